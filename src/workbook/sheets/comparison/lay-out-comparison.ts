import { format, type Language, type Localised } from '../../../language/language';
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
import { figureLooks } from '../ledger/figure-looks';
import { choiceIn, matrixReport } from './matrix-report';
import { aloneTexts, matrixTexts, texts } from './texts';

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

/** 对比一览, 区县对比 and 未能对比 as data, new or written again; names in the line for signatures stay, and what is shown. */
export function layOutComparison(
  input: ComparisonInput,
  { matrix, main, rest }: Record<'matrix' | 'main' | 'rest', ComparisonPlace>,
): SheetPatch[] {
  const patch = (report: Report, { sheet, cells, position }: ComparisonPlace) =>
    layOutReport(report, {
      sheet,
      isNew: cells.length === 0,
      cells,
      position,
      signature: signatureIn(cells) ?? signature[input.language],
    });
  const rows = comparedRows(input);
  return [
    patch(matrixOf(input, rows, { matrix, main }), matrix),
    patch(comparisonReport(input, rows), main),
    patch(notComparedReport(input), rest),
  ];
}

const HIDDEN = 1;

/** The rows of 区县对比: what is written, and what formulas give. */
function comparedRows({ comparison, language }: ComparisonInput) {
  const rows = comparisonRows(comparison.groups);
  const written = rows.map((row) =>
    comparisonColumns.map(({ value }) => (value ? value(row, language) : null)),
  );
  const cells = written.map((line, r) => {
    const cell = (key: keyof typeof texts) => line[comparisonColumn(key)]!;
    return {
      number: rows[r]!.number,
      district: rows[r]!.member.district,
      name: cell('name'),
      unit: cell('unit'),
      basis: cell('basis'),
      status: cell('status'),
      actual: cell('actual'),
      variance: cell('variance'),
      completion: cell('completion'),
    };
  });
  return { written, cells, computed: comparisonResults(cells, language) };
}

type ComparedRows = ReturnType<typeof comparedRows>;

function matrixOf(
  input: ComparisonInput,
  { cells, computed }: ComparedRows,
  { matrix, main }: Record<'matrix' | 'main', ComparisonPlace>,
): Report {
  const { comparison, language } = input;
  const { districts } = comparison;
  const rows = cells.map((row, r) => ({
    ...row,
    figure: computed.figure[r]!,
    rank: computed.rank[r]!,
  }));
  const { title, line } = frameOf(input, matrixTexts, 0, { details: main.sheet });
  const table = { sheet: main.sheet, language, districts, rows };
  const report = matrixReport({ title, line }, table, choiceIn(matrix.cells, language));
  // There may have been more districts before.
  const before = Math.max(0, ...matrix.cells.slice(HEADING_ROW).map((row) => row.length));
  return { ...report, written: Math.max(report.widths.length, before) };
}

function comparisonReport(input: ComparisonInput, { written, computed }: ComparedRows): Report {
  const { language } = input;
  const count = written.length;
  const formulas = comparisonFormulas(count, language);
  const columns = comparisonColumns.map(({ key, format: look, value }, c) => ({
    heading: texts[key][language],
    format: look,
    ...(value
      ? { values: written.map((cells) => cells[c]!) }
      : { values: computed[key as ComputedColumn], template: formulas[key as ComputedColumn] }),
  }));
  const columnAt = (key: string) => ({
    row: FIRST_ROW,
    column: comparisonColumn(key as keyof typeof texts),
    rows: count,
    columns: 1,
  });
  return {
    ...frameOf(input, texts, count),
    widths: comparisonColumns.map(({ width }) => width),
    visible: comparisonColumns.length - HIDDEN,
    frozenColumns: comparisonColumn('unit'),
    blocks: [{ row: HEADING_ROW, column: 0, columns }],
    conditionalFormats:
      count === 0
        ? []
        : [
            ...statusFormats(columnAt('status'), statuses, language),
            ...figureLooks(['target', 'actual', 'variance', 'completion'], columnAt, language),
          ],
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
    ...frameOf(input, { title: texts.aloneTitle, line: texts.aloneLine }, alone.length),
    widths: notComparedKeys.map((key) => specs[key].width),
    visible: columns.length,
    frozenColumns: 1,
    blocks: [{ row: HEADING_ROW, column: 0, columns }],
    conditionalFormats: [],
  };
}

function frameOf(
  { comparison, year, quarter, language }: ComparisonInput,
  { title, line }: Record<'title' | 'line', Localised>,
  rows: number,
  details: Record<string, string> = {},
) {
  const districts = comparison.districts.join(texts.separator[language]);
  return {
    title: format(title[language], { year, quarter }),
    line: { value: format(line[language], { districts, ...details }) },
    cells: [],
    charts: [],
    validations: [],
    signRow: FIRST_ROW + rows + 1,
  };
}
