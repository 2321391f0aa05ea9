import type { Localised } from '../../language/language';
import type { Quarter } from '../../tracking/quarter';
import type { CellValue } from '../../workbook/description';
import type { Evidence } from './finding';
import { isPercent } from '../entries/figures';
import { fifteenDigits } from './readable';

/** A text for each quarter, made once: findings by the ten thousand share them. */
function forQuarters(textOf: (chinese: string, quarter: Quarter) => Localised) {
  const texts = (['一', '二', '三', '四'] as const).map((chinese, i) =>
    textOf(chinese, (i + 1) as Quarter),
  );
  return (quarter: Quarter): Localised => texts[quarter - 1]!;
}

/** Words that several rules use. */
export const quarterName = forQuarters((chinese, quarter) => ({
  'zh-CN': `${chinese}季度`,
  en: `Q${quarter}`,
}));

/** What a cell shows: "—" for a blank one, TRUE and FALSE as spreadsheets write them. */
export function shown(value: CellValue): string {
  if (value === null || value === '') return '—';
  if (typeof value === 'number') return String(fifteenDigits(value));
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

const toDate = forQuarters((chinese, quarter) => ({
  'zh-CN': `${chinese}季度累计`,
  en: `Q${quarter} to date`,
}));

/** "一季度累计: 12" */
export const actualEvidence = (quarter: Quarter, value: CellValue, unit: string): Evidence => ({
  label: toDate(quarter),
  value: value === null ? '—' : `${shown(value)}${typeof value === 'number' ? unit : ''}`,
});

const targetLabel: Localised = { 'zh-CN': '目标值', en: 'Target' };

export const targetEvidence = (value: CellValue, unit: string): Evidence => ({
  label: targetLabel,
  value: `${shown(value)}${unit}`,
});

/** One side of a comparison with its label in both languages. */
export const evidence = (zh: string, en: string, value: string | Localised): Evidence => ({
  label: { 'zh-CN': zh, en },
  value,
});

/** Another row's figure, labelled with its name. */
export const figureOf = (
  name: string,
  quarter: Quarter,
  value: number,
  unit: string,
): Evidence => ({
  label: {
    'zh-CN': `${name}（${quarterName(quarter)['zh-CN']}累计）`,
    en: `${name} (Q${quarter} to date)`,
  },
  value: `${shown(value)}${unit}`,
});

/** What two figures of a unit differ by: rates differ by points, not by percent. */
export const distanceUnit = (unit: string): Localised =>
  isPercent(unit) ? { 'zh-CN': '个百分点', en: 'points' } : { 'zh-CN': unit, en: unit };

/** Asks for the figure that was meant; where none is plain, for a look at unit and figure. */
export const meantQuestion = (meant: number | null, unit: string): Localised =>
  meant === null
    ? { 'zh-CN': '请核对计量单位和数值。', en: 'Check unit and figure.' }
    : { 'zh-CN': `是否应为 ${meant}${unit}？`, en: `Was ${meant} ${unit} meant?` };
