import { readTargets } from '../../../src/reading/prose/targets';
import { fc } from '../../support/property';

/** "name measure op low~high unit [period] [<baseline]", one line a target. */
function read(text: string): string[] {
  return readTargets(text, { year: 2024 }).map(({ name, measure, target, period, baseline }) => {
    const bounds = [target.low, target.high].filter((bound) => bound !== null).join('~');
    const extras = [period, baseline === undefined ? null : `<${baseline}`].filter(Boolean);
    return [name, measure, target.op, bounds, target.unit, ...extras].join(' ');
  });
}

describe('targets', () => {
  test.each<[string, string, string[]]>([
    ['growth', '云溪县地区生产总值增长8%以上。', ['云溪县地区生产总值 growth >= 8 %']],
    ['a range', '固定资产投资增长8.5%—9%。', ['固定资产投资 growth range 8.5~9 %']],
    ['a range of things', '引进3-5家龙头企业。', ['龙头企业 increment range 3~5 家']],
    ['not under', '森林覆盖率不低于40%。', ['森林覆盖率 level >= 40 %']],
    ['beyond', '科技型企业突破200家。', ['科技型企业 level > 200 家']],
    ['within', '城镇登记失业率控制在4.5%以内。', ['城镇登记失业率 level <= 4.5 %']],
    ['about', '粮食产量稳定在20万吨左右。', ['粮食产量 total ~ 20 万吨']],
    [
      'a compound unit',
      'PM2.5年均浓度控制在35微克/立方米以下。',
      ['PM2.5年均浓度 level <= 35 微克/立方米'],
    ],
    ['per hundred thousand', '孕产妇死亡率控制在8/10万以下。', ['孕产妇死亡率 level <= 8 /10万']],
    ['percentage points', '城镇化率提高1个百分点左右。', ['城镇化率 change_pp ~ 1 个百分点']],
    ['a fall by points', '失业率下降2个百分点。', ['失业率 reduction = 2 个百分点']],
    [
      'a gap to others',
      '居民收入增速高于全省2个百分点。',
      ['居民收入增速高于全省 change_pp = 2 个百分点'],
    ],
    ['doubling', '旅游总收入翻一番。', ['旅游总收入 growth = 1 番']],
    ['tenths', '新能源公交车占比达到三成。', ['新能源公交车占比 level = 3 成']],
    [
      'numerals in words',
      '新建两所幼儿园、一座天桥。',
      ['幼儿园 completion = 2 所', '天桥 completion = 1 座'],
    ],
    [
      'a baseline',
      '城市低保标准由650元/月提高到700元/月。',
      ['城市低保标准 level = 700 元/月 <650'],
    ],
    [
      'one verb for many',
      '规模以上工业企业新增20户、商贸企业新增10户,新增3-5家工作站,6-8家中心。',
      [
        '规模以上工业企业 increment = 20 户',
        '商贸企业 increment = 10 户',
        '工作站 increment range 3~5 家',
        '中心 increment range 6~8 家',
      ],
    ],
    [
      'numbers that take turns',
      '城镇和农村居民收入分别增长5.5%、6%以上。',
      ['城镇居民收入 growth >= 5.5 %', '农村居民收入 growth >= 6 %'],
    ],
    [
      'a number for both',
      '财政收入和固定资产投资均增长10%。',
      ['财政收入 growth = 10 %', '固定资产投资 growth = 10 %'],
    ],
    [
      'years that take turns',
      '到2025年和2030年森林覆盖率分别达到35%和40%。',
      ['森林覆盖率 level = 35 % 2025', '森林覆盖率 level = 40 % 2030'],
    ],
    [
      'a past result after a semicolon',
      '2023年,全县完成财政收入12亿元;新增就业6200人。2024年新增就业6500人。',
      ['新增就业 increment = 6500 人 2024'],
    ],
    [
      'years set off by a comma',
      '到2025年底、到2030年,养老床位分别达到4500张和6000张。',
      ['养老床位 level = 4500 张 2025', '养老床位 level = 6000 张 2030'],
    ],
    [
      'three years',
      '到2025年、2027年和2030年,养老床位分别达到4500张、5000张、6000张。',
      [
        '养老床位 level = 4500 张 2025',
        '养老床位 level = 5000 张 2027',
        '养老床位 level = 6000 张 2030',
      ],
    ],
    [
      'two targets for one thing',
      '单位GDP能耗下降14%,力争下降15%。',
      ['单位GDP能耗 reduction = 14 %', '单位GDP能耗 reduction = 15 %'],
    ],
    [
      'lost punctuation',
      '科技进步贡献率达到65%研发投入占比达到3.5%专利数达到60重点领域改革见效。',
      ['科技进步贡献率 level = 65 %', '研发投入占比 level = 3.5 %', '专利数 level = 60 '],
    ],
    [
      'examples before the number',
      '加快推进河东小学等6个项目建设。',
      ['河东小学等项目建设 completion = 6 个'],
    ],
    ['a threshold', '引进投资5亿元以上项目7个。', ['投资5亿元以上项目 increment = 7 个']],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    '深入实施“八大行动”和“3+2”产业体系。',
    '落实人才新政25条和惠企措施10条。',
    '打好五大攻坚战,筹办第十五届运动会。',
    '推进2×100万千瓦机组建设。',
    '根据云政办发〔2024〕12号文件精神。',
    '建设城区15分钟生活圈。',
    '2023年新增企业20家。',
    '截至目前建成充电桩300个。',
    '6月底前完成任务的50%。',
    '每月走访企业不少于2次。',
    '推进总投资30亿元的产业园建设。',
    '力争进入全省前10名。',
    '综合评分不低于90分。',
    '于2024年12月31日前报送。',
    '培育一批龙头企业。',
  ])('no target: %s', (text) => expect(read(text)).toEqual([]));

  test('a mention keeps its place', () => {
    const text = '持续发力,旅游收入达到80亿元,成效明显。';
    const [mention] = readTargets(text, { year: 2024 });
    expect(text.slice(mention!.start, mention!.end)).toBe('旅游收入达到80亿元');
  });

  test('no input crashes it, and every target fits the plan format', () => {
    const words = fc.constantFrom(
      ...[
        '新增',
        '增长',
        '达到',
        '分别',
        '从',
        '由',
        '到',
        '的',
        '等',
        '和',
        '、',
        ',',
        '。',
        '(',
        ')',
        '“',
        '”',
      ],
      ...[
        '8',
        '5.5%',
        '3-5家',
        '十',
        '万',
        '亿元',
        '个百分点',
        '以上',
        '以内',
        '左右',
        '2024年',
        '/10万',
        '\n',
      ],
      ...['企业', '收入', '每', '第', '总投资', '均', '翻', '番'],
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ maxLength: 4 })), { maxLength: 40 }),
        (parts) => {
          const text = parts.join('');
          for (const { name, target, start, end } of readTargets(text, { year: 2024 })) {
            expect(name.trim()).not.toBe('');
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(target.op === '<=').toBe(target.low === null);
            expect(target.high !== null).toBe(target.op === '<=' || target.op === 'range');
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
