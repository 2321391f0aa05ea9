import type { Page } from 'playwright-core';
import type { TestExcel } from './support/add-in';
import { withLab } from './support/lab';
import type { DeskLab } from './support/desk';
import { ReviewStep, openReview, readText, startReview } from './support/review';

declare const testExcel: TestExcel;

let lab: DeskLab;

withLab((started) => (lab = started));

/** How many reviews the browser keeps. */
function keptReviews(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const name = 'indicator-ledger-reviews';
    // Opening would make one that is not there.
    if (!(await indexedDB.databases()).some((database) => database.name === name)) return 0;
    return new Promise<number>((found) => {
      const opened = indexedDB.open(name);
      opened.onsuccess = () => {
        const counted = opened.result.transaction('reviews').objectStore('reviews').count();
        counted.onsuccess = () => found(counted.result);
        opened.result.close();
      };
    });
  });
}

/** Names and targets of the ledger's rows in the workbook, and titles of its tasks. */
function filledRows(page: Page): Promise<{ indicators: [unknown, unknown][]; tasks: unknown[] }> {
  return page.evaluate(() => {
    const column = (sheet: string, named: number, index = named) => {
      const cells: unknown[] = [];
      for (let row = 3; testExcel.value(sheet, row, named); row++) {
        cells.push(testExcel.value(sheet, row, index));
      }
      return cells;
    };
    const targets = column('指标台账', 0, 3);
    return {
      indicators: column('指标台账', 0).map((name, i): [unknown, unknown] => [name, targets[i]]),
      tasks: column('任务台账', 1),
    };
  });
}

it('leads from pasted text to a workbook with exactly the reviewed rows, by keyboard alone', async () => {
  const review = await openReview(lab);
  const { page } = review;
  expect(await review.count()).toBe('未审 10 条，共 10 条');
  await lab.picture(page, 'review-start');

  // The first item has the focus from the beginning; accepting goes on to the next one.
  await review.expectSelected('地区生产总值');
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-current') === 'true');
  expect(await review.outlined()).toBe('地区生产总值增长6.5%以上');
  await review.press('Enter');
  expect(await review.count()).toBe('未审 9 条，共 10 条');
  await review.expectSelected(/规模以上服务业企业.*70 户/);

  await review.press('j', 'e');
  const form = page.getByTestId('record-form');
  await form.waitFor();
  await lab.picture(page, 'review-edit');
  await form.getByLabel('目标值').fill('二十五');
  await review.press('Enter');
  await form.getByText('请填数字').waitFor();
  await form.getByLabel('目标值').fill('25');
  await review.press('Enter');
  await review.expectDone('已修改并接受');

  await review.expectSelected('高新技术企业');
  await review.press('Delete');
  await review.expectDone('已拒绝');
  await review.press('Control+z');
  await review.expectDone('已撤销');
  await review.expectSelected('高新技术企业');
  await review.press('Control+z');
  await review.expectSelected(/规模以上工业企业.*20 户/);
  await review.press('Control+y', 'Control+y');
  await review.expectDone('已重做：已拒绝');
  expect(await review.count()).toBe('未审 7 条，共 9 条');

  // The park is part of the renewal: merged, the renewal's figure counts.
  await review.press('End');
  while (!(await review.selected.innerText()).includes('口袋公园')) await review.press('k');
  await review.press('m');
  await page.getByTestId('merge-form').waitFor();
  await page.keyboard.type('老旧');
  await lab.picture(page, 'review-merge');
  await review.press('ArrowDown', 'Enter');
  await review.expectDone('已并入');

  await review.show('前后不一致');
  await review.items.first().getByText('数值不一致').waitFor();
  await lab.picture(page, 'review-conflict');
  await review.tabToSelected();
  await review.press('2');
  await review.expectDone('已处理不一致');
  await review.items.getByText('已定：采用第 2 处').waitFor();

  await review.show('未审条目');
  await page.getByRole('button', { name: /接受所列/ }).press('Enter');
  expect(await review.count()).toMatch(/^未审 0 条/);
  await page.getByRole('button', { name: '下一步：填充' }).press('Enter');
  expect(await page.getByTestId('open-questions').count()).toBe(0);
  await page.getByTestId('fill-run').press('Enter');
  await page.getByTestId('fill-report').waitFor();
  const { indicators, tasks } = await filledRows(page);
  expect(indicators).toEqual([
    ['地区生产总值', 6.5],
    ['规模以上服务业企业', 72],
    ['规模以上工业企业', 25],
    ['老旧小区', 24],
  ]);
  expect(tasks).toHaveLength(3);

  // The plan is changed inside the year: a filled ledger is brought up to it, and says so.
  await page.locator('#step-review').click();
  await review.show('全部条目');
  await review.items.filter({ hasText: '地区生产总值' }).first().click();
  await review.tabToSelected();
  await review.press('e');
  await form.getByLabel('目标值').fill('6');
  await review.press('Enter');
  await review.expectDone('已修改并接受');
  await page.getByRole('button', { name: '下一步：填充' }).click();
  await page.getByTestId('changes').getByText('有 1 项会变').waitFor();
  await page.getByLabel(/^方案调整/).click();
  expect(await page.getByTestId('fill-run').isDisabled()).toBe(true);
  await page.getByLabel('从哪一季度起').selectOption('3');
  await page.getByLabel('依据').fill('临政办〔2024〕12号');
  await lab.picture(page, 'fill-changes');
  await page.getByTestId('fill-run').click();
  await page.getByTestId('fill-report').waitFor();
  await page.getByTestId('changes').waitFor({ state: 'detached' });
  const recorded = await page.evaluate(() =>
    [1, 2, 3, 5, 6, 7].map((column) => testExcel.value('方案调整', 3, column)),
  );
  expect(recorded).toEqual([
    '方案调整',
    '第3季度起',
    '地区生产总值',
    '不低于 6.5 %',
    '不低于 6 %',
    '临政办〔2024〕12号',
  ]);
});

it('fills rows that nobody reviewed only when the user agrees to their number', async () => {
  const review = await openReview(lab);
  const { page } = review;
  await page.getByRole('button', { name: '下一步：填充' }).click();
  const notice = page.getByTestId('open-questions');
  await notice.getByText('还有 10 条没有审核。').waitFor();
  expect(await notice.innerText()).toContain('前后不一致 1 处');
  expect(await page.getByTestId('fill-run').isDisabled()).toBe(true);
  await lab.picture(page, 'review-unreviewed');
  await page.getByLabel('我知道有 10 条没有审核，仍然填充').click();
  await page.getByTestId('fill-run').click();
  const report = await page.getByTestId('fill-report').innerText();
  expect(report).toMatch(/未审核即填入\s+10 条/);
  expect(report).toMatch(/前后不一致、待确认\s+1 处/);
  await lab.picture(page, 'review-unreviewed-report');
  expect((await filledRows(page)).indicators).toHaveLength(7);
});

it('goes from the text to the row and back, and cycles where words belong to several rows', async () => {
  const review = await openReview(lab);
  const { page } = review;
  const words = page.getByTestId('source').locator('mark', { hasText: '新建口袋公园' });
  await words.click();
  await review.expectSelected('口袋公园');
  expect(await review.outlined()).toContain('新建口袋公园3处');
  await review.items.filter({ hasText: '老旧小区' }).first().click();
  expect(await review.outlined()).toContain('改造老旧小区24个');
  // The same words are also the work item's.
  const id = await review.selected.getAttribute('data-key');
  await page.getByTestId('source').locator('mark', { hasText: '改造老旧小区' }).click();
  await page.waitForFunction(
    (before) =>
      document
        .querySelector('[data-review-list] [aria-current="true"]')
        ?.getAttribute('data-key') !== before,
    id,
  );
  expect(await review.selected.innerText()).toContain('任务');
});

it('shows shipped plans by their rows, and their conflicts', async () => {
  const desk = await lab.open();
  await desk.step('review');
  const review = new ReviewStep(desk.page);
  await desk.page.getByText('没有随带原文').waitFor();
  expect(await review.count()).toMatch(/^未审 0 条，共 3\d\d 条$/);
  await review.show('前后不一致');
  await review.items.first().getByText('第 2 处').waitFor();
  await desk.picture('review-shipped');
});

it('finds rows, gives many their units, takes rejected ones back, and makes a row of selected words', async () => {
  const review = await openReview(lab);
  const { page } = review;
  await review.show('全部条目');
  await review.tabToSelected();
  await review.press('/');
  await page.keyboard.type('口袋');
  await review.press('Enter');
  await review.expectSelected('口袋公园');
  await review.press('Delete');
  await review.expectDone('已拒绝');
  await page.getByRole('searchbox', { name: '查找' }).fill('找不到的');
  await page.getByText('所列条目中没有“找不到的”。').waitFor();
  await page.getByRole('searchbox', { name: '查找' }).fill('');

  await review.show('已拒绝的条目');
  await review.items.filter({ hasText: '口袋公园' }).waitFor();
  await lab.picture(page, 'review-rejected');
  await page.getByRole('button', { name: '取回' }).click();
  await review.expectDone('已取回');
  await review.show('全部条目');

  await page.getByTestId('assign').click();
  const offices = page.getByTestId('offices');
  await offices.getByRole('button', { name: '全选' }).click();
  await offices.getByRole('textbox', { name: '工作领域' }).fill('全区重点');
  await lab.picture(page, 'review-assign');
  await offices.getByRole('button', { name: /^改所勾的 \d+ 条$/ }).click();
  await review.expectDone('的单位或领域');
  await page.getByTestId('division-file').setInputFiles({
    name: '责任分解表.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      '序号,指标,目标值,牵头单位\n1,口袋公园,3处,区城管局\n2,无此项,9户,区工信局\n',
    ),
  });
  await page.getByTestId('division').getByText('拿得准的 1 条已勾选').waitFor();
  await lab.picture(page, 'review-division');
  await offices.getByRole('button', { name: '采用所勾的 1 条' }).click();
  await review.expectDone('已改 1 条');
  await page.getByTestId('assign').click();

  // Words of the document that no row was made of.
  const line = page.getByTestId('source').locator('[data-start]', { hasText: '口袋公园' }).first();
  const create = page.getByRole('button', { name: '用选中的文字新建指标' });
  // A text that is still coming into view is not selected by the first try.
  while (!(await create.isVisible())) {
    await line.click({ clickCount: 3 });
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await create.click();
  const form = page.getByTestId('add-form');
  await form.getByLabel('名称').fill('社区花园');
  await form.getByLabel('目标值').fill('5');
  await form.getByLabel('计量单位').fill('处');
  await lab.picture(page, 'review-add');
  await form.getByRole('button', { name: '保存并接受' }).click();
  await review.expectSelected('社区花园');
  await review.show('全部条目');
  await page.getByRole('searchbox', { name: '查找' }).fill('区城管局');
  await review.items.filter({ hasText: '口袋公园' }).first().waitFor();
});

it('goes on with a review after the pane was closed, in any workbook, until it is in a file or given up', async () => {
  const review = await openReview(lab);
  const { page } = review;
  await review.press('Enter');
  expect(await review.count()).toBe('未审 9 条，共 10 条');
  while ((await keptReviews(page)) !== 1)
    await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.reload();
  const kept = page.getByTestId('kept-review');
  await kept.getByText('已审 1 条').waitFor();
  await lab.picture(page, 'review-kept');
  await kept.getByRole('button', { name: '接着审' }).click();
  await page.getByTestId('review').waitFor();
  expect(await review.count()).toBe('未审 9 条，共 10 条');
  await page.locator('#step-plan').click();
  expect(await kept.count()).toBe(0);

  await page.reload();
  await kept.getByRole('button', { name: '不要了' }).click();
  await page.getByTestId('question').getByRole('button', { name: '不要了' }).click();
  await kept.waitFor({ state: 'detached' });
});

it('stays small with a megabyte of text and more than a thousand rows', async () => {
  const line = (i: number) =>
    `${i}. 新增规模以上${'甲乙丙丁戊己庚辛壬癸'[i % 10]}类企业${i}户，${'统筹推进各项工作，'.repeat(80)}。（牵头单位：区工信局）\n`;
  const text = `临湖区2024年工作要点\n一、重点任务\n${Array.from({ length: 1100 }, (_, i) => line(i + 1)).join('')}`;
  expect(Buffer.byteLength(text)).toBeGreaterThan(1024 * 1024);
  const page = await lab.openInExcel('taskpane.html');
  await readText(page, text);
  await page.getByTestId('plan-facts').waitFor();
  await page.getByLabel('区县').fill('临湖区');
  await startReview(page);
  const review = new ReviewStep(page);
  await review.show('全部条目');
  expect(Number(/共 (\d+) 条/.exec(await review.count())![1])).toBeGreaterThan(2000);
  await page.getByLabel('排序').selectOption('document');
  await review.tabToSelected();
  await review.press('End', 'k', 'k');
  await page.waitForFunction(() => {
    const source = document.querySelector('[data-testid=source]')!;
    const edge = source.getBoundingClientRect();
    return [...source.querySelectorAll('mark')].some((mark) => {
      const box = mark.getBoundingClientRect();
      const outlined = getComputedStyle(mark).outlineStyle === 'solid';
      return outlined && box.bottom > edge.top && box.top < edge.bottom;
    });
  });
  const drawn = await page.evaluate(
    () => document.querySelectorAll('[data-testid=review] *').length,
  );
  expect(drawn).toBeLessThan(1500);
  await lab.picture(page, 'review-large');
});

it('asks before another plan drops what was decided, and not where nothing is lost', async () => {
  const review = await openReview(lab);
  const { page } = review;
  await review.press('Enter');
  expect(await review.count()).toBe('未审 9 条，共 10 条');

  const other = page.getByRole('radio', { name: /金平区/ });
  await page.locator('#step-plan').click();
  await other.click();
  await lab.picture(page, 'review-replacing');
  await page.getByTestId('question').getByRole('button', { name: '取消' }).click();
  expect(await other.isChecked()).toBe(false);
  await page.locator('#step-review').click();
  expect(await review.count()).toBe('未审 9 条，共 10 条');

  // Saved, it may go.
  await page.locator('#step-plan').click();
  await other.click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存审核稿，再换' }).click();
  expect((await download).suggestedFilename()).toMatch(/方案审核稿\.json$/);
  await page.waitForFunction(() =>
    document.querySelector<HTMLInputElement>('input[type=radio]:checked'),
  );
  expect(await other.isChecked()).toBe(true);
  await page.getByRole('radio', { name: /赫山区/ }).click();
  expect(await page.getByTestId('question').count()).toBe(0);
});
