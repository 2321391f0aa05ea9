import { violations } from './support/axe';
import { cutTexts } from './support/cut-texts';
import { withLab } from './support/lab';
import { ledgerFile, planElsewhere, sampleAddress } from './support/ledger-files';
import type { Desk, DeskLab } from './support/desk';

let lab: DeskLab;

withLab((started) => (lab = started));

const DISTRICT = '益阳市赫山区';

/** Last year's ledger: one name otherwise worded, one unit in another scale. */
const lastYear = () =>
  ledgerFile(
    '赫山区2023年台账.xlsx',
    planElsewhere(DISTRICT, 2023, ({ name, target }) => ({
      ...(name === '预制菜加工产值' ? { name: '全区预制菜加工产值' } : {}),
      ...(name === '镉低积累水稻品种种植面积'
        ? { target: { ...target, low: 60000, unit: '亩' } }
        : {}),
    })),
    {
      全区预制菜加工产值: { q4: 9.5 },
      镉低积累水稻品种种植面积: { q4: 62000 },
      生猪出栏: { q4: 57 },
    },
  );

async function chooseLastYear(desk: Desk): Promise<void> {
  await desk.step('fill');
  await desk.page.getByTestId('last-year-file').setInputFiles(await lastYear());
  await desk.page.getByTestId('offers').waitFor();
}

test('last year’s ledger is shown indicator by indicator, ticked, and filled as baselines', async () => {
  const desk = await lab.open();
  const { page } = desk;
  await desk.step('fill');
  const input = page.getByTestId('last-year-file');
  await page.getByText('新年度结转：用上年台账作基数').waitFor();

  const text = { name: '方案.xlsx', mimeType: 'text/plain', buffer: Buffer.from('not a workbook') };
  await input.setInputFiles(text);
  await page.getByText('这个文件不是 .xlsx 工作簿，或者已经损坏。').waitFor();
  await input.setInputFiles(await ledgerFile('别区.xlsx', planElsewhere('某市别区', 2023), {}));
  await page.getByText(`选的是“某市别区”的台账，方案是“${DISTRICT}”的。`).waitFor();
  await desk.picture('roll-over-other-district');
  await page.getByRole('button', { name: '关闭' }).click();
  expect(await page.getByText('某市别区').count()).toBe(0);

  await chooseLastYear(desk);
  await page.getByText('可以带入（已选 3/3 项）').waitFor();
  const offers = page.getByTestId('offers');
  expect(await offers.innerText()).toContain('上年名称“全区预制菜加工产值”');
  await desk.picture('roll-over-offers');
  await offers.getByRole('checkbox', { name: /生猪出栏/ }).uncheck();
  await page.getByText('可以带入（已选 2/3 项）').waitFor();
  expect(await cutTexts(desk.pane)).toEqual([]);

  await page.getByTestId('fill-run').click();
  await page.getByText('已带入2023年数：基期值 2 项，上年进度 0 项。').waitFor();
  await desk.tab('指标台账');
  const baselines = [];
  for (const name of ['预制菜加工产值', '镉低积累水稻品种种植面积', '生猪出栏']) {
    const address = await sampleAddress(name, 'baseline');
    await desk.goTo(address);
    baselines.push(await desk.text(address));
  }
  expect(baselines).toEqual(['9.5', '6.2', '']);
  await desk.picture('roll-over-filled');
  await desk.page.close();
}, 180_000);

test.each([
  ['zh', '', 320],
  ['en', '?lang=en', 450],
])(
  'it fits a narrow pane (%s)',
  async (name, query, width) => {
    const desk = await lab.open(query, { width, height: 1600 });
    await chooseLastYear(desk);
    expect(await cutTexts(desk.pane)).toEqual([]);
    await desk.page.getByTestId('last-year-file').evaluate((node) => {
      node.parentElement!.scrollIntoView();
    });
    expect(await violations(desk.page)).toEqual([]);
    await desk.picture(`roll-over-${name}-${width}`);
    await desk.page.close();
  },
  120_000,
);

test('a plan of another year is not offered to this year’s ledger: it goes into a new workbook, with its review', async () => {
  const desk = await lab.open();
  const { page } = desk;
  await page.getByTestId('workbook-file').setInputFiles(await lastYear());
  await desk.pane.getByText(`${DISTRICT} 2023年`).waitFor();
  await desk.step('plan');
  await page.getByRole('radio', { name: /赫山区 2024/ }).click();
  await desk.step('fill');
  await page.getByText(`已有${DISTRICT}2023年的台账，不能再填另一年的方案。`).waitFor();
  expect(await page.getByTestId('fill-run').isDisabled()).toBe(true);
  expect(await desk.pane.innerText()).not.toContain('与台账的不同');
  await desk.picture('roll-over-other-year');

  await page.getByTestId('fill-new').click();
  await desk.pane.getByText('工作簿里还没有台账').waitFor();
  await page.getByTestId('fill-run').click();
  await page.getByTestId('fill-report').waitFor();
  await desk.pane.getByText(`${DISTRICT} 2024年`).waitFor();
});
