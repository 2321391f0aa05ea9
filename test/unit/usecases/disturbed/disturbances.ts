import type { ErrorCode, ProductError } from '../../../../src/language/errors';
import type { StartedExcel } from '../../../excel-host';
import { FIRST_ROW } from '../workbooks';
import { column, LEDGER } from './uses';

export interface Disturbance {
  /** Has it come at a sync; `giveUp` ends the wait for an answer. */
  arrange(excel: StartedExcel, sync: number, giveUp: () => void): void;
  /** What may be said of it, where it is not got over without a word. */
  codes: readonly ErrorCode[];
  /** What the text asks the user to do before trying again. */
  settle?(excel: StartedExcel, error: ProductError): void;
}

const ledgerOf = ({ workbook }: StartedExcel) =>
  workbook.worksheets.list.find(({ name }) => name === LEDGER);

/** Somebody filters the ledger, where it is there. */
export function filter(excel: StartedExcel): void {
  const [table] = ledgerOf(excel)?.tables.list ?? [];
  table?.filters.set(column('lead'), ['甲局']);
  table?.hideFiltered();
}

/** The sheet that a text names. */
const named = ({ workbook }: StartedExcel, { details }: ProductError) =>
  workbook.worksheets.item(details.sheet!);

export const disturbances: Record<string, Disturbance> = {
  'is refused': {
    arrange: ({ transport }, sync) => transport.failAt(sync, 'before'),
    codes: ['refused'],
  },
  'fails half way': {
    arrange: ({ transport }, sync) => transport.failAt(sync, 'half'),
    codes: ['refused'],
  },
  'is done and never answered': {
    arrange: ({ transport }, sync, giveUp) => transport.hangAt(sync, 'done', giveUp),
    codes: ['noAnswer'],
  },
  'is never answered, and done when nobody waits any more': {
    arrange: ({ transport }, sync, giveUp) => transport.hangAt(sync, 'never', giveUp),
    codes: ['noAnswer'],
    settle: ({ transport }) => transport.doHung(),
  },
  'comes while a cell is edited': {
    arrange: ({ transport }, sync) =>
      transport.before(sync, () => {
        transport.startEditing();
        setTimeout(() => transport.stopEditing(), 5);
      }),
    codes: ['busy'],
    settle: ({ transport }) => transport.stopEditing(),
  },
  'comes while another workbook is in front': {
    arrange: ({ transport, workbook }, sync) =>
      transport.before(sync, () => (workbook.isInFront = false)),
    codes: ['notInFront'],
    settle: ({ workbook }) => (workbook.isInFront = true),
  },
  'comes once the ledger is filtered': {
    arrange: (excel, sync) => excel.transport.before(sync, () => filter(excel)),
    codes: [],
  },
  'comes once the ledger is filtered, in an Excel that refuses to write over it': {
    arrange: (excel, sync) => {
      excel.workbook.habits.hiddenRowWrites = 'refuse';
      excel.transport.before(sync, () => filter(excel));
    },
    codes: [],
  },
  'comes once a row of the filtered ledger is hidden by hand': {
    arrange: (excel, sync) =>
      excel.transport.before(sync, () => {
        filter(excel);
        ledgerOf(excel)?.data.hiddenRows.add(FIRST_ROW + 1);
      }),
    codes: ['hiddenRows'],
    settle: (excel, error) => {
      const { data, tables } = named(excel, error);
      const rights = data.protection;
      data.protection = null;
      data.hiddenRows.clear();
      for (const table of tables.list) table.clearFilters();
      data.protection = rights;
    },
  },
  'comes once the ledger is under a password': {
    arrange: (excel, sync) => {
      const rights = ledgerOf(excel)?.data.protection;
      excel.transport.before(sync, () => {
        const data = ledgerOf(excel)?.data;
        if (!data || !rights) return;
        data.protection = rights;
        data.password = 'x';
      });
    },
    codes: ['sheetProtected'],
    settle: (excel, error) => {
      const { data } = named(excel, error);
      expect(data.password).toBe('x');
      data.password = undefined;
    },
  },
};
