import { workbookOfFindings } from '../support/many-findings';
import { withLab } from './support/lab';
import type { DeskLab } from './support/desk';

/** Rows with five findings each; what else is found is said by two more. */
const ROWS = 20_000;
const UNITS = 40;
/** Of a page on a busy machine. */
const PATIENCE = 240_000;

let lab: DeskLab;

withLab((started) => (lab = started));

it(
  'lists a hundred thousand findings, drawing those in sight, and filters them',
  async () => {
    const buffer = Buffer.from(await workbookOfFindings(ROWS));
    const desk = await lab.open();
    const { page } = desk;
    page.setDefaultTimeout(PATIENCE);
    await page
      .getByTestId('workbook-file')
      .setInputFiles({ name: '大台账.xlsx', mimeType: 'application/octet-stream', buffer });
    await page.getByText('已打开 大台账.xlsx').waitFor();
    await desk.check();
    const list = page.getByTestId('findings');
    const listed = page.getByTestId('listed');
    const drawn = () => list.getByRole('listitem').count();
    const nodes = () => desk.pane.evaluate((pane) => pane.querySelectorAll('*').length);
    await listed.getByText(`列出 ${ROWS * 5 + 2} 条`).waitFor();
    expect(await drawn()).toBeLessThan(30);
    expect(await nodes()).toBeLessThan(1500);
    await desk.picture('many-findings-zh');

    // The end of the list: what is not drawn is said, and how to come to it.
    await list.locator('[data-row="0"]').focus();
    await page.keyboard.press('End');
    await list.getByText('公式按结果比对').waitFor();
    // 30,000 are drawn: this one, and of the 100,001 to be corrected all but so many.
    await list.getByText(`本组还有 ${ROWS * 5 + 1 - 29_999} 条没有显示`).waitFor();
    expect(await drawn()).toBeLessThan(30);
    await desk.picture('many-findings-end-zh');

    await page.getByLabel('牵头单位', { exact: true }).selectOption('区第7局');
    await listed.getByText(`列出 ${(ROWS / UNITS) * 5} 条`).waitFor();
    await page.getByRole('searchbox', { name: '查找' }).fill('外来指标1007');
    // Of 外来指标1007 and 外来指标10070 to 10079 only the first is 区第7局's.
    await listed.getByText('列出 5 条').waitFor();
    await page.getByLabel('分组').selectOption('rule');
    await list.getByRole('heading', { name: '行不在方案中' }).waitFor();
    expect(await drawn()).toBeLessThanOrEqual(7);
    await desk.picture('many-findings-filtered-zh');
  },
  3 * PATIENCE,
);
