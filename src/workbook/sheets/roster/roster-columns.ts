import type { Localised } from '../../../language/language';
import type { ColumnSpec } from '../../sheet/table/column';

/** What an office is; a group (各镇街) is no office and stands for its members. */
export const officeKinds = ['department', 'town', 'park', 'company', 'group'] as const;
export type OfficeKind = (typeof officeKinds)[number];

export const officeKindTerms: Record<OfficeKind, Localised> = {
  department: { 'zh-CN': '部门', en: 'Department' },
  town: { 'zh-CN': '镇街', en: 'Town' },
  park: { 'zh-CN': '园区', en: 'Park' },
  company: { 'zh-CN': '企业', en: 'Company' },
  group: { 'zh-CN': '合称', en: 'Group' },
};

export const sendsTerms: Record<'yes' | 'no', Localised> = {
  yes: { 'zh-CN': '是', en: 'Yes' },
  no: { 'zh-CN': '否', en: 'No' },
};

export type RosterColumn = 'name' | 'aliases' | 'kind' | 'contact' | 'members' | 'sends' | 'remark';

/** The columns of 单位名册, left to right; all but the name are the statistician's to fill in. */
export const rosterColumns: readonly ColumnSpec<RosterColumn>[] = [
  {
    key: 'name',
    heading: { 'zh-CN': '单位名称', en: 'Office' },
    width: 30,
    owner: 'entry',
    format: { wrap: true },
  },
  {
    key: 'aliases',
    heading: { 'zh-CN': '其他名称', en: 'Other names' },
    width: 28,
    owner: 'entry',
    format: { wrap: true },
  },
  {
    key: 'kind',
    heading: { 'zh-CN': '单位类别', en: 'Kind of office' },
    width: 12,
    owner: 'entry',
    format: { align: 'center' },
  },
  {
    key: 'contact',
    heading: { 'zh-CN': '联系人及电话', en: 'Contact' },
    width: 24,
    owner: 'entry',
    format: { wrap: true },
  },
  {
    key: 'members',
    heading: { 'zh-CN': '所含单位', en: 'Members' },
    width: 46,
    owner: 'entry',
    format: { wrap: true },
  },
  {
    key: 'sends',
    heading: { 'zh-CN': '是否报送', en: 'Sends returns' },
    width: 11,
    owner: 'entry',
    format: { align: 'center' },
  },
  {
    key: 'remark',
    heading: { 'zh-CN': '名册备注', en: 'Remark' },
    width: 34,
    owner: 'entry',
    format: { wrap: true },
  },
];
