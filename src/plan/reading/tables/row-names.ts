import { markOf, type Mark } from '../structure/marks';
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

/** A row that heads the rows below it: 一、经济发展. */
export interface Group {
  name: string;
  mark: Mark | null;
}

const HAN_SERIAL = /^[(]?[一二三四五六七八九十]{1,3}[),.、]?$/;
const SERIAL = /^[\d(),.、]{1,5}$/;
const LONGEST_GROUP = 30;

/**
 * The group that a row names: the only text in it, besides a number.
 * @param itemsAreBare whether a row that holds a number and a text may be an item of its own.
 */
export function groupOf(row: readonly Cell[], itemsAreBare = false): Group | null {
  const cells = distinct(row);
  const [first, second] = cells;
  const han = cells.length === 2 && HAN_SERIAL.test(first!.line);
  const serial = han || (cells.length === 2 && !itemsAreBare && SERIAL.test(first!.line));
  const cell = serial ? second : first;
  if (
    !cell ||
    (cells.length > 1 && !serial) ||
    cell.line.length > LONGEST_GROUP ||
    /[。;]|^注/.test(cell.line)
  )
    return null;
  const written = serial ? first!.line.replace(/[,.、]$/, '') : '';
  const mark = markOf(serial ? `${written}${/[)]$/.test(written) ? '' : '、'}` : cell.line);
  return { name: plainName(cell.line), mark };
}
