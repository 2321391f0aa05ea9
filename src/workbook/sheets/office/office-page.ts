import { indicatorsOf } from '../../../quarter/office-counts';
import type { QuarterIndicator } from '../../../quarter/quarter-figures';
import { Remembered } from '../../../tracking/remembered';
import type { Cells } from '../../sheet/sheet-identity';
import { textsDown } from '../../sheet/sheet-identity';
import { textOf } from '../../sheet/table/locate-table';
import { textHeight } from '../../sheet/row-heights';
import { FIRST_ROW } from '../../sheet/blocks';
import type { ReportContext } from '../../report-context';

/** What the page shows, and how many rows it has room for. */
export interface OfficePage {
  office: string;
  /** From 1. */
  page: number;
  rows: number;
}

/** The columns of the page in characters: what an upright A4 page takes at a size that is read. */
export const OFFICE_WIDTHS = [4, 23, 7, 9, 9, 11, 11, 11, 11, 20];
export const [NAME, UNIT, REASON] = [1, 2, OFFICE_WIDTHS.length - 1];
/** Hidden behind them: where a row stands in the ledger, and the number of the row on the page. */
export const PLACE = OFFICE_WIDTHS.length;
export const ROW_NUMBER = PLACE + 1;

export const officeCell = { row: FIRST_ROW, column: NAME } as const;
export const pageCell = { row: FIRST_ROW, column: 2 } as const;
/** The headings of the list. */
export const LIST_ROW = FIRST_ROW + 5;

/** Height in points that the rows of the list have on a page at most, and a row at most: four lines. */
const ROOM = 560;
const TALLEST = 68;
const SHORTEST = 26;

/** Height at which every row is read whole, whichever office is chosen: a protected sheet's rows do not follow a choice. */
export function rowHeight({ indicators }: Pick<ReportContext, 'indicators'>): number {
  return indicators.reduce(
    (height, row) =>
      Math.min(
        TALLEST,
        Math.max(
          height,
          known.of(row, [], () => heightOf(row)),
        ),
      ),
    SHORTEST,
  );
}

const known = new Remembered<QuarterIndicator, number>();

function heightOf({ name, unit, explanation }: QuarterIndicator): number {
  const texts = [
    [name, NAME],
    [unit, UNIT],
    [explanation, REASON],
  ] as const;
  return Math.max(...texts.map(([text, column]) => textHeight(text, OFFICE_WIDTHS[column]!)));
}

/** How many rows the list has: those of the office with most indicators, as far as they fit on a page. */
export function rowsOfPage(context: ReportContext, offices: readonly string[]): number {
  const most = Math.max(
    1,
    ...offices.map((office) => indicatorsOf(context.indicators, office).length),
  );
  return Math.min(most, Math.floor(ROOM / rowHeight(context)));
}

/** The page as it stands on the sheet. */
export function pageIn(cells: Cells): OfficePage {
  const page = cells[pageCell.row]?.[pageCell.column];
  return {
    office: textOf(cells[officeCell.row]?.[officeCell.column]),
    page: typeof page === 'number' ? page : 1,
    rows: textsDown(cells, { row: LIST_ROW + 1, column: ROW_NUMBER }).length,
  };
}
