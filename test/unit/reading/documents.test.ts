import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** The labels of test/documents are what the reader is judged by, so they are themselves checked against their texts. */
const folder = path.join(__dirname, '../../documents');
const names = fs
  .readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

const measures = ['growth', 'increment', 'completion', 'level', 'change_pp', 'reduction'] as const;
const period = z.string().regex(/^\d{4}(-\d{4})?$/);
const indicator = z.strictObject({
  section: z.string(),
  name: z.string().min(2),
  measure: z.enum(measures),
  op: z.enum(['=', '>=', '>', '<=', '~', 'range']),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string(),
  period,
  lead: z.array(z.string()),
  support: z.array(z.string()),
  phrase: z.string(),
  baseline: z.number().optional(),
  proposed: z.number().optional(),
  alt_measure: z.array(z.enum(measures)).optional(),
  alt_period: z.array(period).optional(),
  borderline: z.literal(true).optional(),
});
const task = z.strictObject({
  section: z.string(),
  title: z.string(),
  lead: z.array(z.string()),
  support: z.array(z.string()),
  borderline: z.literal(true).optional(),
});
const labels = z.strictObject({
  year: z.number(),
  indicators: z.array(indicator).min(30),
  tasks: z.array(task),
});

/** Spaces, line breaks of a printed page and the kinds of brackets are no difference between a label and its text. */
const flat = (text: string): string => text.normalize('NFKC').replace(/[ \n()<>〈〉]/g, '');

/** Whether a number stands in a phrase; small whole numbers are also written in Chinese characters. */
const holds = (phrase: string, value: number): boolean => {
  const digits = new RegExp(`(?<![\\d.])${String(value).replace('.', '\\.')}(?!\\d|\\.\\d)`);
  const spoken = ['零', '一', '二两', '三', '四', '五', '六', '七', '八', '九', '十'][value] ?? '';
  return digits.test(flat(phrase)) || [...spoken].some((character) => phrase.includes(character));
};

describe.each(names)('labels of %s', (name) => {
  const text = fs.readFileSync(path.join(folder, `${name}.txt`), 'utf8');
  const found = labels.parse(
    JSON.parse(fs.readFileSync(path.join(folder, `${name}.json`), 'utf8')),
  );

  test('every phrase stands in the text and holds its numbers', () => {
    const wrong = found.indicators.filter(
      ({ phrase, low, high }) =>
        !text.includes(phrase) || [low, high].some((n) => n !== null && !holds(phrase, n)),
    );
    expect(wrong.map(({ phrase }) => phrase)).toEqual([]);
  });

  test('bounds fit the operator', () => {
    for (const { op, low, high, phrase } of found.indicators) {
      const expected = { range: [true, true], '<=': [false, true] }[op as string] ?? [true, false];
      expect([phrase, low !== null, high !== null]).toEqual([phrase, ...expected]);
    }
  });

  test('units and titles are words of the text', () => {
    const words = [...found.indicators, ...found.tasks].flatMap(({ lead, support }) => [
      ...lead,
      ...support,
    ]);
    const missing = [...words, ...found.tasks.map(({ title }) => title)].filter(
      (w) => !flat(text).includes(flat(w)),
    );
    expect(missing).toEqual([]);
  });
});
