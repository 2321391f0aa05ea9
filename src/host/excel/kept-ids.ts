import { intersection } from '../../workbook/address';
import type { SheetPatch, ValueBlock, WorkbookPatch } from '../../workbook/description';
import type { StandingCells } from '../../workbook/standing-cells';

/**
 * The patch without columns that stand as it would write them, such as the ids of rows that are there. What is not written cannot go
 * astray: whatever else of a row does, its entries stay with its id, and a row that moved is told by it.
 */
export function withoutStanding(
  patch: WorkbookPatch,
  standing: readonly StandingCells[],
): WorkbookPatch {
  const sheets = patch.sheets.map((sheet) => {
    const columns = standing.filter((cells) => cells.sheet === sheet.name && isColumn(cells));
    return columns.length > 0 ? columns.reduce(withoutColumn, sheet) : sheet;
  });
  return { ...patch, sheets };
}

const isColumn = ({ at }: StandingCells) => at.columns === 1;

function withoutColumn(sheet: SheetPatch, standing: StandingCells): SheetPatch {
  const { values = [], clear = [] } = sheet;
  // What is emptied before has to be written again.
  if (clear.some((at) => intersection(at, standing.at))) return sheet;
  return { ...sheet, values: values.flatMap((block) => around(block, standing)) };
}

/** What of a block lies around a column; the whole of it where it writes something else there. */
function around(block: ValueBlock, { at, values }: StandingCells): ValueBlock[] {
  const kept = intersection(block.at, at);
  if (!kept) return [block];
  const isKept = Array.from({ length: kept.rows }, (_, i) => kept.row + i).every((row) => {
    const written = block.values[row - block.at.row]?.[kept.column - block.at.column] ?? null;
    return written !== null && written === values[row - at.row]?.[0];
  });
  if (!isKept) return [block];
  const end = kept.row + kept.rows;
  const last = block.at.row + block.at.rows;
  const right = kept.column + 1;
  const parts = [
    { ...block.at, rows: kept.row - block.at.row },
    { ...kept, column: block.at.column, columns: kept.column - block.at.column },
    { ...kept, column: right, columns: block.at.column + block.at.columns - right },
    { ...block.at, row: end, rows: last - end },
  ];
  return parts
    .filter(({ rows, columns }) => rows > 0 && columns > 0)
    .map((part) => ({ at: part, values: cut(block, part) }));
}

function cut({ at, values }: ValueBlock, part: ValueBlock['at']): ValueBlock['values'] {
  const first = part.column - at.column;
  return values
    .slice(part.row - at.row, part.row - at.row + part.rows)
    .map((line) => line.slice(first, first + part.columns));
}
