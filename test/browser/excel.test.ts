import type { Page } from 'playwright-core';
import type { TestExcel } from './support/add-in';
import { violations } from './support/axe';
import { withLab } from './support/lab';
import type { DeskLab } from './support/desk';

declare const testExcel: TestExcel;

let lab: DeskLab;

withLab((started) => (lab = started));

async function fillHeshan(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /赫山区/ }).click();
  await page.getByRole('button', { name: '下一步：填充' }).click();
  await page.getByText('还没有台账；其他工作表不会改动。').waitFor();
  await page.getByRole('button', { name: '填充工作簿' }).click();
  await page.getByTestId('fill-report').waitFor();
}

it('the pane fills, checks and summarises a workbook through Microsoft’s client', async () => {
  const page = await lab.openInExcel('taskpane.html');
  await page.getByRole('heading', { name: '选择方案' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  await fillHeshan(page);
  expect(await page.getByTestId('fill-report').innerText()).toContain('指标 177 项，任务 140 项');
  await lab.picture(page, 'excel-filled');
  expect(await page.evaluate(() => testExcel.value('封面', 2, 2))).toBe('益阳市赫山区');

  await page.getByRole('button', { name: '下一步：校验' }).click();
  await page.getByRole('button', { name: '开始校验' }).click();
  await page.getByTestId('findings').getByRole('button').nth(1).click();
  await page.waitForFunction(() => testExcel.selected() === '任务台账!F4');

  // Row 19, first quarter: five more enterprises of the 20 due by the end of the year.
  await page.evaluate(() => testExcel.enter('指标台账', 18, 4, '五'));
  await page.getByTestId('last-edit').getByText('规模以上工业企业').first().waitFor();
  await page.getByTestId('stale').waitFor();
  // What Excel does not tell of is checked only when asked for.
  await page.getByText('报出前请再校验一次').waitFor();
  await lab.picture(page, 'excel-live');
  await page.evaluate(() => testExcel.enter('指标台账', 18, 4, 5));
  await page.getByTestId('last-edit').getByText('没有问题').waitFor();

  await page.locator('#step-summary').click();
  const totals = page.getByTestId('totals');
  // Of 177 one is reported, and of 42 with targets below four things nothing is due yet.
  await totals.getByText('134').waitFor();
  expect(await totals.innerText()).toMatch(/达到序时\s*1(\s|$)/);

  // What is entered while another step is shown is not passed over in silence.
  const notice = page.getByTestId('entry-notice').getByRole('button');
  expect(await notice.count()).toBe(0);
  await page.evaluate(() => testExcel.enter('指标台账', 18, 4, '六'));
  await notice.getByText('新填报的数据有 1 个问题待处理').waitFor();
  await lab.picture(page, 'excel-entry-notice');
  await notice.click();
  await page.getByTestId('last-edit').getByText('规模以上工业企业').first().waitFor();
  expect(await notice.count()).toBe(0);
  await page.locator('#step-summary').click();
  await page.evaluate(() => testExcel.enter('指标台账', 18, 4, 5));
  await notice.waitFor({ state: 'detached' });
  await page.getByLabel('报告季度').selectOption('2');
  await page.getByText('2024年第2季度').waitFor();
  expect(await page.evaluate(() => testExcel.value('封面', 5, 2))).toBe(2);
  await lab.picture(page, 'excel-summary');
});

it('what Excel does not tell of is found out when the step is opened, and before results are written', async () => {
  const page = await lab.openInExcel('taskpane.html');
  await fillHeshan(page);
  await page.getByRole('button', { name: '下一步：校验' }).click();
  await page.getByRole('button', { name: '开始校验' }).click();
  const result = page.getByTestId('check-result');
  await result.getByText('发现').waitFor();
  await page.locator('#step-summary').click();
  await page.getByTestId('totals').waitFor();
  await page.locator('#step-check').click();
  await result.getByText('发现').waitFor();
  await page.evaluate(() => testExcel.enterUnheard('指标台账', 18, 4, '五'));
  expect(await page.getByTestId('stale').count()).toBe(0);
  await page.locator('#step-summary').click();
  await page.getByTestId('totals').waitFor();
  await page.locator('#step-check').click();
  await page.getByTestId('stale').waitFor();
  await lab.picture(page, 'excel-unheard');

  await page.evaluate(() => testExcel.enterUnheard('指标台账', 18, 4, '六'));
  await page.getByRole('button', { name: '写入“校验结果”表' }).click();
  await result.getByText('已写入“校验结果”表。').waitFor();
  expect(await page.getByTestId('stale').count()).toBe(0);
  const written = await page.evaluate(() =>
    Array.from({ length: 60 }, (_, row) =>
      Array.from({ length: 12 }, (__, column) => String(testExcel.value('校验结果', row, column))),
    ),
  );
  expect(written.flat().join()).toContain('六');
});

it('a fill that fails half way says so in words, and filling again completes it', async () => {
  const page = await lab.openInExcel('taskpane.html');
  await page.getByRole('radio', { name: /金平区/ }).click();
  await page.getByRole('button', { name: '下一步：填充' }).click();
  await page.getByText('还没有台账；其他工作表不会改动。').waitFor();
  await page.evaluate(() => testExcel.failAt(4));
  await page.getByRole('button', { name: '填充工作簿' }).click();
  const error = page.getByTestId('error');
  await error.waitFor();
  const shown = await error.innerText();
  expect(shown).toContain('填过的数据');
  expect(shown.replace('技术细节', '')).not.toMatch(/[A-Za-z]{6,}/);
  await lab.picture(page, 'excel-error');
  await page.getByRole('button', { name: '填充工作簿' }).click();
  await page.getByTestId('fill-report').waitFor();
  expect(await page.getByTestId('error').count()).toBe(0);
  expect(await page.evaluate(() => testExcel.value('封面', 2, 2))).toBe('汕头市金平区');
});

it('in an Excel that does not wait for the end of editing, what cannot be read is said clear of the step, and retried', async () => {
  const page = await lab.openInExcel('taskpane.html', 'PC', { waits: false });
  await fillHeshan(page);
  await page.evaluate(() => testExcel.edit(true));
  await page.getByTestId('fill-run').click();
  const error = page.getByTestId('error').first();
  await error.getByText('Excel 正忙').waitFor();
  await lab.picture(page, 'excel-editing');
  const heading = page.getByRole('heading', { name: '填充工作簿' });
  const [told, below] = [await error.boundingBox(), await heading.boundingBox()];
  const retry = error.getByRole('button', { name: '重试' });
  const button = await retry.boundingBox();
  expect(button!.y + button!.height).toBeLessThanOrEqual(told!.y + told!.height);
  expect(told!.y + told!.height).toBeLessThanOrEqual(below!.y);
  await page.evaluate(() => testExcel.edit(false));
  await retry.click();
  await page.waitForFunction(() => document.querySelectorAll('[data-testid="error"]').length < 2);
  await page.getByTestId('fill-run').click();
  await page.getByTestId('fill-report').waitFor();
  expect(await page.getByTestId('error').count()).toBe(0);
});

it('says that Excel waits for the end of editing, and goes on after it', async () => {
  const page = await lab.openInExcel('taskpane.html');
  await fillHeshan(page);
  const waiting = page.getByTestId('waiting');
  await page.evaluate(() => testExcel.edit(true));
  await page.getByTestId('fill-run').click();
  await waiting.getByText('如果有单元格正在编辑，请按回车').waitFor();
  await lab.picture(page, 'excel-waiting');
  expect(await violations(page)).toEqual([]);
  await page.evaluate(() => testExcel.edit(false));
  await page.getByTestId('fill-report').waitFor();
  expect(await waiting.innerText()).toBe('');

  // Entries are checked while the next one is typed: nobody is told to press Enter then.
  await page.locator('#step-check').click();
  await page.evaluate(() => {
    testExcel.enter('指标台账', 18, 4, 5);
    testExcel.edit(true);
  });
  await page.waitForTimeout(6000);
  expect(await waiting.innerText()).toBe('');
  await page.evaluate(() => testExcel.edit(false));
  await page.getByTestId('last-edit').getByText('没有问题').waitFor();
});

describe('校验 on the ribbon', () => {
  it('says in the workbook what it cannot do, and always finishes', async () => {
    const page = await lab.openInExcel('commands.html');
    await page.evaluate(() => testExcel.press('validateWorkbook'));
    expect(await page.evaluate(() => testExcel.selected())).toContain('校验结果!');
    expect(await page.evaluate(() => testExcel.value('校验结果', 1, 0))).toBe(
      '工作簿里没有台账。工作簿没有改动。请打开由本工具填充过的工作簿，或先在“填充”一步写入台账。',
    );
    await page.evaluate(() => testExcel.press('validateWorkbook'));
    expect(await page.evaluate(() => testExcel.value('校验结果', 2, 0))).toBe('严重程度');
  });
});
