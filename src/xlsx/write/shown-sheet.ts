import type { Package } from '../package/package';
import { withDeclaration } from '../package/relationships';
import { childOf, childrenOf, XmlPart } from '../xml/xml-part';

const OPAQUE = new Set(['sheetData']);

/** Selects the tab of one sheet and of no other: what is typed goes into every selected sheet. @param paths by sheet */
export function showOnly(parts: Package, paths: ReadonlyMap<string, string>, shown: string): void {
  for (const [name, path] of paths) {
    const xml = parts.text(path);
    if (xml === undefined || (name !== shown && !xml.includes('tabSelected'))) continue;
    const part = new XmlPart(xml, OPAQUE);
    const views = childOf(part.root, 'sheetViews');
    for (const view of views ? childrenOf(views, 'sheetView') : []) {
      const isSelected = part.attribute(view, 'tabSelected') !== undefined;
      if (name === shown) part.setAttribute(view, 'tabSelected', '1');
      else if (isSelected) part.setAttribute(view, 'tabSelected', null);
    }
    if (part.isChanged) parts.set(path, withDeclaration(part.toString()));
  }
}
