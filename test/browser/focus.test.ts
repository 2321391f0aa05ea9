import { withDesk } from './support/lab';
import type { Desk } from './support/desk';

let desk: Desk;

withDesk((opened) => (desk = opened));

const button = (name: string) => desk.pane.getByRole('button', { name, exact: true }).last();

/** Presses a button with the keyboard. */
async function press(name: string): Promise<void> {
  await button(name).focus();
  await desk.page.keyboard.press('Enter');
}

/** Waits until the focus is on something of the pane that says this. */
const expectFocus = (text: string) =>
  desk.page.waitForFunction(
    (words) =>
      document.activeElement !== document.body &&
      document.activeElement?.textContent?.includes(words),
    text,
  );

const chooseFile = (name: string, bytes: number[]) =>
  desk.page
    .getByTestId('plan-file')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

describe('the focus stays in the pane when what held it is gone', () => {
  it('in 方案: a box that is closed, an error, a document that is given up', async () => {
    await desk.step('plan');
    await press('粘贴文字…');
    await desk.page.getByTestId('paste').waitFor();
    await press('取消');
    await expectFocus('选择方案');
    // The next place is that of the step's first button, not the page's.
    await desk.page.keyboard.press('Tab');
    await expectFocus('打开文件…');

    await chooseFile('旧.doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]);
    await desk.page.getByTestId('error').waitFor();
    await press('关闭');
    await expectFocus('选择方案');

    await chooseFile('目标.txt', [...Buffer.from('新增规模以上工业企业20户。')]);
    await desk.page.getByTestId('plan-facts').waitFor();
    await press('放弃');
    await expectFocus('选择方案');
  });

  it('in 校验: the button that clears the filter goes with the empty list', async () => {
    await desk.check();
    await desk.page.getByRole('searchbox', { name: '查找' }).fill('没有这样的问题');
    await desk.page.getByText('没有符合条件的问题。').waitFor();
    await press('清除筛选');
    await expectFocus('强制性');
  });

  it('in 汇总: the choice of the quarter, while it is written', async () => {
    await desk.step('summary');
    await desk.page.getByTestId('totals').waitFor();
    const quarter = desk.page.getByLabel('报告季度');
    await quarter.focus();
    await quarter.selectOption('2');
    await quarter.selectOption('3');
    await desk.pane.getByText('2024年第3季度').waitFor();
    expect(await quarter.inputValue()).toBe('3');
    expect(await quarter.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('and goes where the user puts it', async () => {
    await desk.step('plan');
    await press('粘贴文字…');
    await desk.page.getByTestId('paste').focus();
    await desk.goTo('B2');
    await button('取消').dispatchEvent('click');
    await desk.page.getByTestId('paste').waitFor({ state: 'detached' });
    expect(await desk.cell('B2').evaluate((cell) => cell === document.activeElement)).toBe(true);
  });
});
