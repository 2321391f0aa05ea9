import { parseXml } from '../package/parse-xml';
import type { Attributes } from '../package/parse-xml';
import type { Package } from '../package/package';

/** Order in which style colours number the colours of a theme. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The first colours of the old fixed palette, which repeats them once; later ones are rare and not drawn. */
const PALETTE = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

export type ColorReader = (attributes: Attributes) => string | undefined;

/** Makes a function that turns a colour element into "#RRGGBB"; undefined for automatic colours. */
export function colorReader(parts: Package, themePath: string): ColorReader {
  const theme = readTheme(parts, themePath);
  return ({ rgb, theme: themed, indexed, tint }) => {
    const color =
      rgb !== undefined
        ? rgb.slice(-6)
        : themed !== undefined
          ? theme[Number(themed)]
          : indexed !== undefined
            ? PALETTE[Number(indexed) < 8 ? Number(indexed) : Number(indexed) - 8]
            : undefined;
    if (color === undefined || !/^[0-9A-Fa-f]{6}$/.test(color)) return undefined;
    return `#${tinted(color, Number(tint ?? 0))}`;
  };
}

function readTheme(parts: Package, path: string): (string | undefined)[] {
  const colors = new Map<string, string>();
  const xml = parts.text(path);
  let slot = '';
  if (xml !== undefined) {
    parseXml(xml, {
      open: (name, attributes) => {
        if (THEME_ORDER.includes(name)) slot = name;
        const value = name === 'sysClr' ? attributes.lastClr : attributes.val;
        if ((name === 'srgbClr' || name === 'sysClr') && slot && value) colors.set(slot, value);
      },
      close: (name) => {
        if (name === slot) slot = '';
      },
    });
  }
  return THEME_ORDER.map((name) => colors.get(name));
}

/** Lighter for a tint above 0, darker below; near enough to what spreadsheets do in HSL. */
function tinted(color: string, tint: number): string {
  const channel = (at: number) => {
    const value = parseInt(color.slice(at, at + 2), 16);
    const changed = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(changed).toString(16).padStart(2, '0');
  };
  return (channel(0) + channel(2) + channel(4)).toUpperCase();
}
