import { withDesk } from './support/lab';
import type { Desk } from './support/desk';

let desk: Desk;

withDesk((opened) => (desk = opened));

const press = async (...keys: string[]) => {
  for (const key of keys) await desk.page.keyboard.press(key);
};

/** Presses Tab until the focus is on something that matches. */
async function tabTo(selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await desk.page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) {
      return;
    }
    await press('Tab');
  }
  throw new Error(`Tab never reached ${selector}`);
}

const activeCell = () =>
  desk.grid.locator('[role=gridcell][tabindex="0"]').getAttribute('data-cell');

it('walks through the grid, edits, and leaves it with Tab', async () => {
  await tabTo('[role=gridcell]');
  expect(await activeCell()).toBe('A1');
  await press(
    'ArrowDown',
    'ArrowDown',
    'ArrowDown',
    'ArrowDown',
    'ArrowDown',
    'ArrowRight',
    'ArrowRight',
  );
  expect(await activeCell()).toBe('C6');
  await press('Alt+ArrowDown');
  await desk.page.getByRole('combobox', { name: '编辑 C6' }).waitFor();
  await press('ArrowDown', 'Enter');
  expect(await desk.text('C6')).toBe('第2季度');
  await press('Control+End');
  expect(await activeCell()).not.toBe('C6');
  await press('Control+Home');
  expect(await activeCell()).toBe('A1');
  await press('Tab');
  const inGrid = await desk.page.evaluate(
    () => document.activeElement?.closest('[role=grid]') !== null,
  );
  expect(inGrid).toBe(false);
});

it('treats merged cells as one and keeps the active cell in sight', async () => {
  await desk.tab('指标台账');
  await tabTo('[role=gridcell]');
  await press('ArrowDown', 'ArrowDown', 'ArrowDown');
  expect(await activeCell()).toBe('A4');
  await press('ArrowUp', 'ArrowUp');
  expect(await activeCell()).toBe('A2');
  await press('Control+ArrowDown', 'End');
  const address = await activeCell();
  const visible = await desk.cell(address!).evaluate((cell) => {
    const box = cell.getBoundingClientRect();
    const grid = cell.closest('[data-testid=sheet]')!.getBoundingClientRect();
    return box.bottom <= grid.bottom + 1 && box.right <= grid.right + 1 && box.top >= grid.top;
  });
  expect(visible).toBe(true);
});

it('does every step of the pane without a mouse', async () => {
  await tabTo('#step-check');
  await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Enter');
  await desk.page.getByRole('heading', { name: '选择方案' }).waitFor();
  await tabTo('input[type=radio]');
  await tabTo('[data-testid=next-fill]');
  await press('Enter');
  await desk.page.getByRole('heading', { name: '填充工作簿' }).waitFor();
  await tabTo('[data-testid=fill-run]');
  await press('Enter');
  await desk.page.getByTestId('fill-report').waitFor();
  await tabTo('[data-testid=fill-report] button');
  await press('Enter');
  await desk.page.getByRole('heading', { name: '校验填报' }).waitFor();
  await press('Tab', 'Enter');
  await desk.page.getByTestId('findings').waitFor();
  await tabTo('[data-testid=findings] button');
  await press('ArrowDown', 'Enter');
  // That nothing was reported at all is one finding; the first one is about a task.
  expect(await activeCell()).toBe('F4');
  await desk.picture('keyboard');
});

it('copies cells and pastes into entry cells', async () => {
  await desk.tab('指标台账');
  await desk.goTo('E19');
  await desk.page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '5\t10\n1\t2\n');
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  expect(await desk.text('E19')).toBe('5');
  await desk.goTo('F20');
  expect([await desk.text('F19'), await desk.text('E20'), await desk.text('F20')]).toEqual([
    '10',
    '1',
    '2',
  ]);
});
