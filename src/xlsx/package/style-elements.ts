import type { CellFormat } from '../../workbook/description';
import { type XmlElement, elements } from './xml-tree';

const BORDER_COLOR = 'FFBFBFBF';

/** Parts of a font in the order of the standard, which some programs insist on. */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** A font with the properties that `format` has; null when it has none. */
export function fontOf(
  base: XmlElement | undefined,
  format: CellFormat,
  prefix: string,
): XmlElement | null {
  const { font, size, bold, italic, color } = format;
  const changes = new Map<string, XmlElement | null>();
  const set = (name: string, attributes: Record<string, string> | null) => {
    changes.set(name, attributes && { name: prefix + name, attributes, children: [] });
  };
  if (font !== undefined) {
    set('name', { val: font });
    // These tie the font to the theme or to the old name's kind.
    for (const name of ['family', 'charset', 'scheme']) set(name, null);
  }
  if (size !== undefined) set('sz', { val: String(size) });
  if (bold !== undefined) set('b', bold ? {} : null);
  if (italic !== undefined) set('i', italic ? {} : null);
  if (color !== undefined) set('color', { rgb: argb(color) });
  if (changes.size === 0) return null;
  const kept = base ? elements(base).filter(({ name }) => !changes.has(local(name))) : [];
  const parts = [...kept, ...changes.values()].filter((part): part is XmlElement => part !== null);
  parts.sort((a, b) => FONT_ORDER.indexOf(local(a.name)) - FONT_ORDER.indexOf(local(b.name)));
  return { name: `${prefix}font`, attributes: {}, children: parts };
}

export function fillOf({ fill }: CellFormat, prefix: string): XmlElement | null {
  if (fill === undefined) return null;
  const color = { name: `${prefix}fgColor`, attributes: { rgb: argb(fill) }, children: [] };
  const pattern = {
    name: `${prefix}patternFill`,
    attributes: { patternType: 'solid' },
    children: [color],
  };
  return { name: `${prefix}fill`, attributes: {}, children: [pattern] };
}

export function bordersOf({ border }: CellFormat, prefix: string): XmlElement | null {
  if (border === undefined) return null;
  const sides = ['left', 'right', 'top', 'bottom'].map((side) => ({
    name: prefix + side,
    attributes: { style: border },
    children: [{ name: `${prefix}color`, attributes: { rgb: BORDER_COLOR }, children: [] }],
  }));
  const diagonal = { name: `${prefix}diagonal`, attributes: {}, children: [] };
  return { name: `${prefix}border`, attributes: {}, children: [...sides, diagonal] };
}

/** Alignment as before with the changes; null where there is neither. */
export function alignmentOf(
  base: XmlElement | undefined,
  { align, verticalAlign, wrap }: CellFormat,
  prefix: string,
): XmlElement | null {
  const attributes: Record<string, string> = { ...base?.attributes };
  if (align !== undefined) attributes.horizontal = align;
  if (verticalAlign !== undefined) attributes.vertical = verticalAlign;
  if (wrap !== undefined) attributes.wrapText = wrap ? '1' : '0';
  return element(`${prefix}alignment`, attributes);
}

/** Protection as before with the changes; null where there is neither. */
export function protectionOf(
  base: XmlElement | undefined,
  { locked }: CellFormat,
  prefix: string,
): XmlElement | null {
  const attributes: Record<string, string> = { ...base?.attributes };
  if (locked !== undefined) attributes.locked = locked ? '1' : '0';
  return element(`${prefix}protection`, attributes);
}

function element(name: string, attributes: Record<string, string>): XmlElement | null {
  return Object.keys(attributes).length > 0 ? { name, attributes, children: [] } : null;
}

function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

function local(name: string): string {
  return name.replace(/^.*:/, '');
}
