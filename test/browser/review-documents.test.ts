import { readFile } from 'node:fs/promises';
import { printPdf } from '../unit/documents/pdf-files';
import { violations } from './support/axe';
import { cutTexts } from './support/cut-texts';
import { withLab } from './support/lab';
import type { DeskLab } from './support/desk';
import { ReviewStep, openReview, readText, startReview } from './support/review';

let lab: DeskLab;

withLab((started) => (lab = started));

it('is saved with its text, and goes on from there', async () => {
  const review = await openReview(lab);
  const { page } = review;
  await review.press('k', 'Enter', 'Delete');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存审核稿' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('青川市临湖区2024年方案审核稿.json');
  const buffer = await readFile(await download.path());

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
});

it('says so when a text holds no target, and keeps what was chosen', async () => {
  const page = await lab.openInExcel('taskpane.html');
  await readText(page, '今天天气很好。');
  await page.getByText('没有读出指标，也没有读出任务。').waitFor();
});

it('a reading that is stopped half way loses nothing, and another one can be started', async () => {
  const page = await lab.openInExcel('taskpane.html');
  const focused = (name: string) =>
    page.waitForFunction((text) => document.activeElement?.textContent === text, name);
  await page.getByRole('radio', { name: /金平区/ }).click();
  await page.getByText('汕头市金平区').first().waitFor();
  // Long enough to be caught while it is read.
  const item = (i: number) => `${i}. 新增规模以上企业${i}户，${'统筹推进各项工作，'.repeat(6)}。\n`;
  const items = Array.from({ length: 22_000 }, (_, i) => item(i + 1)).join('');
  const buffer = Buffer.from(`临湖区2024年工作要点\n一、重点任务\n${items}`);
  await page
    .getByTestId('plan-file')
    .setInputFiles({ name: '长方案.txt', mimeType: 'text/plain', buffer });
  await focused('取消');
  const worker = page.workers()[0] ?? (await page.waitForEvent('worker'));
  const ended = new Promise((resolve) => worker.once('close', resolve));
  await page.keyboard.press('Enter');
  await focused('选择方案');
  await page.getByText('正在找出目标…').waitFor({ state: 'detached' });
  await ended;
  expect(await page.getByRole('radio', { name: /金平区/ }).isChecked()).toBe(true);
  expect(await page.getByTestId('error').count()).toBe(0);

  await page.getByTestId('plan-file').setInputFiles({
    name: '短方案.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('临湖区2024年工作要点\n新增规模以上工业企业20户。'),
  });
  await startReview(page);
  await new ReviewStep(page).expectSelected('规模以上工业企业');
});

describe('a document with pages that are pictures', () => {
  let pdf: Uint8Array;
  beforeAll(async () => {
    const page = 'style="break-after:page;height:1px"';
    const picture =
      '<img width="300" height="300" src="data:image/gif;base64,R0lGODdhAQABAPAAAAAAAAAAACwAAAAAAQABAAACAkQBADs=">';
    const scans = `<div ${page}>${picture}</div>`;
    const text = '<h1>临湖区2024年工作要点</h1><p>新增规模以上工业企业20户。</p>';
    pdf = await printPdf(
      `${text}<p ${page}></p>${scans}<p ${page}>培育高新技术企业12家。</p>${scans.repeat(4)}<p>完。</p>`,
    );
  });

  it.each([
    ['zh', 320, '第 2、4–7 页是图片、竖排或无法识别的文字，未能读取，请对照原件补充。'],
    [
      'en',
      450,
      'These pages are pictures, or text that cannot be read, and were left out: 2, 4–7.',
    ],
    [
      'en',
      320,
      'These pages are pictures, or text that cannot be read, and were left out: 2, 4–7.',
    ],
  ] as const)('names them in %s, %i pixels wide', async (lang, width, words) => {
    const desk = await lab.open(`?lang=${lang}`, { width, height: 1000 });
    const { page } = desk;
    await desk.step('plan');
    await page
      .getByTestId('plan-file')
      .setInputFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf) });
    await page.getByTestId('plan-facts').waitFor();
    await page.getByLabel(lang === 'zh' ? '区县' : 'District').fill('临湖区');
    await page.getByRole('button', { name: /^(开始审核|Start the review)$/ }).click();
    await page.getByTestId('unread-pages').waitFor();
    expect(await page.getByTestId('unread-pages').innerText()).toContain(words);
    await desk.picture(`review-unread-${lang}-${width}`);
    expect(await cutTexts(desk.pane)).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });
});

it.each([
  ['zh', '原文有 1 张表格的单元格连在一起，拆不开'],
  ['en', 'The cells of 1 table run together'],
] as const)('tells of tables that could not be taken apart, in %s', async (lang, words) => {
  const desk = await lab.open(`?lang=${lang}`, { width: 320, height: 1000 });
  const { page } = desk;
  await desk.step('plan');
  const text =
    '临湖区2024年卫生工作任务\n指标名称单位2023年实际2024年目标责任科室床位数张6.26.5医政科护士数人3.84.0医政科\n新建诊所5家。\n';
  await page
    .getByTestId('plan-file')
    .setInputFiles({ name: '任务.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.getByTestId('plan-facts').waitFor();
  await page.getByRole('button', { name: /^(开始审核|Start the review)$/ }).click();
  expect(await page.getByTestId('unread-tables').innerText()).toContain(words);
  await desk.picture(`review-unread-tables-${lang}`);
  expect(await cutTexts(desk.pane)).toEqual([]);
  expect(await violations(page)).toEqual([]);
});
