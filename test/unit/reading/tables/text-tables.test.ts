import * as fc from 'fast-check';
import { readPlan } from '../../../../src/plan/reading/read-plan';
import { targetsOf } from './grid';

const ROWS = [
  ['指标名称', '单位', '目标值', '责任单位'],
  ['粮食总产量', '万吨', '6.7', '区农业农村局'],
  ['新增停车位', '个', '300以上', '区城管局'],
];
const EXPECTED = ['粮食总产量 level = 6.7 万吨 2024', '停车位 increment >= 300 个 2024'];

test.each([
  ['tabs', (row: string[]) => row.join('\t')],
  ['wide gaps', (row: string[]) => row.join('    ')],
  ['full-width gaps', (row: string[]) => row.join('\u3000\u3000')],
  ['bars', (row: string[]) => `| ${row.join(' | ')} |`],
])('a table pasted with %s', (_, joined) => {
  const text = `云溪区2024年工作要点\n一、目标\n${ROWS.map(joined).join('\n')}\n二、工作\n1.建设公园3个。\n`;
  expect(targetsOf(text)).toEqual([...EXPECTED, '公园 completion = 3 个 2024']);
  for (const { quote, start, end } of readPlan(text).indicators) {
    expect(text.slice(start, end)).toBe(quote);
  }
});

test('bars with a rule under the headings', () => {
  const [head, ...rows] = ROWS.map((row) => `| ${row.join(' | ')} |`);
  expect(targetsOf([head, '|---|---|---|---|', ...rows].join('\n'))).toEqual(EXPECTED);
});

test('gaps inside prose make no table', () => {
  const text = '一、目标\n全年   增长8%   以上,\n新增企业   5家。\n';
  const { indicators } = readPlan(text);
  expect(indicators.map(({ quote }) => quote)).toHaveLength(1);
});

test('whatever stands in the cells, records quote the text and nothing fails', () => {
  const word = fc.constantFrom(
    ...'指标 指标名称 单位 目标值 2024年目标 2023年完成 责任单位 区发改局 家 % 6.7 ≥5 3-5家 全区 柳林镇 任务 新增20家 一、 备注 - 合计'.split(
      ' ',
    ),
    '',
  );
  const rows = fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { maxLength: 8 });
  fc.assert(
    fc.property(rows, (cells) => {
      const text = cells.map((row) => row.join('\t')).join('\n');
      const { indicators, tasks } = readPlan(text);
      for (const { quote, start, end } of [...indicators, ...tasks]) {
        expect(text.slice(start, end)).toBe(quote);
      }
    }),
    { numRuns: 300 },
  );
});
