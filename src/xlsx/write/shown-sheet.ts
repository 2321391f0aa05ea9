import type { Package } from '../package/package';
import { withDeclaration } from '../package/relationships';
import { childOf, childrenOf, XmlPart } from '../xml/xml-part';

const OPAQUE = new Set(['sheetData']);

/**
 * Selects a sheet's tab, or no longer.
 * @returns whether the part has views in which that can be said.
 */
export function selectTab(part: XmlPart, isShown: boolean): boolean {
  const views = childrenOf(childOf(part.root, 'sheetViews'), 'sheetView');
  for (const view of views) {
    const isSelected = part.attribute(view, 'tabSelected') !== undefined;
    if (isShown) part.setAttribute(view, 'tabSelected', '1');
    else if (isSelected) part.setAttribute(view, 'tabSelected', null);
  }
  return views.length > 0;
}

/** Selects the tab of one sheet and of no other: what is typed goes into every selected sheet. @param paths by sheet */
export function showOnly(parts: Package, paths: ReadonlyMap<string, string>, shown: string): void {
  for (const [name, path] of paths) {
    const xml = parts.text(path);
    if (xml === undefined || (name !== shown && !xml.includes('tabSelected'))) continue;
    const part = new XmlPart(xml, OPAQUE);
    selectTab(part, name === shown);
    if (part.isChanged) parts.set(path, withDeclaration(part.toString()));
  }
}
