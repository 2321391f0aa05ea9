/** Inks for texts on coloured areas. */
const DARK = '#1F1F1F';
const LIGHT = '#FFFFFF';

/** Contrast of two colours ("#RRGGBB") as WCAG 2.2 defines it: from 1 (the same) to 21 (black on white). */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** The ink, dark or white, that reads better on a colour. */
export function inkOn(color: string): string {
  return contrast(DARK, color) >= contrast(LIGHT, color) ? DARK : LIGHT;
}

/** Relative luminance of WCAG 2.2, 0 to 1. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
