/** The use cases the pane calls; one chunk, loaded after the pane is on the screen. */
export { applyFixes, undoFixes } from '../../usecases/apply-fixes';
export { checkWorkbook } from '../../usecases/check-workbook';
export {
  checkDistrict,
  compareDistricts,
  comparedYear,
  districtOfPlan,
  readDistrict,
  writeComparison,
} from '../../usecases/compare-districts';
export { changesOf } from '../../usecases/plan-changes';
export {
  describeLedger,
  describeOfficeBook,
  filledPlan,
  titleOf,
} from '../../usecases/describe-ledger';
export { describeScores } from '../../usecases/describe-scores';
export { BYTE_ORDER_MARK, exportLedger } from '../../usecases/export-ledger';
export { explainFinding } from '../../usecases/explain-finding';
export { draftQuarterNote } from '../../usecases/draft-quarter-note';
export { fillWorkbook } from '../../usecases/fill-workbook';
export { inspectionFile } from '../../usecases/inspection-file';
export { isAsChecked } from '../../usecases/is-as-checked';
export { noteFile } from '../../usecases/note-file';
export { offersOf, readLastYear, rollOver } from '../../usecases/roll-over';
export { rebuildQuarter } from '../../usecases/rebuild-quarter';
export { setQuarter } from '../../usecases/set-quarter';
export { viewQuarter } from '../../usecases/view-quarter';
export { watchEntries } from '../../usecases/watch-entries';
export { writeReports } from '../../usecases/write-reports';
export { writeFindings } from '../../usecases/write-findings';
export { parsePlan } from '../../plan/parse-plan';
export { sheetNames } from '../../workbook/registry';
export {
  applyCollection,
  cellsOf,
  undoCollection,
} from '../../usecases/collection/apply-collection';
export { collectReturns, decideAgain, mergeAgain } from '../../usecases/collection/collect-returns';
export { closeQuarter } from '../../usecases/collection/close-quarter';
export { issueWorkbooks } from '../../usecases/collection/issue-workbooks';
export { readBoard } from '../../usecases/collection/record-collection';
export { sendBack } from '../../usecases/collection/return-workbooks';
export { verifyTrail } from '../../usecases/collection/verify-trail';
export {
  readSources,
  readSourcesBehind,
  writeSources,
} from '../../usecases/collection/write-sources';
