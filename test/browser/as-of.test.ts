import { readFile } from 'node:fs/promises';
import { XlsxHost } from '../../src/host/file';
import { fillWorkbook } from '../../src/usecases/fill-workbook';
import { calculateLedger } from '../../src/workbook/calculate';
import { enter, ledgerCell, numbered, planOf } from '../unit/usecases/workbooks';
import type { DeskLab } from './support/desk';
import { withLab } from './support/lab';

let lab: DeskLab;

withLab((started) => (lab = started));

const planWith = (low: number) =>
  planOf([numbered(0, { target: { op: '>=', low, high: null, unit: '家' } })]);

/** A ledger whose target was raised from 10 to 20 as of the third quarter. */
async function adjusted(): Promise<Buffer> {
  const host = XlsxHost.create({ calculate: calculateLedger });
  await fillWorkbook(host, planWith(10), { language: 'zh-CN' });
  enter(host, 0, 'q1', 4);
  await fillWorkbook(host, planWith(20), {
    language: 'zh-CN',
    reason: { kind: 'adjustment', from: 3, basis: '某府办〔2024〕3号' },
  });
  return Buffer.from(await host.save());
}

it('makes the ledger of a quarter under the plan that held then, beside the open one', async () => {
  const desk = await lab.open();
  const { page } = desk;
  await page
    .getByTestId('workbook-file')
    .setInputFiles({ name: '台账.xlsx', mimeType: 'text/plain', buffer: await adjusted() });
  await page.getByText('已打开 台账.xlsx').waitFor();
  await desk.step('summary');
  const section = page.getByTestId('as-of');
  await section.getByLabel('哪一季度').selectOption('1');
  const download = page.waitForEvent('download');
  await section.getByRole('button', { name: '另存一本' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('某区2024年第1季度台账（当时方案）.xlsx');
  await page.getByText('与现行方案不同的 1 处').waitFor();
  await section.scrollIntoViewIfNeeded();
  await desk.picture('as-of');
  const made = await XlsxHost.open(await readFile(await file.path()), { calculate: () => [] });
  expect(ledgerCell(made, 0, 'target')).toBe(10);
  expect(ledgerCell(made, 0, 'q1')).toBe(4);
  await desk.tab('指标台账');
  await desk.goTo('D4');
  expect(await desk.text('D4')).toBe('20');
});
