import { violations } from './support/axe';
import { cutTexts } from './support/cut-texts';
import { withLab } from './support/lab';
import type { Preview, PreviewLab } from './support/preview';

let lab: PreviewLab;
let preview: Preview;

withLab((started) => (lab = started));

const texts = {
  zh: { chart: '选择图表', all: /显示全部/, quarter: '报告季度' },
  en: { chart: 'Chart', all: /Show all/, quarter: 'Reporting quarter' },
};

async function openCharts(
  lang: 'zh' | 'en',
  width: number,
  theme = 'light',
): Promise<(name: string) => Promise<void>> {
  preview = await lab.open(`?lang=${lang}&theme=${theme}`, { width: 1400, height: 1000 });
  const { page } = preview;
  await preview.enterSample();
  await preview.step('summary');
  await page.setViewportSize({ width, height: 1000 });
  await page.getByLabel(texts[lang].quarter).selectOption('2');
  await page.getByTestId('bars').waitFor();
  const choice = page.getByLabel(texts[lang].chart, { exact: true });
  return async (name) => {
    await choice.selectOption(name);
    await choice.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  };
}

it.each([
  ['zh', 320, 'light'],
  ['zh', 450, 'dark'],
  ['en', 320, 'dark'],
  ['en', 450, 'light'],
] as const)('shows every chart in %s, %d pixels wide, %s', async (lang, width, theme) => {
  const show = await openCharts(lang, width, theme);
  const { page, pane } = preview;
  for (const name of ['completion', 'status', 'deviation', 'indicator']) {
    await show(name);
    const drawn = name === 'indicator' ? page.locator('[data-testid=lines] svg') : null;
    await (drawn?.first() ?? page.getByTestId('bars')).waitFor();
    await preview.picture(`pane-charts-${lang}-${width}-${theme}-${name}`);
    const figure = pane.locator('figure');
    expect(await figure.getAttribute('aria-label')).toBe(
      await figure.locator('figcaption').innerText(),
    );
    // A unit's name that is too long for the pane ends in dots, and its title has it whole.
    expect(await cutTexts(figure)).toEqual([]);
  }
  expect(await violations(page)).toEqual([]);
});

test('bars are sorted, as many as asked for, and say what they show', async () => {
  const show = await openCharts('zh', 450);
  const rows = preview.page.getByTestId('bars').locator('li');
  expect(await rows.count()).toBe(12);
  await preview.page.getByRole('button', { name: texts.zh.all }).click();
  expect(await rows.count()).toBeGreaterThan(12);
  const shares = (await rows.allInnerTexts()).map((text) =>
    Number(/([\d.]+)%，序时 [\d.]+%/.exec(text)![1]),
  );
  expect(shares).toEqual([...shares].sort((a, b) => b - a));

  await show('status');
  // The bars of a row are as many as the statuses that its words name.
  const counted = await rows.evaluateAll((items) =>
    items.map((item) => [
      item.querySelectorAll('[aria-hidden] > div').length,
      (item as HTMLElement).innerText.split('、').length,
    ]),
  );
  for (const [bars, named] of counted) expect(bars).toBe(named);

  await show('indicator');
  const figure = preview.pane.locator('figure');
  const before = await figure.getAttribute('aria-label');
  await preview.page.getByLabel('指标', { exact: true }).selectOption({ index: 3 });
  expect(await figure.getAttribute('aria-label')).not.toBe(before);
  expect(await figure.getByRole('row').count()).toBe(5);
});
