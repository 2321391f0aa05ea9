import type { TestExcel } from './support/add-in';
import { violations } from './support/axe';
import type { DeskLab } from './support/desk';
import { withLab } from './support/lab';

declare const testExcel: TestExcel;

let lab: DeskLab;
withLab((started) => (lab = started));

it('in Excel for Mac a review is shown to be copied and taken back as text; what is no text is refused before it is made', async () => {
  const page = await lab.openInExcel('taskpane.html', 'Mac');
  await page.getByRole('radio', { name: /金平区/ }).click();
  await page.getByTestId('next-review').click();
  await page.getByTestId('review').waitFor();
  await page.getByRole('button', { name: '保存审核稿' }).click();
  const dialog = page.getByTestId('text-to-copy');
  await dialog.getByText('Mac 版 Excel 的窗格不能保存文件').waitFor();
  const review = await dialog.getByRole('textbox').inputValue();
  expect(JSON.parse(review)).toMatchObject({ district: '汕头市金平区' });
  await lab.picture(page, 'mac-copy');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: '复制' }).click();
  await dialog.getByText(/^已复制。|没能复制/).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await page.getByText('已交给浏览器保存').count()).toBe(0);

  await page.locator('#step-plan').click();
  await page.getByRole('radio', { name: /赫山区/ }).click();
  await page.getByRole('button', { name: '粘贴文字…' }).click();
  await page.getByTestId('paste').fill(review);
  await page.getByRole('button', { name: '读取', exact: true }).click();
  await page.getByText('粘贴的文字.json').waitFor();
  await page.getByText('汕头市金平区').first().waitFor();

  await page.getByTestId('next-fill').click();
  await page.getByRole('button', { name: '填充工作簿' }).click();
  await page.getByTestId('fill-report').waitFor();
  await page.locator('#step-returns').click();
  await page.getByRole('button', { name: '生成填报工作簿' }).click();
  await page.getByTestId('error').getByText('没有存成').waitFor();
  // Nothing says that something was sent out.
  expect(await page.evaluate(() => testExcel.sheets())).not.toContain('报送记录');
});
