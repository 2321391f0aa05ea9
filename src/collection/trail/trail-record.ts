import type { Localised } from '../../language/language';
import type { Quarter } from '../../tracking/quarter';
import type { CellValue } from '../../workbook/description';
import type { Field } from '../entry';
import { dispositionTerms, dispositions } from '../reasons';

const both = (zh: string, en: string): Localised => ({ 'zh-CN': zh, en });

/**
 * What a line of the trail tells: an entry's disposition, or what happened besides. `opening`: stood in the ledger when the
 * trail began; `byHand`: was entered into the ledger itself; `decided`: a value that a person put in the place of those reported.
 */
export const trailKinds = [
  ...dispositions,
  'issued',
  'received',
  'returned',
  'opening',
  'byHand',
  'decided',
  'closed',
] as const;
export type TrailKind = (typeof trailKinds)[number];

export const trailKindTerms: Record<TrailKind, Localised> = {
  ...dispositionTerms,
  issued: both('下发', 'issued'),
  received: both('收到', 'received'),
  returned: both('退回', 'sent back'),
  opening: both('期初', 'opening'),
  byHand: both('台账填报', 'in the ledger'),
  decided: both('裁定', 'decided'),
  closed: both('关账', 'closed'),
};

/** Kinds after which the ledger's cell holds the new value. */
export const settingKinds: readonly TrailKind[] = ['opening', 'byHand', 'taken', 'decided'];

export const fieldTerms: Record<Field, Localised> = {
  actual: both('数值', 'figure'),
  explanation: both('情况说明', 'explanation'),
  status: both('状态', 'status'),
  progress: both('进展', 'progress'),
};

/** One line of the trail, without what chains it to the others. Texts are '' and numbers null where they do not apply. */
export interface TrailRecord {
  /** "2024-07-05 09:30" */
  time: string;
  kind: TrailKind;
  file: string;
  sha256: string;
  issue: number | null;
  office: string;
  quarter: Quarter | null;
  id: string;
  name: string;
  field: Field | null;
  /** In the file. */
  cell: string;
  old: CellValue;
  new: CellValue;
  reason: string;
  by: string;
  /** When the file was last saved, as it says itself. */
  savedAt: string;
}

export const emptyRecord: Omit<TrailRecord, 'time' | 'kind'> = {
  file: '',
  sha256: '',
  issue: null,
  office: '',
  quarter: null,
  id: '',
  name: '',
  field: null,
  cell: '',
  old: null,
  new: null,
  reason: '',
  by: '',
  savedAt: '',
};
