import type { Units } from '../offices/responsibility';
import { distinct, type Cell } from './cells';
import { readCell, readProseCell, type CellTarget } from './cell-targets';
import type { Column, Head } from './columns';
import { dueOfRow } from './row-due';
import { isMeasure, isPlace, isTotal, type Role } from './headings';
import { isEvent } from '../../measures/kinds';
import { withValueKind } from '../prose/totals';
import type { TableTarget } from './records';
import { filledDown } from './filled-down';
import { groupOf, isTotalRow, nameOfRow, plainName, type RowName } from './row-names';
import { RowPlaces } from './row-places';
import { namesUnits, unitsDoubted, unitsOfRow } from './row-units';
import { tableUnitFor } from './unit-of-table';
import { isBareName, isCumulative, readValue } from './values';

export interface RowContext {
  year: number;
  /** The first year that is no past: earlier than `year` in a plan for several years. */
  firstYear: number;
  /** The years of a plan for several: "2021-2025". */
  span?: string | undefined;
  firstLeads: boolean;
}

/** Whether a head is that of a table whose rows name indicators. */
export const isIndicatorHead = ({ columns }: Head) =>
  columns.some(({ role }) => role === 'name') &&
  columns.some(({ role }) => role === 'target' || role === 'place');

/** The targets of the rows under a head, each with its units. */
export function readIndicatorRows(
  rows: readonly Cell[][],
  head: Head,
  context: RowContext,
): TableTarget[] {
  const found: TableTarget[] = [];
  const seen = new Set<string>();
  const places = new RowPlaces();
  let subject: string | null = null;
  const filled = filledDown(rows, head);
  const named = namesUnits(filled, head);
  const ofPlaces = placesBeside(filled, head);
  for (const row of filled) {
    if (isTotalRow(row)) continue;
    const group = groupOf(row);
    if (group !== null) {
      places.enter(group);
      subject = group.name;
      continue;
    }
    const name = nameOfRow(row, head.columns, subject);
    if (!name) continue;
    const where = ofPlaces === null ? '' : (row[ofPlaces]?.line ?? '');
    subject = name.subject;
    const units = unitsOfRow(row, head.columns, context.firstLeads);
    const mayDoubt = unitsDoubted(row, head.columns, named);
    const { dueBy } = dueOfRow(row, head.columns);
    const shared = {
      ...(dueBy === undefined ? {} : { dueBy }),
      ...noteOf(row, head.columns, name),
      ...fieldOf(row, head.columns, places.group),
    };
    const place = { row: places.of(row, head.columns, name.cell) };
    // "新开直营店9家,配送量增长11%" under 指标, and no value beside it
    const told = isBareOfValues(row, head) ? readProseCell(name.cell, context.year) : [];
    found.push(
      ...told.map((target) => ({ ...shared, ...mayDoubt({ ...target, ...place, ...units }) })),
    );
    for (const column of head.columns) {
      const cell = row[column.index];
      if (!cell || cell.text === '' || cell === name.cell) continue;
      const key = `${name.cell.start} ${cell.start}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const targets = targetsOf(row, cell, column, name, head, context);
      found.push(
        ...targets.map((target) => ({
          ...shared,
          ...mayDoubt(withUnits({ ...target, ...name.doubt, ...place }, units, column, where)),
        })),
      );
    }
  }
  return found;
}

/** Whether a row's name holds a figure and no column of values does. */
const isBareOfValues = (row: readonly Cell[], { columns }: Head) =>
  columns
    .filter(({ role }) => role === 'target' || role === 'place' || role === 'baseline')
    .every(({ index }) => (row[index]?.text ?? '') === '') &&
  columns.some(({ role, index }) => role === 'name' && /\d/.test(row[index]?.line ?? ''));

function targetsOf(
  row: readonly Cell[],
  cell: Cell,
  column: Column,
  name: RowName,
  head: Head,
  context: RowContext,
): CellTarget[] {
  const { year } = context;
  const { role, period } = column;
  if (role === 'task') return readProseCell(cell, year);
  if (role !== 'target' && role !== 'place') return [];
  // 〔14〕 in a column of growth is the sum of all years
  const isSum = isCumulative(cell.text);
  // A column of changes beside one of values; 降幅 is one whatever stands beside it
  const falls = !isSum && /降幅/.test(column.text);
  const isGrowth =
    falls ||
    (!isSum &&
      GROWTH.test(column.text) &&
      head.columns.some((other) => other !== column && other.role === 'target'));
  const own = unitOfRow(row, head, name) || column.unit || tableUnitFor(name.name, head.unit);
  const gains = isSum && own === '%' && GROWTH.test(column.text) && SHARE.test(name.name);
  const unit = gains ? '个百分点' : own;
  const overYears = isSum || /年均/.test(column.text) ? (context.span ?? yearsOf(head)) : undefined;
  const years = overYears ?? period ?? dueOfRow(row, head.columns).period;
  const part = column.part === '' ? name.name : `${name.name}(${column.part})`;
  // 老旧小区改造 | 开工16个 | 8600: what a work costs is not the work
  const isCost = /^(?:20\d\d年度?)?(?:年度|计划|总|完成)*投资$/.test(column.text);
  const words = isCost && !part.endsWith('投资') ? `${part}投资` : part;
  const place = { name: words, nameCell: name.cell, unit, period: years, isGrowth, year };
  const read = readCell(cell, place);
  const targets = falls
    ? read.map((target) => ({ ...target, measure: 'reduction' as const }))
    : read;
  const baseline =
    isGrowth || gains || role === 'place' ? undefined : baselineOf(row, head.columns, unit);
  const [only] = targets;
  // 博士后工作站 | 7 | 9: what stood before stands beside it, and no word says that it is done anew
  if (
    baseline !== undefined &&
    only?.measure === 'completion' &&
    isStock(only, baseline) &&
    isBareName(name.name)
  )
    return [withValueKind({ ...only, measure: 'level', baseline: only.baseline ?? baseline })];
  if (baseline === undefined || targets.length !== 1 || only!.target.unit !== unit) return targets;
  return [{ ...only!, baseline: only!.baseline ?? baseline }];
}

/** Things that are there, of which there are to be more; what happens or is done each year begins anew. */
const isStock = ({ name, target: { low, unit } }: CellTarget, before: number) =>
  low !== null && low > before && !isEvent(unit) && !/就业$/.test(name);

const GROWTH = /增长|增速|增幅|增减|涨幅/;
/** What shares gain over the years is points: 城镇化率 | 〔3.8〕 in a column of growth. */
const SHARE = /(?:(?<!增长|降低|下降|死亡)率|占比|比重|比例)$/;

/** From the first to the last year that targets are set for, where there are several. */
function yearsOf({ columns }: Head): string | undefined {
  const years = columns
    .filter(({ role, period }) => role === 'target' && period?.length === 4)
    .map(({ period }) => period!)
    .sort();
  return years.length > 1 && years[0] !== years.at(-1) ? `${years[0]}-${years.at(-1)}` : undefined;
}

function unitOfRow(row: readonly Cell[], { columns }: Head, name: RowName): string {
  const column = columns.find(({ role }) => role === 'unit');
  const written = (column ? (row[column.index]?.line ?? '') : '').replace(/^\((.*)\)$/, '$1');
  const isUnit = isMeasure(written) || (written.length <= 8 && !/^[-—–/一无]*$/.test(written));
  return isUnit ? written : name.unit;
}

/** The latest past value that stands in the row in the target's unit. */
function baselineOf(
  row: readonly Cell[],
  columns: readonly Column[],
  unit: string,
): number | undefined {
  const past = columns
    .filter(({ role }) => role === 'baseline')
    .sort((a, b) => (a.period ?? '9999').localeCompare(b.period ?? '9999'));
  for (const { index, unit: own } of past.reverse()) {
    const value = readValue(row[index]?.text ?? '', own || unit)?.target;
    if (value && value.low !== null && value.high === null && value.unit === unit) return value.low;
  }
  return undefined;
}

function noteOf(
  row: readonly Cell[],
  columns: readonly Column[],
  name: RowName,
): { note?: string } {
  const texts = columns
    .filter(({ role }) => role === 'nature' || role === 'note')
    .map(({ index }) => row[index]?.line ?? '')
    .filter((text) => text !== '' && !/^[-—/]+$/.test(text));
  const weights = columns
    .filter(({ role, index }) => role === 'weight' && /^\d/.test(row[index]?.line ?? ''))
    .map(({ text, unit, index }) => `${text}${row[index]!.line}${unit}`);
  const note = [...(name.note === null ? [] : [name.note]), ...texts, ...weights].join(';');
  return note === '' ? {} : { note };
}

function fieldOf(
  row: readonly Cell[],
  columns: readonly Column[],
  group: string | null,
): { field?: string } {
  const cells = distinct(
    columns
      .filter(({ role }) => role === 'field')
      .map(({ index }) => row[index]!)
      .filter(Boolean),
  );
  const field = plainName(cells[0]?.line ?? '') || group;
  return field ? { field } : {};
}

/**
 * In a column of its own, or named by its row, a place answers for its number, unless the row says who leads.
 * @param where the place that the row names; '' where it names none.
 */
function withUnits(
  target: Omit<TableTarget, keyof Units>,
  units: Units,
  column: Column,
  where: string,
): TableTarget {
  const place = column.role === 'place' ? column.text : where;
  if (place === '' || isTotal(place)) return { ...target, ...units };
  const name = `${target.name}(${place})`;
  const others = units.support.filter((unit) => unit !== place);
  if (units.lead.length === 0) return { ...target, name, lead: [place], support: others };
  return { ...target, name, lead: units.lead, support: [place, ...others] };
}

/** What heads a column of places beside what each of them is to reach. */
const OF_PLACES =
  /^(?:镇街?|乡镇|街道|镇乡|镇(?:街道)|县区|区县|园区|片区|村居?|社区|村\(社区\))(?:\([^()]*\))?(?:名称?)?$/;

const ANSWERS: readonly Role[] = ['lead', 'support', 'responsible'];

/** The column that says for which village or town a row is; null where none does. */
function placesBeside(rows: readonly Cell[][], { columns }: Head): number | null {
  const index =
    columns.find(({ role, text }) => !ANSWERS.includes(role) && OF_PLACES.test(text))?.index ??
    null;
  if (index === null) return null;
  const lines = rows.map((row) => row[index]?.line ?? '').filter((line) => line !== '');
  return lines.length > 1 && lines.every(isPlace) ? index : null;
}
