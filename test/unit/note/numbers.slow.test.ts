import { isFigure, type Note, type Part } from '../../../src/note/note';
import { shownNumber } from '../../../src/note/shown-number';
import type { Indicator } from '../../../src/plan/model';
import type { Quarter } from '../../../src/tracking/quarter';
import { setQuarter } from '../../../src/usecases/set-quarter';
import { writeReports } from '../../../src/usecases/write-reports';
import { enter, filled, numbered, planOf } from '../usecases/workbooks';
import { besideCells, draft } from './ledgers';
import { fc } from '../../support/property';

const names = ['企业', '面积', '增速', '比例', '能耗', '岗位'];
const units = [['甲局'], ['甲局', '乙局'], [], ['丙委']];

const indicator = (n: number): Indicator =>
  numbered(n, {
    name: names[n],
    lead: units[n % units.length],
    ...(n % 3 === 2
      ? { measure: 'growth', target: { op: '>=', low: 6.5, high: null, unit: '%' } }
      : n === 4
        ? { measure: 'level', target: { op: '<=', low: null, high: 50, unit: '%' } }
        : {}),
  });

const entry = fc.option(
  fc.oneof(
    fc.integer({ min: -20, max: 120 }),
    fc.integer({ min: 0, max: 9999 }).map((n) => n / 100),
  ),
);
const ledgers = fc.record({
  quarter: fc.constantFrom<Quarter>(1, 2, 3, 4),
  entries: fc.array(fc.tuple(entry, entry, entry, entry), {
    minLength: 1,
    maxLength: names.length,
  }),
});

const partsOf = (note: Note): Part[] => [
  ...note.title,
  ...note.sections.flatMap(({ paragraphs }) => paragraphs.flat()),
];

/** The number that a figure's text says: a share for percentages of cells. */
function read(text: string, value: number): number {
  const word = ['一', '二', '三', '四'].indexOf(text);
  if (word >= 0) return word + 1;
  const number = Number(text.replace('%', ''));
  expect(number).not.toBeNaN();
  return text.endsWith('%') ? number / 100 : value < 0 ? -Math.abs(number) : number;
}

test('every number is that of the cell it names, and there is no other number', async () => {
  await fc.assert(
    fc.asyncProperty(ledgers, async ({ quarter, entries }) => {
      const host = await filled({ ...planOf(entries.map((_, n) => indicator(n))), title: '方案' });
      entries.forEach((row, n) =>
        row.forEach((value, q) => enter(host, n, `q${(q + 1) as Quarter}`, value)),
      );
      await setQuarter(host, quarter);
      await writeReports(host);
      for (const language of ['zh-CN', 'en'] as const) {
        const note = await draft(host, language);
        expect([note.stale, note.missing]).toEqual([[], []]);
        for (const { value, found } of besideCells(host, note)) expect(found).toBe(value);
        for (const part of partsOf(note)) {
          if (!isFigure(part)) expect(part.text).not.toMatch(/\d/);
          else if (language === 'zh-CN') {
            // One decimal of a percentage or of points; other numbers whole.
            const off = Math.abs(read(part.text, part.value) - part.value);
            expect(off).toBeLessThanOrEqual(/%$/.test(part.text) ? 0.00051 : 0.051);
          }
        }
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);

test.each([
  [0.0725, 'percent', '7.3%'],
  [1, 'percent', '100.0%'],
  [-12.5, 'points', '12.5'],
  [0.1 + 0.2, 'plain', '0.3'],
  [1234567.5, 'plain', '1234567.5'],
] as const)('%d as %s is shown as %s', (value, shown, text) => {
  expect(shownNumber(value, shown)).toBe(text);
});
