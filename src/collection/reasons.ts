import type { Localised } from '../language/language';

const both = (zh: string, en: string): Localised => ({ 'zh-CN': zh, en });

/** What became of an entry of a return. */
export const dispositions = ['taken', 'same', 'superseded', 'conflict', 'refused'] as const;
export type Disposition = (typeof dispositions)[number];

export const dispositionTerms: Record<Disposition, Localised> = {
  taken: both('采用', 'taken'),
  same: both('未变', 'same'),
  superseded: both('已被取代', 'superseded'),
  conflict: both('待裁定', 'needs a decision'),
  refused: both('未采用', 'refused'),
};

/** Why an entry ended as it did. */
export const entryReasons = {
  new: both('新报', 'new'),
  newer: both('同一单位较新的报送', 'a newer return of the same office'),
  blank: both('未填', 'blank'),
  unchanged: both('与下发时相同', 'as it was sent out'),
  equal: both('与台账相同', 'as in the ledger'),
  repeated: both('同一文件中重复的行', 'the same row twice in one file'),
  duplicate: both('这份文件已收过', 'this file was collected before'),
  newerReturn: both('同一单位另有较新的报送', 'the same office sent a newer return'),
  newerIssue: both('同一季度另有较新的下发', 'there is a newer issue of the quarter'),
  offices: both('几个单位报的不同', 'offices reported differently'),
  rowsDiffer: both('同一文件中两行不同', 'two rows of the file differ'),
  masterChanged: both('台账在下发后改过', 'the ledger was changed since'),
  planChanged: both('方案在下发后改过', 'the plan was changed since'),
  cleared: both('清空了已有的内容', 'what stood there was cleared'),
  notOwnRow: both('不是本单位的行', "not one of the office's rows"),
  otherOffice: both('行是发给另一单位的', 'the row was sent to another office'),
  nameDiffers: both('名称与编号不符', 'name and id do not belong together'),
  idsDiffer: both('编号与下发标识不符', 'id and issue mark differ'),
  matchedByName: both('没有编号，按名称对应', 'without an id, matched by name'),
  formula: both('填的是公式', 'a formula was entered'),
  textNumber: both('数字按文本存储', 'a number stored as text'),
  notANumber: both('不是数字', 'not a number'),
  date: both('填的是日期', 'a date was entered'),
  percent: both('单元格是百分比格式', 'the cell has a percent format'),
  merged: both('单元格被合并', 'the cell was merged'),
  unknownStatus: both('状态不在列表中', 'a status that is none of the list'),
  errorValue: both('单元格是错误值', 'the cell holds an error'),
  unknownRow: both('台账中没有这一行', 'the ledger has no such row'),
  gone: both('已不在方案中', 'no longer in the plan'),
  closed: both('该季度已关账', 'the quarter is closed'),
  otherIssue: both('台账没有这次下发', 'the ledger knows no such issue'),
  otherLedger: both('是别的区县或年度的', 'of another district or year'),
  decidedNew: both('经裁定采用', 'taken by decision'),
  decidedOld: both('经裁定不采用', 'refused by decision'),
  decidedValue: both('经裁定另填', 'another value by decision'),
} as const satisfies Record<string, Localised>;
export type EntryReason = keyof typeof entryReasons;

/** What became of a file. */
export const verdicts = [
  'taken',
  'nothingNew',
  'older',
  'duplicate',
  'otherIssue',
  'otherLedger',
  'notAReturn',
  'damaged',
  'locked',
  'needsDecision',
] as const;
export type Verdict = (typeof verdicts)[number];

export const verdictTerms: Record<Verdict, Localised> = {
  taken: both('已收', 'taken'),
  nothingNew: both('没有新内容', 'nothing new'),
  older: both('较旧', 'older'),
  duplicate: both('重复', 'duplicate'),
  otherIssue: both('不是本台账的下发', 'another issue'),
  otherLedger: both('别的区县或年度', 'another district or year'),
  notAReturn: both('不是报送表', 'not a return'),
  damaged: both('文件损坏', 'damaged'),
  locked: both('有密码', 'locked by a password'),
  needsDecision: both('有待裁定的内容', 'needs a decision'),
};
