import { readTargets } from '../../../src/reading/prose/targets';

/** "name measure op low~high unit", one line a target. */
const read = (text: string): string[] =>
  readTargets(text, { year: 2024 }).map(
    ({ name, measure, target: { op, low, high, unit } }) =>
      `${name} ${measure} ${op} ${[low, high].filter((bound) => bound !== null).join('~')} ${unit}`,
  );

test.each<[string, string[]]>([
  // the share of things to which something is done
  ['80%以上事项实现一网通办。', ['事项实现一网通办比例 level >= 80 %']],
  ['政务服务事项原则上100%全程网办。', ['政务服务事项全程网办比例 level = 100 %']],
  // a range may change its scale
  ['实现营业收入8000万元—1亿元。', ['营业收入 total range 8000~10000 万元']],
  // the last of a list has the whole unit
  [
    '甲收入、乙收入分别提高0.5个和1个百分点。',
    ['甲收入 change_pp = 0.5 个百分点', '乙收入 change_pp = 1 个百分点'],
  ],
  // a bound of time is reached; days of work add up to nothing
  ['漏洞修复不超过3天。', ['漏洞修复 level <= 3 天']],
  ['项目审批压至30个工作日以内。', ['项目审批 level <= 30 个工作日']],
  ['供养标准不低于低保标准的1.3倍。', ['供养标准 level >= 1.3 倍']],
  ['较大事故为0起。', ['较大事故 total = 0 起']],
  ['事故起数和死亡人数双下降5%以上。', ['事故起数 reduction >= 5 %', '死亡人数 reduction >= 5 %']],
])('%s', (text, expected) => expect(read(text)).toEqual(expected));

describe('numbers that are part of another name', () => {
  test.each<[string, string[]]>([
    ['谋划5000万元以上项目150个。', ['5000万元以上项目 completion = 150 个']],
    ['12345热线办结率98%。', ['12345热线办结率 level = 98 %']],
    ['现有在册对象3412户。', []],
    ['新建项目占地86亩、设床位500张,年内封顶。', []],
    ['进度低于序时10个百分点的予以通报。', []],
    ['体系由4个维度、13项指标组成。', []],
    ['截至2月末,完成投资5亿元。', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test('the whole of which others are a part is no target, and names them', () => {
    expect(read('纳入盘子的125个项目中,新开工58个、竣工40个。')).toEqual([
      '新开工项目 completion = 58 个',
      '竣工项目 completion = 40 个',
    ]);
  });
});

describe('where punctuation was lost, the next target begins behind the number', () => {
  test.each<[string, string[]]>([
    [
      '水费收缴率95%以上水源监测覆盖率100%',
      ['水费收缴率 level >= 95 %', '水源监测覆盖率 level = 100 %'],
    ],
    [
      '新建管道18.5公里雨污分流完成9.2公里',
      ['管道 completion = 18.5 公里', '雨污分流 completion = 9.2 公里'],
    ],
    ['人才新政18条引进创新团队2个', ['创新团队 increment = 2 个']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test('a number that spaces cut apart is not read, nor part of the next name', () => {
    expect(read('恢复灌溉面积1 2 00亩水库总蓄水量达到2亿立方米')).toEqual([
      '水库总蓄水量 level = 2 亿立方米',
    ]);
  });
});

test.each([
  ['做好受损林地修复利用工作,确保修复利用率达到92%以上。', '受损林地修复利用率'],
  ['抓好物流园区项目开工,全年开工率100%。', '物流园区项目开工率'],
  ['开工率不低于95%。', '开工率'],
])('a figure named by what is done leans on the clause before: %s', (text, name) => {
  expect(readTargets(text, { year: 2024 }).map((target) => target.name)).toEqual([name]);
});
