import { counts, dimensionOf } from '../../measures/kinds';
import { linesAbove, rowsAbove } from './above-table';
import { distinct, type Cell } from './cells';
import { isMeasure } from './headings';

/** 单位:亿元 at the end of a line, alone or behind the table's title; not 责任单位:. */
const UNIT_LINE = /(?:^|[(:\s])(?:计量|金额|货币|统计)?单位:\s*([^()\s]{1,24})\)?$/;
/** So many lines above a table are asked, and none that is longer. */
const MOST_LINES = 3;
const LONGEST_LINE = 60;

/** The unit of measure that a row above the headings gives for the whole table; '' where it gives none. */
function unitInRow(row: readonly Cell[]): string {
  const cells = distinct(row);
  return cells.length <= 2 ? unitInLine(cells.at(-1)?.line ?? '') : '';
}

/** The unit of measure that the rows above a head give for the whole table; '' where they give none. */
export const unitAboveRow = (rows: readonly Cell[][], head: number): string =>
  rowsAbove(rows, head)
    .map(unitInRow)
    .find((found) => found !== '') ?? '';

/** The unit that a line close above a table gives for the whole of it; '' where none does. @param text the document's. */
export function unitAbove(text: string, start: number): string {
  const lines = linesAbove(text, start).slice(-MOST_LINES).reverse();
  for (const line of lines) {
    const unit = unitInLine(line);
    if (unit !== '') return unit;
    // What stands above another table, or above prose, was said of that.
    if (line.includes('\t') || line.length > LONGEST_LINE || /[。;]$/.test(line)) return '';
  }
  return '';
}

function unitInLine(line: string): string {
  const found = UNIT_LINE.exec(line)?.[1];
  return found !== undefined && listed(found).every(isMeasure) ? found : '';
}

/** 亿元、%、家: several units of which each row has one. */
const listed = (units: string) => units.split(/[、,;]/);

/** Shares and counts have units of their own, whatever the line above the table says. */
const OWN_UNIT = /(?:率|比例|比重|占比|增速|增幅|增长|指数|系数|数|数量|人口)$/;

const SHARE = /(?:率|比例|比重|占比|增速|增幅|增长)$/;

/** Of several units the kind that a name asks for. */
const KINDS: readonly [RegExp, (unit: string) => boolean][] = [
  [SHARE, (unit) => dimensionOf(unit) === 'share'],
  [/单产$/, (unit) => unit.includes('/')],
  [/面积$/, (unit) => dimensionOf(unit) === 'area'],
  [/(?:里程|长度)$/, (unit) => dimensionOf(unit) === 'length'],
  [/(?:产量|总产)$/, (unit) => dimensionOf(unit) === 'mass'],
  [
    /(?:额|产值|增加值|生产总值|GDP|出口|进口|外资|投资|收入|支出|税收|资金|利润|花费|消费|贷款|存款|预算|经费)$/,
    (unit) => dimensionOf(unit) === 'money',
  ],
  [/(?:项目|企业|工程|机构|平台|基地|园区)(?:个?数|数量)?$/, counts],
];

/** The table's unit for a number that neither its cell, its row nor its column gives one. @param units one, or several of which one fits. */
export function tableUnitFor(name: string, units: string): string {
  const all = listed(units);
  const share = SHARE.test(name);
  if (all.length === 1) return (share ? /^[%‰]$/.test(units) : !OWN_UNIT.test(name)) ? units : '';
  const kind = KINDS.find(([asks]) => asks.test(name))?.[1];
  const fitting = kind === undefined ? [] : all.filter(kind);
  return fitting.length === 1 ? fitting[0]! : '';
}
