import { violations } from './support/axe';
import { cutTexts } from './support/cut-texts';
import { withLab } from './support/lab';
import type { Desk, DeskLab } from './support/desk';

let lab: DeskLab;
let desk: Desk;

withLab((started) => (lab = started));

const texts = {
  zh: { chart: '选择图表', all: /显示全部/, quarter: '报告季度', theme: '外观' },
  en: { chart: 'Chart', all: /Show all/, quarter: 'Reporting quarter', theme: 'Theme' },
};

async function openCharts(
  lang: 'zh' | 'en',
  width = 1400,
  theme = 'light',
): Promise<(name: string) => Promise<void>> {
  desk = await lab.open(`?lang=${lang}&theme=${theme}`, { width: 1400, height: 1000 });
  const { page } = desk;
  await desk.enterSample();
  await desk.step('summary');
  await page.setViewportSize({ width, height: 1000 });
  await page.getByLabel(texts[lang].quarter).selectOption('2');
  await page.getByTestId('bars').waitFor();
  const choice = page.getByLabel(texts[lang].chart, { exact: true });
  return async (name) => {
    await choice.selectOption(name);
    await choice.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    const place = page.getByTestId(name === 'indicator' ? 'lines' : 'bars');
    await place.locator('svg').first().waitFor();
  };
}

const charts = ['completion', 'status', 'rate', 'indicator'];

it.each([
  ['zh', ['light', 'dark']],
  ['en', ['dark', 'light']],
] as const)('shows every chart in %s, in two widths and themes', async (lang, themes) => {
  const show = await openCharts(lang, 320, themes[0]);
  const { page, pane } = desk;
  for (const [width, theme] of [
    [320, themes[0]],
    [450, themes[1]],
  ] as const) {
    await page.setViewportSize({ width: 1400, height: 1000 });
    await page.getByLabel(texts[lang].theme).selectOption(theme);
    await page.setViewportSize({ width, height: 1000 });
    for (const name of charts) {
      await show(name);
      await desk.picture(`pane-charts-${lang}-${width}-${theme}-${name}`);
      const figure = pane.locator('figure');
      expect(await figure.getAttribute('aria-label')).toBe(
        await figure.locator('figcaption').innerText(),
      );
      // Every unit's name is whole, however long.
      expect([name, width, await cutTexts(figure)]).toEqual([name, width, []]);
    }
    expect(await violations(page)).toEqual([]);
  }
});

const rowsOf = ({ page }: Desk) => page.getByTestId('bars').locator('.fui-hbc__items');

test('bars are as many as asked for, and say what they show', async () => {
  const show = await openCharts('zh', 450);
  const rows = rowsOf(desk);
  expect(await rows.count()).toBe(12);
  await desk.page.getByRole('button', { name: texts.zh.all }).click();
  expect(await rows.count()).toBeGreaterThan(12);
  for (const text of await rows.allInnerTexts()) expect(text).toMatch(/[\d.]+%，序时 [\d.]+%/);

  await show('status');
  // The bars of a row are as many as the statuses that its words name.
  const counted = await rows.evaluateAll((items) =>
    items.map((item) => [
      item.querySelectorAll('rect[role=option]').length,
      (item as HTMLElement).innerText.split('、').length,
    ]),
  );
  expect(counted.length).toBeGreaterThan(1);
  for (const [bars, named] of counted) expect(bars).toBe(named);

  await show('indicator');
  const figure = desk.pane.locator('figure');
  const before = await figure.getAttribute('aria-label');
  await desk.page.getByLabel('指标', { exact: true }).selectOption({ index: 3 });
  expect(await figure.getAttribute('aria-label')).not.toBe(before);
  expect(await figure.getByRole('row').count()).toBe(5);
});

test('bars are as long as their figures, and the schedule stands where it says', async () => {
  await openCharts('zh', 450);
  const rows = await rowsOf(desk).evaluateAll((items) =>
    items.map((item) => {
      const whole = item.querySelector('svg')!.getBoundingClientRect();
      const bar = item.querySelector('rect[role=option]')?.getBoundingClientRect();
      const mark = item.querySelector('.fui-hbc__triangle')!.getBoundingClientRect();
      return {
        text: (item as HTMLElement).innerText,
        completion: bar ? bar.width / whole.width : 0,
        scheduled: (mark.left + mark.width / 2 - whole.left) / whole.width,
      };
    }),
  );
  for (const { text, completion, scheduled } of rows) {
    const [, reached, due] = /([\d.]+)%，序时 ([\d.]+)%/.exec(text)!.map(Number);
    // The library sets the schedule to whole percents; bars have an outline.
    expect(Math.abs(completion - reached! / 100)).toBeLessThan(0.01);
    expect(Math.abs(scheduled - due! / 100)).toBeLessThan(0.01);
  }
});

test('the keyboard goes to the bars once, from bar to bar with arrows, and leaves no note behind', async () => {
  await openCharts('zh', 320);
  const { page } = desk;
  await page.getByLabel(texts.zh.chart, { exact: true }).focus();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await page.keyboard.press('Tab');
  const first = await focused();
  expect(first).toMatch(/^平均完成率, [\d.]+%/);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).not.toBe(first);
  const note = page.locator('.fui-PopoverSurface');
  await note.first().waitFor();
  await page.keyboard.press('Tab');
  await page
    .getByRole('button', { name: texts.zh.all, disabled: false })
    .and(page.locator(':focus'))
    .waitFor();
  expect(await note.count()).toBe(0);
});

test('with forced colours', async () => {
  const show = await openCharts('zh', 1400, 'contrast');
  await desk.page.emulateMedia({ forcedColors: 'active' });
  for (const name of charts) {
    await show(name);
    for (const width of [320, 450, 800]) {
      await desk.page.setViewportSize({ width, height: 1000 });
      await show(name);
      await desk.picture(`pane-charts-forced-${width}-${name}`);
    }
  }
  // The line of the schedule is told from the paper whatever the palette.
  await show('completion');
  const mark = desk.page.locator('.fui-hbc__triangle').first();
  const [ink, paper] = await mark.evaluate((element) => [
    getComputedStyle(element).backgroundColor,
    getComputedStyle(document.body).backgroundColor,
  ]);
  expect(ink).not.toBe(paper);
});
