import { withDesk } from './support/lab';
import type { Desk } from './support/desk';

let desk: Desk;
withDesk((opened) => (desk = opened));

const press = (...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => desk.page.keyboard.press(key)), Promise.resolve());
const activeCell = () =>
  desk.grid.locator('[role=gridcell][tabindex="0"]').getAttribute('data-cell');
const address = () => desk.page.getByRole('textbox', { name: '单元格' }).inputValue();

/** Puts text on the clipboard as another program does, and pastes it. */
async function paste(text: string): Promise<void> {
  await desk.grid.locator('[role=gridcell][tabindex="0"]').evaluate((cell, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    cell.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

it('is worked as hands know it: entries, ranges, pastes, fills, and back again', async () => {
  await desk.tab('指标台账');
  await desk.page.getByRole('button', { name: '全部列' }).click();
  await desk.goTo('E9');

  // Enter and arrows finish an entry and go on.
  await desk.page.keyboard.type('3');
  await press('Enter');
  expect(await activeCell()).toBe('E10');
  await desk.page.keyboard.type('4');
  await press('ArrowDown');
  expect(await activeCell()).toBe('E11');
  expect([await desk.text('E9'), await desk.text('E10')]).toEqual(['3', '4.0']);
  await press('Enter', 'Shift+Enter');
  expect(await activeCell()).toBe('E11');

  // What was done is taken back, and made again.
  await press('Control+z', 'Control+z');
  expect([await desk.text('E9'), await desk.text('E10')]).toEqual(['', '']);
  await press('Control+y', 'Control+y');
  expect([await desk.text('E9'), await desk.text('E10')]).toEqual(['3', '4.0']);

  // Ranges: by Shift and arrows, by Shift and a click, by dragging, by headings; what they come to is said.
  await desk.goTo('E9');
  await press('Shift+ArrowDown');
  expect(await address()).toBe('E9:E10');
  expect(await desk.page.getByRole('status', { name: '所选单元格' }).innerText()).toMatch(
    /计数 2\s*求和 7\s*平均 3.5/,
  );
  await desk.picture('grid-range');
  await desk.cell('E12').click({ modifiers: ['Shift'] });
  expect(await address()).toBe('E9:E12');
  await desk.cell('F9').hover();
  await desk.page.mouse.down();
  await desk.cell('F11').hover();
  await desk.page.mouse.up();
  expect(await address()).toBe('F9:F11');
  await desk.grid.locator('[data-row="10"]').click();
  expect(await address()).toMatch(/^A11:/);
  await press('Control+a');
  expect(await address()).toMatch(/^A1:/);

  // One value into a range, a fill, and a range emptied, each one step.
  await desk.goTo('E9');
  await press('Shift+ArrowDown', 'Shift+ArrowDown');
  await paste('7\r\n');
  expect(await desk.text('E11')).toBe('7.0');
  await press('Delete');
  expect(await desk.text('E9')).toBe('');
  await press('Control+z');
  expect(await desk.text('E9')).toBe('7');
  await press('Control+z');
  expect([await desk.text('E9'), await desk.text('E11')]).toEqual(['3', '']);
  await desk.goTo('E9');
  await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
  expect([await desk.text('E10'), await desk.text('E11')]).toEqual(['3.0', '3.0']);
  await desk.page.keyboard.type('8');
  await press('Control+Enter');
  expect(await activeCell()).toBe('E9');
  expect([await desk.text('E9'), await desk.text('E10'), await desk.text('E11')]).toEqual([
    '8',
    '8.0',
    '8.0',
  ]);
  // Who hears the cell hears whose it is.
  expect(await desk.cell('E9').getAttribute('aria-label')).toBe(
    `${await desk.text('A9')} 一季度累计 8 可填写`,
  );
  await press('Control+z');
  expect([await desk.text('E9'), await desk.text('E10'), await desk.text('E11')]).toEqual([
    '3',
    '3.0',
    '3.0',
  ]);

  // A cell of several lines is one cell; a rate is what the plan would write.
  await desk.goTo('N12');
  await paste('"第一行\n第二行"\r\n');
  expect(await desk.text('N12')).toContain('第二行');
  expect(await desk.text('N13')).toBe('');
  await desk.goTo('E4');
  await paste('6.5%\r\n1,234.5\r\n');
  expect([await desk.text('E4'), await desk.text('E5')]).toEqual(['6.5', '1,234.5']);

  // A paste that meets protected cells asks once.
  await desk.goTo('H14');
  const before = await desk.text('I14');
  await paste('5\t6\r\n');
  const question = desk.page.getByTestId('question');
  await question.getByText('1 个单元格受保护').waitFor();
  await question.getByRole('button', { name: '粘贴其余的' }).click();
  expect([await desk.text('H14'), await desk.text('I14')]).toEqual(['5.0', before]);
});

it('keeps what is typed in the formula bar, what no text is pasted over, and the columns in sight', async () => {
  await desk.tab('指标台账');
  await desk.goTo('E14');
  await desk.page.getByTestId('contents').click();
  await desk.page.keyboard.type('77');
  await desk.cell('E16').click();
  expect(await desk.text('E14')).toBe('77.0');
  await desk.goTo('E14');
  expect(await desk.page.getByTestId('contents').innerText()).toBe('77');

  // A picture on the clipboard has no text.
  await paste('');
  expect(await desk.text('E14')).toBe('77.0');

  // The next column that is shown, whatever stands between.
  await desk.enter('E15', '5');
  await desk.goTo('E15');
  await desk.page.keyboard.type('6');
  await press('Tab');
  expect(await activeCell()).toBe('I15');
  expect(await desk.page.getByRole('button', { name: '全部列' }).getAttribute('aria-pressed')).toBe(
    'false',
  );

  // Lines stay lines.
  await desk.goTo('N12');
  await paste('"一\n二"');
  await desk.page.getByTestId('contents').click();
  await desk.page.keyboard.type('3');
  await press('Enter');
  expect(await desk.text('N12')).toBe('一\n二3');

  // The browser's own key for saving its page saves the workbook, what is being typed with it.
  await desk.goTo('E15');
  await desk.page.keyboard.type('8');
  const download = desk.page.waitForEvent('download');
  await press('Control+s');
  await download;
  expect(await desk.text('E15')).toBe('8');
  expect(await activeCell()).toBe('E15');
});

it('is looked at as one wants: filtered, larger, columns wider, dragged on; what is not seen is not changed', async () => {
  await desk.tab('指标台账');
  // The name of a row has the plan's words, where the plan came with them; the example's has none.
  await desk.goTo('A4');
  await desk.page.getByRole('button', { name: '筛选', exact: true }).click();
  const filter = desk.page.getByTestId('filter');
  await filter.getByLabel(/^A 列/).fill('企业');
  await filter.getByText(/^隐去 \d+ 行$/).waitFor();
  const rows = () =>
    desk.grid
      .locator('[role=rowheader]')
      .evaluateAll((headers) => headers.map((header) => Number(header.textContent)));
  const shown = (await rows()).filter((row) => row > 3);
  expect(shown.length).toBeGreaterThan(2);
  await desk.picture('grid-filter');
  const [first, second] = [`E${shown[0]!}`, `E${shown[1]!}`];
  await desk.goTo(first);
  await paste('7\n8\n');
  expect([await desk.text(first), await desk.text(second)]).toEqual(['7', '8']);
  await press('Control+z');
  await desk.page.getByRole('button', { name: '取消筛选' }).click();
  await desk.goTo(`E${shown[0]! + 1}`);
  expect(await desk.text(first)).toBe('');

  // Dragged on by its corner, and back in one step.
  await desk.enter('E9', '5');
  await desk.goTo('E9');
  await desk.cell('E9').locator('[data-fill]').hover();
  await desk.page.mouse.down();
  await desk.cell('E10').hover();
  await desk.cell('E11').hover();
  await desk.page.mouse.up();
  expect([await desk.text('E10'), await desk.text('E11')]).toEqual(['5.0', '5.0']);
  await press('Control+z');
  expect([await desk.text('E10'), await desk.text('E11')]).toEqual(['', '']);

  const width = async () => (await desk.cell('E9').boundingBox())!.width;
  const before = await width();
  const edge = (await desk.grid.locator('[data-edge="4"]').boundingBox())!;
  await desk.page.mouse.move(edge.x + 3, edge.y + 8);
  await desk.page.mouse.down();
  await desk.page.mouse.move(edge.x + 43, edge.y + 8);
  await desk.page.mouse.up();
  await desk.page.waitForFunction(
    (least) => document.querySelector('[data-cell="E9"]')!.getBoundingClientRect().width >= least,
    before + 38,
  );
  await desk.goTo('E9');
  const dragged = await width();
  await press('Alt+Shift+ArrowLeft', 'Alt+Shift+ArrowLeft', 'Alt+Shift+ArrowRight');
  await desk.page.waitForFunction(
    (most) => document.querySelector('[data-cell="E9"]')!.getBoundingClientRect().width <= most,
    dragged - 8,
  );
  const usual = await width();
  await desk.page.getByRole('button', { name: '放大' }).click();
  await desk.page.getByRole('button', { name: '125%，恢复原大' }).waitFor();
  expect(await width()).toBeGreaterThan(usual * 1.2);
  await desk.picture('grid-zoom');
  await desk.page.getByRole('button', { name: '125%，恢复原大' }).click();
});

it('says so where what was typed may not stand in the cell that is left for another', async () => {
  await desk.tab('指标台账');
  await desk.goTo('E9');
  await desk.page.keyboard.type('12家');
  await desk.cell('E11').click();
  await desk.page.getByText('E9 里的“12家”没有录入。').waitFor();
  expect(await activeCell()).toBe('E11');
  await desk.picture('grid-not-entered');
  expect(await desk.text('E9')).toBe('');
  // Gone with the next cell.
  await desk.cell('E12').click();
  await desk.page.getByText('没有录入').waitFor({ state: 'detached' });
});
