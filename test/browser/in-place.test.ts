import { withDesk } from './support/lab';
import type { Desk } from './support/desk';

let desk: Desk;
withDesk((opened) => (desk = opened));

const NAME = '台账.xlsx';

/** The browser's dialogs cannot be answered by a test: a file of the browser's own file system stands in for what is chosen. */
async function chooseInPlace(): Promise<void> {
  await desk.page.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory();
    const handle = await root.getFileHandle(name, { create: true });
    Object.assign(window, {
      showOpenFilePicker: async () => [handle],
      showSaveFilePicker: async () => handle,
    });
  }, NAME);
}

/** Writes the file as another program does, with what it held at the time of `keep`. */
const keep = () =>
  desk.page.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory();
    const file = await (await root.getFileHandle(name)).getFile();
    Object.assign(window, { kept: await file.arrayBuffer() });
  }, NAME);
const writeKept = () =>
  desk.page.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory();
    const stream = await (await root.getFileHandle(name)).createWritable();
    await stream.write((window as unknown as { kept: ArrayBuffer }).kept);
    await stream.close();
  }, NAME);

const save = () => desk.page.getByRole('button', { name: '保存', exact: true }).click();
const saved = () => desk.page.getByText(`已保存 ${NAME}`).waitFor();
const mark = () => desk.page.getByRole('img', { name: '未保存到文件' });

it('saves a file in its place, and takes and checks what another program saved', async () => {
  await chooseInPlace();
  await save();
  await saved();
  await keep();

  await desk.tab('指标台账');
  await desk.enter('E9', '3');
  await mark().waitFor();
  await save();
  await mark().waitFor({ state: 'detached' });

  // Another program puts back what was there; here something is typed meanwhile.
  await desk.enter('E10', '4');
  await writeKept();
  const notice = desk.page.getByTestId('outside');
  await notice.getByText('没存进文件的改动').waitFor();
  await desk.picture('in-place-outside');

  // Saving over it is asked about first.
  await save();
  await desk.page.getByTestId('question').getByRole('button', { name: '取消' }).click();
  await notice.getByRole('button', { name: '换成文件里的内容并校验' }).click();
  await desk.page.getByTestId('findings').waitFor();
  await desk.tab('指标台账');
  await desk.goTo('E9');
  expect([await desk.text('E9'), await desk.text('E10')]).toEqual(['', '']);

  // What was typed here is still to be had.
  await desk.page.getByRole('button', { name: '开始', exact: true }).click();
  await desk.page.getByRole('button', { name: NAME }).nth(1).waitFor();
});

it('asks before it writes over what was saved while the page might not look at the file', async () => {
  await chooseInPlace();
  await save();
  await saved();
  await keep();
  await desk.tab('指标台账');
  await desk.enter('E9', '3');
  await desk.page.evaluate(() => {
    // As after the page was opened anew: the user has not let it look yet.
    let state = 'prompt';
    Object.assign(FileSystemFileHandle.prototype, {
      queryPermission: async () => state,
      requestPermission: async () => (state = 'granted'),
    });
  });
  await writeKept();
  await save();
  const question = desk.page.getByTestId('question');
  await question.getByText('已被另一个程序改过').waitFor();
  await question.getByRole('button', { name: '取消' }).click();
  await mark().waitFor();
});

it('says so when another program holds the file, and saves once it has let go', async () => {
  await chooseInPlace();
  await save();
  await saved();
  await desk.page.evaluate(async (name) => {
    const code = `onmessage = async ({ data }) => {
      const root = await navigator.storage.getDirectory();
      const held = await (await root.getFileHandle(data)).createSyncAccessHandle();
      onmessage = () => { held.close(); postMessage('free'); };
      postMessage('held');
    };`;
    const worker = new Worker(URL.createObjectURL(new Blob([code])));
    Object.assign(window, { holder: worker });
    await new Promise((resolve) => {
      worker.onmessage = resolve;
      worker.postMessage(name);
    });
  }, NAME);
  await desk.tab('指标台账');
  await desk.enter('E9', '3');
  await save();
  await desk.page.getByText('正被另一个程序占用').waitFor();
  expect(await desk.text('E9')).toBe('3');

  await desk.page.evaluate(async () => {
    const { holder } = window as unknown as { holder: Worker };
    await new Promise((resolve) => {
      holder.onmessage = resolve;
      holder.postMessage('');
    });
  });
  await save();
  await mark().waitFor({ state: 'detached' });
});

it('opens a file in its place', async () => {
  await chooseInPlace();
  await save();
  await saved();
  await desk.page.getByRole('button', { name: '打开' }).click();
  await desk.page.getByText(`已打开 ${NAME}`).waitFor();
  await desk.page.getByRole('button', { name: '另存为' }).waitFor();
});
