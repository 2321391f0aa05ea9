import type { Language } from '../../../language/language';
import type { CellFormat, SheetPatch, ValidationDescription } from '../../description';
import { sheetFrame } from '../../sheet/frame';
import * as styles from '../../styles';
import { rowHeights, textHeight } from '../../sheet/row-heights';
import { settingsColumns, type SettingsColumn } from './settings-columns';
import { thresholdSpecs, type ThresholdSpec } from './thresholds';
import { daySpecs } from './working-days';

const texts = {
  title: { 'zh-CN': '校验设置', en: 'Validation settings' },
  line: {
    'zh-CN': '浅黄色单元格可改；留空或填得不对时按默认值校验，并在校验结果中说明',
    en: 'Pale yellow cells may be changed; a blank or unusable one counts as its default, and validation says so',
  },
  invalidTitle: { 'zh-CN': '设定值', en: 'Value' },
  invalid: { 'zh-CN': '请填 {range} 的数。', en: 'Enter a number in {range}.' },
  day: { 'zh-CN': '日期', en: 'a day' },
} as const;

const HEADING_ROW = 2;
const FIRST_ROW = HEADING_ROW + 1;

/** "1.1—100" */
export const rangeText = ({ min, max }: ThresholdSpec): string => `${min}—${max}`;

const formats: Partial<Record<SettingsColumn, CellFormat>> = {
  key: { size: 9, color: '#595959', align: 'center' },
  label: { wrap: true },
  value: { ...styles.entry, align: 'center' },
  default: { align: 'center' },
  range: { align: 'center' },
  hint: { wrap: true },
};

/** 校验设置 as a new sheet; one that exists is the user's and is not written again. */
export function layOutSettingsSheet(sheet: string, language: Language): SheetPatch {
  const columns = settingsColumns.length;
  const rows = thresholdSpecs.length + daySpecs.length;
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
        values: [settingsColumns.map(({ heading }) => heading[language])],
      },
      {
        at: { row: FIRST_ROW, column: 0, rows, columns },
        values: [
          ...thresholdSpecs.map((spec) => [
            spec.code,
            spec.label[language],
            spec.default,
            spec.default,
            rangeText(spec),
            spec.hint[language],
          ]),
          ...daySpecs.map(({ code, label, hint }) => [
            ...[code, label[language], null, null, texts.day[language]],
            hint[language] || null,
          ]),
        ],
      },
    ],
    formats: [
      line(0, styles.title),
      line(1, styles.note),
      line(HEADING_ROW, styles.heading),
      ...settingsColumns.map(({ key }, column) => ({
        at: { row: FIRST_ROW, column, rows, columns: 1 },
        format: { ...styles.cell, ...formats[key] },
      })),
      {
        at: {
          row: FIRST_ROW + thresholdSpecs.length,
          column: settingsColumns.findIndex(({ key }) => key === 'value'),
          rows: daySpecs.length,
          columns: 1,
        },
        // A day stays as it was typed.
        format: { numberFormat: '@' },
      },
    ],
    ...sheetFrame({
      widths: settingsColumns.map(({ width }) => width),
      headRows: FIRST_ROW,
      frozenColumns: 0,
      isNotPrinted: true,
    }),
    rowHeights: [
      { row: 0, rows: 1, height: 32 },
      { row: 1, rows: 2, height: 22 },
      ...rowHeights(
        FIRST_ROW,
        [...thresholdSpecs, ...daySpecs].map(({ hint }) =>
          textHeight(hint[language], settingsColumns[5]!.width),
        ),
      ),
    ],
    validations: thresholdSpecs.map((spec, i) => validationOf(spec, FIRST_ROW + i, language)),
    protection: { allowFilter: false, allowSort: false, allowFormatColumns: true },
  };
}

function validationOf(spec: ThresholdSpec, row: number, language: Language): ValidationDescription {
  const column = settingsColumns.findIndex(({ key }) => key === 'value');
  return {
    at: { row, column, rows: 1, columns: 1 },
    rule: { type: spec.whole ? 'whole' : 'decimal', min: spec.min, max: spec.max },
    style: 'stop',
    title: texts.invalidTitle[language],
    message: texts.invalid[language].replace('{range}', rangeText(spec)),
  };
}
