import { format } from '../../../language/language';
import { formerTargets } from '../../../plan/adjustments/former-targets';
import { trackedRow, trackLedgerRow, type TrackedLedgerRow } from '../../../tracking/ledger-row';
import { isQuarter, type Quarter } from '../../../tracking/quarter';
import { sharesOf, type ShareField } from '../../../tracking/shares';
import { statuses } from '../../../tracking/status';
import { curveCheckTerms, statusTerms } from '../../../tracking/terms';
import { isExceeded } from '../../../tracking/track';
import type { CellValue, SheetPatch, SheetResults } from '../../description';
import type { CalculatedBook, Fill, PlanSheet, ReadableSheet } from '../../plan-sheets';
import { FIRST_RECORD_ROW, layOutRecords } from '../../sheet/record-sheet';
import { statusFormats } from '../../sheet/status-formats';
import { isBlank } from '../../sheet/sheet-identity';
import { figureFormats, differenceFormats } from '../../sheet/figure-formats';
import { locateTable, type TableContents } from '../../sheet/table/locate-table';
import { exceededMark } from '../ledger/exceeded-mark';
import { phasingSheet } from '../phasing/phasing-sheet';
import { formerColumn, formerColumns, FORMER_VISIBLE, type FormerColumn } from './former-columns';
import { formerFormulas } from './former-formulas';
import { formerIdentity, type FormerPlace } from './former-references';
import { formerRow } from './former-rows';
import { readFormerTable, type FormerTable } from './read-former';

const texts = {
  title: { 'zh-CN': '调整前目标及当时的进度', en: 'Earlier targets, and the progress under them' },
  line: {
    'zh-CN':
      '方案在年内调整过目标的指标，调整以前的各季（共 {count} 行）。各表中这些季度的序时、差额、完成率、状态和得分按当时的目标计算，取自本表；起算季度以后按现行目标。',
    en: 'Indicators whose targets the plan changed inside the year, in the quarters before ({count} {count|row|rows}). All tables take due, variance, completion, status and score of these quarters from here, by the target that held then; from the quarter of the change on, the present target counts.',
  },
} as const;

/** Whether the sheet may be written: it is new, or ours. */
function isFree(fill: Fill): boolean {
  const cells = fill.cells(formerIdentity);
  if (fill.isNew(formerIdentity) || isBlank(cells)) return true;
  return locateTable(fill.sheet(formerIdentity), cells, formerColumns, 'id') !== null;
}

/** Where the rows will stand that a fill writes; null where it writes none. */
export function filledFormerPlace(fill: Fill): FormerPlace | null {
  const rows = formerTargets(fill.plan).length;
  return rows > 0 && isFree(fill) ? { sheet: fill.sheet(formerIdentity), rows } : null;
}

/** 调整前目标: each quarter before a change of its target, judged by the one that held then; made with the first such change. */
export const formerSheet: PlanSheet<'formerTargets'> &
  ReadableSheet<'formerTargets', FormerTable | null> = {
  ...formerIdentity,
  part: 'plan',
  read: readFormerTable,
  fill: (fill) => {
    const { language } = fill;
    const records = formerTargets(fill.plan).map((each) => formerRow(each, language));
    const cells = fill.cells(formerIdentity);
    const isNew = fill.isNew(formerIdentity) || isBlank(cells);
    if ((isNew && records.length === 0) || !isFree(fill)) return [];
    const surplus = cells.length - FIRST_RECORD_ROW - records.length;
    const patch = layOutRecords<FormerColumn>({
      sheet: fill.sheet(formerIdentity),
      language,
      specs: formerColumns,
      title: texts.title[language],
      line: format(texts.line[language], { count: records.length }),
      tabColor: '#7F6000',
      frozenColumns: 2,
      isNew,
      firstRow: FIRST_RECORD_ROW,
      records,
      ...(surplus > 0 && { surplus }),
    });
    return [withFormulas(patch, records.length, fill)];
  },
  calculate: (book, sheet) => (book.former ? results(book, book.former, sheet) : []),
};

function withFormulas(patch: SheetPatch, rows: number, { language }: Fill): SheetPatch {
  const hidden = { column: FORMER_VISIBLE, columns: formerColumns.length - FORMER_VISIBLE };
  // What is shown is printed, and so is its heading, as wide as that.
  const head = (patch.merges ?? []).map((area) => ({ ...area, columns: FORMER_VISIBLE }));
  const set = { ...patch, hiddenColumns: [hidden], ...(patch.merges && { merges: head }) };
  if (rows === 0) return set;
  const at = (key: FormerColumn) => ({
    row: FIRST_RECORD_ROW,
    column: formerColumn(key),
    rows,
    columns: 1,
  });
  const unit = formerColumn('unit');
  const templates = Object.entries(formerFormulas(language)) as [FormerColumn, string][];
  return {
    ...set,
    formulas: templates.map(([key, template]) => ({ at: at(key), template })),
    conditionalFormats: [
      ...statusFormats(at('status'), statuses, language),
      ...(['goal', 'actual', 'due'] as const).flatMap((key) => figureFormats(at(key), unit)),
      ...differenceFormats(at('variance'), unit, language),
    ],
  };
}

/** What its formulas give. */
function results(book: CalculatedBook, table: FormerTable, sheet: string): SheetResults[] {
  const { language } = book;
  const rowsById = new Map([...book.rows].reverse().map((row) => [row.id, row]));
  if (rowsById.size === 0) return [];
  const phasing = book.table(phasingSheet);
  const count = table.lastRow - table.headingRow;
  const first = table.headingRow + 1;
  const lines = new Map(
    table.rows.map(({ row, id }) => {
      const quarter = table.values[row]![table.columns.quarter];
      const indicator = rowsById.get(id);
      return [
        row - first,
        indicator && isQuarter(quarter)
          ? resultsOf(indicator, quarter, book, phasing ? placeOf(phasing, id) : undefined)
          : null,
      ];
    }),
  );
  return (Object.entries(formerFormulas(language)) as [FormerColumn, string][]).map(
    ([key, formula]): SheetResults => ({
      sheet,
      at: { row: first, column: formerColumn(key), rows: count, columns: 1 },
      values: Array.from({ length: count }, (_, i) => [lines.get(i)?.[key] ?? '']),
      formula,
    }),
  );
}

/** Position in the table of 序时设置, from 1. */
function placeOf({ rows, headingRow }: TableContents<string>, id: string): number | undefined {
  const found = rows.find((each) => each.id === id);
  return found && found.row - headingRow;
}

function resultsOf(
  row: TrackedLedgerRow,
  quarter: Quarter,
  { settings, language }: CalculatedBook,
  place: number | undefined,
): Partial<Record<FormerColumn, CellValue>> {
  const tracking = trackLedgerRow(row, { ...settings, quarter }, row.curve);
  const tracked = trackedRow(row, quarter);
  const shares: Record<ShareField, number> = sharesOf(tracked, tracking);
  const former = row.former?.[quarter];
  return {
    actual: tracking.actual ?? '',
    due: tracking.due ?? '',
    variance: tracking.variance ?? '',
    completion: tracking.completion ?? '',
    status: statusTerms[tracking.status][language],
    pace: tracking.pace ?? '',
    place: place ?? '',
    check: former?.check ? curveCheckTerms[former.check][language] : '',
    phase: former?.share ?? '',
    exceeded: isExceeded(tracked) ? exceededMark(language) : '',
    ...shares,
  };
}
