import { findAmounts } from '../../../src/reading/prose/amounts';
import { readPlan } from '../../../src/reading/read-plan';
import { fc } from '../../support/property';

const read = (text: string) =>
  findAmounts(text).map(({ low, high, unit, operator }) => [low, high, unit, operator]);

describe('amounts', () => {
  test.each<[string, (number | string | null)[]]>([
    ['3.5万亩', [3.5, null, '万亩', null]],
    ['8.5%—9%', [8.5, 9, '%', null]],
    ['1至2家', [1, 2, '家', null]],
    ['35微克/立方米以下', [35, null, '微克/立方米', '<=']],
    ['28元/月·平方米', [28, null, '元/月·平方米', null]],
    ['168公里/百平方公里', [168, null, '公里/百平方公里', null]],
    ['10/10万以内', [10, null, '/10万', '<=']],
    ['40微克每立方米以下', [40, null, '微克每立方米', '<=']],
    ['1.3万亿斤以上', [1.3, null, '万亿斤', '>=']],
    ['2.1:1', [2.1, null, ':1', null]],
    ['15万㎡', [15, null, '万㎡', null]],
    ['800kW', [800, null, 'kW', null]],
    ['5000辆次以上', [5000, null, '辆次', '>=']],
    ['2500人份', [2500, null, '人份', null]],
    ['145人年', [145, null, '人年', null]],
    ['20个基点', [20, null, '个基点', null]],
    ['5000余户', [5000, null, '户', '>']],
    ['3万多人', [3, null, '万人', '>']],
    ['百分之八以上', [8, null, '%', '>=']],
    ['3个工作日内', [3, null, '个工作日', '<=']],
    ['零增长', [0, null, '%', null]],
    ['三成', [3, null, '成', null]],
    ['200万棒', [200, null, '万棒', null]],
  ])('%s', (text, amount) => expect(read(text)).toEqual([amount]));

  test.each(['3家庭', '20家电', '2024年', '12项目'])('%s holds no amount of that unit', (text) =>
    expect(read(text).map(([, , unit]) => unit)).toEqual(['']),
  );
});

/** Ways in which an office prints a number. */
const forms: readonly ((plain: string) => string)[] = [
  (plain) => plain,
  (plain) => plain.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  (plain) =>
    plain.replace(/\./, '．').replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d))),
  (plain) => plain.replace(/^\d+/, (whole) => Number(whole).toLocaleString('en')),
  (plain) => ` ${plain} `,
];
const bounds: readonly [string, string, string][] = [
  ['达到', '', '='],
  ['达到', '以上', '>='],
  ['不少于', '', '>='],
  ['突破', '', '>'],
  ['控制在', '以内', '<='],
  ['不超过', '', '<='],
  ['稳定在', '左右', '~'],
];

test('a target reads back as it was printed: number, unit and bound in every form', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999_999 }),
      fc.integer({ min: 0, max: 99 }),
      fc.constantFrom(...forms),
      fc.constantFrom(...bounds),
      fc.constantFrom('万元', '亿元', '%', '公里', '万亩', '微克/立方米', '元/月·人', '‰'),
      (whole, part, form, [before, behind, op], unit) => {
        const value = Number(`${whole}.${part}`);
        const text = `2024年工作计划\n一、目标\n综合指标值${before}${form(String(value))}${unit}${behind}。`;
        const [indicator, ...others] = readPlan(text, { year: 2024 }).indicators;
        expect(others).toEqual([]);
        expect(indicator?.target).toEqual({
          op,
          low: op === '<=' ? null : value,
          high: op === '<=' ? value : null,
          unit,
        });
      },
    ),
    { numRuns: 300 },
  );
});

test('what grammar and chance put together never breaks it, and every quote stands at its place', () => {
  const pieces =
    `新增 净增 建设 增长 下降 达到 突破 不少于 控制在 以上 以内 左右 分别 均 其中 累计 从 由 提高到 在上年 的基础上 较上年 比2022年
    8 5.5% 3-5家 十 万 亿元 个百分点 零增长 翻番 翻一番 三成 两所 一个 百分之八 2.1:1 10/10万 １２ 1,234 余 多 近 内 2024年 到2025年 五年 十四五 年均
    、 , 。 ; : ( ) （ ） “ ” 《 》 \n \t 企业 收入 项目 面积 率 数 等 和 的 为 以 比例 总投资 每人每月 每 第 已 截至`.split(
      /[ ]+/,
    );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 5 })), {
        maxLength: 60,
      }),
      (parts) => {
        const source = parts.join('');
        for (const { name, quote, start, end, target, confidence } of readPlan(source, {
          year: 2024,
        }).indicators) {
          expect(name.trim()).not.toBe('');
          expect(source.slice(start, end)).toBe(quote);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(source.length);
          expect(target.op === '<=').toBe(target.low === null);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThan(1);
        }
      },
    ),
    { numRuns: 1500 },
  );
});
