import { violations } from './support/axe';
import { withDesk } from './support/lab';
import type { Desk } from './support/desk';

let desk: Desk;
withDesk((opened) => (desk = opened));

it('filters and size outlast a reload', async () => {
  const { page } = desk;
  await desk.tab('指标台账');
  await desk.goTo('A4');
  await page.getByRole('button', { name: '筛选', exact: true }).click();
  const filter = page.getByTestId('filter');
  await filter.getByLabel(/^A 列/).fill('企业');
  const hidden = filter.getByText(/^隐去 \d+ 行$/);
  await hidden.waitFor();
  const said = await hidden.innerText();
  await page.getByRole('button', { name: '放大' }).click();
  await page.getByRole('button', { name: '125%，恢复原大' }).waitFor();
  // Without the wish for an example in its address, the page goes on with what this tab had.
  await page.waitForTimeout(500);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(page.url().split('?')[0]!);
  await page.getByRole('grid').waitFor();
  await desk.tab('指标台账');
  await page.getByRole('button', { name: '125%，恢复原大' }).waitFor();
  await hidden.waitFor();
  expect(await hidden.innerText()).toBe(said);
});

it('a write of whole sheets is taken back after a question; what was entered before it stays', async () => {
  const { page } = desk;
  await desk.tab('指标台账');
  await desk.enter('E9', '5');
  await desk.step('summary');
  await page.getByRole('button', { name: '写入季度报表' }).click();
  const report = page.getByRole('tab', { name: '单位排名' });
  await report.waitFor();

  const undo = page.getByRole('button', { name: '撤销填充' });
  const question = page.getByTestId('question');
  await undo.click();
  await question.getByRole('button', { name: '取消' }).click();
  await report.waitFor();
  // By keys alone as well.
  await undo.focus();
  await page.keyboard.press('Enter');
  await question.waitFor();
  await desk.picture('undo-fill');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  const said = page.getByText('已回到填充之前');
  await said.waitFor();
  await report.waitFor({ state: 'detached' });
  await desk.tab('指标台账');
  await desk.goTo('E9');
  expect(await desk.text('E9')).toBe('5');
  // What was said is of before the next change.
  await desk.enter('E9', '6');
  await said.waitFor({ state: 'detached' });
});
