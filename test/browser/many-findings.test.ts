import { EVERY, workbookOfFindings } from '../support/many-findings';
import { withLab } from './support/lab';
import type { DeskLab } from './support/desk';

/** One row in four has a finding of its own; what else is found is said by three more, however many rows it is about. */
const ROWS = 40_000;
const FINDINGS = ROWS / EVERY + 3;
const UNITS = 40;
/** Of a page on a busy machine. */
const PATIENCE = 240_000;

let lab: DeskLab;

withLab((started) => (lab = started));

it(
  'lists ten thousand findings, drawing those in sight, and filters them',
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
    await listed.getByText(`列出 ${FINDINGS} 条`).waitFor();
    expect(await drawn()).toBeLessThan(30);
    expect(await nodes()).toBeLessThan(1500);
    await desk.picture('many-findings-zh');

    // The end of the list.
    await list.locator('[data-row="0"]').focus();
    await page.keyboard.press('End');
    await list.getByText('公式按结果比对').waitFor();
    expect(await drawn()).toBeLessThan(30);
    await desk.picture('many-findings-end-zh');

    await page.getByLabel('牵头单位', { exact: true }).selectOption('区第7局');
    // The office's own, and that none of its rows is in the plan.
    await listed.getByText(`列出 ${ROWS / EVERY / UNITS + 1} 条`).waitFor();
    await page.getByRole('searchbox', { name: '查找' }).fill('外来指标185');
    // 外来指标185 is 区第7局's, and all rows stand in the finding about all.
    await list.getByText('外来指标185', { exact: true }).waitFor();
    await page.getByLabel('分组').selectOption('rule');
    await list.getByRole('heading', { name: '行不在方案中' }).waitFor();
    expect(await drawn()).toBeLessThan(30);
    await desk.picture('many-findings-filtered-zh');
  },
  3 * PATIENCE,
);
