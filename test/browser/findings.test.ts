import { violations } from './support/axe';
import { withLab } from './support/lab';
import type { Desk, DeskLab } from './support/desk';

const REASON = '两家企业推迟到二季度投产，已约谈，六月底前补齐';

let lab: DeskLab;
let desk: Desk;

withLab((started) => (lab = started));

/** The desk with a text, a fallen figure and a good one entered, and checked. */
async function checked(): Promise<void> {
  desk = await lab.open();
  await desk.tab('指标台账');
  // Pasting passes by what Excel would refuse to have typed.
  await desk.goTo('E19');
  await desk.page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '12户\n30户\n-3\n');
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await desk.check();
}

const chooseVerify = () =>
  desk.page
    .getByRole('group', { name: '按性质筛选' })
    .getByRole('button', { name: /核实性/ })
    .click();
const find = (text: string) => desk.page.getByRole('searchbox', { name: '查找' }).fill(text);
const list = () => desk.page.getByTestId('findings');
const listed = () => desk.page.getByTestId('listed');

it('groups by severity, unit and rule, filters, and draws only what is in sight', async () => {
  await checked();
  await desk.picture('findings-zh');
  expect(await list().getByRole('heading').first().innerText()).toMatch(/^强制性\s*\d+ · 待处理/);
  expect(await list().getByRole('listitem').count()).toBeLessThan(30);

  await desk.page.getByLabel('分组').selectOption('rule');
  await list().getByRole('heading', { name: '未填进展' }).waitFor();
  await desk.page.getByLabel('分组').selectOption('unit');
  // The next group comes into sight when the first is closed.
  await list().getByRole('button').first().click();
  await list().getByRole('heading', { name: /局/ }).first().waitFor();
  await desk.picture('findings-units');

  await chooseVerify();
  await find('E21');
  await listed()
    .getByText(/^列出 \d 条，待处理/)
    .waitFor();
  await find('没有这样的问题');
  await listed().getByText('没有符合条件的问题。').waitFor();
  await desk.page.getByRole('button', { name: '清除筛选' }).last().click();
  await list().getByRole('listitem').first().waitFor();
});

it('applies a fix, all of a kind, and undoes them', async () => {
  await checked();
  await desk.page.getByRole('button', { name: /^读出数字：全部采用（2 处）/ }).click();
  const notice = desk.page.getByTestId('fixed');
  await notice.getByText('已改 2 处。').waitFor();
  expect(await desk.text('E19')).toBe('12');
  expect(await desk.text('E20')).toBe('30');
  expect(await desk.page.evaluate(() => document.activeElement?.textContent)).toContain('撤销');
  // The result shown is that of the corrected figures.
  await desk.page.getByRole('button', { name: /^读出数字/ }).waitFor({ state: 'detached' });
  expect(await desk.page.getByTestId('stale').count()).toBe(0);
  await desk.picture('findings-fixed');
  await notice.getByRole('button', { name: '撤销' }).click();
  await notice.getByText('已撤销 2 处').waitFor();
  expect(await desk.text('E19')).toBe('12户');
  expect(await desk.text('E20')).toBe('30户');

  await find('E19');
  await list().getByText('建议改为 12').waitFor();
  await list().getByRole('button', { name: '采用', exact: true }).first().click();
  await notice.getByText('已改 1 处。').waitFor();
  expect(await desk.text('E19')).toBe('12');
});

it('takes an explanation, refuses filler, and opens again when the value changes', async () => {
  await checked();
  await find('E21');
  await chooseVerify();
  await list().getByRole('button', { name: '写说明' }).first().click();
  const box = list().getByRole('textbox', { name: '核实说明' });
  await box.fill('正常');
  await list().getByRole('button', { name: '保存说明' }).click();
  await list().getByText('“正常”没有说明原因').waitFor();
  await desk.picture('findings-refused');
  await box.fill(REASON);
  await list().getByRole('button', { name: '保存说明' }).click();
  await list().getByText(`说明：${REASON}`).waitFor();
  expect(await violations(desk.page)).toEqual([]);
  await desk.picture('findings-explained');

  await desk.page.getByRole('button', { name: '重新校验' }).click();
  await list().getByText(`说明：${REASON}`).waitFor();
  await desk.enter('E21', '-4');
  await desk.page.getByTestId('stale').waitFor();
  await desk.page.getByRole('button', { name: '重新校验' }).click();
  await list().getByText(`数值变化前的说明：${REASON}`).first().waitFor();
  await desk.tab('校验结果');
  await desk.picture('findings-sheet');
});

it('is walked through with the keyboard', async () => {
  await checked();
  // What is so in many rows is one finding: among its units it stands in every group.
  await desk.page.getByLabel('分组').selectOption('unit');
  await list().getByRole('heading', { name: /局/ }).first().waitFor();
  await list().locator('[data-row="0"]').focus();
  const active = () => desk.page.evaluate(() => document.activeElement?.getAttribute('data-row'));
  await desk.page.keyboard.press('ArrowDown');
  expect(await active()).toBe('1');
  await desk.page.keyboard.press('End');
  const last = Number(await active());
  expect(last).toBeGreaterThan(40);
  const inSight = await desk.page.evaluate(() => {
    const box = document.activeElement!.getBoundingClientRect();
    return box.height > 0 && box.top < window.innerHeight && box.bottom > 0;
  });
  expect(inSight).toBe(true);
  await desk.page.keyboard.press('Home');
  expect(await active()).toBe('0');
  await desk.page.keyboard.press('Enter');
  expect(await list().locator('[data-row="0"]').getAttribute('aria-expanded')).toBe('false');
  // Tab leaves the list: only its active row is in the tab order.
  await desk.page.keyboard.press('Tab');
  const inList = () =>
    desk.page.evaluate(() => document.activeElement?.closest('[data-testid=findings]') !== null);
  expect(await inList()).toBe(false);
});
