import type { Text } from '../xml/pieces';
import { XmlPart } from '../xml/xml-part';
import { escapeXml } from './xml-text';
import { parseXml } from './parse-xml';
import type { Package } from './package';

export interface Relationship {
  id: string;
  /** The last word of the type's address: "worksheet", "table", "drawing", "chart". */
  type: string;
  /** Path of the part it points to. */
  target: string;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What a part refers to; an empty list when it refers to nothing. */
export function relationshipsOf(parts: Package, path: string): Relationship[] {
  const xml = parts.text(linksPath(path));
  const found: Relationship[] = [];
  if (xml === undefined) return found;
  parseXml(xml, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributes.TargetMode === 'External') return;
      found.push({
        id: attributes.Id ?? '',
        type: (attributes.Type ?? '').split('/').pop()!,
        target: partOf(parts, folderOf(path), attributes.Target ?? ''),
      });
    },
  });
  return found;
}

/**
 * Lets a part refer to another.
 * @param type address of the relationship's type.
 * @returns the new relationship's id, one that the part does not have yet.
 */
export function addRelationship(
  parts: Package,
  path: string,
  type: string,
  target: string,
): string {
  const links = linksPath(path);
  const xml = parts.text(links) ?? `<Relationships xmlns="${NAMESPACE}"/>`;
  const part = new XmlPart(xml);
  const ids = new Set(part.root.children.map((node) => part.attribute(node, 'Id')));
  let n = ids.size + 1;
  while (ids.has(`rId${n}`)) n += 1;
  part.append(
    part.root,
    `<${part.prefix}Relationship Id="rId${n}" Type="${type}" Target="${escapeXml(relativeTo(folderOf(path), target))}"/>`,
  );
  parts.set(links, withDeclaration(part.toString()));
  return `rId${n}`;
}

/** Takes away what a part says of another. */
export function removeRelationship(parts: Package, path: string, id: string): void {
  const links = linksPath(path);
  const part = new XmlPart(parts.text(links) ?? `<Relationships xmlns="${NAMESPACE}"/>`);
  const node = part.root.children.find((child) => part.attribute(child, 'Id') === id);
  if (!node) return;
  part.remove(node);
  parts.set(links, part.toString());
}

/** A part of ours, or one that had no declaration before, says that it is XML and UTF-8. */
export function withDeclaration(xml: string): string;
export function withDeclaration(xml: Text): Text;
export function withDeclaration(xml: Text): Text {
  if (typeof xml !== 'string') {
    const [head = '', ...rest] = xml;
    return typeof head === 'string' ? [withDeclaration(head), ...rest] : xml;
  }
  return xml.startsWith('<?xml')
    ? xml.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, '$1UTF-8')
    : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);

function linksPath(path: string): string {
  const folder = folderOf(path);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

/** The way from a folder to a part, which some programs read better than an absolute one. */
function relativeTo(folder: string, target: string): string {
  const from = folder.split('/').slice(0, -1);
  const to = target.split('/');
  let common = 0;
  while (common < from.length && from[common] === to[common]) common += 1;
  return '../'.repeat(from.length - common) + to.slice(common).join('/');
}

/** Targets are addresses: their letters may be written as percent and numbers, while parts have the letters. */
function partOf(parts: Package, folder: string, target: string): string {
  const path = resolve(folder, target.replace(/\\/g, '/'));
  if (parts.has(path) || !path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
