import { statusSeriesColors } from '../../src/workbook/styles';
import { withDesk } from './support/lab';
import type { Desk } from './support/desk';

/** Row 19 of Heshan's ledger: 规模以上工业企业, at least 20 more this year, so 5 are due in the first quarter. */
const ROW = 19;
const Q1 = `E${ROW}`;
const Q2 = `F${ROW}`;
const due = `J${ROW}`;
const variance = `K${ROW}`;
const completion = `L${ROW}`;
const status = `M${ROW}`;

let desk: Desk;

withDesk((opened) => (desk = opened));

describe('the workbook', () => {
  it('opens filled with Heshan’s plan', async () => {
    expect(await desk.text('C3')).toBe('益阳市赫山区');
    expect(await desk.text('C6')).toBe('第1季度');
    await desk.tab('指标台账');
    expect(await desk.text(`A${ROW}`)).toBe('规模以上工业企业');
    await desk.goTo(due);
    expect(await desk.text(due)).toBe('5');
    expect(await desk.text(status)).toBe('未报');
    await desk.picture('ledger');
  });

  it('enters made-up figures on request, and says that they are', async () => {
    await desk.enterSample();
    await desk.goTo(status);
    // Row 19 is the 16th indicator, so it has the fifth share, 0.7: of 10 due in the second quarter, 7.
    expect(await desk.text(variance)).toBe('-3');
    expect(await desk.text(status)).toBe('滞后');
    await desk.goTo(`N${ROW}`);
    expect(await desk.text(`N${ROW}`)).toBe('示例数据，非实际完成数');
    await desk.tab('封面');
    expect(await desk.text('C6')).toBe('第2季度');
    await desk.picture('sample');
  });

  it('works out variance, completion and status while figures are entered', async () => {
    await desk.tab('指标台账');
    await desk.enter(Q1, '3');
    await desk.goTo(status);
    expect(await desk.text(variance)).toBe('-2');
    expect(await desk.text(completion)).toBe('15.0%');
    expect(await desk.text(status)).toBe('滞后');
    await desk.enter(Q1, '5');
    await desk.goTo(status);
    expect(await desk.text(variance)).toBe('0');
    expect(await desk.text(completion)).toBe('25.0%');
    expect(await desk.text(status)).toBe('达到序时');
    await desk.enter(Q1, '20');
    await desk.goTo(status);
    expect(await desk.text(status)).toBe('已完成');
    await desk.picture('statuses');
  });

  it('colours a status, and says it in words', async () => {
    await desk.tab('指标台账');
    await desk.enter(Q1, '1');
    await desk.goTo(status);
    expect(await desk.text(status)).toBe('滞后');
    const color = await desk
      .cell(status)
      .evaluate((cell) => getComputedStyle(cell).backgroundColor);
    // #FCDADD, the fill of 滞后.
    expect(color).toBe('rgb(252, 218, 221)');
  });

  it('keeps locked cells as they are and says why', async () => {
    await desk.tab('指标台账');
    const before = await desk.text(`D${ROW}`);
    await desk.goTo(`D${ROW}`);
    await desk.page.keyboard.press('9');
    await expectText(desk, '此单元格受保护');
    expect(await desk.page.getByRole('textbox', { name: '编辑' }).count()).toBe(0);
    await desk.page.keyboard.press('Delete');
    expect(await desk.text(`D${ROW}`)).toBe(before);
  });

  it('refuses what the cell’s rule forbids, and takes it back with Esc', async () => {
    await desk.tab('指标台账');
    await desk.goTo(Q1);
    await desk.page.keyboard.type('abc');
    await desk.page.keyboard.press('Enter');
    await desk.page.getByRole('alert').waitFor();
    await desk.picture('refused');
    await desk.page.keyboard.press('Escape');
    expect(await desk.text(Q1)).toBe('');
    expect(await desk.page.getByRole('alert').count()).toBe(0);
  });

  it('offers a list where the cell has one, and follows it', async () => {
    await desk.cell('C6').click();
    await desk.cell('C6').click();
    await desk.page.getByRole('combobox', { name: '编辑 C6' }).selectOption('2');
    expect(await desk.text('C6')).toBe('第2季度');
    await desk.tab('指标台账');
    await desk.goTo(due);
    expect(await desk.text(due)).toBe('10');
  });

  it('draws the chart of the summary from its cells', async () => {
    await desk.tab('指标台账');
    await desk.enter('E9', '3');
    await desk.tab('季度汇总');
    await desk.goTo('P5');
    const chart = desk.page.getByRole('figure', { name: '图表：各牵头单位指标状态' });
    await chart.locator('svg').first().waitFor();
    // The bars of 区市场监管局: one indicator met, four not reported.
    const met = statusSeriesColors.met;
    expect(await chart.locator(`rect[fill="${met}" i]`).count()).toBeGreaterThan(0);
    expect(await chart.innerText()).toContain('区市场监管局');
    await desk.picture('chart');
  });
});

describe('checking', () => {
  it('checks an entry as it is made, and shows both sides', async () => {
    await desk.step('summary');
    await desk.page.getByLabel('报告季度').selectOption('2');
    await desk.pane.getByText('2024年第2季度').waitFor();
    await desk.step('check');
    await desk.tab('指标台账');
    await desk.enter(Q1, '5');
    await desk.enter(Q2, '3');
    const live = desk.page.getByTestId('last-edit');
    await live.getByRole('button').first().waitFor();
    const text = await live.innerText();
    expect(text).toContain('规模以上工业企业');
    expect(text).toMatch(/5[\s\S]*3|3[\s\S]*5/);
    await desk.picture('live');
  });

  it('lists findings, goes to their cells, and tells when they are old', async () => {
    await desk.page.getByRole('button', { name: '开始校验' }).click();
    const result = desk.page.getByTestId('check-result');
    await result.getByText('共校验 177 项指标').waitFor();
    await expectCount(result.innerText(), /发现 2 个问题/);
    await desk.tab('封面');
    // The head of the group comes before its findings.
    const first = desk.page.getByTestId('findings').getByRole('button').nth(1);
    expect(await first.innerText()).toContain('强制性');
    await first.click();
    await desk.page.getByRole('grid', { name: '任务台账' }).waitFor();
    const active = desk.grid.locator('[role=gridcell][tabindex="0"]');
    expect(await active.getAttribute('data-cell')).toBe('F4');
    expect(await active.evaluate((cell) => cell === document.activeElement)).toBe(true);
    expect(await desk.page.getByTestId('stale').count()).toBe(0);
    await desk.page.keyboard.type('4');
    await desk.page.keyboard.press('Enter');
    await desk.page.getByTestId('stale').waitFor();
    await desk.page.getByRole('button', { name: '重新校验' }).click();
    await desk.page.getByTestId('stale').waitFor({ state: 'detached' });
  });

  it('writes the findings into the workbook', async () => {
    await desk.page.getByRole('button', { name: '开始校验' }).click();
    await desk.page.getByRole('button', { name: '写入“校验结果”表' }).click();
    await desk.page.getByText('已写入“校验结果”表。').waitFor();
    await desk.page.getByRole('grid', { name: '校验结果' }).waitFor();
    expect(await desk.text('A4')).toBe('强制性');
    expect(await desk.text('F4')).toBe('任务台账!F4');
  });
});

describe('the quarter', () => {
  it('is changed in the pane, and every sheet follows', async () => {
    await desk.step('summary');
    await desk.page.getByLabel('报告季度').selectOption('3');
    await desk.pane.getByText('2024年第3季度').waitFor();
    expect(await desk.text('C6')).toBe('第3季度');
    await desk.tab('指标台账');
    await desk.enter(`G${ROW}`, '15');
    await desk.goTo(due);
    expect(await desk.text(due)).toBe('15');
    expect(await desk.text(status)).toBe('达到序时');
    const totals = desk.page.getByTestId('totals');
    // Of 177 one is reported, and of 30 whose target is a single thing nothing is due before the last quarter.
    await totals.getByText('146').waitFor();
    expect(await totals.innerText()).toMatch(/未报\s*146/);
    expect(await totals.innerText()).toMatch(/达到序时\s*1(\s|$)/);
  });
});

async function expectText(on: Desk, text: string): Promise<void> {
  await on.page.getByText(text).first().waitFor();
}

async function expectCount(text: Promise<string>, pattern: RegExp): Promise<void> {
  expect(await text).toMatch(pattern);
}
