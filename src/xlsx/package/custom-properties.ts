import { setContentType } from './content-types';
import { transitional } from './dialect';
import type { Package } from './package';
import { parseXml } from './parse-xml';
import { addRelationship, withDeclaration } from './relationships';
import { escapeContent, escapeXml } from './xml-text';

/** What a file says of itself besides its cells: texts by name. Programs that save it again keep them. */
export type CustomProperties = Readonly<Record<string, string>>;

const PATH = 'docProps/custom.xml';
const SPACE = 'http://schemas.openxmlformats.org/officeDocument/2006';
/** The set of properties that users name themselves. */
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** Writes the custom properties of a new file. */
export function writeCustomProperties(parts: Package, properties: CustomProperties): void {
  const lines = Object.entries(properties).map(
    ([name, value], i) =>
      `<property fmtid="${FORMAT}" pid="${i + 2}" name="${escapeXml(name)}"><vt:lpwstr>${escapeContent(value)}</vt:lpwstr></property>`,
  );
  parts.set(
    PATH,
    withDeclaration(
      `<Properties xmlns="${SPACE}/custom-properties" xmlns:vt="${SPACE}/docPropsVTypes">${lines.join('')}</Properties>`,
    ),
  );
  setContentType(
    parts,
    PATH,
    'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  );
  addRelationship(parts, '', `${transitional.relationships}/custom-properties`, PATH);
}

/** The custom properties of a file; none where it has none. */
export function readCustomProperties(parts: Package): CustomProperties {
  const found: Record<string, string> = {};
  const xml = parts.text(PATH);
  if (xml === undefined) return found;
  let name: string | undefined;
  parseXml(xml, {
    open: (tag, attributes) => {
      if (tag === 'property') name = attributes.name;
    },
    text: (piece) => {
      if (name !== undefined && piece.trim() !== '') found[name] = (found[name] ?? '') + piece;
    },
    close: (tag) => {
      if (tag === 'property') name = undefined;
    },
  });
  return found;
}

/** When the file was last saved, as it says itself; '' where it does not. */
export function savedAt(parts: Package): string {
  const xml = parts.text('docProps/core.xml');
  return (xml && /<(?:\w+:)?modified\b[^>]*>([^<]*)</.exec(xml)?.[1]?.trim()) || '';
}
