import { alikeCases } from './alike';
import { choicesCases } from './choices';
import { completenessCases } from './completeness';
import { columnsCases } from './columns';
import { coverCases } from './cover';
import { formCases } from './form';
import { integrityCases } from './integrity';
import { jumpCases } from './jump';
import { percentCases } from './percent';
import { planColumnCases } from './plan-columns';
import { phasingCases } from './phasing';
import { rangeCases } from './range';
import { recordsCases } from './records';
import { relationsCases } from './relations';
import { scaleCases } from './scale';
import { sheetsCases } from './sheets';
import { tablesCases } from './tables';
import { targetCases } from './target';
import { timeCases } from './time';
import { wholeColumnsCases } from './whole-columns';
import { wholesCases } from './wholes';

/** Worked examples of every row rule, by its id. */
export const cases = {
  ...completenessCases,
  ...formCases,
  ...percentCases,
  ...scaleCases,
  ...integrityCases,
  ...rangeCases,
  ...relationsCases,
  ...wholesCases,
  ...targetCases,
  ...timeCases,
  ...jumpCases,
};

/** Worked examples of every rule of the workbook, by its id. */
export const bookCases = {
  ...recordsCases,
  ...sheetsCases,
  ...coverCases,
  ...tablesCases,
  ...columnsCases,
  ...wholeColumnsCases,
  ...choicesCases,
  ...phasingCases,
  ...alikeCases,
  ...planColumnCases,
};
