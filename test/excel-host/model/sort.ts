import { ApiError, invalidArgument } from '../protocol';
import type { Range } from './range';
import type { Cell } from './sheet-data';

interface SortField {
  /** Column of the range, from 0. */
  key: number;
  ascending?: boolean;
}

/** Sorts the rows of a range by columns: numbers before texts, empty cells last. */
export class RangeSort {
  static readonly type = 'RangeSort';
  constructor(private readonly range: Range) {}

  /** On a protected sheet no locked cell may be in it, whatever its protection allows. */
  apply(fields: SortField[], matchCase = false, hasHeaders = false): void {
    const { data, area } = this.range;
    data.guard('sort', 'allowSort');
    data.guardContents(area);
    if (fields.length === 0 || fields.some(({ key }) => key < 0 || key >= area.columns))
      throw invalidArgument('sort fields');
    if (data.merges.some((merge) => merge.row >= area.row && merge.row < area.row + area.rows))
      throw new ApiError('InvalidOperation', 'Merged cells cannot be sorted.');
    const first = area.row + (hasHeaders ? 1 : 0);
    const rows = Array.from({ length: area.row + area.rows - first }, (_, i) =>
      Array.from({ length: area.columns }, (__, j) => ({
        ...data.cell(first + i, area.column + j),
      })),
    );
    rows.sort((a, b) => {
      for (const { key, ascending = true } of fields) {
        const order = compare(a[key]!, b[key]!, ascending ? 1 : -1, matchCase);
        if (order !== 0) return order;
      }
      return 0;
    });
    rows.forEach((row, i) =>
      row.forEach(({ value, formula, quoted }, j) =>
        Object.assign(data.cell(first + i, area.column + j), { value, formula, quoted }),
      ),
    );
    data.changed(area);
  }
}

function compare(a: Cell, b: Cell, direction: number, matchCase: boolean): number {
  if (a.value === null || b.value === null)
    return Number(a.value === null) - Number(b.value === null);
  if (typeof a.value === 'number' && typeof b.value === 'number')
    return (a.value - b.value) * direction;
  const [numberA, numberB] = [typeof a.value === 'number', typeof b.value === 'number'];
  if (numberA !== numberB) return (Number(numberB) - Number(numberA)) * direction;
  const text = (value: unknown) => (matchCase ? String(value) : String(value).toLowerCase());
  const [textA, textB] = [text(a.value), text(b.value)];
  return (textA < textB ? -1 : Number(textA > textB)) * direction;
}
