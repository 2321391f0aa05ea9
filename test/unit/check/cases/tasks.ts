import { messageOf, type TaskContext, type TaskRule } from '../../../../src/check/rule';
import type { Quarter } from '../../../../src/tracking/quarter';
import { defaultThresholds } from '../../../../src/workbook/sheets/settings/thresholds';
import { taskStatuses, taskStatusTerms } from '../../../../src/workbook/sheets/tasks/task-columns';

/** One worked example of a task rule: 修订办法 of 甲局, reported for the second quarter unless said otherwise. */
export interface TaskCase {
  is: string;
  /** Statuses as typed, and progress, of the four quarters; '' where left out. */
  status?: string[];
  progress?: string[];
  quarter?: Quarter;
  title?: string;
  lead?: string[];
  /** By the quarter, what is due by its end. */
  milestones?: Partial<Record<Quarter, string>>;
  /** Typed beside the plan's, and not read. */
  unread?: string;
  /** Marked as no longer in the plan. */
  gone?: boolean;
  /** What the plan has; false when it has nothing. */
  plan?: { title?: string; lead?: string[] } | false;
  /** Columns with findings; with a fix as "title=修订办法". */
  finds: string[];
  /** The findings' messages in Chinese. */
  says?: string[];
  /** At the very edge: nothing lies between such a case with findings and such a case without. */
  edge?: true;
}

const DONE = '已完成';
const TEXT = '办法已印发实施';

export const taskCases: Record<string, TaskCase[]> = {
  'completed-without-text': [
    { is: 'nothing said', status: ['', DONE], finds: ['progress2'] },
    { is: 'only a filler', status: ['', DONE], progress: ['', '正常推进'], finds: ['progress2'] },
    { is: 'said', status: ['', DONE], progress: ['', TEXT], finds: [] },
    {
      is: 'said in four characters',
      status: ['', DONE],
      progress: ['', '办法印发'],
      finds: [],
      edge: true,
    },
    {
      is: 'in three',
      status: ['', DONE],
      progress: ['', '已印发'],
      finds: ['progress2'],
      edge: true,
    },
    { is: 'under way', status: ['', '进行中'], finds: [] },
    { is: 'a later quarter', status: ['', '', DONE], finds: [] },
    { is: 'told before', status: [DONE, DONE], progress: [TEXT], finds: [] },
    { is: 'not told before', status: [DONE, DONE], finds: ['progress1', 'progress2'] },
    { is: 'told before it was', status: ['进行中', DONE], progress: [TEXT], finds: ['progress2'] },
    { is: 'told later', status: [DONE, DONE], progress: ['', TEXT], finds: ['progress1'] },
  ],
  'no-progress': [
    {
      is: 'nothing said',
      finds: ['progress2'],
      says: ['二季度未写明进展情况。请写明本季做了什么。'],
      edge: true,
    },
    { is: 'nothing said, with a status', status: ['', '进行中'], finds: ['progress2'] },
    { is: 'said', progress: ['', TEXT], finds: [] },
    { is: 'one character', progress: ['', '无'], finds: [], edge: true },
    {
      is: 'a filler, under way',
      status: ['', '推进中'],
      progress: ['', '正常推进'],
      finds: ['progress2'],
      says: ['二季度进展只写了“正常推进”。请写明本季做了什么。'],
    },
    { is: 'a filler, delayed', status: ['', '滞后'], progress: ['', '无'], finds: ['progress2'] },
    {
      is: 'its own title, under way',
      title: '修订村级议事办法',
      status: ['', '推进中'],
      progress: ['', '修订村级议事办法。'],
      finds: ['progress2'],
    },
    {
      is: 'four characters, under way',
      status: ['', '推进中'],
      progress: ['', '办法会签'],
      finds: [],
      edge: true,
    },
    { is: 'not started', status: ['', '未启动'], progress: ['', '无'], finds: [] },
    { is: 'completed, with a filler', status: ['', DONE], progress: ['', '无'], finds: [] },
    { is: 'completed now', status: ['', DONE], finds: [] },
    { is: 'completed before', status: [DONE], finds: [] },
    { is: 'completed later', status: ['', '', DONE], finds: ['progress2'] },
    { is: 'under way before', status: ['进行中'], finds: ['progress2'] },
  ],
  'status-missing': [
    { is: 'a word of one’s own', status: ['', '差不多'], finds: ['status2'] },
    { is: 'a text without a status', progress: ['', TEXT], finds: ['status2'] },
    {
      is: 'both, in two quarters',
      status: ['差不多'],
      progress: ['', TEXT],
      finds: ['status1', 'status2'],
    },
    {
      is: 'a word of ours with one character more',
      status: ['', '已完成了'],
      finds: ['status2'],
      edge: true,
    },
    { is: 'a word of ours alone', status: ['', DONE], finds: [], edge: true },
    { is: 'a word of ours', status: ['', DONE], progress: ['', TEXT], finds: [] },
    { is: 'nothing', finds: [] },
    { is: 'a later quarter', status: ['', '', '差不多'], finds: [] },
  ],
  'task-text-contradicts': [
    {
      is: 'still to come',
      status: ['', DONE],
      progress: ['', '预计明年6月完工'],
      finds: ['progress2'],
      edge: true,
    },
    { is: 'not yet', status: ['', DONE], progress: ['', '招标尚未进行'], finds: ['progress2'] },
    { is: 'done', status: ['', DONE], progress: ['', '已全部完成'], finds: [], edge: true },
    { is: 'neither', status: ['', DONE], progress: ['', TEXT], finds: [] },
    {
      is: 'done and not started',
      status: ['', '未启动'],
      progress: ['', '任务已完成。'],
      finds: ['progress2'],
    },
    {
      is: 'done and delayed',
      status: ['', '滞后'],
      progress: ['', '已提前完成'],
      finds: ['progress2'],
    },
    {
      is: 'done and under way',
      status: ['推进中'],
      progress: ['各项均已全部完成'],
      finds: ['progress1'],
    },
    {
      is: 'not started, and work is told',
      status: ['', '未启动'],
      progress: ['', '完成地质勘察，签订施工合同。'],
      finds: ['progress2'],
    },
    {
      is: 'under way, and nothing has begun',
      status: ['', '推进中'],
      progress: ['', '该项工作尚未启动。'],
      finds: ['progress2'],
    },
    {
      is: 'delayed, and nothing has begun',
      status: ['', '滞后'],
      progress: ['', '该项工作尚未启动。'],
      finds: [],
    },
    {
      is: 'completed on a day that is still to come',
      status: ['', DONE],
      progress: ['', '项目已于8月20日竣工并投入使用'],
      finds: ['progress2'],
    },
    {
      is: 'completed in the month in which the quarter is reported',
      status: ['', DONE],
      progress: ['', '项目已于7月8日竣工并投入使用'],
      finds: [],
    },
    {
      is: 'completed, and a part is still open',
      status: ['', DONE],
      progress: ['', '已完成前期手续，待资金到位后实施'],
      finds: ['progress2'],
    },
    {
      is: 'completed, all of it, and some work goes on',
      status: ['', DONE],
      progress: ['', '任务已全部完成，设备维护正在推进'],
      finds: [],
    },
    {
      is: 'completed, and the open part is a word of its title',
      title: '推进剩余地块处置',
      status: ['', DONE],
      progress: ['', '推进剩余地块处置工作落实，处置地块3宗'],
      finds: [],
    },
    {
      is: 'under way, and a part is still open',
      status: ['', '推进中'],
      progress: ['', '已完成前期手续，待资金到位后实施'],
      finds: [],
    },
    {
      is: 'under way, and done by then',
      status: ['', '推进中'],
      progress: ['', '一标段已于8月20日完成，其余正在施工'],
      finds: [],
    },
    {
      is: 'under way, and work is told',
      status: ['', '推进中'],
      progress: ['', '完成地质勘察，签订施工合同。'],
      finds: [],
    },
    {
      is: 'not started, and work is to come',
      status: ['', '未启动'],
      progress: ['', '完成地质勘察，待资金到位后施工。'],
      finds: [],
    },
    { is: 'delayed and not yet', status: ['', '滞后'], progress: ['', '尚未完成'], finds: [] },
    {
      is: 'the words of its own title',
      title: '圆满完成村级换届选举',
      status: ['推进中'],
      progress: ['按照圆满完成换届的要求，已开展摸底'],
      finds: [],
    },
    {
      is: 'completed, and what follows from it is still to come',
      status: ['', DONE],
      progress: ['', '规划成果已上报，预计11月获批后印发'],
      finds: [],
    },
    { is: 'no word of ours', status: ['', '进行中'], progress: ['', '已全部完成'], finds: [] },
    { is: 'no text', status: ['', DONE], finds: [] },
    { is: 'a later quarter', status: ['', '', DONE], progress: ['', '', '尚未完成'], finds: [] },
  ],
  'task-text-copied': [
    {
      is: 'word for word',
      status: ['推进中', '推进中'],
      progress: [TEXT, TEXT],
      finds: ['progress2'],
      edge: true,
    },
    {
      is: 'but for a mark',
      status: ['推进中', '推进中'],
      progress: [TEXT, `${TEXT}。`],
      finds: ['progress2'],
    },
    {
      is: 'one word more',
      status: ['推进中', '推进中'],
      progress: [TEXT, `${TEXT}了`],
      finds: [],
      edge: true,
    },
    { is: 'completed', status: ['推进中', DONE], progress: [TEXT, TEXT], finds: [] },
    { is: 'not started', status: ['未启动', '未启动'], progress: [TEXT, TEXT], finds: [] },
    { is: 'a filler', status: ['推进中', '推进中'], progress: ['正常推进', '正常推进'], finds: [] },
    { is: 'nothing', finds: [] },
    {
      is: 'a later quarter',
      status: ['', '推进中', '推进中'],
      progress: ['', TEXT, TEXT],
      finds: [],
    },
    {
      is: 'two quarters before',
      status: ['推进中', '推进中', '推进中'],
      progress: [TEXT, '办法已会签', TEXT],
      quarter: 3,
      finds: ['progress3'],
    },
  ],
  'task-stepped-back': [
    { is: 'completed before', status: [DONE, '推进中'], finds: ['status2'], edge: true },
    { is: 'under way before', status: ['推进中', '未启动'], finds: ['status2'] },
    { is: 'delayed, and under way again', status: ['滞后', '推进中'], finds: [], edge: true },
    { is: 'under way, and delayed', status: ['推进中', '滞后'], finds: [] },
    { is: 'forward', status: ['未启动', '推进中'], finds: [] },
    { is: 'a quarter left out', status: [DONE, '', '推进中'], quarter: 3, finds: ['status3'] },
    {
      is: 'against the last alone',
      status: [DONE, '未启动', '推进中'],
      quarter: 3,
      finds: ['status2'],
    },
    { is: 'a word of one’s own', status: [DONE, '差不多'], finds: [] },
    { is: 'a later quarter', status: ['', DONE, '推进中'], finds: [] },
    { is: 'none before', status: ['', '推进中'], finds: [] },
  ],
  'task-future-quarter': [
    { is: 'a text', progress: ['', '', TEXT], finds: ['progress3'], edge: true },
    { is: 'a status', status: ['', '', '推进中'], finds: ['status3'] },
    { is: 'both', status: ['', '', '推进中'], progress: ['', '', TEXT], finds: ['progress3'] },
    {
      is: 'the quarter itself',
      status: ['', '推进中'],
      progress: ['', TEXT],
      finds: [],
      edge: true,
    },
  ],
  'task-delay-unexplained': [
    {
      is: 'what was done alone',
      status: ['', '滞后'],
      progress: ['', '办法会签两轮'],
      finds: ['progress2'],
      edge: true,
    },
    {
      is: 'a reason',
      status: ['', '滞后'],
      progress: ['', '因调整会签两轮'],
      finds: [],
      edge: true,
    },
    { is: 'under way', status: ['', '推进中'], progress: ['', '办法会签两轮'], finds: [] },
    { is: 'a filler', status: ['', '滞后'], progress: ['', '正常推进'], finds: [] },
    { is: 'done', status: ['', '滞后'], progress: ['', '办法已提前完成'], finds: [] },
  ],
  'milestone-passed': [
    {
      is: 'due, and only under way',
      milestones: { 2: '6月底前主体封顶' },
      status: ['', '推进中'],
      progress: ['', '正在进行主体施工'],
      finds: ['progress2'],
      edge: true,
    },
    { is: 'due, and nothing said', milestones: { 2: '6月底前印发' }, finds: ['progress2'] },
    {
      is: 'due in the next quarter',
      milestones: { 3: '9月底前主体封顶' },
      status: ['', '推进中'],
      progress: ['', '正在进行主体施工'],
      finds: [],
      edge: true,
    },
    {
      is: 'due the quarter before, and reached then',
      milestones: { 1: '3月底前开工', 4: '年底前竣工' },
      status: ['推进中', '推进中'],
      progress: ['项目已开工', '正在进行主体施工'],
      finds: [],
    },
    {
      is: 'the second of two not reached',
      milestones: { 1: '3月底前开工', 2: '6月底前主体封顶' },
      status: ['推进中', '推进中'],
      progress: ['项目已开工', '正在进行主体施工'],
      finds: ['progress2'],
    },
    {
      is: 'both of two not reached',
      milestones: { 1: '3月底前开工', 2: '6月底前主体封顶', 4: '年底前竣工' },
      status: ['', '推进中'],
      progress: ['', '正在办理手续'],
      finds: ['progress2'],
      says: [
        '节点“3月底前开工”应于一季度末、“6月底前主体封顶”应于二季度末前完成，二季度状态为“推进中”，进展未写明已完成。请写明完成情况；未完成的改为“滞后”，并写明原因和下一步措施。',
      ],
    },
    {
      is: 'reached in a quarter still to come',
      milestones: { 2: '6月底前主体封顶' },
      progress: ['', '正在进行主体施工', '主体已封顶'],
      finds: ['progress2'],
    },
    {
      is: 'said to be reached',
      milestones: { 2: '6月底前完成主体工程' },
      status: ['', '推进中'],
      progress: ['', '主体工程完成，开始装修'],
      finds: [],
    },
    {
      is: 'said not to be reached',
      milestones: { 2: '6月底前完成主体工程' },
      status: ['', '推进中'],
      progress: ['', '主体工程尚未完成'],
      finds: ['progress2'],
    },
    {
      is: 'expected to be reached',
      milestones: { 2: '6月底前完成主体工程' },
      status: ['', '推进中'],
      progress: ['', '预计9月完成主体工程'],
      finds: ['progress2'],
    },
    { is: 'completed', milestones: { 2: '6月底前印发' }, status: ['', DONE], finds: [] },
    { is: 'completed before', milestones: { 2: '6月底前印发' }, status: [DONE], finds: [] },
    {
      is: 'completed later on',
      milestones: { 2: '6月底前印发' },
      status: ['', '', DONE],
      finds: ['progress2'],
    },
    {
      is: 'a delay that is told',
      milestones: { 2: '6月底前印发' },
      status: ['', '滞后'],
      progress: ['', '因意见不一推迟'],
      finds: [],
    },
    {
      is: 'a delay with a filler',
      milestones: { 2: '6月底前印发' },
      status: ['', '滞后'],
      progress: ['', '正常推进'],
      finds: ['progress2'],
    },
    { is: 'no date', progress: ['', '正在进行主体施工'], finds: [] },
  ],
  'milestones-unread': [
    {
      is: 'no quarter',
      unread: '竣工推迟',
      finds: ['milestones'],
      edge: true,
      says: [
        '节点调整“竣工推迟”未读懂，未采用，仍按方案节点检查。请一行一个写明季度和节点，如“二季度：竣工”。',
      ],
    },
    { is: 'nothing typed, or read', milestones: { 3: '竣工' }, finds: [], edge: true },
  ],
  'task-other-year': [
    { is: 'the year before', progress: ['', '2023年12月印发'], finds: ['progress2'], edge: true },
    { is: 'the year', progress: ['', '2024年5月印发'], finds: [], edge: true },
    { is: 'a quarter before', progress: ['2023年12月印发'], finds: [] },
  ],
  'task-changed': [
    { is: 'nothing', finds: [] },
    { is: 'the title', title: '制定办法', finds: ['title=修订办法'] },
    { is: 'the unit', lead: ['乙局'], finds: ['lead=甲局'] },
    { is: 'one unit more', lead: ['甲局', '乙局'], finds: ['lead=甲局'], edge: true },
    { is: 'a unit where there is none', plan: { lead: [] }, finds: ['lead=null'] },
    {
      is: 'another order',
      lead: ['乙局', '甲局'],
      plan: { lead: ['甲局', '乙局'] },
      finds: [],
      edge: true,
    },
    { is: 'not in the plan', title: '别的', plan: false, finds: [] },
    { is: 'marked as gone', title: '别的', gone: true, finds: ['mark'] },
  ],
};

function contextOf(example: TaskCase): TaskContext {
  const word = (quarter: Quarter) => example.status?.[quarter - 1] ?? '';
  const status = (quarter: Quarter) => ({
    text: word(quarter),
    status: taskStatuses.find((code) => taskStatusTerms[code]['zh-CN'] === word(quarter)) ?? null,
  });
  const progress = (quarter: Quarter) => example.progress?.[quarter - 1] ?? '';
  const record = { id: 'T-1', section: '一', title: '修订办法', lead: ['甲局'], support: [] };
  return {
    task: {
      row: 3,
      id: 'T-1',
      title: example.title ?? '修订办法',
      lead: example.lead ?? ['甲局'],
      statuses: { 1: status(1), 2: status(2), 3: status(3), 4: status(4) },
      progress: { 1: progress(1), 2: progress(2), 3: progress(3), 4: progress(4) },
      milestones: Object.entries(example.milestones ?? {}).map(([dueBy, text]) => ({
        dueBy: Number(dueBy),
        text,
      })),
      unreadMilestones: example.unread ?? '',
      gone: example.gone ?? false,
    },
    quarter: example.quarter ?? 2,
    year: 2024,
    thresholds: defaultThresholds,
    planned: example.plan === false ? null : { ...record, ...example.plan },
  };
}

/** What a rule finds in a case, as its `finds` is written. */
export function taskOutcome(
  rule: TaskRule,
  example: TaskCase,
): { finds: string[]; says: string[] } {
  const results = rule.check(contextOf(example));
  return {
    finds: results.map(({ column, fix }) => (fix ? `${column}=${String(fix.value)}` : column)),
    says: results.map((result) => messageOf(rule, result)['zh-CN']),
  };
}
