import type { Language } from '../../language/language';
import { quarters, type Quarter } from '../../tracking/quarter';
import { textLiteral } from '../../tracking/text-literal';
import { cellAddress } from '../address';
import type { CellValue } from '../description';
import { definedNames } from '../defined-names';
import * as styles from '../styles';
import type { Report } from './blocks';
import type { Cells } from './sheet-identity';

const texts: Record<Language, readonly [string, string, string]> = {
  'zh-CN': ['本表按第', '季度生成，封面现为第', '季度：请重新写入季度报表'],
  en: ['This sheet was made for Q', ', the cover now says Q', ': write the quarterly report again'],
};
const RED = { color: '#C00000', fill: '#FFFFFF', bold: true } as const;

const warning = (made: Quarter, now: Quarter, language: Language) => {
  const [before, between, after] = texts[language];
  return `${before}${made}${between}${now}${after}`;
};

/**
 * A report whose rows were chosen for a quarter: once the cover has another one, the line under the title says so instead of
 * naming that quarter as the sheet's. Which quarter it was made for stands in the first hidden column, beside the title.
 * @param made null on a sheet that does not say it.
 */
export function withMadeQuarter(
  report: Report,
  made: Quarter | null,
  { language, quarter }: { language: Language; quarter: Quarter },
): Report {
  const [before, between, after] = texts[language];
  const at = { row: 0, column: report.visible };
  const cell = cellAddress(at.row, at.column, true);
  const { template, value } = report.line;
  const text = template?.slice(1) ?? textLiteral(value);
  const named = `${textLiteral(before)}&${cell}&${textLiteral(between)}&${definedNames.quarter}&${textLiteral(after)}`;
  const isOther = made !== null && made !== quarter;
  return {
    ...report,
    line: {
      template: `=IF(AND(ISNUMBER(${cell}),${cell}<>${definedNames.quarter}),${named},${text})`,
      value: isOther ? warning(made, quarter, language) : value,
    },
    cells: [...report.cells, { ...at, value: made, format: styles.note }],
    conditionalFormats: [
      ...report.conditionalFormats,
      ...quarters
        .filter((each) => each !== made)
        .map((each) => ({
          at: { row: 1, column: 0, rows: 1, columns: 1 },
          text: warning(made ?? quarter, each, language),
          format: RED,
        })),
    ],
  };
}

/** The quarter that a sheet says it was made for. @param visible how many columns of it are seen. */
export function madeQuarterIn(cells: Cells, visible: number): Quarter | null {
  const value: CellValue | undefined = cells[0]?.[visible];
  return quarters.find((quarter) => quarter === value) ?? null;
}
