import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fc } from '../../support/property';
import { parsePlan } from '../../../src/plan/parse-plan';
import { sentencePrompts, sentencesOf } from '../../../src/workbook/sheet/table/plan-sentences';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { XlsxHost } from '../../../src/host/file';
import { calculateLedger } from '../../../src/workbook/calculate';
import { emptyWorkbook } from '../usecases/workbooks';

const plan = parsePlan(
  readFileSync(join(__dirname, '..', '..', '..', 'seeds', 'huli-2024.json'), 'utf8'),
);
const layout = { sheet: '台账', headingRow: 2, columns: { name: 1, id: 5 } };
const prompts = (records: ({ id: string } | null)[], sentences: ReadonlyMap<string, string>) =>
  sentencePrompts<'name'>(
    layout,
    { firstRow: 3, records },
    {
      ...{ column: 'name', sentences, language: 'zh-CN' },
    },
  );

test('each row that the plan has words for has them at its name', () => {
  const sentences = new Map([
    ['A1', '二、工业：新增企业 21 家'],
    ['A3', '三、农业：粮食 60 万吨'],
  ]);
  expect(prompts([{ id: 'A1' }, { id: 'A2' }, null, { id: 'A3' }], sentences)).toEqual(
    [
      { row: 3, prompt: '二、工业：新增企业 21 家' },
      { row: 6, prompt: '三、农业：粮食 60 万吨' },
    ].map(({ row, prompt }) => ({
      at: { row, column: 1, rows: 1, columns: 1 },
      rule: { type: 'any' },
      ...{ style: 'warning', title: '方案原文', message: '', prompt },
    })),
  );
  const many = Array.from({ length: 501 }, () => ({ id: 'A1' }));
  expect(prompts(many, sentences)).toEqual([]);
});

test('none is longer than Excel takes, and none ends in half of a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (quote) => {
      const [indicator] = plan.indicators;
      const changed = { ...plan, tasks: [], indicators: [{ ...indicator!, quote }] };
      const text = sentencesOf(changed, 'en').get(indicator!.id);
      const whole = `${indicator!.section}: ${quote.replace(/\s+/g, ' ').trim()}`;
      if (quote.trim() === '') return text === undefined;
      if (whole.length <= 255) return text === whole;
      return (
        text!.length <= 255 &&
        !/[\ud800-\udfff]/u.test(text!) &&
        whole.startsWith(text!.slice(0, -1))
      );
    }),
  );
});

test('they are in the file, beside what is asked for in cells that are typed into', async () => {
  const host = emptyWorkbook();
  const [first, ...others] = plan.indicators;
  const quoted = { ...first!, quote: '地区生产总值 增长 5.5% 以上' };
  const filled = { ...plan, indicators: [quoted, ...others] };
  await fillWorkbook(host, filled, { language: 'zh-CN' });
  // Once more: nothing is there twice.
  await fillWorkbook(host, filled, { language: 'zh-CN' });
  const opened = await XlsxHost.open(await host.save({}), { calculate: calculateLedger });
  const sheet = opened.workbook.requireSheet('指标台账');
  const row = sheet.cells.values().findIndex((cells) => cells.includes(first!.id));
  const ones = sheet.validations.filter(({ rule }) => rule.type === 'any');
  expect(ones.map(({ at, prompt }) => [at.row, at.rows, prompt])).toEqual([
    [row, 1, `${first!.section}：${quoted.quote}`],
  ]);
  expect(sheet.validations.filter(({ rule }) => rule.type === 'decimal')).toHaveLength(4);
});
