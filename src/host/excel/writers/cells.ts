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

/** Tells, once the request is answered, whether Excel filled a formula down. */
export type IsFilled = () => boolean;

/**
 * @param fills whether one formula may be given for a range; else each cell is given its own.
 * @returns null where there is nothing to ask about.
 */
export function writeFormulas(
  sheet: Excel.Worksheet,
  block: FormulaBlock,
  fills: boolean,
): IsFilled | null {
  const { at, template } = block;
  const range = sheet.getRange(areaAddress(at));
  if (!fills || !fillsDown(block)) {
    range.formulas = Array.from({ length: at.rows }, (_, i) =>
      Array.from({ length: at.columns }, () => formulaAt(template, at.row + i)),
    );
    return null;
  }
  // The client's types know arrays only.
  range.formulas = formulaAt(template, at.row) as unknown as string[][];
  if (at.rows === 1 || !template.includes('{r}')) return null;
  const [first, last] = [range.getCell(0, 0), range.getCell(at.rows - 1, 0)];
  first.load('formulas');
  last.load('formulas');
  return () => first.formulas[0]![0] !== last.formulas[0]![0];
}
