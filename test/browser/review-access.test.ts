import { violations } from './support/axe';
import { cutTexts } from './support/cut-texts';
import type { DeskLab } from './support/desk';
import { withLab } from './support/lab';
import { openReview } from './support/review';

let lab: DeskLab;
withLab((started) => (lab = started));

it('rejected rows, search, corrections and panels: by keys alone, and without a violation', async () => {
  const review = await openReview(lab);
  const { page } = review;
  const sound = async (where: string) => {
    expect([where, await violations(page)]).toEqual([where, []]);
    expect([where, await cutTexts(page.getByRole('main'))]).toEqual([where, []]);
  };
  /** Presses Tab until the focus is on what has this name. */
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 80; presses++) {
      const focused = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement | null;
        return element?.getAttribute('aria-label') ?? element?.innerText ?? '';
      });
      if (name.test(focused)) return;
      await review.press('Tab');
    }
    throw new Error(`Tab never reached ${String(name)}`);
  };

  // Rejected by a key, listed, and taken back from the list.
  await review.press('Delete');
  await review.expectDone('已拒绝');
  await tabTo(/^显示$/);
  await review.press('End');
  while (!(await page.getByLabel('显示', { exact: true }).inputValue()).includes('reject')) {
    await review.press('ArrowUp');
  }
  await review.expectSelected('已拒绝，不填入');
  expect(await review.items.count()).toBe(1);
  await sound('rejected');
  await lab.picture(page, 'review-rejected');
  await review.tabToSelected();
  await review.press('Control+z');
  await review.expectDone('已撤销');

  // Searched by a key; Enter goes to the first that is found.
  await review.show('全部条目');
  await review.tabToSelected();
  await review.press('/');
  await page.keyboard.type('高新技术');
  await sound('search');
  await review.press('Enter');
  await review.expectSelected('高新技术企业');
  await page.getByRole('searchbox').fill('');

  // Corrected by keys: what is wrong is said at the field, which has the focus.
  await review.tabToSelected();
  await review.press('e');
  const form = page.getByTestId('record-form');
  await form.waitFor();
  await form.getByLabel('目标值').fill('二十五');
  await review.press('Enter');
  await form.getByText('请填数字').waitFor();
  await sound('correction');
  await lab.picture(page, 'review-correction');
  await review.press('Escape');
  await form.waitFor({ state: 'detached' });
  expect(await review.hasFocus()).toBe(true);

  for (const panel of ['inspect', 'assign']) {
    await page.getByTestId(panel).press('Enter');
    await page.locator(`[data-testid=${panel}][aria-pressed=true]`).waitFor();
    await sound(panel);
    await page.getByTestId(panel).press('Enter');
  }
});
