import { readPlan } from '../../../src/reading/read-plan';
import { feedbackEntries } from '../../../src/reading/revisions/entries';
import { planSchema } from '../../../src/plan/model';

const DRAFT = [
  '青松区开放发展行动实施方案（征求意见稿）',
  '一、主要目标',
  '到2025年，进出口总额达到13343万美元，高新技术企业达到60家以上。',
  '二、重点任务',
  '1.扩大开放。培育外贸主体。（牵头单位：区商务局；责任单位：区招商局、区发改局）',
  '2.建设平台。推进平台建设。（牵头单位：区科技局；责任单位：区经信局）',
];

/** Cells on lines of their own, as a web page leaves them. */
const CELLS = [
  '关于实施方案征求意见部门反馈情况',
  '序号',
  '单位',
  '主要意见',
  '意见采纳情况',
  '未采纳原因',
  '1',
  '区商务局',
  '第3页，建议将“进出口总额达到13343万美元”改为“20000万美元”。',
  '2',
  '区科技局',
  '建议第一项“扩大开放”责任单位增加区财政局、区金融办；第2项“建设平台”牵头单位“科技局”改为“高新区管委会”，责任单位增加“区住建局”。',
  '部分采纳',
  '平台建设应由区科技局牵头',
  '3',
  '区卫健局',
  '无意见',
  '4',
  '区司法局',
  '建议将“依法行政”改为“依法履职”。',
  '未采纳',
];

const changesOf = (text: string) => {
  const { revisions, indicators, tasks } = readPlan(text);
  const names = new Map([
    ...indicators.map(({ id, name }) => [id, name] as const),
    ...tasks.map(({ id, title }) => [id, title] as const),
  ]);
  return revisions.map(({ record, by, target, lead, support, decision }) => [
    names.get(record),
    by,
    target?.low ?? lead ?? support,
    decision,
  ]);
};

test('a table whose cells stand on lines of their own', () => {
  expect(changesOf([...DRAFT, ...CELLS].join('\n'))).toEqual([
    ['进出口总额', '区商务局', 20000, 'proposed'],
    ['扩大开放', '区科技局', ['区招商局', '区发改局', '区财政局', '区金融办'], 'proposed'],
    ['建设平台', '区科技局', ['区经信局', '区住建局'], 'proposed'],
    ['建设平台', '区科技局', ['高新区管委会'], 'proposed'],
  ]);
});

test('a table with tabs: the words changed and the change in two cells; what became of it', () => {
  const table = [
    '部门意见反馈汇总表',
    '序号\t反馈单位\t原文内容\t修改意见\t采纳情况',
    '1\t区商务局\t进出口总额达到13343万美元\t建议调整为2亿美元\t采纳',
    '2\t区科技局\t高新技术企业达到60家以上\t由60家调整为75家\t不采纳',
  ];
  const reading = readPlan([...DRAFT, ...table].join('\n'));
  expect(reading.revisions.map(({ target, decision }) => [target, decision])).toEqual([
    [{ op: '=', low: 2, high: null, unit: '亿美元' }, 'adopted'],
    [{ op: '>=', low: 75, high: null, unit: '家' }, 'declined'],
  ]);
  expect(reading.indicators).toHaveLength(2);
});

test('prose, a unit a line', () => {
  const prose = [
    '各部门意见建议采纳情况',
    '区商务局：建议将“进出口总额达到13343万美元”调整为“15000万美元”。',
  ];
  expect(changesOf([...DRAFT, ...prose].join('\n'))).toEqual([
    ['进出口总额', '区商务局', 15000, 'proposed'],
  ]);
});

test('each stands at its place, and the reading is a plan once it has a title', () => {
  const text = [...DRAFT, ...CELLS].join('\n');
  const reading = readPlan(text);
  for (const { quote, start, end } of reading.revisions) expect(text.slice(start, end)).toBe(quote);
  const plan = { ...reading, district: '青松区', title: '方案', source: { name: '方案', text } };
  expect(planSchema.safeParse(plan).success).toBe(true);
});

test('nothing is guessed: no heading, no record that fits, or two that do', () => {
  const request = '区商务局：建议将“进出口总额达到13343万美元”改为“15000万美元”。';
  expect(changesOf([...DRAFT, request].join('\n'))).toEqual([]);
  const other = ['部门反馈情况', '区商务局', '建议将“出口额达到9万美元”改为“8万美元”。'];
  expect(changesOf([...DRAFT, ...other].join('\n'))).toEqual([]);
  const twice = ['部门反馈情况', '区商务局', '建议将“达到60家以上”改为“70家以上”。'];
  const doubled = [...DRAFT, '3.培育企业。规上服务业企业达到60家以上。', ...twice].join('\n');
  expect(changesOf(doubled)).toEqual([]);
});

test('a unit without an opinion says nothing', () => {
  expect(feedbackEntries(['反馈情况', '区卫健局', '无意见'].join('\n'))).toEqual([]);
});
