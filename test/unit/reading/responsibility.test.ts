import { findUnitLists } from '../../../src/plan/reading/responsibility';

const TOWNS = '相关乡镇(街道、园区)';

/** The one list of a paragraph. */
function unitsOf(text: string) {
  const lists = findUnitLists(text);
  expect(lists).toHaveLength(1);
  return { lead: lists[0]!.lead, support: lists[0]!.support };
}

test.each<[string, string[], string[]]>([
  ['(牵头单位:区发改局、区工信局;责任单位:区财政局)', ['区发改局', '区工信局'], ['区财政局']],
  ['(区工信局牵头,区财政局、区商务局等单位按职责分工负责)', ['区工信局'], ['区财政局', '区商务局']],
  ['(区工信局牵头,区林业局等单位及相关乡镇<街道、园区>负责)', ['区工信局'], ['区林业局', TOWNS]],
  ['(县教育局、县财政局负责)', [], ['县教育局', '县财政局']],
  ['(县教育局、县财政局按职责分工负责)', [], ['县教育局', '县财政局']],
  ['(县教育局主办,县财政局协办)', ['县教育局'], ['县财政局']],
  ['(责任单位:区水利局;配合单位:区住建局)', ['区水利局'], ['区住建局']],
  ['(责任单位:区水利局)', ['区水利局'], []],
  ['(区水利局牵头负责)', ['区水利局'], []],
  ['(区水利局、区住建局分别牵头,各镇配合)', ['区水利局', '区住建局'], ['各镇']],
  [
    '(区安委办牵头,各行业部门具体抓落实;各乡镇<街道>负责属地管理责任)',
    ['区安委办'],
    ['各行业部门', '各乡镇(街道)'],
  ],
  ['(责任领导:李明;牵头单位:区民政局;责任单位:区残联)', ['区民政局'], ['区残联']],
  ['(牵头单位:区民政局,区残联;完成时限:2024年12月)', ['区民政局', '区残联'], []],
  ['【牵头单位:区民政局】', ['区民政局'], []],
  ['(区住房和城乡建设局和区财政局负责)', [], ['区住房和城乡建设局', '区财政局']],
  ['(区各产业链牵头单位负责)', [], ['区各产业链牵头单位']],
  ['(牵头单位:区各产业链牵头单位)', ['区各产业链牵头单位'], []],
  ['(区商务局牵头,区总工会等单位按职责分工)', ['区商务局'], ['区总工会']],
  ['责任单位:区体育局、区教育局', ['区体育局', '区教育局'], []],
  ['抓好落实。牵头单位:区体育局;配合单位:区教育局。', ['区体育局'], ['区教育局']],
  ['完成改造。(区体育局、区教育局)', [], ['区体育局', '区教育局']],
])('%s', (text, lead, support) => {
  expect(unitsOf(text)).toEqual({ lead, support });
});

test.each([
  '标准为300元(含标志标牌),由学校负责。',
  '开展督查(每季度一次)。',
  '以区政府(常务会议)为准',
  '推动企业(单位)降低成本',
  '(责任人:王强)',
  '((((',
  '))(,)负责',
])('%s names no units', (text) => {
  expect(findUnitLists(text)).toEqual([]);
});

test('a list takes its brackets; an opening bracket that is never closed hides nothing', () => {
  const text = '(1围绕稳增长,完成投资(牵头单位:区发改局)';
  const [list] = findUnitLists(text);
  expect(text.slice(list!.start, list!.end)).toBe('(牵头单位:区发改局)');
});

test('several lists of one paragraph stay apart', () => {
  const text = '建成公园5个(区园林局负责);建成学校2所(区教育局牵头,区财政局配合)。';
  expect(findUnitLists(text).map(({ lead, support }) => [lead, support])).toEqual([
    [[], ['区园林局']],
    [['区教育局'], ['区财政局']],
  ]);
});
