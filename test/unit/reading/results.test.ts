import { readPlan } from '../../../src/reading/read-plan';

const REPORT = [
  '松岭区政府工作报告',
  '一、2023年工作回顾',
  '地区生产总值增长5.1%，国家级高新技术企业增至412家，规上工业企业达到186户。新增普惠托位300个。',
  '二、2024年工作安排',
  '地区生产总值增长6%以上，国家级高新技术企业突破460家，规模以上工业企业达到200家。',
  '上年森林覆盖率为41.5%。森林覆盖率达到42%。新增普惠托位350个。',
  '单位生产总值能耗较2022年下降3%。',
].join('\n');

describe('results', () => {
  const { results, indicators } = readPlan(REPORT);
  const nameOf = (id: string | undefined) => indicators.find((record) => record.id === id)?.name;

  test('are read from the review, and where a sentence tells of last year', () => {
    expect(
      results.map(({ name, measure, value, unit, period }) => [name, measure, value, unit, period]),
    ).toEqual([
      ['地区生产总值', 'growth', 5.1, '%', '2023'],
      ['国家级高新技术企业', 'level', 412, '家', '2023'],
      ['规上工业企业', 'level', 186, '户', '2023'],
      ['普惠托位', 'increment', 300, '个', '2023'],
      ['森林覆盖率', 'level', 41.5, '%', '2023'],
    ]);
  });

  test('what came down to a value reached it: no bound is told', () => {
    const lines = ['松岭区政府工作报告', '一、2023年工作回顾', '失业率降至4.2%，欠款降至5%以下。'];
    const told = readPlan([...lines, '二、2024年工作安排', '修路3公里。'].join('\n')).results;
    expect(told.map(({ name, value, op }) => [name, value, op])).toEqual([
      ['失业率', 4.2, undefined],
      ['欠款', 5, '<='],
    ]);
  });

  test('levels are proposed as baselines of the same thing; growth and increments are not', () => {
    expect(
      results.map(({ value, indicator, decision }) => [value, nameOf(indicator), decision]),
    ).toEqual([
      [5.1, undefined, undefined],
      [412, '国家级高新技术企业', 'proposed'],
      [186, '规模以上工业企业', 'proposed'],
      [300, undefined, undefined],
      [41.5, '森林覆盖率', 'proposed'],
    ]);
  });

  test('nothing is a baseline before somebody accepts it', () => {
    expect(indicators.filter(({ baseline }) => baseline !== undefined)).toEqual([]);
  });

  test('each stands at its place in the text, and no target is among them', () => {
    for (const { quote, start, end, value } of results) {
      expect(REPORT.slice(start, end)).toBe(quote);
      expect(quote).toContain(String(value));
    }
    const asked = indicators.map(({ target }) => target.low);
    expect(asked.slice(0, 5)).toEqual([6, 460, 200, 42, 350]);
  });

  test('a value in ten thousands is a baseline of one in hundred millions', () => {
    const text =
      '一、2023年工作回顾\n港口货物吞吐量达到9600万吨。\n二、2024年工作安排\n港口货物吞吐量达到1.2亿吨。';
    expect(readPlan(text, { year: 2024 }).results).toMatchObject([
      { value: 9600, unit: '万吨', decision: 'proposed' },
    ]);
  });

  test('an operator is kept: 超过90家 is no exact baseline', () => {
    const text = '一、2023年工作回顾\n省级专精特新企业超过90家。\n二、2024年工作安排\n加强培育。';
    expect(readPlan(text, { year: 2024 }).results).toMatchObject([{ value: 90, op: '>' }]);
  });
});

describe('a sentence that tells what was and what is to be', () => {
  test.each<[string, string[], string[]]>([
    ['1.肉类产量由2023年的4万吨提高到5万吨。', ['肉类产量 total 5 万吨 from 4'], []],
    ['1.林木覆盖率由2023年的41.2%提高到2024年的42%。', ['林木覆盖率 level 42 % from 41.2'], []],
    [
      '1.2023年网络零售额达到30亿元，2024年力争达到36亿元。',
      ['网络零售额 total 36 亿元 from undefined'],
      ['网络零售额 30 2023'],
    ],
    [
      '1.2023年新建学校2所，今年新建3所。',
      ['新建学校 completion 3 所 from undefined'],
      ['学校 2 2023'],
    ],
  ])('%s', (line, targets, told) => {
    const { indicators, results } = readPlan(`松岭区2024年主要目标\n${line}`);
    expect(
      indicators.map(
        ({ name, measure, target, baseline }) =>
          `${name} ${measure} ${target.low} ${target.unit} from ${baseline}`,
      ),
    ).toEqual(targets);
    expect(results.map(({ name, value, period }) => `${name} ${value} ${period}`)).toEqual(told);
  });
});
