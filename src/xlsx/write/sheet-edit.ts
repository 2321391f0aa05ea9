import type { SheetModel } from '../model/sheet';
import type { Dialect } from '../package/dialect';
import type { Package } from '../package/package';
import type { XmlPart } from '../xml/xml-part';
import type { StringTable } from './strings';
import type { StyleSheet } from './style-sheet';

/** A sheet's part while it is written, and what its elements need of the rest of the file. */
export interface SheetEdit {
  sheet: SheetModel;
  part: XmlPart;
  path: string;
  parts: Package;
  dialect: Dialect;
  styles: StyleSheet;
  strings: StringTable;
}

/** The prefix of the part's own elements, as `<${p}c>`. */
export const prefixIn = ({ part }: SheetEdit): string => part.prefix;

/** An attribute that refers to another part, `r:id="rId3"`, with its prefix declared where the part does not. */
export function referenceAttribute({ part, dialect }: SheetEdit, id: string): string {
  const known = part.prefixOf([dialect.relationships]);
  return known === undefined
    ? `xmlns:r="${dialect.relationships}" r:id="${id}"`
    : `${known}id="${id}"`;
}
