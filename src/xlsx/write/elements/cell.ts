import type { CellValue } from '../../../workbook/description';
import { escapeCellText, escapeContent } from '../../package/xml-text';
import type { StringTable } from '../strings';

const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/;

/**
 * A cell with its formula and result, or its value. A formula is stored with each cell: one that cells share may not refer to
 * other sheets.
 * @param open `<c r="B5"` with every attribute but the type.
 * @param formula the element as it stands in the file, or a formula of ours with its "="; null for none.
 */
export function cellXml(
  p: string,
  open: string,
  value: CellValue,
  formula: string | null,
  strings: StringTable,
): string {
  if (formula !== null) {
    const f = formula.startsWith('=')
      ? `<${p}f>${escapeContent(formula.slice(1))}</${p}f>`
      : formula;
    return withResult(p, open, f, value);
  }
  if (value === null) return `${open}/>`;
  if (typeof value === 'number') return `${open}><${p}v>${value}</${p}v></${p}c>`;
  if (typeof value === 'boolean') return `${open} t="b"><${p}v>${value ? 1 : 0}</${p}v></${p}c>`;
  return `${open} t="s"><${p}v>${strings.numberOf(value)}</${p}v></${p}c>`;
}

function withResult(p: string, open: string, f: string, value: CellValue): string {
  if (typeof value === 'number') return `${open}>${f}<${p}v>${value}</${p}v></${p}c>`;
  if (typeof value === 'boolean') {
    return `${open} t="b">${f}<${p}v>${value ? 1 : 0}</${p}v></${p}c>`;
  }
  if (value !== null && ERROR.test(value)) {
    return `${open} t="e">${f}<${p}v>${value}</${p}v></${p}c>`;
  }
  const text = escapeContent(escapeCellText(value ?? ''));
  return `${open} t="str">${f}<${p}v>${text}</${p}v></${p}c>`;
}
