import { distinct, emptyCell, type Cell } from './cells';
import {
  ASSESSORS,
  CLASS_AND_NAME,
  isMeasure,
  isPlace,
  readHeading,
  type Heading,
  type Role,
} from './headings';
import { unitAboveRow } from './unit-of-table';

export interface Column extends Heading {
  index: number;
  /** 其中:市级 under 2026年目标: what part of the row's value the column holds; '' where it holds the whole. */
  part: string;
}

/** The head of a table: what its columns hold, and where its rows begin. */
export interface Head {
  columns: Column[];
  /** The first row of headings, and the first row behind them. */
  from: number;
  to: number;
  /** Unit of measure for the whole table, from a row above the headings: 单位:亿元. */
  unit: string;
}

/** A head has no more rows. */
const MOST_ROWS = 4;
const TELLING: readonly Role[] = ['name', 'task', 'goal', 'target', 'year', 'responsible', 'lead'];
/** What a column holds shows in its first rows. */
export const SAMPLE = 200;
const PLAIN: readonly Role[] = [
  'serial',
  'unit',
  'nature',
  'lead',
  'support',
  'responsible',
  'note',
  'place',
  'deadline',
  'weight',
  'ignored',
];

/** The head that begins at a row, or null where none does. @param year the plan's. */
export function headAt(rows: readonly Cell[][], from: number, year: number): Head | null {
  const first = rows[from] ?? [];
  if (!isHeading(first)) return null;
  let to = from + 1;
  while (to < rows.length && to - from < MOST_ROWS && goesOn(rows, from, to)) to++;
  const width = rows.slice(from, to).reduce((widest, row) => Math.max(widest, row.length), 0);
  const columns = Array.from({ length: width }, (_, index): Column => {
    const lines = headingLines(rows.slice(from, to), index);
    const inner = lines.length > 1 ? lines.at(-1)! : '';
    const part = /^其中[::]?[^()]{2,10}/.exec(inner)?.[0] ?? '';
    return { index, part, ...headingOf(lines) };
  });
  columns.slice(0, -1).forEach((column, index) => {
    const classes = column.role === 'name' && CLASS_AND_NAME.test(column.text);
    if (classes && columns[index + 1]!.text === column.text) column.role = 'field';
  });
  return {
    columns: settle(columns, rows.slice(to, to + SAMPLE), year),
    from,
    to,
    unit: unitAboveRow(rows, from),
  };
}

/** The headings over a column, outermost first. */
export const headingLines = (rows: readonly Cell[][], index: number) =>
  distinct(rows.map((_, r) => headingCell(rows, r, index))).map(({ line }) => line);

/** Text has no merged cells: 固定资产投资 | (empty) over 计划数 | 增幅 heads both, where each has a heading of its own below. */
function headingCell(rows: readonly Cell[][], r: number, index: number): Cell {
  const cell = rows[r]![index] ?? emptyCell;
  const below = rows[r + 1];
  const left = rows[r]![index - 1];
  if (cell.text !== '' || !left || !below || (below[index]?.text ?? '') === '') return cell;
  const isWide = (below[index - 1]?.text ?? '') !== '' && below[index - 1] !== left;
  return isWide ? headingCell(rows, r, index - 1) : cell;
}

/** The innermost heading tells where it is plain by itself; else all of them together do. */
function headingOf(lines: readonly string[]): Heading {
  const whole = readHeading(lines.join(''));
  const inner = readHeading(lines.at(-1) ?? '');
  if (lines.length < 2 || !PLAIN.includes(inner.role)) return whole;
  return { ...inner, period: whole.period };
}

/** Headings are short, hold no numbers but years, and two of them are words we know. */
function isHeading(row: readonly Cell[]): boolean {
  const cells = distinct(row);
  if (cells.length < 2 || cells.some(({ line }) => isValue(line))) return false;
  const roles = cells.map(({ line }) => readHeading(line).role);
  const known = roles.filter((role) => role !== 'unknown' && role !== 'place');
  const places = roles.filter((role) => role === 'place').length;
  return (
    known.length + Math.min(1, places >> 1) >= 2 && known.some((role) => TELLING.includes(role))
  );
}

export const isValue = (line: string) =>
  /^[≥≤><=~约]{0,2}-?\d[\d,.]*(%|‰)?/.test(line) &&
  !/^20\d\d年?/.test(line) &&
  // 1.地区生产总值
  !/^\d{1,3}[.、](?=[\u4e00-\u9fffA-Z“])/.test(line) &&
  !/^\d{1,2}月/.test(line);

/** A further row of headings: a heading above reaches down into it, or it only names what stands under a wide one. */
function goesOn(rows: readonly Cell[][], from: number, at: number): boolean {
  const above = rows[at - 1]!;
  const row = rows[at]!;
  if (distinct(row).some(({ line }) => isValue(line))) return false;
  if (row.some((cell, i) => cell.text !== '' && cell === above[i])) return true;
  const wide = rows[from]!.filter((cell, i, all) => cell.text !== '' && all[i + 1] === cell);
  const filled = distinct(row);
  const [first] = row;
  const isEmptyAtHead = (first?.text ?? '') === '';
  const namesOnly = filled.every(({ line }) => {
    const { role } = readHeading(line);
    return role !== 'unknown' || line.length <= 4;
  });
  return filled.length > 0 && namesOnly && isEmptyAtHead && (wide.length > 0 || filled.length > 1);
}

/** 责任科室; a 牵头科室 leads whoever else answers. */
const isWithin = ({ role, text }: Column) =>
  (role === 'responsible' || role === 'support') && /[科处股]室/.test(text);
/** 考评部门 beside 责任主体. */
const assesses = ({ role, text }: Column) => role === 'responsible' && ASSESSORS.test(text);
const HOPED = /(?:挑战|争先|冲刺)(?:目标)?[值数]?$/;
const asks = ({ role, text }: Column) => role === 'target' && !HOPED.test(text);
const isOther = (column: Column) => (other: Column) =>
  other !== column && (other.role === 'lead' || other.role === 'responsible') && !assesses(other);
const answers = ({ role, text }: Column) =>
  (role === 'lead' || role === 'responsible') && /单位|部门/.test(text);

/** Roles that only the other columns and the rows under them can tell. */
function settle(columns: readonly Column[], rows: readonly Cell[][], year: number): Column[] {
  const has = (role: Role) => columns.some((column) => column.role === role);
  const texts = ({ index }: Column) =>
    rows.map((row) => row[index]?.line ?? '').filter((text) => text !== '');
  const mostly = (column: Column, test: (text: string) => boolean) => {
    const found = texts(column);
    return found.length > 0 && found.filter(test).length * 2 > found.length;
  };
  return columns.map((column) => {
    const { role, period } = column;
    const past = period !== null && Number(period.slice(-4)) < year;
    // 挑战值 beside 目标值: what is hoped for is not what is asked
    if (role === 'target' && HOPED.test(column.text) && columns.some(asks))
      return { ...column, role: 'ignored' };
    if (role === 'year' || role === 'target' || role === 'baseline') {
      const growth = /增长|增速|增幅|增减|同比/.test(column.text);
      if (past || role === 'baseline') {
        // What was planned for a past year says nothing of where the work stood
        const planned = /计划|目标|任务|下达|预算/.test(column.text);
        return { ...column, role: growth || (past && planned) ? 'ignored' : 'baseline' };
      }
      if (!isInWords(column, columns, mostly)) return { ...column, role: 'target' };
      return { ...column, role: columns.some(({ role }) => role === 'task') ? 'task' : 'name' };
    }
    if (assesses(column) && columns.some(isOther(column))) return { ...column, role: 'ignored' };
    // 责任科室 beside 责任单位: who does it within the office
    if (isWithin(column) && columns.some(answers)) {
      return { ...column, role: 'ignored' };
    }
    // 下达指标 beside 指标名称: figures name nothing
    if (
      role === 'name' &&
      mostly(column, isValue) &&
      columns.some((other) => isOtherName(other, column))
    )
      return { ...column, role: 'target' };
    // 单位 heads units of measure, and bodies that answer.
    if (role === 'unit' && !mostly(column, (text) => isMeasure(text.replace(/[()]/g, '')))) {
      return mostly(column, isPlace) ? { ...column, role: 'responsible' } : column;
    }
    if (role === 'goal') return { ...column, role: has('name') || has('task') ? 'target' : 'task' };
    if (role === 'task' && !has('name') && isNameColumn(column, columns, mostly)) {
      return { ...column, role: 'name' };
    }
    return column;
  });
}

const isOtherName = (other: Column, column: Column) =>
  other !== column && (other.role === 'name' || other.role === 'task');

/** 工作目标 | 指标值, 任务 | 具体目标 | 目标值: the words name what the numbers are of. */
function isInWords(
  column: Column,
  columns: readonly Column[],
  mostly: (column: Column, test: (text: string) => boolean) => boolean,
): boolean {
  if (column.role !== 'target' || column.period !== null) return false;
  if (columns.some(({ role }) => role === 'name')) return false;
  const others = columns.filter((other) => other !== column && other.role === 'target');
  return (
    mostly(column, (text) => !/\d/.test(text)) &&
    others.some((other) => mostly(other, (text) => /\d/.test(text)))
  );
}

/** 主要任务 beside a column of plain numbers names indicators. */
function isNameColumn(
  column: Column,
  columns: readonly Column[],
  mostly: (column: Column, test: (text: string) => boolean) => boolean,
): boolean {
  if (columns.some((other) => isInWords(other, columns, mostly))) return false;
  const tasks = columns.filter(({ role }) => role === 'task');
  const places = columns.filter(({ role }) => role === 'place');
  if (/项目|工程|实事/.test(column.text) && (places.length < 2 || tasks.length > 1)) return false;
  const targets = columns.filter(({ role }) => ['target', 'year', 'goal', 'place'].includes(role));
  return tasks[0] === column && targets.some((target) => mostly(target, isValue));
}
