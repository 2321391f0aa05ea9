import type { Language } from '../../language/language';
import type { TrackingSettings } from '../../tracking/track';
import type { Entries } from '../entry';
import type { Assignment } from './assignments';
import type { IssueIdentity } from './token';

/** What is the same in every workbook of an issue. */
export interface IssueFacts extends Omit<IssueIdentity, 'office'> {
  language: Language;
  planTitle: string;
  settings: TrackingSettings;
  /** "2024-07-12". */
  deadline: string;
  /** Who takes the returns; '' when not said. */
  contact: string;
  time: Date;
}

/** Whose workbook it is, and what is in it. */
export interface OfficeShare {
  office: string;
  contact: string;
  rows: readonly Assignment[];
  /** What is shown in the entry cells: what stands in the ledger, where nothing else is to be shown. */
  entries: Entries;
  /** What stands in the ledger, where that is not what is shown. */
  ledger?: Entries;
  /** Remarks beside the rows of a workbook that goes back, by id; none in one that is sent out. */
  remarks?: ReadonlyMap<string, string>;
}
