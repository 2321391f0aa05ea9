import { fluentTheme } from '../../../../../src/pane/parts/pane-theme';
import { palettes } from '../../../../../src/pane/parts/charts/palette';
import { contrast, inkOn } from '../../../../../src/workbook/contrast';
import { chartColors, statusSeriesColors } from '../../../../../src/workbook/styles';
import { distance, sights } from './color-sight';

/** WCAG 2.2, 1.4.11: what must be told apart in a graphic. */
const GRAPHICS = 3;
/** WCAG 2.2, 1.4.3. */
const TEXTS = 4.5;
/** In CIELAB; a difference just seen is about 2.3. */
const APART = 20;

const charts = [
  ['sheets, on white', '#FFFFFF', Object.values(statusSeriesColors), Object.values(chartColors)],
  ...(['light', 'dark', 'contrast'] as const).map((theme) => {
    const { status, actual, due, behind } = palettes[theme];
    const paper = fluentTheme(theme, 'zh-CN').colorNeutralBackground1;
    return [`pane, ${theme}`, toHex(paper), Object.values(status), [actual, due, behind]] as const;
  }),
] as const;

/** Black and white are written short in themes. */
function toHex(color: string): string {
  const short = /^#(.)(.)(.)$/.exec(color);
  return short
    ? `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')}`
    : color;
}

test('contrast is that of WCAG: worked examples', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 9);
  // #767676 is known as the lightest grey that texts on white may have: 4.54
  expect(contrast('#FFFFFF', '#767676')).toBeCloseTo(4.54, 2);
});

describe.each(charts)('%s', (_, paper, statuses, others) => {
  test.each([...statuses, ...others])('%s is seen on its background', (color) => {
    expect(contrast(color, paper)).toBeGreaterThanOrEqual(GRAPHICS);
  });

  test.each(sights)('any two statuses differ to %s eyes', (_name, seen) => {
    statuses.forEach((one, i) =>
      statuses.slice(i + 1).forEach((other) => {
        expect(distance(seen(one), seen(other))).toBeGreaterThanOrEqual(APART);
      }),
    );
  });

  test.each(sights)('actual, due and behind differ to %s eyes', (_name, seen) => {
    const [actual, ...rest] = others;
    for (const other of rest) {
      expect(distance(seen(actual!), seen(other))).toBeGreaterThanOrEqual(APART);
    }
  });
});

test.each(Object.entries(statusSeriesColors))('values are read in bars of %s', (_, color) => {
  expect(contrast(inkOn(color), color)).toBeGreaterThanOrEqual(TEXTS);
});

/** L* of CIELAB, from black 0 to white 100: what is left of a colour in grey print. */
const lightness = (color: string) => 116 * Math.cbrt(contrast(color, '#000000') * 0.05 - 0.05) - 16;

test('lightness is that of CIELAB: worked examples', () => {
  expect(lightness('#FFFFFF')).toBeCloseTo(100, 1);
  expect(lightness('#777777')).toBeCloseTo(50.03, 1);
});

test('parts of a bar that stand side by side differ in grey print', () => {
  const all = Object.values(statusSeriesColors).map(lightness);
  const gaps = all.slice(1).map((each, i) => Math.abs(each - all[i]!));
  expect(Math.min(...gaps)).toBeGreaterThan(15);
});
