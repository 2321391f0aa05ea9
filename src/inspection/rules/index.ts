import { about } from './about';
import { collectiveOffice } from './collective-office';
import { contradiction } from './contradiction';
import { levelsUpsideDown } from './levels-upside-down';
import { noBaseline } from './no-baseline';
import { noDeadline } from './no-deadline';
import { noLeadOffice } from './no-lead-office';
import { noMeasurableValue } from './no-measurable-value';
import { noUnitOfMeasure } from './no-unit-of-measure';
import { partAboveWhole } from './part-above-whole';
import { setAbove } from './set-above';
import { severalTargets } from './several-targets';
import { statisticsBureau } from './statistics-bureau';
import { totalOrLevel } from './total-or-level';
import { vagueWords } from './vague-words';
import type { InspectionRule } from '../rule';

/** Every rule, in the order in which findings are told. */
export const inspectionRules: readonly InspectionRule[] = [
  noMeasurableValue,
  noUnitOfMeasure,
  noLeadOffice,
  noBaseline,
  noDeadline,
  vagueWords,
  severalTargets,
  about,
  contradiction,
  partAboveWhole,
  totalOrLevel,
  collectiveOffice,
  setAbove,
  statisticsBureau,
  levelsUpsideDown,
];
