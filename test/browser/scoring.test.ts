import type { Locator } from 'playwright-core';
import { violations } from './support/axe';
import { cutTexts } from './support/cut-texts';
import { withLab } from './support/lab';
import type { Desk, DeskLab } from './support/desk';

let lab: DeskLab;
let desk: Desk;

withLab((started) => (lab = started));

const texts = {
  zh: {
    sample: '示例数据',
    filled: '已填入虚构的示例数据',
    label: '考核评分',
    write: '写入季度报表',
    theme: '外观',
  },
  en: {
    sample: 'Sample figures',
    filled: /Made-up/,
    label: 'Scores',
    write: 'Write the report',
    theme: 'Theme',
  },
};

async function openSummary(lang: 'zh' | 'en' = 'zh', theme = 'light'): Promise<Locator> {
  desk = await lab.open(`?lang=${lang}&theme=${theme}`, { width: 1400, height: 1000 });
  const { page } = desk;
  await page.getByRole('button', { name: texts[lang].sample }).click();
  await page.getByText(texts[lang].filled).first().waitFor();
  await desk.step('summary');
  return desk.pane.getByRole('switch', { name: texts[lang].label });
}

const write = () => desk.pane.getByRole('button', { name: texts.zh.write }).click();
const said = (words: string | RegExp) => desk.pane.getByText(words).first().waitFor();

test('off until asked for; written, the switch follows the workbook, and weights are edited on the sheet', async () => {
  const { pane, page } = await openSummary().then(() => desk);
  const scores = pane.getByRole('switch', { name: texts.zh.label });
  expect(await scores.isChecked()).toBe(false);
  await write();
  await said('季度报表已写入 13 张工作表。');
  expect(await page.getByRole('tab', { name: '考核评分' }).count()).toBe(0);
  expect(await scores.isChecked()).toBe(false);

  await scores.check();
  await said(/^考核评分：\d+ 项指标，0 项一票否决$/);
  await said('权重先各为 1，写入后在“考核评分”表中修改。');
  expect(await page.getByRole('tab', { name: '考核评分' }).count()).toBe(0);
  await write();
  await said('季度报表已写入 15 张工作表。');
  await said(/^权重合计 \d+，不是 100/);

  await desk.tab('考核评分');
  await desk.enter('C4', '40');
  await said(/^权重合计 \d+，不是 100/);
  expect(Number(await desk.text('H4'))).toBeCloseTo(
    (40 * parseFloat(await desk.text('G4'))) / 100,
    1,
  );
  await desk.goTo('C5');
  await page.keyboard.press('Delete');
  await said('1 行填写有误，不计分：');
  await said(/权重应为不小于 0 的数，现为空白$/);
  expect(await desk.text('I5')).toBe('权重或否决填写有误，不计分');
  await desk.tab('指标台账');
  await pane.getByRole('button', { name: /^C5 / }).click();
  await desk.cell('C5').waitFor();
  await desk.picture('scoring-problem');

  await desk.step('plan');
  await desk.step('summary');
  await page.waitForFunction(
    (label) => document.querySelector<HTMLInputElement>(`[role=switch]`)?.checked === true && label,
    texts.zh.label,
  );
  await scores.uncheck();
  await said(/^工作簿中已有的评分表保留不动/);
  await write();
  await said('季度报表已写入 13 张工作表。');
  expect(await scores.isChecked()).toBe(false);
  await desk.tab('考核评分');
  expect(await desk.text('C4')).toBe('40');
});

it.each([
  ['zh', { 320: 'light', 450: 'dark', 800: 'light' }],
  ['en', { 320: 'dark', 450: 'light', 800: 'dark' }],
] as const)('the switch and what it says in every width, in %s', async (lang, looks) => {
  const scores = await openSummary(lang);
  const { page, pane } = desk;
  const button = pane.getByRole('button', { name: texts[lang].write });
  const look = async (state: 'off' | 'on' | 'stays') => {
    for (const [width, theme] of Object.entries(looks)) {
      await page.setViewportSize({ width: 1400, height: 1000 });
      await page.getByLabel(texts[lang].theme).selectOption(theme);
      await page.setViewportSize({ width: Number(width), height: 1000 });
      await button.evaluate((element) => element.scrollIntoView({ block: 'end' }));
      await desk.picture(`scoring-${lang}-${width}-${theme}-${state}`);
      const section = pane.locator('section', { has: page.getByRole('switch') });
      expect([state, width, await cutTexts(section)]).toEqual([state, width, []]);
      if (state === 'stays') expect([width, await violations(page)]).toEqual([width, []]);
    }
  };
  await look('off');
  await scores.check();
  await button.click();
  await pane.getByText(/权重合计|Sum of weights/).waitFor();
  await look('on');
  await scores.uncheck();
  await look('stays');
});
