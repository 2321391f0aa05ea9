import { distinct, type Cell } from './cells';
import { readCell } from './cell-targets';
import { headingLines, isValue, SAMPLE } from './columns';
import { isPlace, isTotal, readHeading } from './headings';
import type { RowContext } from './indicator-rows';
import type { TableTarget } from './records';
import { isPartOfName, plainName } from './row-names';
import { subjectAboveRow } from './title-of-table';
import { tableUnitFor } from './unit-of-table';

/** A table whose rows are places and whose columns are indicators. */
export interface PlaceTable {
  from: number;
  to: number;
  places: number;
  columns: PlaceColumn[];
}

interface PlaceColumn {
  index: number;
  name: string;
  unit: string;
  period: string | null;
  isBaseline: boolean;
  /** 增幅 or 降幅 below the name of a value: by how much that is to grow, or to fall. */
  change: 'growth' | 'reduction' | null;
}

interface NamedColumn extends PlaceColumn {
  /** The heading above its own; '' where none stands there. */
  outer: string;
  /** 其中:外资 */
  isPart: boolean;
}

/** What heads a column of places. */
export const PLACES =
  /^(责任|考核|完成|报送)?单位(名称)?$|^(镇街?|乡镇|街道|镇乡|县区|区县|地区|区域|片区|园区|部门|村居?|社区)(\([^()]*\))?(名称)?$|^名称$/;

/**
 * The head of such a table, or null.
 * @param year the plan's.
 * @param subjectAbove what a title above the table says that it deals out.
 */
export function placeTableAt(
  rows: readonly Cell[][],
  from: number,
  year: number,
  subjectAbove = '',
): PlaceTable | null {
  const places = (rows[from] ?? []).findIndex(({ line }) => PLACES.test(line));
  if (places < 0 || distinct(rows[from]!).some(({ line }) => isValue(line))) return null;
  let to = from + 1;
  while (to < rows.length && to - from < 3 && isHeadRow(rows[to]!, places)) to++;
  const body = rows.slice(to, to + SAMPLE);
  const named = body.filter((row) => isPlace(row[places]?.line ?? ''));
  if (named.length < 2 || named.length * 3 < body.length * 2) return null;
  const subject = subjectAboveRow(rows, from) || subjectAbove;
  const width = rows[from]!.length;
  const columns = Array.from({ length: width }, (_, index) => index)
    .filter((index) => index !== places && mostlyValues(named, index))
    .flatMap((index) =>
      placeColumn(headingLines(rows.slice(from, to), index), index, year, subject),
    );
  return columns.length > 0 ? { from, to, places, columns: toldApart(columns) } : null;
}

/** The heading reaches down where it is merged; a row of values is none of the head. */
function isHeadRow(row: readonly Cell[], places: number): boolean {
  const line = row[places]?.line ?? '';
  return (
    !(isPlace(line) && !PLACES.test(line)) && !distinct(row).some((cell) => isValue(cell.line))
  );
}

/** 粮食 | 播种面积 beside 油料 | 播种面积; 招商引资 | 其中:外资: only the heading above says of what. */
function toldApart(columns: readonly NamedColumn[]): PlaceColumn[] {
  const named = (name: string) => columns.filter((column) => column.name === name);
  return columns.map(({ outer, isPart, ...column }) => {
    const others = named(column.name).filter((other) => other.outer !== outer);
    const whole = others.length > 0 || isPart || isPartOfName(column.name);
    if (outer === '' || !whole) return column;
    return { ...column, name: isPart ? `${outer}(其中:${column.name})` : outer + column.name };
  });
}

/** Whether more than half of what a column holds is figures. */
export function mostlyValues(rows: readonly Cell[][], index: number): boolean {
  const texts = rows.map((row) => row[index]?.line ?? '').filter((text) => text !== '');
  return texts.length > 0 && texts.filter(isValue).length * 2 > texts.length;
}

/** What a heading says that its numbers are of, without the year and the words for a target. */
const valueIn = (heading: string) =>
  plainName(
    heading.replace(/20\d\d年度?(?:末|底)?/, '').replace(/(目标|计划|任务)(数|值|数量)?$/, ''),
  );

const changeIn = (heading: string): PlaceColumn['change'] =>
  /降幅|下降/.test(heading) ? 'reduction' : /增长|增速|增幅|涨幅/.test(heading) ? 'growth' : null;

/**
 * The name over a column; 目标 or a year below it say what the numbers are.
 * @param subject what the table's title says that it deals out.
 */
function placeColumn(
  lines: readonly string[],
  index: number,
  year: number,
  subject: string,
): NamedColumn[] {
  const inner = readHeading(lines.at(-1) ?? '');
  const outer = readHeading(lines[0] ?? '');
  if (['serial', 'ignored', 'weight', 'note'].includes(inner.role)) return [];
  const divides = lines.length > 1 && ['target', 'year', 'baseline', 'goal'].includes(inner.role);
  const named = lines.length > 1 && !divides ? inner : outer;
  const name = valueIn(named.text) || (named === outer ? subject : '');
  const period = inner.period ?? outer.period;
  const past = period !== null && Number(period.slice(-4)) < year;
  const isBaseline = past || (divides && inner.role === 'baseline');
  const change = divides ? changeIn(inner.text) : null;
  // 新增限上企业(家) | 批零: the heading above names the value, its own one a part of it
  const shared = named === inner && inner.unit === '' && outer.unit !== '';
  const unit = inner.unit || (change !== null ? '%' : shared ? outer.unit : named.unit);
  if (name === '') return [];
  if (shared) {
    const whole = valueIn(outer.text) + name;
    return [{ index, name: whole, unit, period, isBaseline, change, outer: '', isPart: false }];
  }
  const isPart = named === inner && /^其中/.test(lines.at(-1) ?? '');
  const above = named === inner ? valueIn(outer.text) || subject : '';
  return [{ index, name, unit, period, isBaseline, change, outer: above, isPart }];
}

export function readPlaceRows(
  rows: readonly Cell[][],
  { places, columns }: PlaceTable,
  head: readonly Cell[],
  { year, unit: tableUnit }: RowContext & { unit: string },
): TableTarget[] {
  return rows.flatMap((row) => {
    const place = row[places];
    if (!place || !isPlace(place.line)) return [];
    return columns.flatMap(({ index, name, unit, period, isBaseline, change }): TableTarget[] => {
      const cell = row[index];
      if (isBaseline || !cell || cell.text === '' || !isValue(cell.line)) return [];
      const nameCell = head[index] ?? place;
      const known = unit || tableUnitFor(name, tableUnit);
      const at = { name, nameCell, unit: known, period, isGrowth: change !== null, year };
      return readCell(cell, at).map((target) => ({
        ...target,
        ...(change === 'reduction' ? { measure: change } : {}),
        pattern: 'cell-of-place' as const,
        start: cell.start,
        end: cell.end,
        name: isTotal(place.line) ? target.name : `${target.name}(${place.line})`,
        lead: isTotal(place.line) ? [] : [place.line],
        support: [],
        row: [],
      }));
    });
  });
}
