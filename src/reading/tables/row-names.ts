import { markOf, type Mark } from '../structure/marks';
import { namesValue } from '../prose/measures';
import { judged, type Doubt } from '../prose/mention';
import { distinct, type Cell } from './cells';
import type { Column } from './columns';
import { bracketedUnit } from './headings';

export interface RowName {
  name: string;
  cell: Cell;
  unit: string;
  note: string | null;
  /** What the rows below say more of, where their names are only parts of one. */
  subject: string;
  /** Where it is not sure what the name is a part of. */
  doubt: { confidence?: number; reason?: Doubt };
}

const BOUND = /\((约束性|预期性|约束|预期)(指标)?\)$/;
/** A name that only divides the one before it: 地区生产总值 | 增速. */
const PART =
  /^(总量|总额|增速|增长率?|增幅|数量|占比|比重|规模|人均|面积|产量|产值|单产|[一二三]产)$/;
export const isPartOfName = (name: string) => PART.test(name);
/** Whose part of the one before it: 居民收入 | 城镇. */
const WHOSE = /^(城镇|农村)$/;

/**
 * What a row is about; null where its name is missing.
 * @param subject what the rows above are about: the title of their group, or the last whole name.
 */
export function nameOfRow(
  row: readonly Cell[],
  columns: readonly Column[],
  subject: string | null,
): RowName | null {
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
  const own = plainName(withoutUnit(line));
  if (own === '') return null;
  const around = cells.at(-2);
  const whole = around ? plainName(around.line) : subject && plainName(withoutUnit(subject));
  const note = bound?.[1]?.replace(/性?$/, '性') ?? null;
  const isPart = PART.test(own) || (!around && WHOSE.test(own));
  if (!whole || !isPart) return { name: own, cell, unit, note, subject: own, doubt: {} };
  const sure = around !== undefined || namesValue(whole);
  const doubt = sure ? {} : judged(['composedName']);
  return { name: composed(whole, own), cell, unit, note, subject: whole, doubt };
}

/** 粮食生产 | 产量: what the title calls a work is not part of its value's name. */
const composed = (whole: string, part: string) =>
  WHOSE.test(part)
    ? part + whole.replace(/^城乡/, '')
    : whole.replace(/(?<=.{2})(?:生产|建设|发展|工作|情况)$/, '') + part;

/** 地区生产总值(亿元) without what stands in brackets. */
const withoutUnit = (line: string) =>
  bracketedUnit(line) === '' ? line : line.slice(0, line.lastIndexOf('('));

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

/** 合计, 小计: what the rows above come to, which is no item of its own. */
export const isTotalRow = (row: readonly Cell[]): boolean =>
  /^(?:合计|总计|小计|共计)$/.test((distinct(row)[0]?.line ?? '').replace(/[\s:]/g, ''));

/** 一 | 产业类(3个) | 385000 in a table of 1 | 产业园 | 150000: what the rows below come to. */
export const isSubtotalOf = (rows: readonly (readonly Cell[])[]) => {
  const serials = rows.map((row) => distinct(row)[0]?.line ?? '');
  const counted = serials.filter((serial) => SERIAL.test(serial)).length;
  return (row: readonly Cell[]): boolean => {
    const [serial, name, ...values] = distinct(row);
    return (
      counted > 1 &&
      HAN_SERIAL.test(serial?.line ?? '') &&
      !/\d/.test(name?.line.replace(/\([^()]*\)/g, '') ?? '1') &&
      values.length > 0 &&
      values.every(({ line }) => /^[\d,.\-—/]+%?$/.test(line))
    );
  };
};

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
