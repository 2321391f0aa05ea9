import type { Localised } from '../../../language/language';
import type { ColumnSpec } from '../../sheet/table/column';

export type UserRuleColumn = 'id' | 'name' | 'severity' | 'verdict' | 'message';

/** The columns of 审核公式, left to right. All are the user's. */
export const userRuleColumns: readonly ColumnSpec<UserRuleColumn>[] = [
  {
    key: 'id',
    heading: { 'zh-CN': '规则编号', en: 'Rule id' },
    width: 12,
    owner: 'entry',
    format: { align: 'center' },
  },
  {
    key: 'name',
    heading: { 'zh-CN': '规则名称', en: 'Rule' },
    width: 26,
    owner: 'entry',
    format: { wrap: true },
  },
  {
    key: 'severity',
    heading: { 'zh-CN': '强制程度', en: 'Severity' },
    width: 12,
    owner: 'entry',
    format: { align: 'center' },
  },
  {
    key: 'verdict',
    heading: { 'zh-CN': '审核公式（须为 TRUE）', en: 'Formula (must be TRUE)' },
    width: 24,
    owner: 'entry',
    format: { align: 'center' },
  },
  {
    key: 'message',
    heading: { 'zh-CN': '不通过时的提示', en: 'Message when it fails' },
    width: 56,
    owner: 'entry',
    format: { wrap: true },
  },
];

/** How severe a user's rule is: the words of its list, in the order of severity. */
export const ruleSeverities = ['mandatory', 'verify', 'information'] as const;
export type RuleSeverity = (typeof ruleSeverities)[number];

export const ruleSeverityTerms: Record<RuleSeverity, Localised> = {
  mandatory: { 'zh-CN': '强制性', en: 'Mandatory' },
  verify: { 'zh-CN': '核实性', en: 'Verify' },
  information: { 'zh-CN': '提示性', en: 'Information' },
};
