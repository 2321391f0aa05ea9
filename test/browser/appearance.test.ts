import { steps } from '../../src/pane/session/step';
import { cutTexts } from './support/cut-texts';
import { withLab } from './support/lab';
import type { PreviewLab } from './support/preview';

let lab: PreviewLab;

withLab((started) => (lab = started));

const sizes = [
  { width: 1400, height: 860 },
  { width: 450, height: 900 },
  { width: 320, height: 900 },
];

describe.each([
  ['zh', 'light'],
  ['en', 'dark'],
  ['zh', 'contrast'],
] as const)('in %s, %s', (lang, theme) => {
  it.each(sizes)('fits every step into a page $width pixels wide', async (size) => {
    const preview = await lab.open(`?lang=${lang}&theme=${theme}`, size);
    for (const step of steps) {
      await preview.step(step);
      if (step === 'check') await preview.check();
      if (step === 'summary') await preview.page.getByTestId('totals').waitFor();
      await preview.picture(`${lang}-${theme}-${size.width}-${step}`);
      expect([step, await cutTexts(preview.pane)]).toEqual([step, []]);
    }
  });
});

it('has no English in Chinese', async () => {
  const preview = await lab.open('?lang=zh');
  const latin: string[] = [];
  for (const step of steps) {
    await preview.step(step);
    if (step === 'check') await preview.check();
    latin.push(...((await preview.pane.innerText()).match(/[A-Za-z]{2,}/g) ?? []));
  }
  // Plans say GDP themselves; kinds of files and keys have no other name, and a language is offered in its own.
  const names = ['GDP', 'PM', 'json', 'xlsx', 'Word', 'PDF', 'Enter', 'Delete', 'Ctrl', 'English'];
  expect(latin.filter((word) => !names.includes(word))).toEqual([]);
  expect(await preview.page.locator('html').getAttribute('lang')).toBe('zh-CN');
});

it('changes language and theme on the page, and keeps them in its address', async () => {
  const preview = await lab.open();
  await preview.page.getByLabel('外观').selectOption('dark');
  expect(await preview.page.evaluate(() => location.search)).toBe('?lang=zh&theme=dark');
  const background = await preview.pane.evaluate(
    (pane) => getComputedStyle(pane.parentElement!).backgroundColor,
  );
  expect(background).toBe('rgb(41, 41, 41)');
  await preview.page.getByLabel('语言').selectOption('en');
  await preview.page.getByRole('tab', { name: 'Ledger' }).waitFor();
  expect(await preview.page.locator('html').getAttribute('lang')).toBe('en');
  expect(await preview.page.getByRole('tab', { name: /Check$/ }).count()).toBe(1);
  expect(await preview.page.evaluate(() => location.search)).toBe('?lang=en&theme=dark');
});
