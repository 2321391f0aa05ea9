import { steps } from '../../src/pane/session/step';
import { cutTexts } from './support/cut-texts';
import { withLab } from './support/lab';
import type { DeskLab } from './support/desk';

let lab: DeskLab;

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
  it('fits every step into pages of every width', async () => {
    const desk = await lab.open(`?lang=${lang}&theme=${theme}`);
    for (const step of steps) {
      await desk.step(step);
      if (step === 'check') await desk.check();
      if (step === 'summary') await desk.page.getByTestId('totals').waitFor();
      for (const size of sizes) {
        await desk.page.setViewportSize(size);
        await desk.picture(`${lang}-${theme}-${size.width}-${step}`);
        expect([step, size.width, await cutTexts(desk.pane)]).toEqual([step, size.width, []]);
      }
    }
  });
});

// Which styles are loaded first goes by what is shown first.
it.each(['zh', 'en'])(
  'has the six steps in one line of a pane that begins empty, %s',
  async (lang) => {
    const { page } = await lab.open();
    await page.evaluate(() => sessionStorage.clear());
    await page.goto(`${new URL(page.url()).origin}/?lang=${lang}`);
    await page.getByRole('button', { name: /^(从示例方案|From an example plan)$/ }).click();
    await page.locator('#step-returns').waitFor();
    const tops = await page
      .locator('[id^="step-"][role=tab]')
      .evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
    expect(tops).toHaveLength(steps.length);
    expect(new Set(tops).size).toBe(1);
  },
);

it('has no English in Chinese', async () => {
  const desk = await lab.open('?lang=zh');
  const latin: string[] = [];
  for (const step of steps) {
    await desk.step(step);
    if (step === 'check') await desk.check();
    if (step === 'summary') await desk.page.getByTestId('totals').waitFor();
    latin.push(...((await desk.pane.innerText()).match(/[A-Za-z]{2,}/g) ?? []));
  }
  // Plans say GDP themselves; kinds of files and keys have no other name, and a language is offered in its own.
  const names = [
    'CSV',
    'Excel',
    'Mac',
    'GDP',
    'PM',
    'json',
    'xlsx',
    'Word',
    'PDF',
    'Enter',
    'Delete',
    'Ctrl',
    'English',
  ];
  expect(latin.filter((word) => !names.includes(word))).toEqual([]);
  expect(await desk.page.locator('html').getAttribute('lang')).toBe('zh-CN');
});

it('changes language and theme on the page, and keeps them in its address', async () => {
  const desk = await lab.open();
  await desk.page.getByLabel('外观').selectOption('dark');
  expect(await desk.page.evaluate(() => location.search)).toBe('?lang=zh&theme=dark');
  const background = await desk.pane.evaluate(
    (pane) => getComputedStyle(pane.parentElement!).backgroundColor,
  );
  expect(background).toBe('rgb(41, 41, 41)');
  await desk.page.getByLabel('语言').selectOption('en');
  await desk.page.getByRole('tab', { name: /Check$/ }).waitFor();
  // The workbook is what it was: a language changes words, not somebody's work.
  expect(await desk.page.getByRole('tab', { name: '指标台账' }).count()).toBe(1);
  expect(await desk.page.locator('html').getAttribute('lang')).toBe('en');
  expect(await desk.page.getByRole('tab', { name: /Check$/ }).count()).toBe(1);
  expect(await desk.page.evaluate(() => location.search)).toBe('?lang=en&theme=dark');
});
