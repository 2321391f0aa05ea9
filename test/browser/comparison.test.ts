import { violations } from './support/axe';
import { cutTexts } from './support/cut-texts';
import { withLab } from './support/lab';
import { ledgerFile, planElsewhere, samplePlan } from './support/ledger-files';
import type { Desk, DeskLab } from './support/desk';

let lab: DeskLab;

withLab((started) => (lab = started));

const yunxi = () =>
  ledgerFile('云溪区.xlsx', planElsewhere('东湖市云溪区', 2024), {
    粮食播种面积: { q2: 52 },
    技术合同交易额: { q2: 20 },
  });
const qingshan = () =>
  ledgerFile(
    '青山区.xlsx',
    planElsewhere('东湖市青山区', 2024, ({ name, target }) =>
      name === '技术合同交易额' ? { target: { ...target, low: 600000, unit: '万元' } } : {},
    ),
    { 技术合同交易额: { q2: 450000 } },
  );

async function toSummary(desk: Desk, title: string): Promise<void> {
  await desk.enterSample();
  await desk.step('summary');
  await desk.pane.locator('select').first().selectOption('2');
  await desk.pane.getByText(title).waitFor();
  await desk.page.getByTestId('district-files').waitFor({ state: 'attached' });
}

test('other districts’ ledgers are read, refused with the reason, shown and compared on sheets of their own', async () => {
  const desk = await lab.open();
  const { page } = desk;
  await toSummary(desk, '2024年第2季度');
  const older = await ledgerFile('旧台账.xlsx', planElsewhere('东湖市旧区', 2023), {});
  const twice = await ledgerFile('重复.xlsx', planElsewhere('益阳市赫山区', 2024), {});
  const files = page.getByTestId('district-files');
  await files.setInputFiles([await yunxi(), older, twice, await qingshan()]);
  await page.getByText('“旧台账.xlsx”是2023年的台账，其他是2024年的，不能对比。').waitFor();
  await page.getByText('“重复.xlsx”和“本工作簿”都是益阳市赫山区的。').waitFor();
  const districts = page.getByTestId('districts');
  await districts.getByText('东湖市青山区：青山区.xlsx').waitFor();
  expect(await districts.getByRole('listitem').count()).toBe(2);
  await page.getByRole('list', { name: '可对比的指标' }).waitFor();
  await districts.scrollIntoViewIfNeeded();
  await desk.picture('comparison-refused');
  for (let left = 2; left > 0; left--) {
    await page.getByRole('button', { name: '关闭' }).first().click();
  }
  const compared = page.getByRole('list', { name: '可对比的指标' });
  expect(await compared.innerText()).toContain('东湖市青山区 45（原单位万元）');
  expect(await cutTexts(desk.pane)).toEqual([]);

  await page.getByRole('button', { name: '写入区县对比表' }).click();
  await page.getByText('已写入“对比一览、区县对比、未能对比”。').waitFor();
  await desk.tab('区县对比');
  await desk.goTo('A1');
  expect(await desk.text('A1')).toBe('区县指标对比（2024年第2季度）');
  await desk.picture('comparison-sheet');
  await page.getByRole('button', { name: '移除 东湖市青山区' }).click();
  await page.getByText('已写入“对比一览、区县对比、未能对比”。').waitFor({ state: 'hidden' });
  expect(await districts.getByRole('listitem').count()).toBe(1);
  await desk.page.close();
}, 240_000);

test.each([
  ['zh', '', 320, '2024年第2季度'],
  ['en', '?lang=en', 450, '2024, quarter 2'],
])(
  'it fits a narrow pane (%s)',
  async (name, query, width, title) => {
    const desk = await lab.open(query, { width, height: 1600 });
    await toSummary(desk, title);
    const plan = {
      name: 'plan.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ ...samplePlan(), district: '东湖市海棠区' })),
    };
    await desk.page.getByTestId('district-files').setInputFiles([await yunxi(), plan]);
    await desk.page.getByTestId('districts').getByText('plan.json').waitFor();
    await desk.page.getByTestId('districts').scrollIntoViewIfNeeded();
    expect(await cutTexts(desk.pane)).toEqual([]);
    expect(await violations(desk.page)).toEqual([]);
    await desk.picture(`comparison-${name}-${width}`);
    await desk.page.close();
  },
  180_000,
);
