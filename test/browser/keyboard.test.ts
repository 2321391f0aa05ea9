import { withPreview } from './support/lab';
import type { Preview } from './support/preview';

let preview: Preview;

withPreview((opened) => (preview = opened));

const press = async (...keys: string[]) => {
  for (const key of keys) await preview.page.keyboard.press(key);
};

/** Presses Tab until the focus is on something that matches. */
async function tabTo(selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (
      await preview.page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)
    ) {
      return;
    }
    await press('Tab');
  }
  throw new Error(`Tab never reached ${selector}`);
}

const activeCell = () =>
  preview.grid.locator('[role=gridcell][tabindex="0"]').getAttribute('data-cell');

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
  await press('Enter');
  await preview.page.getByRole('combobox', { name: '编辑 C6' }).waitFor();
  await press('ArrowDown', 'Enter');
  expect(await preview.text('C6')).toBe('第2季度');
  await press('Control+End');
  expect(await activeCell()).not.toBe('C6');
  await press('Control+Home');
  expect(await activeCell()).toBe('A1');
  await press('Tab');
  const inGrid = await preview.page.evaluate(
    () => document.activeElement?.closest('[role=grid]') !== null,
  );
  expect(inGrid).toBe(false);
});

it('treats merged cells as one and keeps the active cell in sight', async () => {
  await preview.tab('指标台账');
  await tabTo('[role=gridcell]');
  await press('ArrowDown', 'ArrowDown', 'ArrowDown');
  expect(await activeCell()).toBe('A4');
  await press('ArrowUp', 'ArrowUp');
  expect(await activeCell()).toBe('A2');
  await press('Control+ArrowDown', 'End');
  const address = await activeCell();
  const visible = await preview.cell(address!).evaluate((cell) => {
    const box = cell.getBoundingClientRect();
    const grid = cell.closest('[data-testid=sheet]')!.getBoundingClientRect();
    return box.bottom <= grid.bottom + 1 && box.right <= grid.right + 1 && box.top >= grid.top;
  });
  expect(visible).toBe(true);
});

it('does every step of the pane without a mouse', async () => {
  await tabTo('#step-check');
  await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Enter');
  await preview.page.getByRole('heading', { name: '选择方案' }).waitFor();
  await tabTo('input[type=radio]');
  await tabTo('[data-testid=next-fill]');
  await press('Enter');
  await preview.page.getByRole('heading', { name: '填充工作簿' }).waitFor();
  await tabTo('[data-testid=fill-run]');
  await press('Enter');
  await preview.page.getByTestId('fill-report').waitFor();
  await tabTo('[data-testid=fill-report] button');
  await press('Enter');
  await preview.page.getByRole('heading', { name: '校验填报' }).waitFor();
  await press('Tab', 'Enter');
  await preview.page.getByTestId('findings').waitFor();
  await tabTo('[data-testid=findings] button');
  await press('ArrowDown', 'Enter');
  expect(await activeCell()).toBe('M4');
  await preview.picture('keyboard');
});

it('copies cells and pastes into entry cells', async () => {
  await preview.tab('指标台账');
  await preview.goTo('M19');
  await preview.page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '5\t10\n1\t2\n');
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  expect(await preview.text('M19')).toBe('5');
  await preview.goTo('N20');
  expect([await preview.text('N19'), await preview.text('M20'), await preview.text('N20')]).toEqual(
    ['10', '1', '2'],
  );
});
