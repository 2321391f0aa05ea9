import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { TestExcel } from './support/add-in';
import { violations } from './support/axe';
import { cutTexts } from './support/cut-texts';
import { withLab } from './support/lab';
import { PLAN_TEXT } from './support/plan-text';
import type { PreviewLab } from './support/preview';
import { ReviewStep, pastePlan, startReview } from './support/review';

declare const testExcel: TestExcel;

let lab: PreviewLab;

withLab((started) => (lab = started));

/** Names and targets of the ledger's rows in the workbook, and titles of its tasks. */
function filledRows(page: Page): Promise<{ indicators: [unknown, unknown][]; tasks: unknown[] }> {
  return page.evaluate(() => {
    const column = (sheet: string, index: number) => {
      const cells: unknown[] = [];
      for (let row = 3; testExcel.value(sheet, row, 0); row++) {
        cells.push(testExcel.value(sheet, row, index));
      }
      return cells;
    };
    const targets = column('指标台账', 6);
    return {
      indicators: column('指标台账', 2).map((name, i): [unknown, unknown] => [name, targets[i]]),
      tasks: column('任务台账', 2),
    };
  });
}

async function openReview(text = PLAN_TEXT): Promise<ReviewStep> {
  const page = await lab.openInExcel('taskpane.html');
  await pastePlan(page, text);
  return new ReviewStep(page);
}

it('leads from pasted text to a workbook with exactly the reviewed rows, by keyboard alone', async () => {
  const review = await openReview();
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
  await page.close();
});

it('fills rows that nobody reviewed only when the user agrees to their number', async () => {
  const review = await openReview();
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
  await page.close();
});

it('goes from the text to the row and back, and cycles where words belong to several rows', async () => {
  const review = await openReview();
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
  await page.close();
});

it('is saved with its text, and goes on from there', async () => {
  const review = await openReview();
  const { page } = review;
  await review.press('k', 'Enter', 'Delete');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存审核稿' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('青川市临湖区2024年方案审核稿.json');
  const buffer = await readFile(await download.path());
  await page.close();

  const other = await lab.openInExcel('taskpane.html');
  await other
    .getByTestId('plan-file')
    .setInputFiles({ name: '审核稿.json', mimeType: 'application/json', buffer });
  await other.getByRole('button', { name: '下一步：审核' }).click();
  const resumed = new ReviewStep(other);
  expect(await resumed.count()).toBe('未审 8 条，共 9 条');
  await resumed.press('k');
  await resumed.expectSelected('规模以上工业企业');
  expect(await resumed.outlined()).toBe('新增规模以上工业企业20户');
  await other.close();
});

it('takes a dropped file, asks for what the document does not say, and reads again for another year', async () => {
  const page = await lab.openInExcel('taskpane.html');
  await page.getByRole('heading', { name: '选择方案' }).waitFor();
  const drop = (name: string, bytes: number[]) =>
    page.getByRole('heading', { name: '选择方案' }).evaluate(
      (heading, file) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(file.bytes)], file.name));
        for (const type of ['dragover', 'drop']) {
          const event = new DragEvent(type, {
            dataTransfer: data,
            bubbles: true,
            cancelable: true,
          });
          heading.dispatchEvent(event);
        }
      },
      { name, bytes },
    );
  await drop('旧.doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]);
  const error = page.getByTestId('error');
  await error.getByText('旧格式').waitFor();
  expect(await error.innerText()).toContain('另存为 .docx');
  await lab.picture(page, 'review-legacy');
  await error.getByRole('button', { name: '关闭' }).click();

  await drop('目标.txt', [...Buffer.from('新增规模以上工业企业20户。培育高新技术企业12家。')]);
  await page.getByTestId('plan-facts').waitFor();
  await page.getByRole('button', { name: '开始审核' }).click();
  await page.getByText('原文没有写明，请填写').first().waitFor();
  await page.getByLabel('区县').fill('临湖区');
  await page.getByLabel('标题').fill('临湖区工作要点');
  await page.getByLabel('年度').fill('2025');
  await startReview(page);
  const review = new ReviewStep(page);
  await review.expectSelected('2025');
  await page.close();
});

it('says so when a text holds no target, and keeps what was chosen', async () => {
  const page = await lab.openInExcel('taskpane.html');
  await page.getByRole('button', { name: '粘贴文字…' }).click();
  await page.getByTestId('paste').fill('今天天气很好。');
  await page.getByRole('button', { name: '读取', exact: true }).click();
  await page.getByText('没有读出指标，也没有读出任务。').waitFor();
  await page.close();
});

it('shows shipped plans by their rows, and their conflicts', async () => {
  const preview = await lab.open();
  await preview.step('review');
  const review = new ReviewStep(preview.page);
  await preview.page.getByText('没有随带原文').waitFor();
  expect(await review.count()).toMatch(/^未审 0 条，共 3\d\d 条$/);
  await review.show('前后不一致');
  await review.items.first().getByText('第 2 处').waitFor();
  await preview.picture('review-shipped');
  await preview.close();
});

it('stays small with a megabyte of text and more than a thousand rows', async () => {
  const line = (i: number) =>
    `${i}. 新增规模以上${'甲乙丙丁戊己庚辛壬癸'[i % 10]}类企业${i}户，${'统筹推进各项工作，'.repeat(80)}。（牵头单位：区工信局）\n`;
  const text = `临湖区2024年工作要点\n一、重点任务\n${Array.from({ length: 1100 }, (_, i) => line(i + 1)).join('')}`;
  expect(Buffer.byteLength(text)).toBeGreaterThan(1024 * 1024);
  const page = await lab.openInExcel('taskpane.html');
  await page.getByRole('button', { name: '粘贴文字…' }).click();
  await page.getByTestId('paste').fill(text);
  await page.getByRole('button', { name: '读取', exact: true }).click();
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
  await page.close();
});

describe.each([
  ['zh', 'light', 1400],
  ['en', 'dark', 450],
  ['zh', 'contrast', 320],
  ['en', 'light', 320],
] as const)('in %s, %s, %i pixels wide', (lang, theme, width) => {
  it('is readable everywhere and has no serious violation', async () => {
    const preview = await lab.open(`?lang=${lang}&theme=${theme}`, { width, height: 1000 });
    const { page, pane } = preview;
    const button = (zh: string, en: string) =>
      page.getByRole('button', { name: lang === 'zh' ? zh : en, exact: true });
    const check = async (name: string) => {
      await preview.picture(`review-${lang}-${theme}-${width}-${name}`);
      expect([name, await cutTexts(pane)]).toEqual([name, []]);
      expect([name, await violations(page)]).toEqual([name, []]);
    };
    await preview.step('plan');
    await button('粘贴文字…', 'Paste text…').click();
    await page.getByTestId('paste').fill(PLAN_TEXT);
    await check('paste');
    await button('读取', 'Read').click();
    await page.getByTestId('plan-facts').waitFor();
    await check('facts');
    await button('开始审核', 'Start the review').click();
    await page.getByTestId('review').waitFor();
    const review = new ReviewStep(page);
    await review.press('k', 'Enter');
    await check('rows');
    await review.press('e');
    await page.getByTestId('record-form').waitFor();
    await check('edit');
    await review.press('Escape', 'm');
    await page.getByTestId('merge-form').waitFor();
    await check('merge');
    await review.press('Escape', 'Escape');
    await page.getByTestId('review').locator('select').first().selectOption('conflicts');
    await check('conflicts');
    await preview.step('fill');
    await page.getByTestId('open-questions').waitFor();
    await check('fill');
    await preview.close();
  });
});
