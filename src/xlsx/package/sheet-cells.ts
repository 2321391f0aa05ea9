import { cellAddress } from '../../workbook/address';
import type { CellValue } from '../../workbook/description';
import type { FormulaCell } from '../engine/file-changes';
import { escapeCellText, escapeXml } from './xml-text';

const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const FORMULA = /<f\b[^>]*?(?:\/>|>[\s\S]*?<\/f>)/;
const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/;

/**
 * Puts formulas and their results into a sheet's XML. The engine cannot store results, and a shared formula may not
 * refer to other sheets, so each cell gets its own formula here.
 * @param formulas cells the XML has; those with a formula get it, the others keep theirs and get the result.
 */
export function writeFormulas(xml: string, formulas: FormulaCell[]): string {
  const byAddress = new Map(formulas.map((cell) => [cellAddress(cell.row, cell.column), cell]));
  return xml.replace(CELL, (all: string, attributes: string, body: string | undefined) => {
    const address = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1];
    const cell = address === undefined ? undefined : byAddress.get(address);
    if (!cell) return all;
    const formula =
      cell.formula !== undefined
        ? `<f>${escapeXml(cell.formula.slice(1))}</f>`
        : FORMULA.exec(body ?? '')?.[0];
    if (formula === undefined) return all;
    const { type, text } = stored(cell.result);
    const kept = attributes.replace(/\s+t="[^"]*"/, '').trimEnd();
    return `<c${kept}${type ? ` t="${type}"` : ''}>${formula}<v>${text}</v></c>`;
  });
}

function stored(result: CellValue): { type: string; text: string } {
  if (typeof result === 'number') return { type: '', text: String(result) };
  if (typeof result === 'boolean') return { type: 'b', text: result ? '1' : '0' };
  if (result !== null && ERROR.test(result)) return { type: 'e', text: result };
  return { type: 'str', text: escapeXml(escapeCellText(result ?? '')) };
}
