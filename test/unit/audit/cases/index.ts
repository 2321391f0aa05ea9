import { completenessCases } from './completeness';
import { formCases } from './form';
import { integrityCases } from './integrity';
import { rangeCases } from './range';
import { relationsCases } from './relations';
import { targetCases } from './target';
import { timeCases } from './time';

/** Worked examples of every row rule, by its id. */
export const cases = {
  ...completenessCases,
  ...formCases,
  ...integrityCases,
  ...rangeCases,
  ...relationsCases,
  ...targetCases,
  ...timeCases,
};
