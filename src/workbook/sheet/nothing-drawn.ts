import type { Language, Localised } from '../../language/language';
import { areaAddress, type Area } from '../address';
import type { CellValue, ChartDescription } from '../description';
import * as styles from '../styles';
import type { Report, ReportCell } from './blocks';

const text: Localised = {
  'zh-CN': '没有可画的数，未作图；有数后重新汇总即有图。',
  en: 'No figures to draw yet: made again, the report has the chart.',
};

/**
 * A chart, and no empty frame where none of its values is a number when it is made: a line in its place then says why there is
 * none. The line is always there, behind the chart, and blank while there are numbers: where rows stand never depends on figures.
 * @param values what its series draw, on its own sheet. @param mayDraw whether any of them, or of those that may be chosen, is a number.
 */
export function drawn(
  chart: ChartDescription,
  { values, shown, mayDraw }: { values: Area[]; shown: readonly CellValue[]; mayDraw?: boolean },
  language: Language,
): Pick<Report, 'charts'> & { cells: ReportCell[] } {
  const hasNumbers = shown.some((value) => typeof value === 'number');
  const counted = values.map((area) => areaAddress(area, true)).join(',');
  const { row, column } = chart.anchor;
  return {
    charts: (mayDraw ?? hasNumbers) ? [chart] : [],
    cells: [
      {
        row,
        column,
        template: `=IF(COUNT(${counted})=0,"${text[language]}","")`,
        value: hasNumbers ? '' : text[language],
        format: styles.note,
      },
    ],
  };
}
