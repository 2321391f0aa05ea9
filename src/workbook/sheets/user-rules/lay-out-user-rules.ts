import type { Language } from '../../../language/language';
import type { CellFormat, SheetPatch } from '../../description';
import { sheetFrame } from '../../sheet/frame';
import * as styles from '../../styles';
import { userRuleColumns, ruleSeverities, ruleSeverityTerms } from './user-rule-columns';

const texts = {
  title: { 'zh-CN': '审核公式', en: 'Rules of your own' },
  line: {
    'zh-CN':
      '每行一条：在“审核公式”列输入结果须为 TRUE 的公式，如 SUM(指标表[一季度累计])>=0（前面加等号），可用表名、列名和单元格',
    en: 'One rule a row: enter a formula that must be TRUE, such as SUM(LedgerTable[Q1 to date])>=0 (with an equals sign before it); tables, columns and cells may be named',
  },
  severityTitle: { 'zh-CN': '强制程度', en: 'Severity' },
  severityMessage: { 'zh-CN': '请从列表中选择。', en: 'Choose from the list.' },
} as const;

const HEADING_ROW = 2;
const FIRST_ROW = HEADING_ROW + 1;
/** Rows set up for entry. */
const ROWS = 200;

/** 审核公式 as a new sheet; one that exists is the user's and is not written again. */
export function layOutUserRulesSheet(sheet: string, language: Language): SheetPatch {
  const columns = userRuleColumns.length;
  const line = (row: number, format: CellFormat) => ({
    at: { row, column: 0, rows: 1, columns },
    format,
  });
  return {
    name: sheet,
    tabColor: '#7F7F7F',
    values: [
      { at: { row: 0, column: 0, rows: 1, columns: 1 }, values: [[texts.title[language]]] },
      { at: { row: 1, column: 0, rows: 1, columns: 1 }, values: [[texts.line[language]]] },
      {
        at: { row: HEADING_ROW, column: 0, rows: 1, columns },
        values: [userRuleColumns.map(({ heading }) => heading[language])],
      },
    ],
    formats: [
      line(0, styles.title),
      line(1, { ...styles.note, wrap: true }),
      line(HEADING_ROW, styles.heading),
      ...userRuleColumns.map((column, i) => ({
        at: { row: FIRST_ROW, column: i, rows: ROWS, columns: 1 },
        format: { ...styles.entry, ...column.format },
      })),
    ],
    ...sheetFrame({
      widths: userRuleColumns.map(({ width }) => width),
      headRows: FIRST_ROW,
      frozenColumns: 0,
      isNotPrinted: true,
    }),
    rowHeights: [
      { row: 0, rows: 1, height: 32 },
      { row: 1, rows: 2, height: 30 },
      { row: FIRST_ROW, rows: ROWS, height: 24 },
    ],
    validations: [
      {
        at: {
          row: FIRST_ROW,
          column: userRuleColumns.findIndex(({ key }) => key === 'severity'),
          rows: ROWS,
          columns: 1,
        },
        rule: {
          type: 'list',
          values: ruleSeverities.map((severity) => ruleSeverityTerms[severity][language]),
        },
        style: 'stop',
        title: texts.severityTitle[language],
        message: texts.severityMessage[language],
      },
    ],
    protection: { allowFilter: false, allowSort: true, allowFormatColumns: true },
  };
}
