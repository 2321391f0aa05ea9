import { fillIn } from '../unit/collection/round';
import { violations } from './support/axe';
import { cutTexts } from './support/cut-texts';
import type { DeskLab } from './support/desk';
import { withLab } from './support/lab';
import { sendOut } from './support/returns';

let lab: DeskLab;
withLab((started) => (lab = started));

const ENTRY = '一季度累计（填报）';

test('a folder that was chosen once is looked into, and what comes into it is offered', async () => {
  const desk = await lab.open();
  const { page } = desk;
  // The browser's dialogs cannot be answered by a test: a folder of its own file system stands in for the chosen one.
  await page.evaluate(() =>
    Object.assign(window, {
      showDirectoryPicker: async () => {
        const root = await navigator.storage.getDirectory();
        return root.getDirectoryHandle('报回', { create: true });
      },
    }),
  );
  /** Puts a file where the folder, or one in it, is. */
  const put = (way: string[], bytes: Uint8Array) =>
    page.evaluate(
      async ([folders, content]) => {
        let folder = await navigator.storage.getDirectory();
        for (const name of folders.slice(0, -1)) {
          folder = await folder.getDirectoryHandle(name, { create: true });
        }
        const file = await folder.getFileHandle(folders.at(-1)!, { create: true });
        const stream = await file.createWritable();
        await stream.write(new Uint8Array(content));
        await stream.close();
      },
      [way, [...bytes]] as const,
    );
  await desk.step('returns');
  const made = await sendOut(page);
  const science = await fillIn(made.get('区科技局')!, [['指标填报', 0, ENTRY, 3]]);
  await page.getByRole('button', { name: '选择收表文件夹…' }).click();
  const said = page.getByTestId('returns-folder');
  await said.getByText('正在看文件夹“报回”').waitFor();

  await put(['报回', '区科技局.xlsx'], science);
  await put(['报回', '说明.txt'], science);
  await said.getByText('文件夹“报回”里新到 1 个文件。').waitFor();
  await put(['报回', '二组', '区科技局.xlsx'], science);
  await said.getByText('文件夹“报回”里新到 2 个文件。').waitFor();
  await said.scrollIntoViewIfNeeded();
  expect(await cutTexts(desk.pane)).toEqual([]);
  expect(await violations(page)).toEqual([]);
  await desk.picture('returns-folder');
  await page.getByRole('button', { name: '读取这 2 个文件' }).click();
  const files = page.getByRole('list', { name: '文件' });
  await files.getByText('二组/区科技局.xlsx').waitFor();
  await page.getByTestId('collected').getByText('采用 1').waitFor();
  await said.getByText('正在看文件夹“报回”').waitFor();

  // The folder is gone, and the pane says so instead of waiting for ever.
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('报回', { recursive: true });
  });
  await page.getByText('看不了文件夹“报回”').waitFor();
  await page.getByRole('button', { name: '继续看“报回”' }).waitFor();
  await page.getByTestId('collected').getByText('采用 1').waitFor();
});
