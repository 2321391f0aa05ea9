import type { Page } from 'playwright-core';
import type { TestExcel } from './support/add-in';
import { withLab } from './support/lab';
import type { DeskLab } from './support/desk';
import { openReview } from './support/review';

declare const testExcel: TestExcel;

let lab: DeskLab;

withLab((started) => (lab = started));

/** A report of an invented district that tells last year's figures before it sets this year's. */
const TOLD = `松岭区2024年政府工作报告
一、2023年工作回顾
国家级高新技术企业增至412家。
二、2024年工作安排
国家级高新技术企业突破460家，森林覆盖率达到42%。
`;

/** A draft of an invented district, and what a unit asked to change in it. */
const ASKED = `青松区2024年开放发展行动实施方案（征求意见稿）
一、主要目标
进出口总额达到13343万美元，高新技术企业达到60家以上。
二、重点任务
1.扩大开放。培育外贸主体。（牵头单位：区商务局）
关于实施方案征求意见部门反馈情况
序号
单位
主要意见
意见采纳情况
未采纳原因
1
区商务局
第3页，建议将“进出口总额达到13343万美元”改为“20000万美元”。
`;

/** Name, target and baseline of the ledger's rows as the workbook has them. */
const rowsOf = (page: Page) =>
  page.evaluate(() => {
    const rows: unknown[][] = [];
    for (let row = 3; testExcel.value('指标台账', row, 24); row++) {
      rows.push([0, 3, 19].map((column) => testExcel.value('指标台账', row, column)));
    }
    return rows;
  });

/** Fills what stands in the review, whether all of it was looked at or not. */
async function fillAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: '下一步：填充' }).click();
  await page.getByLabel(/仍然填充/).click();
  await page.getByTestId('fill-run').click();
  await page.getByTestId('fill-report').waitFor();
}

it('a result that is accepted stands in the workbook as the baseline of its indicator', async () => {
  const review = await openReview(lab, TOLD);
  const { page } = review;
  await review.show('基期建议');
  await review.selected.getByText('412').first().waitFor();
  await lab.picture(page, 'review-result');
  await review.selected.getByRole('button', { name: '采用', exact: true }).click();
  await review.expectDone('已处理基期建议');
  await fillAll(page);
  expect(await rowsOf(page)).toEqual([
    ['国家级高新技术企业', 460, 412],
    ['森林覆盖率', 42, ''],
  ]);
});

it('a revision that is adopted changes the target in the workbook', async () => {
  const review = await openReview(lab, ASKED);
  const { page } = review;
  await review.show('修订建议');
  await review.selected.getByText('区商务局 的修订建议').waitFor();
  await lab.picture(page, 'review-revision');
  await review.selected.getByRole('button', { name: '采纳', exact: true }).click();
  await review.expectDone('已处理修订建议');
  await fillAll(page);
  expect(await rowsOf(page)).toEqual([
    ['进出口总额', 20000, ''],
    ['高新技术企业', 60, ''],
  ]);
});

it('a target that was not read is added as a copy of its neighbour and put right', async () => {
  const review = await openReview(lab, '松岭区2024年工作要点\n一、主要目标\n森林覆盖率达到42%。\n');
  const { page } = review;
  await review.show('全部条目');
  await review.selected.getByRole('button', { name: '复制为新指标' }).click();
  await review.expectDone('已复制为新的一条，请修改');
  await review.items.nth(1).waitFor();
  await lab.picture(page, 'review-copy');
  await review.selected.getByRole('button', { name: '修改', exact: true }).click();
  await review.selected.getByLabel('名称').fill('湿地保护率');
  await review.selected.getByLabel('目标值').fill('55');
  await review.selected.getByRole('button', { name: '保存并接受' }).click();
  await fillAll(page);
  expect((await rowsOf(page)).map(([name, target]) => [name, target])).toEqual([
    ['森林覆盖率', 42],
    ['湿地保护率', 55],
  ]);
});

/** A draft with a bureau that must not answer for a target, and a target nobody leads. */
const FAULTY = `柳浦区2026年工作方案
一、任务
1.旅游收入增长8%。（区文旅局牵头，区统计局配合）
2.新建桥梁4座。
`;

it('inspects the plan itself: each fault with its words and what to do, and the way to its row', async () => {
  const review = await openReview(lab, FAULTY);
  const { page } = review;
  const before = await review.count();
  await page.getByTestId('inspect').click();
  const panel = page.getByTestId('inspection');
  const fault = panel.getByRole('listitem').filter({ hasText: '旅游收入增长8%' }).first();
  await fault.getByText('统计局被列为完成单位').waitFor();
  await fault.getByText('把统计局从责任单位里去掉').waitFor();
  await panel.getByText('没有牵头单位').first().waitFor();
  await lab.picture(page, 'review-inspection');
  // No row is accepted while none is shown
  await page.keyboard.press('Delete');
  const file = page.waitForEvent('download');
  await panel.getByRole('button', { name: '存为 Word' }).click();
  expect((await file).suggestedFilename()).toBe('柳浦区2026年方案目标体检.docx');
  await review.expectDone('已交给浏览器保存');

  await fault.getByRole('button', { name: '看条目' }).click();
  await review.expectSelected('旅游收入');
  expect(await review.count()).toBe(before);
});
