import type { Quarter } from '../../../tracking/quarter';
import type { CellValue } from '../../description';
import type { FindingColumn } from './finding-columns';

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
