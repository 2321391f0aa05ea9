import { violations } from './support/axe';
import { cutTexts } from './support/cut-texts';
import { withLab } from './support/lab';
import { PLAN_TEXT } from './support/plan-text';
import type { DeskLab } from './support/desk';
import { ReviewStep } from './support/review';

let lab: DeskLab;

withLab((started) => (lab = started));

describe.each([
  ['zh', 'light', 1400],
  ['en', 'dark', 450],
  ['zh', 'contrast', 320],
  ['en', 'light', 320],
] as const)('in %s, %s, %i pixels wide', (lang, theme, width) => {
  it('is readable everywhere and has no violation', async () => {
    const desk = await lab.open(`?lang=${lang}&theme=${theme}`, { width, height: 1000 });
    const { page, pane } = desk;
    const button = (zh: string, en: string) =>
      page.getByRole('button', { name: lang === 'zh' ? zh : en, exact: true });
    const check = async (name: string) => {
      await desk.picture(`review-${lang}-${theme}-${width}-${name}`);
      expect([name, await cutTexts(pane)]).toEqual([name, []]);
      expect([name, await violations(page)]).toEqual([name, []]);
    };
    await desk.step('plan');
    await button('粘贴文字…', 'Paste text…').click();
    await page.getByTestId('paste').fill(PLAN_TEXT);
    await check('paste');
    await button('读取', 'Read').click();
    await page.getByTestId('plan-facts').waitFor();
    await check('facts');
    await button('开始审核', 'Start the review').click();
    await page.getByTestId('review').waitFor();
    const review = new ReviewStep(page);
    await review.press('k', 'Enter');
    await check('rows');
    await review.press('e');
    await page.getByTestId('record-form').waitFor();
    await check('edit');
    await review.press('Escape', 'm');
    await page.getByTestId('merge-form').waitFor();
    await check('merge');
    await review.press('Escape', 'Escape');
    await page.getByTestId('review').locator('select').first().selectOption('conflicts');
    await check('conflicts');
    expect(await review.opensAtHead()).toBe(true);
    await desk.step('fill');
    await page.getByTestId('open-questions').waitFor();
    await check('fill');
  });
});
