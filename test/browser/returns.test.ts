import { outlookLetter } from '../support/outlook-letter';
import { fillIn } from '../unit/collection/round';
import type { TestExcel } from './support/add-in';
import { violations } from './support/axe';
import { cutTexts } from './support/cut-texts';
import { withLab } from './support/lab';
import type { DeskLab } from './support/desk';
import { sendOut } from './support/returns';

declare const testExcel: TestExcel;

let lab: DeskLab;

withLab((started) => (lab = started));

/** Of 省级技术转移示范机构 in the sample ledger: the figure of the first quarter. */
const DISPUTED = 'E51';
const ENTRY = '一季度累计（填报）';

const returned = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(bytes),
});

test('the whole round: sent out, filled in, collected with decisions, written, put back and verified', async () => {
  const desk = await lab.open();
  const { page } = desk;
  await desk.step('returns');
  const made = await sendOut(page);
  await desk.picture('returns-issued');
  // Both lead "企业上云", the 11th of one and somewhere of the other; the first row is 区科技局's alone.
  const science = await fillIn(made.get('区科技局')!, [
    ['指标填报', 0, ENTRY, 3],
    ['指标填报', 10, ENTRY, 100],
    ['指标填报', 1, ENTRY, '2000万'],
  ]);
  await page.getByTestId('returned-files').setInputFiles([
    // As Outlook saves it: the library that opens it comes with the first letter.
    returned('来信.msg', outlookLetter('一季度', [{ name: '区科技局.xlsx', bytes: science }])),
    returned('坏文件.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])),
  ]);
  const status = page.getByTestId('collected');
  await status.getByText('采用 2').waitFor();
  expect(await status.innerText()).toContain('待裁定 1');
  await page.getByRole('list', { name: '文件' }).getByText('文件损坏').waitFor();
  const asked = page.getByRole('list', { name: '待裁定（1）' });
  expect(await asked.innerText()).toContain('（空） → 2000万');
  await asked.scrollIntoViewIfNeeded();
  expect(await cutTexts(desk.pane)).toEqual([]);
  expect(await violations(page)).toEqual([]);
  await desk.picture('returns-preview');
  await asked.getByLabel('另填的数').fill('0.2');
  await asked.getByRole('button', { name: '另填' }).click();
  await status.getByText('待裁定 0').waitFor();
  await page.getByText('请先写明裁定人').waitFor();
  await page.getByLabel('裁定人').fill('张三');
  // Somebody enters a figure while the merge is on the screen: it is shown anew, not written over.
  await desk.tab('指标台账');
  await desk.enter(DISPUTED, '5');
  await page.getByRole('button', { name: '写入台账' }).click();
  await status.getByText('预览之后台账改过').waitFor();
  await page.getByRole('button', { name: '写入台账' }).click();
  await status.getByText('已写入台账 3 格').waitFor();
  await page
    .getByTestId('board-counts')
    .getByText('31 个单位：已报 1（准时 0），填全 0，待裁定 0 项')
    .waitFor();
  await desk.picture('returns-applied');
  for (const sheet of ['报送情况', '报送记录', '单位名册']) {
    await desk.tab(sheet);
    await page.getByRole('grid', { name: sheet }).waitFor();
    await desk.picture(`returns-${sheet}`);
  }
  await page.getByRole('button', { name: '核对报送记录' }).click();
  await page.getByTestId('board-said').getByText('完好，与台账逐格一致').waitFor();
  await page.getByLabel('指标或单元格').fill(DISPUTED);
  await page.getByRole('button', { name: '追溯', exact: true }).click();
  const way = page.getByRole('list', { name: '数值的来路' });
  await way.getByText('省级技术转移示范机构，第1季度：0.2').waitFor();
  // A person gave it, so no return holds it, and the panel says so.
  expect(await way.innerText()).toMatch(/heshan-2024 [\s\S]*缺：没有报送文件/);
  await way.scrollIntoViewIfNeeded();
  expect(await cutTexts(desk.pane)).toEqual([]);
  expect(await violations(page)).toEqual([]);
  await desk.picture('returns-way');
  // A cell of a report names its indicator: the way goes on from there. A sum names none, and that is said.
  await page.getByRole('button', { name: '追溯所选单元格' }).click();
  await page.getByText('所选单元格的行里没有已报数值的指标').waitFor();
  await desk.tab('指标台账');
  await desk.goTo(DISPUTED);
  await page.getByRole('button', { name: '追溯所选单元格' }).click();
  await way.getByText('省级技术转移示范机构，第1季度：0.2').waitFor();
  const letters = page.getByLabel('发给单位的文字（可复制）');
  await page.getByRole('button', { name: '催报：区科技局' }).click();
  expect(await letters.inputValue()).toMatch(/^区科技局：.*还有\d+项未填，请补报。$/);
  await page.getByRole('button', { name: '全部催报文字' }).click();
  expect((await letters.inputValue()).split('\n')).toHaveLength(31);
  // Other steps may be looked at in between.
  await desk.step('check');
  await desk.step('returns');
  await desk.tab('指标台账');
  await desk.goTo(DISPUTED);
  expect(await desk.text(DISPUTED)).toBe('0.2');
  await page.getByRole('button', { name: '撤销写入' }).click();
  await status.getByText('已撤销，台账恢复原值').waitFor();
  expect(await desk.text(DISPUTED)).toBe('5');
  await page.getByRole('button', { name: '核对报送记录' }).click();
  await page.getByTestId('board-said').getByText('完好，与台账逐格一致').waitFor();
}, 240_000);

test('it fits a narrow pane in English', async () => {
  const desk = await lab.open('?lang=en', { width: 450, height: 1600 });
  await desk.step('returns');
  await desk.page.getByRole('heading', { name: 'Send out and collect' }).waitFor();
  await desk.page.getByText('Nothing has been sent out from this workbook yet.').waitFor();
  expect(await cutTexts(desk.pane)).toEqual([]);
  expect(await violations(desk.page)).toEqual([]);
  await desk.picture('returns-en');
}, 120_000);

test('in Excel, through Microsoft’s client, a returned figure reaches the ledger', async () => {
  const page = await lab.openInExcel('taskpane.html');
  await page.getByRole('radio', { name: /赫山区/ }).click();
  await page.getByRole('button', { name: '下一步：填充' }).click();
  await page.getByRole('button', { name: '填充工作簿' }).click();
  await page.getByTestId('fill-report').waitFor();
  await page.locator('#step-returns').click();
  const made = await sendOut(page);
  const bytes = await fillIn(made.get('区科技局')!, [['指标填报', 0, ENTRY, 3]]);
  await page.getByTestId('returned-files').setInputFiles([returned('区科技局.xlsx', bytes)]);
  const status = page.getByTestId('collected');
  await status.getByText('采用 1').waitFor();
  await page.getByRole('button', { name: '写入台账' }).click();
  await status.getByText('已写入台账 1 格').waitFor();
  const written = await page.evaluate(() =>
    Array.from({ length: 180 }, (_, row) => testExcel.value('指标台账', row, 4)),
  );
  expect(written.filter((value) => value === 3)).toHaveLength(1);
  await page.getByRole('button', { name: '核对报送记录' }).click();
  await page.getByTestId('board-said').getByText('完好，与台账逐格一致').waitFor();
  await lab.picture(page, 'returns-excel');
  // Other steps may be looked at in between.
  await page.locator('#step-check').click();
  await page.locator('#step-returns').click();
  await page.getByRole('button', { name: '撤销写入' }).click();
  await status.getByText('已撤销，台账恢复原值').waitFor();
  const restored = await page.evaluate(() =>
    Array.from({ length: 180 }, (_, row) => testExcel.value('指标台账', row, 4)),
  );
  expect(restored.filter((value) => value === 3)).toEqual([]);
  await page.getByRole('button', { name: '核对报送记录' }).click();
  await page.getByTestId('board-said').getByText('完好，与台账逐格一致').waitFor();

  // Cut short half way, it is taken back as well, or written to its end.
  const inLedger = () =>
    page.evaluate(
      () =>
        Array.from({ length: 180 }, (_, row) => testExcel.value('指标台账', row, 4)).filter(
          (value) => value === 3,
        ).length,
    );
  const collectAndFail = async () => {
    await page.getByTestId('returned-files').setInputFiles([returned('区科技局.xlsx', bytes)]);
    await status.getByText('采用 1').waitFor();
    // What is there is read twice, then written.
    await page.evaluate(() => testExcel.failAt(5));
    await page.getByRole('button', { name: '写入台账' }).click();
    await status.getByText('写入没有完成').waitFor();
  };
  await collectAndFail();
  await page.getByRole('button', { name: '撤销写入' }).click();
  await status.getByText('已撤销').waitFor();
  expect(await inLedger()).toBe(0);
  await collectAndFail();
  for (let tries = 0; tries < 2 && (await status.getByText('已写入台账').count()) === 0; tries++) {
    await page.getByRole('button', { name: '写入台账' }).click();
    await status.getByText(/已写入台账|预览之后台账改过/).waitFor();
  }
  expect(await inLedger()).toBe(1);
  await page.getByRole('button', { name: '撤销写入' }).click();
  await status.getByText('已撤销').waitFor();
  expect(await inLedger()).toBe(0);
}, 240_000);
