import { runProbe } from '../../host/excel/probe/run-probe';
import { format, type Language, type Localised } from '../../language/language';
import { copyText } from '../../pane/parts/copy-text';
import { saveFile } from '../../pane/parts/save-file';

const texts = {
  title: { 'zh-CN': 'Excel 行为测试', en: 'What this Excel does' },
  hint: {
    'zh-CN': '请在新建的空白工作簿里运行。每个问题用一张临时工作表，问完删除；不读取任何数据。',
    en: 'Run this in a new, empty workbook. Each question uses a sheet of its own, which is deleted after it; no data are read.',
  },
  start: { 'zh-CN': '开始', en: 'Start' },
  asking: { 'zh-CN': '第 {done} 个问题，共 {of} 个', en: 'Question {done} of {of}' },
  done: {
    'zh-CN': '完成。请复制下面的结果，或保存为文件。',
    en: 'Done. Copy the answers below, or save them as a file.',
  },
  failed: {
    'zh-CN': '没有完成：{reason}。工作簿里可能留有临时工作表，可以删除；请再试一次。',
    en: 'Not finished: {reason}. The workbook may hold sheets of this page, which may be deleted; try again.',
  },
  copy: { 'zh-CN': '复制', en: 'Copy' },
  copied: { 'zh-CN': '已复制。', en: 'Copied.' },
  byHand: {
    'zh-CN': '已选中，请按 Ctrl+C（Mac 为 ⌘C）。',
    en: 'Selected: press Ctrl+C (⌘C on a Mac).',
  },
  save: { 'zh-CN': '保存（Mac 请用复制）', en: 'Save (on a Mac, copy)' },
} satisfies Record<string, Localised>;

/** `taskpane.html?probe`: asks this Excel what no reference says. Plain, because it is for whoever maintains the product. */
export function showProbe(root: HTMLElement, language: Language): void {
  const said = (key: keyof typeof texts) => texts[key][language];
  const main = document.createElement('main');
  root.replaceChildren(main);
  const part = <K extends keyof HTMLElementTagNameMap>(tag: K, text: string) => {
    const element = document.createElement(tag);
    element.textContent = text;
    main.append(element);
    return element;
  };
  root.style.padding = '0 16px';
  part('h1', said('title'));
  part('p', said('hint'));
  const start = part('button', said('start'));
  const status = part('p', '');
  status.setAttribute('role', 'status');
  const copy = part('button', said('copy'));
  const save = part('button', said('save'));
  copy.hidden = save.hidden = true;
  const answers = part('pre', '');
  answers.style.overflow = 'auto';
  answers.tabIndex = 0;
  const run = async () => {
    start.disabled = true;
    try {
      const found = await runProbe({ Excel, Office }, (done, of) => {
        status.textContent = format(said('asking'), { done, of });
      });
      answers.textContent = JSON.stringify(found, null, 2);
      copy.hidden = save.hidden = false;
      status.textContent = said('done');
    } catch (error) {
      status.textContent = format(said('failed'), { reason: String(error) });
    }
    start.disabled = false;
  };
  start.onclick = () => void run();
  copy.onclick = () =>
    void copyText(answers.textContent ?? '', answers).then((isCopied) => {
      status.textContent = said(isCopied ? 'copied' : 'byHand');
    });
  save.onclick = () => saveFile(answers.textContent ?? '', 'json', 'excel-probe.json');
}
