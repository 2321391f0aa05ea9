import { readPlan } from '../../../../src/reading/read-plan';
import { targetsOf, unitsOf } from './grid';
import { fc } from '../../../support/property';

interface Row {
  name: string;
  unit: string;
  value: number;
  office: string;
}

const names = [
  '社区书屋',
  '口袋公园',
  '充电车位',
  '便民菜点',
  '老年学堂',
  '微型消防点',
  '停车泊位',
];
const offices = ['区文旅局', '区城管局', '区发改局', '区商务局', '区民政局', '区交通局'];
const rows = fc.uniqueArray(
  fc.record<Row>({
    name: fc.constantFrom(...names),
    unit: fc.constantFrom('个', '处', '座', '家'),
    value: fc.integer({ min: 1, max: 9999 }),
    office: fc.constantFrom(...offices),
  }),
  { selector: ({ name }) => name, minLength: 2, maxLength: 7 },
);

const HEAD = ['序号', '指标名称', '计量单位', '2027年目标', '责任单位'];
const cells = (all: readonly Row[]) => [
  HEAD,
  ...all.map(({ name, unit, value, office }, i) => [`${i + 1}`, name, unit, `${value}`, office]),
];

/** How the lines of a text may hold a table. */
const layouts: readonly [string, (all: readonly Row[]) => string][] = [
  ['a cell a line', (all) => cells(all).flat().join('\n')],
  ['empty lines between', (all) => cells(all).flat().join('\n\n')],
  [
    'bars before the cells',
    (all) =>
      cells(all)
        .flat()
        .map((cell) => `| ${cell}`)
        .join('\n'),
  ],
  [
    'bars behind the cells',
    (all) =>
      cells(all)
        .flat()
        .map((cell) => `${cell} |`)
        .join('\n'),
  ],
  [
    'single spaces',
    (all) =>
      cells(all)
        .map((row) => row.join(' '))
        .join('\n'),
  ],
  [
    'nothing between',
    ([...all]) =>
      cells(all)
        .map(([serial, name, unit, value, office], i) =>
          i === 0 ? HEAD.join('') : `${serial} ${name}${unit}${value}${office}`,
        )
        .join(''),
  ],
  [
    'cards',
    (all) =>
      all
        .map(
          ({ name, unit, value, office }, i) =>
            `【卡片${i + 1}】\n事项：${name}\n目标值：${value}${unit}\n牵头部门：${office}`,
        )
        .join('\n\n'),
  ],
  [
    'lines drawn in plain characters',
    (all) =>
      [
        '+--+--+--+--+--+',
        ...cells(all).flatMap((row) => [`| ${row.join(' | ')} |`, '+--+--+--+--+--+']),
      ].join('\n'),
  ],
  [
    'run together, with a person before each office',
    (all) =>
      cells(all)
        .map(([serial, name, unit, value, office], i) =>
          i === 0
            ? '序号指标名称计量单位2027年目标分管领导责任单位'
            : `${serial}${name}${unit}${value}王海波${office}`,
        )
        .join(''),
  ],
  [
    'lines that are drawn',
    (all) =>
      ['┌─┬─┬─┬─┬─┐', ...cells(all).flatMap((row) => [`│${row.join('│')}│`, '├─┼─┼─┼─┼─┤'])].join(
        '\n',
      ),
  ],
];

/** Where nothing parts cells, a figure as small as the next serial cannot be told from it: such a table is left alone. */
const runTogether = ['nothing between', 'run together, with a person before each office'];

test.each(layouts)('%s: every row keeps its name, value, unit and office', (layout, print) => {
  fc.assert(
    fc.property(rows, (all) => {
      fc.pre(!runTogether.includes(layout) || all.every(({ value }) => value > all.length + 1));
      const text = `临河区2027年任务分解表\n\n${print(all)}\n`;
      const { indicators } = readPlan(text);
      expect(
        indicators.map(({ name, target, lead }) => [name, target.low, target.unit, lead]),
      ).toEqual(all.map(({ name, value, unit, office }) => [name, value, unit, [office]]));
      for (const { quote, start, end } of indicators) expect(text.slice(start, end)).toBe(quote);
    }),
    { numRuns: 60 },
  );
});

test('cards of another part of the document are another table: what stands between them is read', () => {
  const card = (name: string, value: number) =>
    `【卡片】\n事项：${name}\n目标值：${value}个\n牵头部门：区文旅局\n`;
  const part = `${card('书屋', 6)}\n${card('学堂', 4)}`;
  const prose =
    '一、其他任务\n1.新建绿道15公里。\n2.改造公园8个,培训园艺师120名,由区城管局负责。\n';
  const text = `临河区2027年任务分解表\n\n${part}\n${prose}\n${part}`;
  expect(readPlan(text).indicators.map(({ target }) => target.low)).toEqual([
    6, 4, 15, 8, 120, 6, 4,
  ]);
});

const read = (...lines: string[]) =>
  readPlan(['临河区2027年任务分解表', ...lines].join('\n')).indicators.map(
    ({ name, target, lead, support }) =>
      [name, target.low ?? target.high, target.unit, lead.join('、'), support.join('、')].join(' '),
  );

test('a cell of several lines, groups, a head that a page repeats, and a merged cell', () => {
  expect(
    read(
      ...['序号', '工作任务', '单位', '2026年实绩', '2027年目标', '牵头单位', '配合单位'],
      ...[
        '一、惠民类',
        '1',
        '乡镇敬老院',
        '消防改造',
        '所',
        '2',
        '5',
        '区民政局',
        '区财政局',
        '各镇',
      ],
      '— 3 —',
      ...['序号', '工作任务', '单位', '2026年实绩', '2027年目标', '牵头单位', '配合单位'],
      ...[
        '二、产业类',
        '2',
        '冷链仓库',
        '座',
        '7',
        '≥9',
        '区商务局',
        '3',
        '电商驿站',
        '座',
        '11',
        '16',
        '区商务局',
      ],
    ),
  ).toEqual([
    '乡镇敬老院消防改造 5 所 区民政局 区财政局、各镇',
    '冷链仓库 9 座 区商务局 ',
    '电商驿站 16 座 区商务局 ',
  ]);
});

test('places over the columns', () => {
  expect(read('项目', '合计', '河湾镇', '青石乡', '改厕（户）', '90', '50', '40')).toEqual([]);
  expect(
    read(
      ...['项目', '合计', '河湾镇', '青石乡', '改厕（户）', '90', '50', '40'],
      ...['修路（公里）', '12', '7', '5'],
    ),
  ).toEqual([
    '改厕 90 户  ',
    '改厕(河湾镇) 50 户 河湾镇 ',
    '改厕(青石乡) 40 户 青石乡 ',
    '修路 12 公里  ',
    '修路(河湾镇) 7 公里 河湾镇 ',
    '修路(青石乡) 5 公里 青石乡 ',
  ]);
});

test('places in the rows, single spaces', () => {
  expect(read('镇街 春播面积(亩) 清渠(米)', '河湾镇 2600 480', '青石乡 1900 350')).toEqual([
    '春播面积(河湾镇) 2600 亩 河湾镇 ',
    '清渠(河湾镇) 480 米 河湾镇 ',
    '春播面积(青石乡) 1900 亩 青石乡 ',
    '清渠(青石乡) 350 米 青石乡 ',
  ]);
});

test('a goal told in words, with its office behind a space', () => {
  expect(
    read(
      '序号 指标 2026年实绩 2027年目标 承办单位',
      '1 果园面积(万亩) 2.1 ≥2.6 区果业站',
      '2 新开直营店7家,配送量增长12%. 商务局',
    ),
  ).toEqual(['果园面积 2.6 万亩 区果业站 ', '新开直营店 7 家 商务局 ', '配送量 12 % 商务局 ']);
});

test('headings and classes that narrow columns break, a list that goes on in the next line, and who assesses', () => {
  expect(
    read(
      ...[
        '类别',
        '考核指标',
        '计量',
        '单位',
        '上年',
        '完成',
        '本年',
        '任务',
        '考评',
        '部门',
        '责任主体',
      ],
      ...['', '经济', '发展', '（40分）', '工业技改', '亿元', '7.5', '≥9', '市统计局'],
      ...['区工信局、', '河湾开发区管委会'],
      ...['', '外贸出口', '亿元', '4.1', '5', '市商务局', '区商务局'],
      ...['', '创新', '驱动', '科技企业', '家', '31', '36', '市科技局', '区科技局'],
    ),
  ).toEqual([
    '工业技改 9 亿元 区工信局、河湾开发区管委会 ',
    '外贸出口 5 亿元 区商务局 ',
    '科技企业 36 家 区科技局 ',
  ]);
});

test('run together: dates before the offices, persons behind them', () => {
  expect(
    read(
      '序号项目名称建设内容及规模投资（万元）完成时限责任单位分管领导' +
        '1安居工程新建公租房90套，加装电梯14部。26002027年9月县住建局扎西' +
        '2清泉工程新打机井12眼。7102027年底前县水利局、各乡镇洛桑',
    ),
  ).toEqual([
    '安居工程投资 2600 万元 县住建局 ',
    '公租房 90 套 县住建局 ',
    '电梯 14 部 县住建局 ',
    '清泉工程投资 710 万元 县水利局、各乡镇 ',
    '机井 12 眼 县水利局、各乡镇 ',
  ]);
});

test('lines that no columns fit stay prose', () => {
  const lines = ['任务', '目标', '责任单位', '各单位要高度重视', '切实加强领导', '新建粮仓3座。'];
  expect(read(...lines)).toEqual(['粮仓 3 座  ']);
});

test('a table whose figures run into each other is told, and what is read of it is not sure', () => {
  const run =
    '指标名称单位2026年实际2027年目标责任科室床位数张6.26.5医政科护士数人3.84.0医政科新建病房3栋';
  const { indicators, unreadTables } = readPlan(
    `临河区2027年卫生工作任务\n${run}\n新建诊所5家。\n`,
  );
  expect(unreadTables).toEqual([{ start: 15, end: 15 + run.length }]);
  expect(
    indicators.map(({ target, confidence, reason }) => [target.low, confidence, reason]),
  ).toEqual([
    [3, 0.3, 'unreadTable'],
    [5, 0.9, undefined],
  ]);
});

test('a column of bodies beside the names, quarters that are no targets, and a figure that is no number of a row', () => {
  expect(
    read(
      ...['序号', '乡镇（部门）', '指标', '单位', '一季度目标', '上半年目标', '全年目标'],
      ...['1', '县发改局', '固定资产投资', '亿元', '18', '42', '96'],
      ...['2', '县工信局', '工业投资', '亿元', '7', '16', '38'],
      ...['技改项目', '个', '5', '12', '30'],
      ...['3', '城北工业园', '亩均投资', '万元', '—', '—', '280'],
    ),
  ).toEqual([
    '固定资产投资 96 亿元 县发改局 ',
    '工业投资 38 亿元 县工信局 ',
    '技改项目 30 个 县工信局 ',
    '亩均投资 280 万元 城北工业园 ',
  ]);
});

test.each([
  '各单位要高度重视，抓好落实。',
  '以上目标纳入年度考核，结果报区政府督查室。',
  '联系人：王强，电话：12345678',
  '临河区人民政府办公室',
  '区政府督查室将定期督查，对进展缓慢的予以通报。',
])('what stands behind the last row is no office of it: %s', (behind) => {
  const lines = [
    ...['序号', '项目名称', '单位', '全年目标', '责任部门', '协办单位'],
    ...['1', '森林覆盖率', '%', '46', '区林业局', '各镇街'],
    ...['2', '公园绿地', '公顷', '12', '区城管局'],
    ...['3', '新建驿站', '处', '8', '区文旅局', '区财政局'],
  ];
  expect(read(...lines, '', behind)).toEqual([
    '森林覆盖率 46 % 区林业局 各镇街',
    '公园绿地 12 公顷 区城管局 ',
    '驿站 8 处 区文旅局 区财政局',
  ]);
});

test('cards of which some have a field less, and cards of one line each', () => {
  const fields = [
    [
      '序号：1',
      '指标：森林覆盖率',
      '计量单位：%',
      '目标值：46',
      '责任单位：区林业局',
      '协办单位：各镇街',
    ],
    ['序号：2', '指标：公园绿地', '计量单位：公顷', '目标值：12', '责任单位：区城管局'],
  ];
  const expected = ['森林覆盖率 46 % 区林业局 各镇街', '公园绿地 12 公顷 区城管局 '];
  expect(read('', ...fields.flatMap((card) => [...card, '']))).toEqual(expected);
  expect(read('', ...fields.map((card) => card.join('；')))).toEqual(expected);
});

test('run together: a row whose end nobody can tell is not read with the next one in its name', () => {
  const head = '序号主要指标计量单位2027年目标责任领导牵头部门协同单位';
  const rows = [
    '1绿色工厂家130周涛区水务局各镇街',
    '2图书馆藏书万册35李敏区水务局区统计局',
    '3社零总额增速%7周涛区水务局',
    '4新建公路公里36李敏区住建局区统计局',
  ];
  const { indicators, unreadTables } = readPlan(
    `临河区2027年任务分解表\n${head}${rows.join('')}\n`,
  );
  expect(indicators.map(({ name, target }) => `${name} ${target.low}`)).toEqual([
    '绿色工厂 130',
    '图书馆藏书 35',
  ]);
  expect(unreadTables).toHaveLength(1);
});

test('numbered names need no column of their own where a line has the cells of the head', () => {
  const text = [
    '南湖县2024年目标一览表',
    '类别 指标名称 单位 目标值 牵头单位 责任单位',
    '一、经济发展 1.粮食产量 万吨 18.6 县农业农村局 各乡镇',
    '2.新增规上企业 家 15 县工信局 各乡镇',
    '二、社会民生 3.新增养老床位 张 150 县民政局 县卫健局',
  ].join('\n');
  expect(targetsOf(text)).toEqual([
    '粮食产量 total = 18.6 万吨 2024',
    '规上企业 increment = 15 家 2024',
    '养老床位 increment = 150 张 2024',
  ]);
  expect(unitsOf(text)).toEqual([
    '粮食产量: 县农业农村局 | 各乡镇',
    '规上企业: 县工信局 | 各乡镇',
    '养老床位: 县民政局 | 县卫健局',
  ]);
});
