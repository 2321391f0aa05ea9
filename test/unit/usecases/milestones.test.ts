import { makeFile } from '../../../src/host/file/make-file';
import { XlsxHost } from '../../../src/host/file';
import { checkWorkbook } from '../../../src/usecases/check-workbook';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { issueWorkbooks } from '../../../src/usecases/collection/issue-workbooks';
import { setQuarter } from '../../../src/usecases/set-quarter';
import { enterTask, filled, numbered, numberedTask, planOf, taskCell } from './workbooks';

const milestones = [
  { dueBy: 4, text: '年底前竣工' },
  { dueBy: 2, text: '6月底前主体封顶' },
];
const plan = planOf([numbered(0)], [numberedTask(0, { milestones }), numberedTask(1)]);

const passed = async (host: XlsxHost) =>
  (await checkWorkbook(host)).findings
    .filter(({ rule }) => rule === 'milestone-passed')
    .map(({ quarter, message }) => `${quarter} ${message['zh-CN'].split('，')[0]}`);

/** Under way in the second quarter. */
async function underWay(): Promise<XlsxHost> {
  const host = await filled(plan);
  enterTask(host, 0, 'status2', '推进中');
  enterTask(host, 0, 'progress2', '正在进行主体施工');
  await setQuarter(host, 2);
  return host;
}

test('dated steps stand beside the task, and one that passed without a word is told', async () => {
  const host = await underWay();
  expect(taskCell(host, 0, 'planned')).toBe('二季度：6月底前主体封顶\n四季度：年底前竣工');
  expect(taskCell(host, 1, 'planned')).toBeNull();
  expect(await passed(host)).toEqual(['2 节点“6月底前主体封顶”应于二季度末前完成']);
});

test('a step that was put off counts as it was put, and a refill leaves it', async () => {
  const host = await underWay();
  enterTask(host, 0, 'milestones', '三季度：主体封顶');
  expect(await passed(host)).toEqual([]);
  await fillWorkbook(host, plan, { language: 'zh-CN' });
  expect(taskCell(host, 0, 'milestones')).toBe('三季度：主体封顶');
  await setQuarter(host, 3);
  expect(await passed(host)).toEqual(['3 节点“主体封顶”应于三季度末前完成']);
});

test('steps typed so that no quarter can be read change nothing, and are told at their cell', async () => {
  const host = await underWay();
  enterTask(host, 0, 'milestones', '主体封顶推迟');
  expect(await passed(host)).toEqual(['2 节点“6月底前主体封顶”应于二季度末前完成']);
  const { findings } = await checkWorkbook(host);
  const [unread, ...others] = findings.filter(({ rule }) => rule === 'milestones-unread');
  expect(unread).toMatchObject({ severity: 'verify', quarter: 2 });
  expect(unread?.message['zh-CN']).toMatch(/^节点调整“主体封顶推迟”未读懂，未采用/);
  expect(others).toEqual([]);
});

test('an office sees the steps of its tasks', async () => {
  const host = await underWay();
  const issue = await issueWorkbooks(host, makeFile, { quarter: 3 });
  const book = await XlsxHost.open(await issue.make(0), { calculate: () => [] });
  const values = book.workbook.sheet('任务填报')!.cells.values();
  const row = values.findIndex((line) => line.includes('节点'));
  const column = values[row]!.indexOf('节点');
  expect(values[row + 1]![column]).toBe('二季度：6月底前主体封顶\n四季度：年底前竣工');
});
