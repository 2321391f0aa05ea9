import type { LedgerRow } from '../../../tracking/ledger-row';
import { quarters, type Quarter } from '../../../tracking/quarter';
import { quarterColumns } from '../../../workbook/sheets/ledger/ledger-columns';
import { isNumber, isPercent, mayBeNegative } from '../../entries/figures';
import type { LedgerIndex } from '../../index/ledger-index';
import type { Rule, RuleResult } from '../../rule';
import { figureOf, quarterName } from '../../findings/wording';

/** What is part of what by law, whatever the plan's layout. Names are base names; later ones are older words. */
const WHOLES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    企业: ['经营主体', '市场主体'],
    经营主体中的企业: ['经营主体'],
    市场主体中的企业: ['市场主体'],
    个体工商户: ['经营主体', '市场主体'],
    农民专业合作社: ['经营主体', '市场主体'],
    规模以上工业企业: ['规模以上企业'],
    规模以上服务业企业: ['规模以上企业'],
    规上工业企业: ['规上企业', '规模以上企业'],
    规上服务业企业: ['规上企业', '规模以上企业'],
  }),
);

/** A part counts more than its whole: 其中 items, and enterprises among business entities. */
export const partAboveWhole: Rule = {
  id: 'part-above-whole',
  group: 'relations',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '部分大于总体', en: 'Part above its whole' },
  yieldsTo: ['date-entered', 'percent-scale', 'scale-slip'],
  message: {
    'zh-CN': '{quarter}“{part}”为 {value}{unit}，大于“{whole}”的 {limit}{unit}。请核对这两项。',
    en: '{value} {unit} of {part} for {quarter} exceed the {limit} {unit} of {whole}. Check both.',
  },
  check({ row, index }) {
    const whole = wholeOf(row, index);
    if (!whole) return [];
    return quarters.flatMap((quarter) => partAbove(row, whole, quarter));
  },
};

/** What is found where a part counts more than its whole in a quarter. */
export function partAbove(row: LedgerRow, whole: LedgerRow, quarter: Quarter): RuleResult[] {
  const value = row.actuals[quarter];
  const limit = whole.actuals[quarter];
  if (!isNumber(value) || !isNumber(limit) || value <= limit) return [];
  // A whole below nothing is wrong by itself.
  if (limit < 0 && !mayBeNegative(whole)) return [];
  const column = quarterColumns[quarter];
  const { unit } = row;
  return [
    {
      column,
      quarter,
      values: {
        quarter: quarterName(quarter),
        part: row.name,
        whole: whole.name,
        value,
        limit,
        unit,
      },
      evidence: [
        figureOf(row.name, quarter, value, unit),
        figureOf(whole.name, quarter, limit, whole.unit),
      ],
      others: [{ row: whole.row, column }],
    },
  ];
}

/** Only amounts of the same measure and unit add up; rates do not. */
function wholeOf(row: LedgerRow, index: LedgerIndex): LedgerRow | null {
  const { measure } = row;
  if (measure === null || measure === 'growth' || isPercent(row.unit)) return null;
  const named = (WHOLES.get(index.baseName(row)) ?? []).map((name) => index.about(name, measure));
  return (
    [index.wholeAbove(row), ...named].find(
      (whole) => whole?.measure === measure && whole.unit === row.unit,
    ) ?? null
  );
}
