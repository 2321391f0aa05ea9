import { statusSeriesColors } from '../../src/workbook/styles';
import { withPreview } from './support/lab';
import type { Preview } from './support/preview';

/** Row 19 of Heshan's ledger: 规模以上工业企业, at least 20 more this year, so 5 are due in the first quarter. */
const ROW = 19;
const Q1 = `M${ROW}`;
const Q2 = `N${ROW}`;
const due = `R${ROW}`;
const variance = `S${ROW}`;
const completion = `T${ROW}`;
const status = `U${ROW}`;

let preview: Preview;

withPreview((opened) => (preview = opened));

describe('the workbook', () => {
  it('opens filled with Heshan’s plan', async () => {
    expect(await preview.text('C3')).toBe('益阳市赫山区');
    expect(await preview.text('C6')).toBe('第1季度');
    await preview.tab('指标台账');
    expect(await preview.text(`C${ROW}`)).toBe('规模以上工业企业');
    await preview.goTo(due);
    expect(await preview.text(due)).toBe('5');
    expect(await preview.text(status)).toBe('未报');
    await preview.picture('ledger');
  });

  it('enters made-up figures on request, and says that they are', async () => {
    await preview.enterSample();
    await preview.goTo(status);
    // Row 19 is the 16th indicator, so it has the fifth share, 0.7: of 10 due in the second quarter, 7.
    expect(await preview.text(variance)).toBe('-3');
    expect(await preview.text(status)).toBe('滞后');
    await preview.goTo(`V${ROW}`);
    expect(await preview.text(`V${ROW}`)).toBe('示例数据，非实际完成数');
    await preview.tab('封面');
    expect(await preview.text('C6')).toBe('第2季度');
    await preview.picture('sample');
  });

  it('works out variance, completion and status while figures are entered', async () => {
    await preview.tab('指标台账');
    await preview.enter(Q1, '3');
    await preview.goTo(status);
    expect(await preview.text(variance)).toBe('-2');
    expect(await preview.text(completion)).toBe('15.0%');
    expect(await preview.text(status)).toBe('滞后');
    await preview.enter(Q1, '5');
    await preview.goTo(status);
    expect(await preview.text(variance)).toBe('0');
    expect(await preview.text(completion)).toBe('25.0%');
    expect(await preview.text(status)).toBe('达到序时');
    await preview.enter(Q1, '20');
    await preview.goTo(status);
    expect(await preview.text(status)).toBe('已完成');
    await preview.picture('statuses');
  });

  it('colours a status, and says it in words', async () => {
    await preview.tab('指标台账');
    await preview.enter(Q1, '1');
    await preview.goTo(status);
    expect(await preview.text(status)).toBe('滞后');
    const color = await preview
      .cell(status)
      .evaluate((cell) => getComputedStyle(cell).backgroundColor);
    // #FCDADD, the fill of 滞后.
    expect(color).toBe('rgb(252, 218, 221)');
  });

  it('keeps locked cells as they are and says why', async () => {
    await preview.tab('指标台账');
    const before = await preview.text(`G${ROW}`);
    await preview.goTo(`G${ROW}`);
    await preview.page.keyboard.press('9');
    await expectText(preview, '此单元格受保护');
    expect(await preview.page.getByRole('textbox', { name: '编辑' }).count()).toBe(0);
    await preview.page.keyboard.press('Delete');
    expect(await preview.text(`G${ROW}`)).toBe(before);
  });

  it('refuses what the cell’s rule forbids, and takes it back with Esc', async () => {
    await preview.tab('指标台账');
    await preview.goTo(Q1);
    await preview.page.keyboard.type('abc');
    await preview.page.keyboard.press('Enter');
    await preview.page.getByRole('alert').waitFor();
    await preview.picture('refused');
    await preview.page.keyboard.press('Escape');
    expect(await preview.text(Q1)).toBe('');
    expect(await preview.page.getByRole('alert').count()).toBe(0);
  });

  it('offers a list where the cell has one, and follows it', async () => {
    await preview.cell('C6').click();
    await preview.cell('C6').click();
    await preview.page.getByRole('combobox', { name: '编辑 C6' }).selectOption('2');
    expect(await preview.text('C6')).toBe('第2季度');
    await preview.tab('指标台账');
    await preview.goTo(due);
    expect(await preview.text(due)).toBe('10');
  });

  it('draws the chart of the summary from its cells', async () => {
    await preview.tab('指标台账');
    await preview.enter('M9', '3');
    await preview.tab('季度汇总');
    await preview.goTo('L5');
    const chart = preview.page.getByRole('figure', { name: '图表：各牵头单位指标状态' });
    await chart.locator('svg').first().waitFor();
    // The bars of 区市场监管局: one indicator met, four not reported.
    const met = statusSeriesColors.met;
    expect(await chart.locator(`rect[fill="${met}" i]`).count()).toBeGreaterThan(0);
    expect(await chart.innerText()).toContain('区市场监管局');
    await preview.picture('chart');
  });
});

describe('checking', () => {
  it('checks an entry as it is made, and shows both sides', async () => {
    await preview.step('summary');
    await preview.page.getByLabel('报告季度').selectOption('2');
    await preview.pane.getByText('2024年第2季度').waitFor();
    await preview.step('check');
    await preview.tab('指标台账');
    await preview.enter(Q1, '5');
    await preview.enter(Q2, '3');
    const live = preview.page.getByTestId('last-edit');
    await live.getByRole('button').first().waitFor();
    const text = await live.innerText();
    expect(text).toContain('规模以上工业企业');
    expect(text).toMatch(/5[\s\S]*3|3[\s\S]*5/);
    await preview.picture('live');
  });

  it('lists findings, goes to their cells, and tells when they are old', async () => {
    await preview.page.getByRole('button', { name: '开始校验' }).click();
    const result = preview.page.getByTestId('check-result');
    await result.getByText('共校验 177 项指标').waitFor();
    await expectCount(result.innerText(), /发现 317 个问题/);
    await preview.tab('封面');
    // The head of the group comes before its findings.
    const first = preview.page.getByTestId('findings').getByRole('button').nth(1);
    expect(await first.innerText()).toContain('强制性');
    await first.click();
    await preview.page.getByRole('grid', { name: '指标台账' }).waitFor();
    const active = preview.grid.locator('[role=gridcell][tabindex="0"]');
    expect(await active.getAttribute('data-cell')).toBe('M4');
    expect(await active.evaluate((cell) => cell === document.activeElement)).toBe(true);
    expect(await preview.page.getByTestId('stale').count()).toBe(0);
    await preview.page.keyboard.type('4');
    await preview.page.keyboard.press('Enter');
    await preview.page.getByTestId('stale').waitFor();
    await preview.page.getByRole('button', { name: '重新校验' }).click();
    await result.getByText('发现 316 个问题').waitFor();
    expect(await preview.page.getByTestId('stale').count()).toBe(0);
  });

  it('writes the findings into the workbook', async () => {
    await preview.page.getByRole('button', { name: '开始校验' }).click();
    await preview.page.getByRole('button', { name: '写入“校验结果”表' }).click();
    await preview.page.getByText('已写入“校验结果”表。').waitFor();
    await preview.page.getByRole('grid', { name: '校验结果' }).waitFor();
    expect(await preview.text('A4')).toBe('强制性');
    expect(await preview.text('F4')).toBe('指标台账!M4');
  });
});

describe('the quarter', () => {
  it('is changed in the pane, and every sheet follows', async () => {
    await preview.step('summary');
    await preview.page.getByLabel('报告季度').selectOption('3');
    await preview.pane.getByText('2024年第3季度').waitFor();
    expect(await preview.text('C6')).toBe('第3季度');
    await preview.tab('指标台账');
    await preview.enter(`O${ROW}`, '15');
    await preview.goTo(due);
    expect(await preview.text(due)).toBe('15');
    expect(await preview.text(status)).toBe('达到序时');
    const totals = preview.page.getByTestId('totals');
    await totals.getByText('176').waitFor();
    expect(await totals.innerText()).toMatch(/未报\s*176/);
    expect(await totals.innerText()).toMatch(/达到序时\s*1(\s|$)/);
  });
});

async function expectText(on: Preview, text: string): Promise<void> {
  await on.page.getByText(text).first().waitFor();
}

async function expectCount(text: Promise<string>, pattern: RegExp): Promise<void> {
  expect(await text).toMatch(pattern);
}
