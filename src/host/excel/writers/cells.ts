import { areaAddress, type Area } from '../../../workbook/address';
import { formulaAt, type FormulaBlock, type ValueBlock } from '../../../workbook/description';
import { toExcel } from '../text';

/** Empties areas of contents; formats stay. */
export function clearContents(sheet: Excel.Worksheet, areas: readonly Area[]): void {
  for (const area of areas) sheet.getRange(areaAddress(area)).clear('Contents');
}

/** Writes a block in one assignment: all of it arrives or none. */
export function writeValues(sheet: Excel.Worksheet, block: ValueBlock): void {
  sheet.getRange(areaAddress(block.at)).values = block.values.map((row) => row.map(toExcel));
}

/** A reference whose row Excel moves when it fills a formula down, and texts, quoted sheets and columns of tables, which stay. */
const MOVING =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.$\\])\$?[A-Z]{1,3}[1-9]\d*(?![\p{L}\p{N}_.(!])/giu;

/**
 * Whether one formula, filled down, gives the whole block: the rows that move are those of the template, and no others.
 * Excel takes it for all cells of a range at once, so that a request does not grow with the rows.
 */
export function fillsDown({ at, template }: FormulaBlock): boolean {
  const parts = template.match(MOVING) ?? [];
  const moves = parts.some((part) => !/^["'[]/.test(part));
  const isInText = parts.some((part) => part.includes('{r}'));
  return at.columns === 1 && !moves && !isInText && !template.includes('${r}');
}

export function writeFormulas(sheet: Excel.Worksheet, block: FormulaBlock): void {
  const { at, template } = block;
  const own = () =>
    Array.from({ length: at.rows }, (_, i) =>
      Array.from({ length: at.columns }, () => formulaAt(template, at.row + i)),
    );
  const formulas = fillsDown(block) ? formulaAt(template, at.row) : own();
  // The client's types know arrays only.
  sheet.getRange(areaAddress(at)).formulas = formulas as string[][];
}
