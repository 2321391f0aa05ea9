import { format, type Language } from '../../../language/language';
import type { Indicator } from '../../../plan/model';
import { quarters } from '../../../tracking/quarter';
import { spreadOf } from '../../../tracking/spread';
import {
  curveCheckTerms,
  curveKindTerms,
  measureTerms,
  spreadTerms,
} from '../../../tracking/terms';
import type {
  CellValue,
  ConditionalFormatDescription,
  SheetPatch,
  ValidationDescription,
} from '../../description';
import { quarterLineFormula, type QuarterLine } from '../../quarter-line';
import * as styles from '../../styles';
import type { TableLayout } from '../../sheet/table/column';
import { formulaBlocks, type TableRows } from '../../sheet/table/table-rows';
import { layOutTableSheet } from '../../sheet/table/table-sheet';
import { phasingColumns, phasingTable, type PhasingColumn } from './phasing-columns';
import { phasingFormulas } from './phasing-formulas';

export const phasingLine: QuarterLine = {
  'zh-CN':
    '不填为匀速（按封面的序时进度），方案写明时限的按时限；自定义填各季末应达比例（如 10%）；上年进度填上年各季累计数。有误的曲线不采用',
  en: "Blank is even (the cover's phasing), or the plan's date where it names one; custom: share due by each quarter's end (10%); last year's: its cumulative figures. A curve that is not valid is not used",
};

const texts = {
  title: { 'zh-CN': '{district}指标序时设置', en: '{district}: phasing' },
  kindTitle: { 'zh-CN': '序时方式', en: 'Kind of phasing' },
  kindMessage: {
    'zh-CN': '请从列表中选择；不填为匀速，方案写明时限的按时限。',
    en: "Choose from the list; blank is even, or the plan's date where it names one.",
  },
  shareTitle: { 'zh-CN': '应达比例', en: 'Share due' },
  shareMessage: {
    'zh-CN': '请输入 0 到 1 之间的比例，如 10% 或 0.1；逐季不降，四季度 100%。',
    en: 'A share from 0 to 1, such as 10% or 0.1; rising, 100% in the fourth quarter.',
  },
} as const;

export interface PhasingSheet {
  layout: TableLayout<PhasingColumn>;
  language: Language;
  district: string;
  rows: TableRows<PhasingColumn>;
  newFrom: number;
  isNew: boolean;
}

/** What the plan puts into an indicator's row. */
export function phasingRow(
  indicator: Indicator,
  language: Language,
): Partial<Record<PhasingColumn, CellValue>> {
  return {
    id: indicator.id,
    name: indicator.name,
    unit: indicator.target.unit || null,
    measure: measureTerms[indicator.measure][language],
    spread: spreadTerms[spreadOf(indicator)][language],
    dueBy: indicator.dueBy ?? null,
  };
}

/** 序时设置 as data: a line for every indicator. */
export function layOutPhasingSheet(input: PhasingSheet): SheetPatch {
  const { layout, language, rows } = input;
  const patch = layOutTableSheet<PhasingColumn>({
    ...input,
    specs: phasingColumns,
    isNotPrinted: true,
    title: format(texts.title[language], { district: input.district }),
    line: quarterLineFormula(phasingLine, language),
    tableName: phasingTable[language],
    tabColor: '#1F4E79',
    frozen: 'name',
  });
  if (rows.records.length === 0) return patch;
  return {
    ...patch,
    formulas: [
      ...patch.formulas!,
      ...formulaBlocks<PhasingColumn>(layout, rows, phasingFormulas(layout, language)),
    ],
    validations: validations(input),
    conditionalFormats: checkFormats(input),
  };
}

const columnArea = ({ layout, rows }: PhasingSheet, key: PhasingColumn) => ({
  row: rows.firstRow,
  column: layout.columns[key],
  rows: rows.records.length,
  columns: 1,
});

function validations(input: PhasingSheet): ValidationDescription[] {
  const { language } = input;
  return [
    {
      at: columnArea(input, 'kind'),
      rule: { type: 'list', values: Object.values(curveKindTerms).map((term) => term[language]) },
      style: 'stop',
      title: texts.kindTitle[language],
      message: texts.kindMessage[language],
    },
    ...quarters.map((quarter): ValidationDescription => ({
      at: columnArea(input, `own${quarter}`),
      rule: { type: 'decimal', min: 0, max: 1 },
      style: 'stop',
      title: texts.shareTitle[language],
      message: texts.shareMessage[language],
    })),
  ];
}

/** What is wrong stands out, and says what it is. */
function checkFormats(input: PhasingSheet): ConditionalFormatDescription[] {
  const { valid, ...wrong } = curveCheckTerms;
  const at = columnArea(input, 'check');
  const { language } = input;
  return [
    { at, text: valid[language], format: styles.statusColors.met },
    ...Object.values(wrong).map((term) => ({
      at,
      text: term[language],
      format: { ...styles.statusColors.behind, bold: true },
    })),
  ];
}
