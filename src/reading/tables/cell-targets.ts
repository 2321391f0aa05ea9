import type { TargetMention } from '../prose/mention';
import { namesValue } from '../prose/measures';
import { stretches } from '../text/stretches';
import { readTargets } from '../prose/targets';
import { withValueKind } from '../prose/totals';
import type { Cell } from './cells';
import type { TableTarget } from './records';
import type { Measure } from '../../plan/model';
import { measureOf, readValue, type Value } from './values';

/** What the row and the column of a cell say of the number in it. */
export interface Place {
  name: string;
  /** Where the name stands. */
  nameCell: Cell;
  unit: string;
  /** Of the column; null where its heading names none. */
  period: string | null;
  /** Whether the column holds growth, whatever the row's unit is. */
  isGrowth: boolean;
  year: number;
}

export type CellTarget = Omit<TableTarget, 'lead' | 'support' | 'row'>;

/** A quote from the name to the number is whole where both stand in one row. */
const LONGEST_QUOTE = 240;
/** Words that need the name before them are few. */
const LONGEST_PROSE = 400;
const SURE = 0.9;
const UNSURE = 0.5;

/** 规模以上增长7.5% beside 工业增加值: words that only say which part of it. */
const QUALIFIER =
  /^(规模以上|规上|限额以上|限上|全口径|地方级?|国家级|省级|市级|[区县]级|城镇|农村|全社会|其中)$/;

/** The targets of a cell beside a name: a value, or prose that is about the name. */
export function readCell(cell: Cell, place: Place): CellTarget[] {
  const value = readValue(cell.text, place.isGrowth ? '%' : place.unit);
  if (value === null) return readProse(cell, place);
  const { name, measure } = measureOf(place.name, value, place.year);
  const known = value.target.unit !== '' || /(数|数量|总量|指数|系数|比|人口)$/.test(place.name);
  return [
    withValueKind<CellTarget>({
      name,
      measure: place.isGrowth ? growthIn(value) : measure === 'total' ? 'level' : measure,
      target: value.target,
      period: place.period,
      ...span(place.nameCell, cell),
      pattern: 'cell-value',
      confidence: known ? SURE : UNSURE,
      ...(known ? {} : { reason: 'unsureUnit' as const }),
    }),
  ];
}

/** 0.5个百分点 in a column of growth. */
const growthIn = ({ target }: Value): Measure =>
  target.unit.endsWith('百分点') ? 'change_pp' : 'growth';

/** Prose of its own, or words that need the name before them: 新增20家以上. */
function readProse(cell: Cell, place: Place): CellTarget[] {
  const works = readWorks(cell, place.name, place.year);
  if (works) return works.map((target) => ({ ...target, period: target.period ?? place.period }));
  const own = readProseCell(cell, place.year).map((target) => ({
    ...target,
    name: ownName(target, place.name),
    period: target.period ?? place.period,
  }));
  const before = place.name;
  const from = own[0]?.start ?? Infinity;
  // 完成800户,满意度不低于95%: the first leans on the name
  const leaning = readTargets(before + cell.text.slice(0, LONGEST_PROSE), { year: place.year })
    .filter(({ end }) => end > before.length)
    .map((mention) =>
      withPlace({ ...mention, pattern: 'cell-words' }, cell, -before.length, place.period),
    )
    .filter(({ end }) => end <= from);
  return [...leaning, ...own];
}

/** 人均不少于6小时: for whom each. */
const EACH = /^(?:[人户村校亩]均|平均|年均|每[人户年村校])$/;
const SHARE = /(?:率|占比|比例|比重)$/;

/** 规模以上 and 公共场所达到100% beside the name of a rate only say of which part it is. */
function ownName({ name, target }: TargetMention, row: string): string {
  if (QUALIFIER.test(name)) return name + row;
  if (EACH.test(name)) return `${row}(${name})`;
  const isPart = SHARE.test(row) && target.unit === '%' && !namesValue(name);
  return isPart ? `${row}(${name})` : name;
}

/** 新开工60部、竣工45部: works that name nothing are those of their row. */
const WORK =
  '(?:新?开工|续建|竣工|完工|建成|完成|投产|投用|新改?建|改扩?建|养护|维修|改造|提升|整治|更新)(?:约|不少于|至少)?\\d[^,、;。]*';
const BARE_WORKS = new RegExp(`^${WORK}(?:[,、;]${WORK})*[。;]?$`);

/** The targets of such a cell; null where it is no such cell. */
function readWorks(cell: Cell, work: string, year: number): CellTarget[] | null {
  if (!BARE_WORKS.test(cell.text)) return null;
  return [...cell.text.matchAll(new RegExp(WORK, 'g'))].flatMap(({ 0: words, index }) =>
    readTargets(work + words, { year }).map((mention) =>
      withPlace({ ...mention, pattern: 'cell-works' }, cell, index - work.length, null),
    ),
  );
}

/** The targets of a cell of prose beside the name of a work. */
export const readWorkCell = (cell: Cell, work: string, year: number): CellTarget[] =>
  readWorks(cell, work, year) ?? readProseCell(cell, year);

/** The targets of a cell of prose that stands for itself. */
export function readProseCell(cell: Cell, year: number): CellTarget[] {
  return partsOf(cell.text).flatMap((part) =>
    stretches(cell.text.slice(part.start, part.end)).flatMap(({ start, end }) => {
      const from = part.start + start;
      return readTargets(cell.text.slice(from, part.start + end), { year }).map((mention) =>
        withPlace(mention, cell, from, null),
      );
    }),
  );
}

/** Numbers that part the goals of a cell: ①…;②…, 1.…;2.… */
const PARTS = /(?<=^|[\n;。])(?:\d{1,2}(?:[、)]|\.(?!\d))|\(\d{1,2}\)|[①-⑳])|[①-⑳]/g;

/** The parts of a cell without their numbers. */
function partsOf(text: string): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let start = 0;
  for (const { index, 0: number } of text.matchAll(PARTS)) {
    if (index > start) parts.push({ start, end: index });
    start = index + number.length;
  }
  return [...parts, { start, end: text.length }];
}

/** @param shift where in the cell the text that was read begins. */
function withPlace(
  { start, end, period, ...mention }: TargetMention,
  cell: Cell,
  shift: number,
  columnPeriod: string | null,
): CellTarget {
  const from = Math.max(0, start + shift);
  const last = Math.max(from, end + shift - 1);
  return {
    ...mention,
    period: period ?? columnPeriod,
    start: cell.offsetOf(from),
    end: cell.offsetOf(last) + 1,
  };
}

function span(name: Cell, value: Cell): { start: number; end: number } {
  const start = Math.min(name.start, value.start);
  const end = Math.max(name.end, value.end);
  return end - start <= LONGEST_QUOTE ? { start, end } : { start: value.start, end: value.end };
}
