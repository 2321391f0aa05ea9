import { readPlan } from '../../../../src/reading/read-plan';
import { fc } from '../../../support/property';

/** A column: what may head it, and whether a row may leave it empty. */
interface Column {
  key: keyof Row;
  heads: readonly string[];
}

interface Row {
  serial: string;
  name: string;
  unit: string;
  before: string;
  target: string;
  weight: string;
  due: string;
  person: string;
  lead: string;
  support: string;
}

/** A heading of '' leaves the column out. */
const columns: readonly Column[] = [
  { key: 'serial', heads: ['序号', '编号'] },
  { key: 'name', heads: ['指标名称', '考核指标', '具体指标', '项目名称'] },
  { key: 'unit', heads: ['单位', '计量单位'] },
  { key: 'before', heads: ['2026年实际', '上年完成', '基期值', '现状值', ''] },
  { key: 'target', heads: ['2027年目标', '目标值', '年度目标', '全年目标'] },
  { key: 'weight', heads: ['分值', '权重', ''] },
  { key: 'due', heads: ['完成时限', '完成时间', ''] },
  { key: 'person', heads: ['分管领导', '责任领导', ''] },
  { key: 'lead', heads: ['责任单位', '牵头部门', '主责单位', '承办单位'] },
  { key: 'support', heads: ['配合单位', '协同单位', '协办单位', ''] },
];
const measured: readonly [string, string, number][] = [
  ['森林覆盖率', '%', 46.2],
  ['工业增加值', '亿元', 84.5],
  ['农村公路', '公里', 36],
  ['高新技术企业', '家', 120],
  ['粮食总产量', '万吨', 12.6],
  ['PM2.5平均浓度', '微克/立方米', 33],
  ['水利工程投资', '万元', 8600],
  ['图书馆藏书', '万册', 35],
];
const leads = ['区发改局', '区工业和信息化局', '县卫健委', '区文旅局、区教体局', '县林业局'];

const table = fc
  .record({
    heads: fc.tuple(...columns.map(({ heads }) => fc.constantFrom(...heads))),
    rows: fc.uniqueArray(
      fc.record({
        of: fc.constantFrom(...measured),
        weight: fc.constantFrom('3', '5', '8'),
        due: fc.constantFrom('12月底前', '2027年12月', '10月底', '全年'),
        person: fc.constantFrom('王建国', '李敏', '欧阳静'),
        lead: fc.constantFrom(...leads),
        support: fc.constantFrom('', '各镇街', '县财政局', '各乡镇、县税务局'),
      }),
      { selector: ({ of: [name] }) => name, minLength: 3, maxLength: 7 },
    ),
  })
  .map(({ heads, rows }) => {
    const all = rows.map(({ of: [name, unit, value], ...rest }, i): Row => ({
      ...{
        serial: `${i + 1}`,
        name,
        unit,
        before: `${value * 0.9}`.slice(0, 4),
        target: `${value}`,
      },
      ...rest,
    }));
    const kept = columns.flatMap((column, i) =>
      heads[i] === '' ? [] : [{ column, head: heads[i]! }],
    );
    const cells = [
      kept.map(({ head }) => head),
      ...all.map((row) => kept.map(({ column: { key } }) => row[key])),
    ];
    const helps = kept.some(({ column: { key } }) => key === 'support');
    return { cells, all: all.map((row) => ({ ...row, support: helps ? row.support : '' })) };
  });

const filled = (row: readonly string[]) => row.filter((cell) => cell !== '');
const labelled = ([heads = [], ...rows]: string[][], between: string) =>
  rows.map((row) =>
    filled(row.map((cell, i) => (cell === '' ? '' : `${heads[i]}：${cell}`))).join(between),
  );

/** How the lines of a text may hold it. */
const layouts: readonly [string, (cells: string[][]) => string][] = [
  ['a cell a line', (cells) => cells.flatMap(filled).join('\n')],
  ['empty lines between rows', (cells) => cells.map((row) => filled(row).join('\n')).join('\n\n')],
  [
    'a sign for empty cells',
    (cells) =>
      cells
        .flat()
        .map((cell) => cell || '—')
        .join('\n'),
  ],
  [
    'bars before cells',
    (cells) =>
      cells
        .flatMap(filled)
        .map((cell) => `| ${cell}`)
        .join('\n'),
  ],
  ['tabs', (cells) => cells.map((row) => row.join('\t')).join('\n')],
  ['single spaces', (cells) => cells.map((row) => filled(row).join(' ')).join('\n')],
  ['bars', (cells) => cells.map((row) => `| ${row.join(' | ')} |`).join('\n')],
  ['cards', (cells) => labelled(cells, '\n').join('\n\n')],
  ['a card a line', (cells) => labelled(cells, '；').join('\n')],
];

const behind = [
  '各单位要高度重视，抓好落实。',
  '以上目标纳入年度考核，结果报区政府督查室。',
  '联系人：王强，电话：12345678',
  '（此件公开发布）',
];

test.each(layouts)('%s: no figure and no office is another’s', (_, print) => {
  fc.assert(
    fc.property(table, fc.constantFrom(...behind), ({ cells, all }, last) => {
      const { indicators } = readPlan(`临河区2027年任务分解表\n\n${print(cells)}\n\n${last}\n`);
      expect(
        indicators.map(({ name, target, lead, support }) =>
          [name, target.low, target.unit, lead.join('、'), support.join('、')].join(' '),
        ),
      ).toEqual(
        all.map(({ name, target, unit, lead, support }) =>
          [name, target, unit, lead, support].join(' '),
        ),
      );
    }),
    { numRuns: 60 },
  );
});
