/**
 * What a reviewer does to a plan, each a pure function from plan to plan. They take whatever holds a plan's records: a plan,
 * or a reading that has no title or district yet.
 */
export { acceptRecords } from './accept';
export { addedId, addIndicator } from './add';
export type { NewIndicator } from './add';
export { assignRecords } from './assign';
export type { Assignment } from './assign';
export { copyId, copyIndicator } from './copy';
export { baselineOf, decideResult, decideRevision, offerResult } from './decide';
export { editIndicator, editTask } from './edit';
export type { IndicatorChange, TaskChange } from './edit';
export { mergeIndicators, separateIndicator } from './merge';
export { openQuestions } from './open-questions';
export type { OpenQuestions } from './open-questions';
export { rejectRecords } from './reject';
export { restoreRecord } from './restore';
export { conflictOf, firstMention } from './relations';
export { settleConflict } from './settle';
