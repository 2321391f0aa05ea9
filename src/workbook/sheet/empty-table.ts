import type { Language, Localised } from '../../language/language';
import * as styles from '../styles';
import { rowsOf, type Report } from './blocks';

/** Why a table has no rows. */
export const emptyTexts = {
  noOffices: {
    'zh-CN': '方案没有写明牵头单位，不能按单位统计。',
    en: 'The plan names no lead office, so nothing is counted by office.',
  },
  noTasks: { 'zh-CN': '方案中没有任务。', en: 'The plan has no task.' },
  noIndicators: { 'zh-CN': '方案中没有指标。', en: 'The plan has no indicator.' },
  noneShort: {
    'zh-CN': '没有滞后、接近序时或未报的指标。',
    en: 'No indicator is behind, near schedule or not reported.',
  },
} as const satisfies Record<string, Localised>;

/**
 * A report whose first table may have no rows: a line then says why, and there is nothing to sign where the plan has nothing
 * to list. It stands a row below the headings, so that what reads the table finds none.
 */
export function withReason(
  report: Report,
  reason: keyof typeof emptyTexts,
  language: Language,
): Report {
  if (report.blocks[0] && rowsOf(report.blocks[0]) > 0) return report;
  const value = emptyTexts[reason][language];
  const cell = { row: report.signRow, column: 0, value, format: styles.base };
  return {
    ...report,
    cells: [...report.cells, cell],
    signRow: report.signRow + 2,
    ...(reason !== 'noneShort' && { isUnsigned: true }),
  };
}
