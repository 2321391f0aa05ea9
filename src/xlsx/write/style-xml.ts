import type { CellFormat, TextColouring } from '../../workbook/description';
import { escapeXml } from '../package/xml-text';
import type { Node, XmlPart } from '../xml/xml-part';

const BORDER_COLOR = 'FFBFBFBF';

/** Parts of a font in the order of the standard, which some programs insist on. */
const FONT_ORDER =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
    ' ',
  );

/** A font with the properties that `format` has; null when it has none. */
export function fontXml(part: XmlPart, base: Node | undefined, format: CellFormat): string | null {
  const { font, size, bold, italic, color } = format;
  const p = part.prefix;
  const changes = new Map<string, string>();
  if (font !== undefined) {
    changes.set('name', `<${p}name val="${escapeXml(font)}"/>`);
    // These tie the font to the theme or to the old name's kind.
    for (const name of ['family', 'charset', 'scheme']) changes.set(name, '');
  }
  if (size !== undefined) changes.set('sz', `<${p}sz val="${size}"/>`);
  if (bold !== undefined) changes.set('b', bold ? `<${p}b/>` : '');
  if (italic !== undefined) changes.set('i', italic ? `<${p}i/>` : '');
  if (color !== undefined) changes.set('color', `<${p}color rgb="${argb(color)}"/>`);
  if (changes.size === 0) return null;
  const kept = (base?.children ?? [])
    .filter(({ local }) => !changes.has(local))
    .map((node): [string, string] => [node.local, part.source(node)]);
  const rank = (name: string) =>
    (FONT_ORDER.indexOf(name) + FONT_ORDER.length + 1) % (FONT_ORDER.length + 1);
  const pieces = [...kept, ...changes].sort(([a], [b]) => rank(a) - rank(b));
  return `<${p}font>${pieces.map(([, text]) => text).join('')}</${p}font>`;
}

export function fillXml({ fill }: CellFormat, p: string): string | null {
  if (fill === undefined) return null;
  return (
    `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(fill)}"/>` +
    `</${p}patternFill></${p}fill>`
  );
}

export function borderXml({ border }: CellFormat, p: string): string | null {
  if (border === undefined) return null;
  const sides = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${p}${side} style="${border}"><${p}color rgb="${BORDER_COLOR}"/></${p}${side}>`,
  );
  return `<${p}border>${sides.join('')}<${p}diagonal/></${p}border>`;
}

/** Alignment as before with the changes; empty where there is neither. */
export function alignmentXml(
  part: XmlPart,
  base: Node | undefined,
  { align, verticalAlign, wrap }: CellFormat,
): string {
  const attributes = base ? part.attributes(base) : new Map<string, string>();
  if (align !== undefined) attributes.set('horizontal', align);
  if (verticalAlign !== undefined) attributes.set('vertical', verticalAlign);
  if (wrap !== undefined) attributes.set('wrapText', wrap ? '1' : '0');
  return attributes.size === 0 ? '' : `<${part.prefix}alignment${attributesXml(attributes)}/>`;
}

/** Protection as before with the changes; empty where there is neither. */
export function protectionXml(
  part: XmlPart,
  base: Node | undefined,
  { locked }: CellFormat,
): string {
  const attributes = base ? part.attributes(base) : new Map<string, string>();
  if (locked !== undefined) attributes.set('locked', locked ? '1' : '0');
  return attributes.size === 0 ? '' : `<${part.prefix}protection${attributesXml(attributes)}/>`;
}

/** The look of a conditional format, of which a fill's colour is its background. */
export function dxfXml({ color, fill, bold }: TextColouring['format'], p: string): string {
  const font = `<${p}font>${bold ? `<${p}b/>` : ''}<${p}color rgb="${argb(color)}"/></${p}font>`;
  const pattern =
    `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(fill)}"/>` +
    `<${p}bgColor rgb="${argb(fill)}"/></${p}patternFill></${p}fill>`;
  return `<${p}dxf>${font}${pattern}</${p}dxf>`;
}

export function attributesXml(attributes: ReadonlyMap<string, string>): string {
  return [...attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
}

export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}
