import { roundTo } from '../tracking/functions';
import type { TrackedLedgerRow } from '../tracking/ledger-row';
import type { Quarter } from '../tracking/quarter';
import type { CellValue, NameDescription } from '../workbook/description';
import type { LedgerColumn } from '../workbook/sheets/ledger/ledger-columns';
import type { LedgerWorkbook } from '../workbook/read-ledger';
import { formerCell } from '../workbook/sheets/former-targets/read-former';
import { changeColumns } from '../workbook/sheets/breakdown/change-blocks';
import { changeRows, type Change, type ChangeRow } from '../quarter/change';
import { changeTexts } from '../workbook/sheets/breakdown/texts';
import { definedNames, type DefinedName } from '../workbook/defined-names';
import { summaryColumn, type SummaryColumn } from '../workbook/sheets/summary/summary-columns';
import { FIRST_ROW } from '../workbook/sheet/blocks';
import { rankingColumn } from '../workbook/sheets/ranking/ranking-report';
import { summaryTexts } from '../workbook/sheets/summary/texts';
import { taskSummaryColumn } from '../workbook/sheets/task-summary/task-summary-report';
import type { TaskCount } from '../workbook/sheets/task-summary/task-counts';
import { taskSummaryTexts } from '../workbook/sheets/task-summary/texts';
import { textOf } from '../workbook/sheet/table/locate-table';
import type { CellReference, Figure } from './note';
import { shownNumber, type Shown } from './shown-number';

/** The workbook that a note is about, and its cells. */
export interface NoteSource {
  workbook: LedgerWorkbook;
  names: readonly NameDescription[];
  /** Cells of a sheet from A1; null when there is no such sheet. */
  read(sheet: string): CellValue[][] | null;
}

/** How a number is written where that is not as its cell shows it. */
export interface Written {
  shown?: Shown;
  /** Without its sign, which the words tell. */
  absolute?: boolean;
  /** Where its cell may show more. */
  decimals?: number;
  text?: string;
}

/** Finds the cell of a number. Each gives null where no cell has it, or there is no number. */
export interface FigureFinder {
  cover(name: DefinedName, value: number, written?: Written): Figure | null;
  ledger(row: number, key: LedgerColumn, value: number | null, written?: Written): Figure | null;
  /** The target that a row is judged by in a quarter. */
  target(
    row: Pick<TrackedLedgerRow, 'id' | 'row'>,
    quarter: Quarter,
    key: 'target' | 'upper',
    value: number | null,
  ): Figure | null;
  /** @param unit null for indicators without one. */
  summary(unit: string | null | 'total', key: SummaryColumn, value: number | null): Figure | null;
  /** A figure of a lead office on 单位排名. */
  ranking(office: string, key: 'pace' | 'score' | 'assessed', value: number | null): Figure | null;
  /** @param cell that is known already. */
  at(cell: CellReference, value: number): Figure | null;
  /** A count of 任务汇总. @param office null for tasks without one. */
  tasks(office: string | null | 'total', key: TaskCount, value: number): Figure | null;
  change(row: ChangeRow, key: keyof Change, value: number | null): Figure | null;
  /** Cells that hold something else than the number given. */
  stale: CellReference[];
}

export function figureFinder({ workbook, names, read }: NoteSource): FigureFinder {
  const { language, ledger, present } = workbook;
  const stale: CellReference[] = [];
  const figure = (cell: CellReference, value: number | null, written: Written = {}) => {
    if (value === null) return null;
    const found = read(cell.sheet)?.[cell.row]?.[cell.column] ?? null;
    if (!isSame(found, value)) stale.push(cell);
    const size = written.absolute ? Math.abs(value) : value;
    const rounded = written.decimals === undefined ? size : roundTo(size, written.decimals);
    const text = shownNumber(rounded, written.shown ?? 'plain');
    return { text: written.text ?? text, value, cell };
  };
  const rowLabelled = (sheet: string, label: string) =>
    (read(sheet) ?? []).map((cells) => textOf(cells[0])).lastIndexOf(label);
  const summarySheet = present.summary?.name ?? '';
  const breakdownSheet = present.breakdown?.name ?? '';
  const changeHeading = rowLabelled(breakdownSheet, changeTexts.heading[language]);
  const summaryLabel = (unit: string | null) =>
    unit === 'total' ? summaryTexts.total[language] : (unit ?? summaryTexts.withoutUnit[language]);
  return {
    stale,
    cover(name, value, written) {
      const place = names.find((each) => each.name === definedNames[name]);
      if (!place) return null;
      const { row, column } = place.area;
      return figure({ sheet: place.sheet, row, column }, value, written);
    },
    ledger(row, key, value, written = {}) {
      const shown = key === 'completion' ? 'percent' : 'plain';
      const cell = { sheet: ledger!.sheet, row, column: ledger!.columns[key] };
      return figure(cell, value, { shown, ...written });
    },
    target({ id, row }, quarter, key, value) {
      const then = formerCell(workbook.former, { id, quarter }, key);
      return figure(then ?? { sheet: ledger!.sheet, row, column: ledger!.columns[key] }, value);
    },
    summary(unit, key, value) {
      const row = rowLabelled(summarySheet, summaryLabel(unit));
      if (row < FIRST_ROW) return null;
      const cell = { sheet: summarySheet, row, column: summaryColumn(key) };
      return figure(cell, value, { shown: key === 'rate' ? 'percent' : 'plain' });
    },
    ranking(office, key, value) {
      const sheet = present.ranking?.name ?? '';
      const row = (read(sheet) ?? []).findIndex(
        (cells, r) => r >= FIRST_ROW && textOf(cells[rankingColumn('unit')]) === office,
      );
      if (row < 0) return null;
      const cell = { sheet, row, column: rankingColumn(key) };
      return figure(cell, value, { shown: key === 'pace' ? 'percent' : 'plain' });
    },
    tasks(office, key, value) {
      const sheet = present.taskSummary?.name ?? '';
      const label =
        office === 'total'
          ? taskSummaryTexts.total[language]
          : (office ?? taskSummaryTexts.withoutUnit[language]);
      const row = rowLabelled(sheet, label);
      if (row < FIRST_ROW) return null;
      return figure({ sheet, row, column: taskSummaryColumn(key) }, value);
    },
    at: (cell, value) => figure(cell, value),
    change(row, key, value) {
      if (changeHeading < 0) return null;
      const isRate = row === 'rate';
      const cell = {
        sheet: breakdownSheet,
        row: changeHeading + 1 + changeRows.indexOf(row),
        column: changeColumns[key],
      };
      const shown = !isRate ? 'plain' : key === 'change' ? 'points' : 'percent';
      return figure(cell, value, { shown, absolute: key === 'change' });
    },
  };
}

/** Results of engines may differ in their last digits. */
const isSame = (found: CellValue, value: number) =>
  typeof found === 'number' && Math.abs(found - value) <= 1e-9 * Math.max(1, Math.abs(value));
