import type { BookRule, Rule, TaskRule } from '../rule';
import { earlierBlank } from './completeness/earlier-blank';
import { explanationFiller } from './completeness/explanation-filler';
import { explanationMissing } from './completeness/explanation-missing';
import { futureQuarter } from './completeness/future-quarter';
import { notReported } from './completeness/not-reported';
import { quarterUnreported } from './completeness/quarter-unreported';
import { dateEntered } from './form/date-entered';
import { errorValue } from './form/error-value';
import { formulaInEntry } from './form/formula-in-entry';
import { notANumber } from './form/not-a-number';
import { percentScale } from './form/percent-scale';
import { scaleSlip } from './form/scale-slip';
import { badSetting } from './integrity/bad-setting';
import { badCoverSetting } from './integrity/bad-cover-setting';
import { curveInvalid } from './integrity/curve-invalid';
import { coverChanged } from './integrity/cover-changed';
import { columnMoved } from './integrity/column-moved';
import { columnRenamed } from './integrity/column-renamed';
import { formulaChanged } from './integrity/formula-changed';
import { formulasByValue } from './integrity/formulas-by-value';
import { idChanged } from './integrity/id-changed';
import { leadChanged } from './integrity/lead-changed';
import { nameBroken } from './integrity/name-broken';
import { nameChanged } from './integrity/name-changed';
import { olderFormat } from './integrity/older-format';
import { rowAdded } from './integrity/row-added';
import { rowDeleted } from './integrity/row-deleted';
import { rowDuplicated } from './integrity/row-duplicated';
import { rowInserted } from './integrity/row-inserted';
import { reportOverwritten } from './integrity/report-overwritten';
import { sheetCopied } from './integrity/sheet-copied';
import { sheetMissing } from './integrity/sheet-missing';
import { sheetMoved } from './integrity/sheet-moved';
import { sheetRenamed } from './integrity/sheet-renamed';
import { targetChanged } from './integrity/target-changed';
import { fractionalCount } from './range/fractional-count';
import { negativeCount } from './range/negative-count';
import { negativeReduction } from './range/negative-reduction';
import { netDecrease } from './range/net-decrease';
import { outsideUnit } from './range/outside-unit';
import { percentAboveHundred } from './range/percent-above-hundred';
import { shareAboveHundred } from './range/share-above-hundred';
import { exactlyDue } from './relations/exactly-due';
import { figuresSorted } from './relations/figures-sorted';
import { figuresShifted } from './relations/figures-shifted';
import { growthMismatch } from './relations/growth-mismatch';
import { partAboveWhole } from './relations/part-above-whole';
import { rowsDisagree } from './relations/rows-disagree';
import { stockBelowFlow } from './relations/stock-below-flow';
import { aboveRange } from './target/above-range';
import { behindSchedule } from './target/behind-schedule';
import { farAboveTarget } from './target/far-above-target';
import { textContradicts } from './target/text-contradicts';
import { completedWithoutText } from './tasks/completed-without-text';
import { milestonePassed } from './tasks/milestone-passed';
import { milestonesUnread } from './tasks/milestones-unread';
import { noProgress } from './tasks/no-progress';
import { statusMissing } from './tasks/status-missing';
import { taskChanged } from './tasks/task-changed';
import { taskTextContradicts } from './tasks/task-text-contradicts';
import { taskTextCopied } from './tasks/task-text-copied';
import { taskSteppedBack } from './tasks/task-stepped-back';
import { taskFutureQuarter } from './tasks/task-future-quarter';
import { taskDelayUnexplained } from './tasks/task-delay-unexplained';
import { taskOtherYear } from './tasks/task-other-year';
import { cumulativeFell } from './time/cumulative-fell';
import { jump } from './time/jump';
import { sameAgain } from './time/same-again';
import { yearBelowQuarter } from './time/year-below-quarter';
import { growthTurned } from './time/growth-turned';
import { stockFell } from './time/stock-fell';
import { standsStill } from './time/stands-still';
import { targetAsActual } from './target/target-as-actual';
import { outsideSectors } from './relations/outside-sectors';
import { stockAboveFlow } from './relations/stock-above-flow';
import { partByName } from './relations/part-by-name';
import { figuresOfAnotherRow } from './relations/figures-of-another-row';
import { textFigureDiffers } from './target/text-figure-differs';
import { explanationOtherYear } from './completeness/explanation-other-year';
import { explanationWithoutReason } from './completeness/explanation-without-reason';
import { curveAtEnd } from './integrity/curve-at-end';
import { explanationsAlike } from './completeness/explanations-alike';
import { lastYearAsActual } from './time/last-year-as-actual';
import { lenientSetting } from './integrity/lenient-setting';
import { optionsMissing } from './integrity/options-missing';
import { planOfAnother } from './integrity/plan-of-another';
import { phasingMisnumbered } from './integrity/phasing-misnumbered';
import { phasingOverwritten } from './integrity/phasing-overwritten';
import { phasingDateChanged } from './integrity/phasing-date-changed';
import { phasingMissing } from './integrity/phasing-missing';
import { phasingRowMissing } from './integrity/phasing-row-missing';
import { taskTextsAlike } from './tasks/task-texts-alike';
import { figuresCopied } from './relations/figures-copied';
import { figuresExchanged } from './relations/figures-exchanged';
import { columnScale } from './form/column-scale';
import { contextChanged } from './integrity/context-changed';
import { planColumnChanged } from './integrity/plan-column-changed';
import { badDay } from './integrity/bad-day';
import { indexEntered } from './form/index-entered';

/** Every rule of a ledger row, in the order in which findings of one row are shown. */
export const rules: readonly Rule[] = [
  notReported,
  earlierBlank,
  futureQuarter,
  notANumber,
  errorValue,
  formulaInEntry,
  dateEntered,
  percentScale,
  indexEntered,
  scaleSlip,
  negativeCount,
  fractionalCount,
  shareAboveHundred,
  percentAboveHundred,
  outsideUnit,
  targetChanged,
  nameChanged,
  leadChanged,
  contextChanged,
  formulaChanged,
  netDecrease,
  negativeReduction,
  cumulativeFell,
  yearBelowQuarter,
  jump,
  targetAsActual,
  lastYearAsActual,
  standsStill,
  stockFell,
  growthTurned,
  sameAgain,
  partAboveWhole,
  stockBelowFlow,
  growthMismatch,
  figuresOfAnotherRow,
  partByName,
  stockAboveFlow,
  outsideSectors,
  rowsDisagree,
  explanationMissing,
  explanationFiller,
  textContradicts,
  explanationWithoutReason,
  explanationOtherYear,
  textFigureDiffers,
  farAboveTarget,
  behindSchedule,
  aboveRange,
];

/** Every rule of a task row. */
export const taskRules: readonly TaskRule[] = [
  statusMissing,
  noProgress,
  milestonePassed,
  milestonesUnread,
  completedWithoutText,
  taskTextContradicts,
  taskTextCopied,
  taskSteppedBack,
  taskFutureQuarter,
  taskDelayUnexplained,
  taskOtherYear,
  taskChanged,
];

/** Every rule of the workbook as a whole. */
export const bookRules: readonly BookRule[] = [
  sheetMissing,
  phasingMissing,
  optionsMissing,
  sheetRenamed,
  columnRenamed,
  rowDeleted,
  rowAdded,
  idChanged,
  rowDuplicated,
  rowInserted,
  olderFormat,
  nameBroken,
  badCoverSetting,
  coverChanged,
  planOfAnother,
  badSetting,
  badDay,
  curveInvalid,
  phasingOverwritten,
  phasingDateChanged,
  phasingMisnumbered,
  phasingRowMissing,
  planColumnChanged,
  lenientSetting,
  curveAtEnd,
  sheetCopied,
  reportOverwritten,
  sheetMoved,
  columnMoved,
  formulasByValue,
  quarterUnreported,
  figuresShifted,
  figuresSorted,
  figuresExchanged,
  figuresCopied,
  columnScale,
  exactlyDue,
  taskTextsAlike,
  explanationsAlike,
];
