import { invalidArgument } from '../protocol';

/** Names of HTML that samples and people write; Excel knows them all and gives them back as numbers. */
const named: Record<string, string> = {
  ...{ black: '#000000', white: '#FFFFFF', gray: '#808080', silver: '#C0C0C0' },
  ...{ red: '#FF0000', green: '#008000', blue: '#0000FF', yellow: '#FFFF00' },
  ...{ orange: '#FFA500', purple: '#800080', pink: '#FFC0CB', lightgreen: '#90EE90' },
};

/** A colour as Excel gives it back: "#RRGGBB" in capitals. */
export function colour(value: string): string {
  const known = named[value.toLowerCase()] ?? value;
  const digits = /^#?([0-9A-F]{6})$/i.exec(known)?.[1];
  if (digits === undefined) throw invalidArgument(`colour ${value}`);
  return `#${digits.toUpperCase()}`;
}
