import { format, type Language } from '../../../language/language';
import type { Quarter } from '../../../tracking/quarter';
import { statuses } from '../../../tracking/status';
import { measureTerms } from '../../../tracking/terms';
import type { CellValue, SheetPatch } from '../../description';
import { signature, signatureIn } from '../../sheet/signature';
import { layOutReport } from '../../sheet/block-sheet';
import { FIRST_ROW, HEADING_ROW, type Report } from '../../sheet/blocks';
import { statusFormats } from '../../sheet/status-formats';
import { comparisonColumn, comparisonColumns, comparisonRows } from './comparison-columns';
import { comparisonFormulas, comparisonResults, type ComputedColumn } from './comparison-formulas';
import type { Comparison } from '../../../quarter/districts';
import { aloneTexts, texts } from './texts';

export interface ComparisonInput {
  comparison: Comparison;
  year: number;
  quarter: Quarter;
  language: Language;
}

/** A sheet of ours as it is now: its name, cells from A1 (none when it is new), and where a new one is put. */
export interface ComparisonPlace {
  sheet: string;
  cells: CellValue[][];
  position?: number;
}

/** 区县对比 and 未能对比 as data, new or written again; names in the line for signatures stay. */
export function layOutComparison(
  input: ComparisonInput,
  { main, rest }: { main: ComparisonPlace; rest: ComparisonPlace },
): SheetPatch[] {
  const patch = (report: Report, { sheet, cells, position }: ComparisonPlace) =>
    layOutReport(report, {
      sheet,
      isNew: cells.length === 0,
      cells,
      position,
      signature: signatureIn(cells) ?? signature[input.language],
    });
  return [patch(comparisonReport(input), main), patch(notComparedReport(input), rest)];
}

const HIDDEN = 1;

function comparisonReport(input: ComparisonInput): Report {
  const { comparison, language } = input;
  const rows = comparisonRows(comparison.groups);
  const written = rows.map((row) =>
    comparisonColumns.map(({ value }) => (value ? value(row, language) : null)),
  );
  const cell = (r: number, key: keyof typeof texts) => written[r]![comparisonColumn(key)]!;
  const computed = comparisonResults(
    rows.map(({ number }, r) => ({
      number,
      unit: cell(r, 'unit'),
      actual: cell(r, 'actual'),
      variance: cell(r, 'variance'),
      completion: cell(r, 'completion'),
      basis: cell(r, 'basis'),
    })),
    language,
  );
  const formulas = comparisonFormulas(rows.length, language);
  const columns = comparisonColumns.map(({ key, format: look, value }, c) => ({
    heading: texts[key][language],
    format: look,
    ...(value
      ? { values: written.map((cells) => cells[c]!) }
      : { values: computed[key as ComputedColumn], template: formulas[key as ComputedColumn] }),
  }));
  const status = { row: FIRST_ROW, column: comparisonColumn('status'), rows: rows.length };
  return {
    ...frameOf(input, 'title', 'line', rows.length),
    widths: comparisonColumns.map(({ width }) => width),
    visible: comparisonColumns.length - HIDDEN,
    frozenColumns: comparisonColumn('unit'),
    blocks: [{ row: HEADING_ROW, column: 0, columns }],
    conditionalFormats:
      rows.length === 0 ? [] : statusFormats({ ...status, columns: 1 }, statuses, language),
  };
}

/** The columns of 未能对比. */
const notComparedKeys = ['name', 'unit', 'measure', 'district', 'source', 'why'] as const;
export const notComparedColumn = (key: (typeof notComparedKeys)[number]): number =>
  notComparedKeys.indexOf(key);

function notComparedReport(input: ComparisonInput): Report {
  const { comparison, language } = input;
  const { alone } = comparison;
  type Alone = Comparison['alone'][number];
  const specs: Record<
    (typeof notComparedKeys)[number],
    { width: number; valueOf: (each: Alone) => CellValue }
  > = {
    name: { width: 36, valueOf: ({ row }) => row.name },
    unit: { width: 10, valueOf: ({ row }) => row.unit || null },
    measure: {
      width: 11,
      valueOf: ({ row }) => row.measure && measureTerms[row.measure][language],
    },
    district: { width: 22, valueOf: ({ row }) => row.district },
    source: { width: 42, valueOf: ({ row }) => row.source },
    why: { width: 38, valueOf: ({ why }) => aloneTexts[why][language] },
  };
  const columns = notComparedKeys.map((key) => ({
    heading: texts[key][language],
    values: alone.map(specs[key].valueOf),
    format: { wrap: true, ...(specs[key].width < 12 ? { align: 'center' as const } : {}) },
  }));
  return {
    ...frameOf(input, 'aloneTitle', 'aloneLine', alone.length),
    widths: notComparedKeys.map((key) => specs[key].width),
    visible: columns.length,
    frozenColumns: 1,
    blocks: [{ row: HEADING_ROW, column: 0, columns }],
    conditionalFormats: [],
  };
}

function frameOf(
  { comparison, year, quarter, language }: ComparisonInput,
  title: 'title' | 'aloneTitle',
  line: 'line' | 'aloneLine',
  rows: number,
) {
  const districts = comparison.districts.join(texts.separator[language]);
  return {
    title: format(texts[title][language], { year, quarter }),
    line: { value: format(texts[line][language], { districts }) },
    cells: [],
    charts: [],
    validations: [],
    signRow: FIRST_ROW + rows + 1,
  };
}
