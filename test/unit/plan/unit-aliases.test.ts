import { canonicalUnit, canonicalUnits, unifyUnits } from '../../../src/plan/offices/aliases';
import type { Plan } from '../../../src/plan/model';

describe('one office, one key', () => {
  test.each([
    ['区发改局', '区发展和改革局', '发展改革局'],
    ['区工信局', '区工业和信息化局', '工信局'],
    ['区人社局', '区人力资源和社会保障局', '区人力资源社会保障局'],
    ['区住建局', '区住房和城乡建设局', '住房城乡建设局'],
    ['区卫健局', '区卫生健康局'],
    ['区卫健委', '区卫生健康委', '区卫生健康委员会'],
    ['区市监局', '区市场监管局', '区市场监督管理局', '市场监管局'],
    ['区文旅局', '区文化和旅游局', '区文化旅游局'],
    ['区资规局', '区自然资源和规划局', '区资源规划局'],
    ['区财政局', '财政局'],
    ['区委统战部', '区统战部', '区委统一战线工作部', '统战部'],
    ['区委编办', '区委机构编制委员会办公室', '区编办'],
    ['区委网信办', '区委网络安全和信息化委员会办公室'],
    ['区政府办', '区政府办公室', '区人民政府办公室', '区府办'],
    ['区发改委', '区发展和改革委员会'],
    ['区科技经信局', '区科技和经信局', '区科学技术和经济信息化局'],
    ['团区委', '共青团区委'],
    ['青山街道', '青山街道办事处', '青山街道办'],
    ['青山镇', '青山镇人民政府', '青山镇政府'],
    ['开发区管委会', '开发区管理委员会'],
    ['相关乡镇<街道、园区>', '相关乡镇（街道、园区）'],
    ['区残联', '区残疾人联合会'],
  ])('%s', (...names: string[]) => {
    const keys = names.map((name) => canonicalUnit(name));
    expect(new Set(keys).size).toBe(1);
  });

  test('the own name of the district is its level', () => {
    const place = { district: '东湖市海棠区' };
    expect(canonicalUnit('海棠区发改局', place)).toBe(canonicalUnit('区发改局', place));
    expect(canonicalUnit('东湖市海棠区发改局', place)).toBe(canonicalUnit('区发改局', place));
    expect(canonicalUnit('兰溪区发改局', place)).not.toBe(canonicalUnit('区发改局', place));
  });

  test('a name without a level has the level of the plan', () => {
    expect(canonicalUnit('财政局', { level: '县' })).toBe(canonicalUnit('县财政局'));
  });
});

test.each([
  ['市发改局', '区发改局'],
  ['县财政局', '区财政局'],
  ['区自然资源局', '区自然资源和规划局'],
  ['区卫健委', '区卫健局'],
  ['区城管局', '区城管执法局'],
  ['区科技局', '区科协'],
  ['区科技局', '区科技和经信局'],
  ['区教育局', '区教体局'],
  ['区医保局', '区医保中心'],
  ['区生态环境局', '区环保局'],
  ['区文旅局', '区文广旅局'],
  ['青山街道', '白水街道'],
  ['各镇', '各镇(街道)'],
  ['区供电公司', '供电公司'],
  ['市公安局海棠分局', '区公安局'],
  ['区委办', '区府办'],
])('%s and %s are two offices', (one, other) => {
  expect(canonicalUnit(one)).not.toBe(canonicalUnit(other));
});

test('of the forms that a plan writes, the fullest one stands for all', () => {
  const forms = canonicalUnits(['区发改局', '区发展和改革局', '市发改局', '各街道']);
  expect([...forms]).toEqual([
    ['区发改局', '区发展和改革局'],
    ['区发展和改革局', '区发展和改革局'],
    ['市发改局', '市发改局'],
    ['各街道', '各街道'],
  ]);
});

test('a plan is unified in its indicators and its tasks; nobody is named twice in one record', () => {
  const plan = {
    district: '湖光县',
    indicators: [{ name: '甲', lead: ['县工信局'], support: ['工业和信息化局', '县财政局'] }],
    tasks: [{ title: '乙', lead: ['财政局', '县财政局'], support: ['县工业和信息化局'] }],
    revisions: [],
  } as unknown as Plan;
  const before = JSON.stringify(plan);
  const { indicators, tasks } = unifyUnits(plan);
  expect(indicators).toEqual([{ name: '甲', lead: ['县工业和信息化局'], support: ['县财政局'] }]);
  expect(tasks).toEqual([{ title: '乙', lead: ['县财政局'], support: ['县工业和信息化局'] }]);
  expect(JSON.stringify(plan)).toBe(before);
});
