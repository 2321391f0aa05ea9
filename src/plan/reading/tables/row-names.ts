import { markOf } from '../marks';
import { distinct, type Cell } from './cells';
import type { Column } from './columns';
import { bracketedUnit } from './headings';

export interface RowName {
  name: string;
  cell: Cell;
  unit: string;
  note: string | null;
}

const BOUND = /\((约束性|预期性|约束|预期)(指标)?\)$/;
/** A name that only divides the one before it: 地区生产总值 | 增速. */
const PART = /^(总量|总额|增速|增长率?|增幅|数量|占比|比重|规模|人均|面积|产量|产值|[一二三]产)$/;

/** What a row is about; null where its name is missing. */
export function nameOfRow(row: readonly Cell[], columns: readonly Column[]): RowName | null {
  const cells = distinct(
    columns
      .filter(({ role }) => role === 'name')
      .map(({ index }) => row[index]!)
      .filter(Boolean),
  );
  const cell = cells.at(-1);
  if (!cell) return null;
  const bound = BOUND.exec(cell.line);
  const line = bound ? cell.line.slice(0, bound.index) : cell.line;
  const unit = bracketedUnit(line);
  const own = plainName(unit === '' ? line : line.slice(0, line.lastIndexOf('(')));
  const around = cells.at(-2);
  const name = around && PART.test(own) ? `${plainName(around.line)}${own}` : own;
  return name === '' ? null : { name, cell, unit, note: bound?.[1]?.replace(/性?$/, '性') ?? null };
}

/** Without number, star, and "其中:". */
export function plainName(line: string): string {
  const mark = markOf(line);
  const rest = mark ? line.slice(mark.length) : line;
  return rest
    .replace(/^[#★*☆●\-—\s]+/, '')
    .replace(/^其中[::]?/, '')
    .replace(/[:,。;]$/, '')
    .trim();
}

/** A row with one text in it heads the rows below: 一、经济发展. */
export function groupOf(row: readonly Cell[]): string | null {
  const cells = distinct(row);
  const serial = cells.length === 2 && /^[\d一二三四五六七八九十(),.、]{1,5}$/.test(cells[0]!.line);
  const [cell] = serial ? cells.slice(1) : cells;
  if (
    !cell ||
    (cells.length > 1 && !serial) ||
    cell.line.length > 30 ||
    /[。;]|^注/.test(cell.line)
  )
    return null;
  return plainName(cell.line);
}
