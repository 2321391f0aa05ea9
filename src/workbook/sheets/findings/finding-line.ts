import type { Quarter } from '../../../tracking/quarter';
import type { CellValue } from '../../description';
import type { FindingColumn } from './finding-columns';
import type { Localised } from '../../../language/language';

/** What tells findings apart: an explanation belongs to a rule at an indicator in a quarter, and to the values found. */
export interface FindingIdentity {
  /** Id of the rule. */
  rule: string;
  /** '' where the finding is about no record. */
  indicatorId: string;
  quarter: Quarter;
  /** The values that were found, as one text. */
  valueKey: string;
}

/** One line of 校验结果, a value a column; in the workbook's language. */
export type FindingLine = Record<FindingColumn, CellValue>;

/** A line as it stands on the sheet. */
export interface StoredLine extends FindingIdentity {
  /** Counted from 0. */
  row: number;
  explanation: string;
  /** An explanation given for other values, and those values. */
  earlier: string;
  earlierFor: string;
  /** When it was first found, as shown. */
  time: string;
  /** All cells, to be kept as they are. */
  line: FindingLine;
}

export const explanationKey = ({ rule, indicatorId, quarter }: Omit<FindingIdentity, 'valueKey'>) =>
  `${rule}\n${indicatorId}\n${quarter}`;

/** What remains to be done about a finding, as 校验结果 says it. */
export type FindingState =
  'toFix' | 'toVerify' | 'explained' | 'saysNothing' | 'valuesChanged' | 'information' | 'notFound';

export const stateTerms: Record<FindingState, Localised> = {
  toFix: { 'zh-CN': '待改正', en: 'To correct' },
  toVerify: { 'zh-CN': '待核实', en: 'To verify' },
  explained: { 'zh-CN': '已说明', en: 'Explained' },
  saysNothing: { 'zh-CN': '说明不具体', en: 'Explanation says nothing' },
  valuesChanged: { 'zh-CN': '数值已变，需重新说明', en: 'Values changed: explain again' },
  information: { 'zh-CN': '供参考', en: 'For information' },
  notFound: { 'zh-CN': '本次未发现，说明留存', en: 'Not found this time; explanation kept' },
};
