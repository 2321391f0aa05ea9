import { readFileSync } from 'node:fs';
import path from 'node:path';
import { withDesk } from './support/lab';
import type { Desk } from './support/desk';

let desk: Desk;

withDesk((opened) => (desk = opened));

const seed = (id: string) =>
  readFileSync(path.join(__dirname, '..', '..', 'seeds', `${id}.json`), 'utf8');

const choosePlanFile = (name: string, text: string) =>
  desk.page
    .getByTestId('plan-file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

describe('方案', () => {
  it('starts where the workbook is: a filled one is there to be checked', async () => {
    expect(await desk.page.getByRole('tab', { name: /校验$/ }).getAttribute('aria-selected')).toBe(
      'true',
    );
    expect(await desk.pane.innerText()).toContain('指标 177 项，任务 140 项');
  });

  it('shows what the chosen plan holds', async () => {
    await desk.step('plan');
    await desk.page.getByRole('radio', { name: /金平区/ }).click();
    await desk.pane.getByText('28 项').waitFor();
    const text = await desk.pane.innerText();
    expect(text).toMatch(/任务\s+25 项/);
    expect(text).toContain('汕头市金平区');
    await desk.picture('plan');
  });

  it('takes a plan file from disk, and says in words what is wrong with another file', async () => {
    await desk.step('plan');
    await choosePlanFile('错误.json', '{"version": 1}');
    const error = desk.page.getByTestId('error');
    await error.getByText('这个文件不是有效的方案。').waitFor();
    await desk.picture('plan-error');
    await error.getByRole('button', { name: '关闭' }).click();
    expect(await desk.page.getByTestId('error').count()).toBe(0);
    await choosePlanFile('金平.json', seed('jinping-2016'));
    await desk.pane.getByText('来自文件 金平.json').waitFor();
  });
});

describe('填充', () => {
  it('keeps what was entered and reports what differs', async () => {
    await desk.tab('指标台账');
    await desk.enter('E19', '5');
    await desk.step('plan');
    const plan = JSON.parse(seed('heshan-2024'));
    const [first] = plan.indicators;
    first.target.low = 4.5;
    plan.tasks.pop();
    await choosePlanFile('修订.json', JSON.stringify(plan));
    await desk.pane.getByText('来自文件 修订.json').waitFor();
    await desk.page.getByRole('button', { name: '下一步：填充' }).click();
    expect(await desk.pane.innerText()).toContain('已有本方案的台账');
    await desk.page.getByRole('button', { name: '填充工作簿' }).click();
    const report = desk.page.getByTestId('fill-report');
    await report.waitFor();
    const text = await report.innerText();
    expect(text).toMatch(/有变更\s*1/);
    expect(text).toMatch(/方案中已没有（保留并标记）\s*1/);
    expect(text).toMatch(/保留的已填内容\s*1 处/);
    await report.getByText(/有变更/).click();
    expect(await report.innerText()).toContain(first.name);
    await desk.picture('fill-report');
    await desk.tab('指标台账');
    expect(await desk.text('D4')).toBe('4.5');
    await desk.goTo('E19');
    expect(await desk.text('E19')).toBe('5');
  });

  it('does not mix two districts in a workbook', async () => {
    await desk.step('plan');
    await desk.page.getByRole('radio', { name: /金平区/ }).click();
    await desk.page.getByRole('button', { name: '下一步：填充' }).click();
    await desk.pane.getByText('已有益阳市赫山区的台账').waitFor();
    expect(await desk.page.getByRole('button', { name: '填充工作簿' }).isDisabled()).toBe(true);
  });

  it('moves the focus with the steps', async () => {
    await desk.step('plan');
    await desk.page.getByRole('button', { name: '下一步：填充' }).click();
    const focused = () => desk.page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('填充工作簿');
    await desk.page.getByRole('button', { name: '填充工作簿' }).click();
    await desk.page.getByTestId('fill-report').waitFor();
    expect(await focused()).toContain('填充完成');
  });
});

it('loads only what the pane needs at first: no plan but the sample, no file engine, no chart library', async () => {
  const loaded = await desk.page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name.split('/').pop() ?? ''),
  );
  expect(loaded.some((name) => name.startsWith('plan-heshan-2024'))).toBe(true);
  expect(loaded.filter((name) => /jinping|engine|wasm|charts/.test(name))).toEqual([]);
});
