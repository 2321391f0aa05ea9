import type { Localised } from '../language/language';
import type { Quarter } from '../tracking/quarter';
import type { CellValue } from '../workbook/description';
import type { Evidence } from './finding';

/** Words that several rules use. */
export const quarterName = (quarter: Quarter): Localised => ({
  'zh-CN': `${['一', '二', '三', '四'][quarter - 1]}季度`,
  en: `Q${quarter}`,
});

export const shown = (value: CellValue): string =>
  value === null || value === '' ? '—' : String(value);

/** "一季度累计: 12" */
export const actualEvidence = (quarter: Quarter, value: CellValue, unit: string): Evidence => ({
  label: { 'zh-CN': `${quarterName(quarter)['zh-CN']}累计`, en: `Q${quarter} to date` },
  value: value === null ? '—' : `${shown(value)}${typeof value === 'number' ? unit : ''}`,
});

export const targetEvidence = (value: CellValue, unit: string): Evidence => ({
  label: { 'zh-CN': '目标值', en: 'Target' },
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
  value: `${value}${unit}`,
});
