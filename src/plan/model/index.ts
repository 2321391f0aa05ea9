export { adjustmentKinds } from './adjustment';
export type { Adjustment, AdjustmentKind, FilledRecord } from './adjustment';
export { conflictKinds, conflictSchema, settlementSchema } from './conflict';
export type { Conflict, ConflictKind, Settlement } from './conflict';
export { PLAN_VERSION, planSchema } from './plan';
export type { Plan, PlanRecords } from './plan';
export { indicatorSchema, taskSchema } from './records';
export type { Indicator, Milestone, Task } from './records';
export type { Rejection } from './rejection';
export { resultDecisions, resultSchema } from './result';
export type { Result, ResultDecision } from './result';
export { revisionDecisions, revisionSchema } from './revision';
export type { Revision, RevisionDecision } from './revision';
export {
  aimOf,
  planAimOf,
  upperBound,
  decidingBound,
  isLowerBetter,
  measures,
  operators,
  partsOfAim,
  targetSchema,
} from './target';
export type { Aim, Measure, Operator, PlanAim, Target } from './target';
