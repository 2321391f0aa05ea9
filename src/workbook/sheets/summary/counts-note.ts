import type { Language } from '../../../language/language';
import type { OfficeCounts } from '../../../quarter/office-counts';
import { cellAddress } from '../../address';
import type { ReportCell } from '../../sheet/blocks';
import * as styles from '../../styles';

const texts: Record<Language, readonly [string, string, string]> = {
  'zh-CN': ['指标数＝已报 ', '＋未报 ', '＋本季不考核而未报 '],
  en: ['Indicators = reported ', ' + not reported ', ' + neither assessed nor reported '],
};

/**
 * Says how the counts of all indicators add up, where some that are not assessed were not reported either: they are among
 * those not assessed. Blank where none is. @param cells of the total's counts, all in `row`.
 */
export function countsNote(
  at: Pick<ReportCell, 'row' | 'column'>,
  cells: { row: number; columns: Record<'indicators' | 'reported' | 'notReported', number> },
  { indicators, reported, counts }: OfficeCounts,
  language: Language,
): ReportCell {
  const address = (key: keyof typeof cells.columns) =>
    cellAddress(cells.row, cells.columns[key], true);
  const rest = `(${address('indicators')}-${address('reported')}-${address('notReported')})`;
  const [before, missing, others] = texts[language];
  const left = indicators - reported - counts.notReported;
  return {
    ...at,
    template: `=IF(${rest}=0,"","${before}"&${address('reported')}&"${missing}"&${address('notReported')}&"${others}"&${rest})`,
    value: left === 0 ? '' : `${before}${reported}${missing}${counts.notReported}${others}${left}`,
    format: styles.note,
  };
}
