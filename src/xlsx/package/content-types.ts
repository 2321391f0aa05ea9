import { XmlPart } from '../xml/xml-part';
import type { Package } from './package';
import { withDeclaration } from './relationships';
import { escapeXml } from './xml-text';

const PATH = '[Content_Types].xml';
const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';
const DEFAULTS =
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>';

const listOf = (parts: Package) =>
  new XmlPart(parts.text(PATH) ?? `<Types xmlns="${NAMESPACE}">${DEFAULTS}</Types>`);

const samePart = (name: string | undefined, path: string) =>
  name?.replace(/^\//, '').toLowerCase() === path.toLowerCase();

/** What kind of thing a part is, where the list names the part itself. */
export function contentTypeOf(parts: Package, path: string): string | undefined {
  const list = listOf(parts);
  const node = list.root.children.find((child) =>
    samePart(list.attribute(child, 'PartName'), path),
  );
  return node && list.attribute(node, 'ContentType');
}

/** Says what kind of thing a part is. */
export function setContentType(parts: Package, path: string, type: string): void {
  const list = listOf(parts);
  const node = list.root.children.find((child) =>
    samePart(list.attribute(child, 'PartName'), path),
  );
  if (node) list.setAttribute(node, 'ContentType', type);
  else {
    const name = escapeXml(`/${path}`);
    list.append(list.root, `<${list.prefix}Override PartName="${name}" ContentType="${type}"/>`);
  }
  // Relationship parts are known by their ending; a package may have had none.
  const hasRels = list.root.children.some(
    (child) => list.attribute(child, 'Extension')?.toLowerCase() === 'rels',
  );
  if (!hasRels) {
    const rels =
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
    list.append(list.root, rels.replace('<', `<${list.prefix}`));
  }
  parts.set(PATH, withDeclaration(list.toString()));
}

export function removeContentType(parts: Package, path: string): void {
  const list = listOf(parts);
  const node = list.root.children.find((child) =>
    samePart(list.attribute(child, 'PartName'), path),
  );
  if (!node) return;
  list.remove(node);
  parts.set(PATH, list.toString());
}
