import { strToU8 } from 'fflate';
import type { FileChanges } from '../engine/file-changes';
import { finishCharts } from './finish-charts';
import { finishTables } from './finish-tables';
import { writeFormulas } from './sheet-cells';
import { reorderSheets } from './sheet-order';
import { readWorkbookPart } from './workbook-part';
import { type Package, pack, partText, unpack } from './zip';

/** Completes a file that the engine wrote: formulas with results, chart looks, order of sheets. */
export function finishPackage(bytes: Uint8Array, changes: FileChanges): Uint8Array {
  const parts = unpack(bytes);
  const workbook = readWorkbookPart(parts);
  const paths = new Map(workbook.sheets.map(({ name, path }) => [name, path]));
  for (const sheet of changes.sheets) {
    const path = paths.get(sheet.name)!;
    if (sheet.formulas.length > 0) {
      edit(parts, path, (xml) => writeFormulas(xml, sheet.formulas));
    }
    finishTables(parts, path, sheet);
    finishCharts(parts, path, sheet);
  }
  const current = workbook.sheets.map(({ name }) => name);
  const order = changes.sheets.map(({ name }) => name);
  if (order.length > 0) edit(parts, workbook.path, (xml) => reorderSheets(xml, current, order));
  const strings = workbook.relationships.find(({ type }) => type === 'sharedStrings');
  if (strings) edit(parts, strings.target, dropNeedlessSpaceMarks);
  edit(parts, '[Content_Types].xml', sortTypes);
  return pack(parts);
}

function edit(parts: Package, path: string, change: (xml: string) => string): void {
  const xml = partText(parts, path);
  if (xml !== undefined) parts[path] = strToU8(change(xml));
}

/** The engine lists types in any order; ours is always the same, so that equal workbooks are equal files. */
function sortTypes(xml: string): string {
  const entries = xml.match(/<(?:Default|Override)\b[^>]*?(?:\/>|>\s*<\/\w+>)/g) ?? [];
  const start = xml.slice(0, xml.indexOf(entries[0] ?? '</Types>'));
  return `${start}${entries.sort().join('')}</Types>`;
}

/** The engine marks every text with a line break; only spaces at its ends need the mark, which the standard's schema lacks. */
function dropNeedlessSpaceMarks(xml: string): string {
  return xml.replace(/<t xml:space="preserve">(?=[^\s&])([^<]*[^\s<;])<\/t>/g, '<t>$1</t>');
}
