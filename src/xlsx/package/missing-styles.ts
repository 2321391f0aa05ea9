import { strToU8 } from 'fflate';
import type { WorkbookPart } from './workbook-part';
import { type Package, partText } from './zip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

const PLAIN =
  `<?xml version="1.0" encoding="UTF-8"?>\n<styleSheet xmlns="${MAIN}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/**
 * Gives a file without a style sheet a plain one; simple programs write such files, and the engine stops at them.
 * @returns the path of the new part.
 */
export function addPlainStyles(parts: Package, { path }: WorkbookPart): string {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  const styles = `${folder}styles.xml`;
  parts[styles] = strToU8(PLAIN);
  const links = `${folder}_rels/${path.slice(slash)}.rels`;
  append(parts, links, `<Relationship Id="rIdStyles" Type="${TYPE}" Target="/${styles}"/>`);
  append(
    parts,
    '[Content_Types].xml',
    `<Override PartName="/${styles}" ContentType="${CONTENT}"/>`,
  );
  return styles;
}

/** Adds an element at the end of a part. */
function append(parts: Package, path: string, element: string): void {
  const xml = partText(parts, path) ?? '';
  const end = xml.lastIndexOf('</');
  parts[path] = strToU8(xml.slice(0, end) + element + xml.slice(end));
}
