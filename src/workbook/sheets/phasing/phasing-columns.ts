import type { Localised } from '../../../language/language';
import type { SheetIdentity } from '../../sheet/sheet-identity';
import type { Quarter } from '../../../tracking/quarter';
import { idsFirst } from '../../sheet/table/column-order';
import type { ColumnSpec } from '../../sheet/table/column';
import { commonColumns } from '../../sheet/table/common-columns';

export const phasingIdentity: SheetIdentity<'phasing'> = {
  key: 'phasing',
  names: { 'zh-CN': '序时设置', en: 'Phasing' },
};
export const phasingTable: Localised = { 'zh-CN': '序时表', en: 'PhasingTable' };

export type PhasingColumn =
  | 'id'
  | 'name'
  | 'unit'
  | 'measure'
  | 'kind'
  | `own${Quarter}`
  | `last${Quarter}`
  | 'used'
  | `due${Quarter}`
  | 'check'
  | 'spread'
  | 'dueBy';

const share = { align: 'center', numberFormat: '0.0%' } as const;
const figure = { align: 'right', numberFormat: 'General' } as const;
const centred = { align: 'center' } as const;
const wrapped = { wrap: true } as const;

const chinese = ['一', '二', '三', '四'] as const;
const four = <P extends 'own' | 'last' | 'due'>(
  prefix: P,
  zh: (quarter: string) => string,
  en: (quarter: Quarter) => string,
  owner: 'entry' | 'formula',
  format: ColumnSpec<string>['format'],
): ColumnSpec<`${P}${Quarter}`>[] =>
  ([1, 2, 3, 4] as const).map((quarter) => ({
    key: `${prefix}${quarter}` as const,
    heading: { 'zh-CN': zh(chinese[quarter - 1]!), en: en(quarter) },
    width: 11,
    owner,
    format,
  }));

/** The columns of 序时设置, left to right. */
export const phasingColumns: readonly ColumnSpec<PhasingColumn>[] = [
  { ...commonColumns.name, width: 26 },
  { ...commonColumns.unit, width: 9 },
  commonColumns.measure,
  {
    key: 'kind',
    heading: { 'zh-CN': '序时方式', en: 'Kind of phasing' },
    width: 13,
    owner: 'entry',
    format: centred,
  },
  ...four(
    'own',
    (q) => `自定义${q}季度`,
    (q) => `Custom Q${q}`,
    'entry',
    share,
  ),
  ...four(
    'last',
    (q) => `上年${q}季度累计`,
    (q) => `Last year Q${q}`,
    'entry',
    figure,
  ),
  {
    key: 'used',
    heading: { 'zh-CN': '采用方式', en: 'Kind used' },
    width: 13,
    owner: 'formula',
    format: { ...centred, wrap: true },
  },
  ...four(
    'due',
    (q) => `采用${q}季度`,
    (q) => `Used Q${q}`,
    'formula',
    share,
  ),
  {
    key: 'check',
    heading: { 'zh-CN': '曲线检查', en: 'Check' },
    width: 34,
    owner: 'formula',
    format: wrapped,
  },
  {
    key: 'spread',
    heading: { 'zh-CN': '应达方式', en: 'How it falls due' },
    width: 13,
    owner: 'plan',
    format: { ...centred, wrap: true },
    addedLater: true,
  },
  {
    key: 'dueBy',
    heading: { 'zh-CN': '方案时限（季度末）', en: "Plan's date (end of quarter)" },
    width: 16,
    owner: 'plan',
    format: { ...centred, wrap: true },
    addedLater: true,
  },
  { ...commonColumns.id, width: 8 },
];

/** As ledgers of before have them. */
export const formerPhasingOrder: readonly PhasingColumn[] = idsFirst(phasingColumns);
