import { readFile } from 'node:fs/promises';
import { XlsxHost } from '../../src/host/file';
import { numbered, planOf } from '../unit/usecases/workbooks';
import type { Desk, DeskLab } from './support/desk';
import { withLab } from './support/lab';
import { ledgerFile } from './support/ledger-files';
import { ReviewStep } from './support/review';

let lab: DeskLab;

withLab((started) => (lab = started));

/** What gives the texts of a row of a sheet, in some of its columns, from the workbook that the desk saves. */
async function saved(desk: Desk) {
  const [download] = await Promise.all([
    desk.page.waitForEvent('download'),
    desk.page.getByRole('button', { name: '保存', exact: true }).click(),
  ]);
  const host = await XlsxHost.open(await readFile(await download.path()), { calculate: () => [] });
  return (sheet: string, row: number, columns: string) =>
    [...columns].map((column) => {
      const at = column.charCodeAt(0) - 'A'.charCodeAt(0);
      return String(host.workbook.sheet(sheet)!.valueAt(row - 1, at));
    });
}

/** A ledger that was filled and saved before: four indicators, a figure reported for the first. */
async function openFilled(): Promise<{ desk: Desk; review: ReviewStep }> {
  const plan = planOf([0, 1, 2, 3].map((n) => numbered(n, { lead: [] })));
  const desk = await lab.open();
  await desk.page
    .getByTestId('workbook-file')
    .setInputFiles(await ledgerFile('青松区台账.xlsx', plan, { 指标0: { q1: 5 } }));
  await desk.page.getByText('已打开 青松区台账.xlsx').waitFor();
  await desk.step('review');
  const review = new ReviewStep(desk.page);
  await review.show('全部条目');
  return { desk, review };
}

it('corrects rows of a filled ledger from the workbook alone, and the workbook says what was corrected', async () => {
  const { desk, review } = await openFilled();
  const { page } = desk;
  await review.items.filter({ hasText: '指标0' }).first().click();
  await review.selected.getByRole('button', { name: '修改', exact: true }).click();
  const form = page.getByTestId('record-form');
  const corrected = {
    名称: '规上工业企业',
    目标值: '12',
    计量单位: '户',
    工作领域: '工业强区',
    牵头单位: '区工信局',
  };
  for (const [label, text] of Object.entries(corrected)) {
    await form.getByRole('textbox', { name: label }).fill(text);
  }
  await desk.picture('correction-form');
  await form.getByRole('button', { name: '保存并接受' }).click();
  await review.expectDone('已修改并接受');

  // Two more by hand at once, and the last from the list of who answers for what.
  await page.getByTestId('assign').click();
  const offices = page.getByTestId('offices');
  for (const name of ['指标1', '指标2']) {
    await offices.getByRole('checkbox', { name: new RegExp(name) }).check();
  }
  await offices.getByRole('textbox', { name: '牵头单位' }).fill('区住建局、区城管局');
  await offices.getByRole('button', { name: '改所勾的 2 条' }).click();
  await review.expectDone('的单位或领域');
  const division = '序号,指标,目标值,牵头单位\n1,指标3,40家,区商务局\n2,另一项,9户,区工信局\n';
  await page.getByTestId('division-file').setInputFiles({
    ...{ name: '责任分解表.csv', mimeType: 'text/csv', buffer: Buffer.from(division) },
  });
  await page.getByTestId('division').waitFor();
  await desk.picture('correction-division');
  await offices.getByRole('button', { name: '采用所勾的 1 条' }).click();
  await review.expectDone('已改 1 条');

  await page.getByRole('button', { name: '下一步：填充' }).click();
  await page.getByTestId('changes').getByText('有 4 项会变').waitFor();
  await page.getByText('逐项看').click();
  await desk.picture('correction-changes');
  await page.getByTestId('fill-run').click();
  await page.getByTestId('fill-report').waitFor();

  await desk.tab('方案调整');
  await desk.picture('correction-record');
  const cells = await saved(desk);
  expect(cells('指标台账', 4, 'ABDEOQ')).toEqual([
    ...['规上工业企业', '户', '12', '5', '区工信局', '工业强区'],
  ]);
  expect([5, 6, 7].flatMap((row) => cells('指标台账', row, 'O'))).toEqual([
    ...['区住建局、区城管局', '区住建局、区城管局', '区商务局'],
  ]);
  const first = '规上工业企业';
  expect([4, 5, 6, 7, 8, 9, 10].map((row) => cells('方案调整', row, 'BDEFG'))).toEqual([
    ['更正', first, '指标', '指标0', first],
    ['更正', first, '目标', '不低于 10 家', '不低于 12 户'],
    ['更正', first, '工作领域', '产业', '工业强区'],
    ['更正', first, '牵头单位', '—', '区工信局'],
    ['更正', '指标1', '牵头单位', '—', '区住建局、区城管局'],
    ['更正', '指标2', '牵头单位', '—', '区住建局、区城管局'],
    ['更正', '指标3', '牵头单位', '—', '区商务局'],
  ]);
  expect(cells('封面', 26, 'K')[0]).toMatch(/^更正、调整 4 处，最近 /);
});
