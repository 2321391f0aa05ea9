import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { distinctIndicators } from '../../../src/plan/distinct';
import { withIds } from '../../../src/plan/identity';
import type { Indicator } from '../../../src/plan/model';
import { parsePlan } from '../../../src/plan/parse-plan';

const SEEDS = join(__dirname, '..', '..', '..', 'seeds');
const ids = readdirSync(SEEDS)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace(/\.json$/, ''));
const seed = (id: string) => parsePlan(readFileSync(join(SEEDS, `${id}.json`), 'utf8'));

test('five plans ship', () => {
  expect(ids.sort()).toEqual([
    'heshan-2024',
    'huli-2021',
    'huli-2024',
    'jinping-2016',
    'tongguan-2018',
  ]);
});

describe.each(ids)('%s', (id) => {
  const plan = seed(id);

  test('is named as its file', () => {
    expect(plan.id).toBe(id);
    expect(plan.years[0]).toBe(Number(id.slice(-4)));
  });

  test('has the ids that reading it again would give', () => {
    const { indicators, tasks } = withIds(plan.indicators, plan.tasks);
    expect(plan.indicators.map((i) => i.id)).toEqual(indicators.map((i) => i.id));
    expect(plan.tasks.map((t) => t.id)).toEqual(tasks.map((t) => t.id));
  });

  test('holds names, not sentences', () => {
    const texts = [
      ...plan.indicators.flatMap(({ name, note, field }) => [name, note ?? '', field ?? '']),
      ...plan.tasks.flatMap(({ title, field }) => [title, field ?? '']),
      ...[...plan.indicators, ...plan.tasks].flatMap(({ lead, support }) => [...lead, ...support]),
    ];
    expect(texts.filter((text) => text.length > 40)).toEqual([]);
    expect(texts.filter((text) => /[。；;！]/.test(text))).toEqual([]);
  });

  test('repeats agree with their first mention', () => {
    const byId = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
    const facts = ({ measure, period, target }: Indicator) => ({ measure, period, target });
    for (const indicator of plan.indicators) {
      if (indicator.sameAs === undefined) continue;
      const first = byId.get(indicator.sameAs)!;
      expect([indicator.id, facts(indicator)]).toEqual([indicator.id, facts(first)]);
      expect(first.sameAs).toBeUndefined();
    }
  });

  test('percent is as written: 6.5, never 0.065', () => {
    const shares = plan.indicators.filter(({ target }) => target.unit === '%');
    for (const { name, target } of shares) {
      expect([name, (target.low ?? target.high)! >= 1]).toEqual([name, true]);
    }
  });
});

const atLeast = (low: number, unit: string) => ({ op: '>=', low, high: null, unit });
const reach = (low: number, unit: string) => ({ op: '=', low, high: null, unit });
const between = (low: number, high: number, unit: string) => ({ op: 'range', low, high, unit });

/** Found by reading the documents: section, name, measure, target, and units where they are named. */
const facts: [plan: string, section: string, name: string, Partial<Indicator>][] = [
  [
    'huli-2021',
    '二·(一)·4',
    '区重点发展产业工作组',
    { measure: 'completion', target: reach(6, '个') as never, lead: ['区各产业链牵头单位'] },
  ],
  [
    'huli-2024',
    '二·(二)',
    '国家级高新技术企业',
    {
      measure: 'level',
      target: { op: '>', low: 700, high: null, unit: '家' },
      baseline: 621,
      lead: [],
    },
  ],
  [
    'tongguan-2018',
    '一·2·1',
    '进出口总额',
    { measure: 'total', target: reach(13343, '万美元') as never, period: '2020', lead: [] },
  ],
  [
    'tongguan-2018',
    '二·1',
    '存量商品住房去化周期',
    {
      measure: 'level',
      period: '2020',
      target: { op: '<=', low: null, high: 18, unit: '个月' },
      lead: ['区政府办'],
      support: ['区发改局', '区经信局', '区财政局', '区住建局', '区金融办', '狮子山高新区'],
    },
  ],
  [
    'heshan-2024',
    '一·(一)',
    '第一产业增加值',
    { measure: 'growth', target: reach(3.5, '%') as never },
  ],
  [
    'heshan-2024',
    '一·(五)',
    '实有经营主体',
    { measure: 'level', target: atLeast(122420, '户') as never },
  ],
  [
    'heshan-2024',
    '一·(五)',
    '外贸实绩企业',
    { measure: 'level', target: { op: '>', low: 50, high: null, unit: '户' } },
  ],
  [
    'heshan-2024',
    '一·(五)',
    '高新技术企业',
    { measure: 'increment', target: reach(21, '户') as never },
  ],
  [
    'heshan-2024',
    '一·(六)',
    '城镇化率',
    { measure: 'change_pp', target: { op: '~', low: 1, high: null, unit: '个百分点' } },
  ],
  [
    'heshan-2024',
    '附件1·二·(二)·2',
    '镉低积累水稻品种种植面积',
    {
      measure: 'total',
      target: atLeast(6.7, '万亩') as never,
      lead: ['区农业农村局'],
      support: [
        '区发改局',
        '区科技局',
        '区市场监管局',
        '区畜牧水产事务中心',
        '相关乡镇(街道、园区)',
      ],
    },
  ],
  [
    'heshan-2024',
    '附件1·二·(三)·3',
    '旅游总收入',
    { measure: 'total', target: reach(103, '亿元') as never, lead: ['区文旅广体局'] },
  ],
  [
    'heshan-2024',
    '附件2·二·(四)·2',
    '企业上云',
    {
      measure: 'increment',
      target: reach(800, '家') as never,
      lead: ['区科技局', '区工信局'],
      support: ['区税务局', '区财政局'],
    },
  ],
  [
    'heshan-2024',
    '附件3·二·(三)·1',
    '企业参展参会',
    { measure: 'completion', target: atLeast(40, '家(次)') as never, lead: ['区商务局'] },
  ],
  [
    'heshan-2024',
    '附件4·二·(一)·2',
    '新建(改造)农村公路',
    { measure: 'completion', target: reach(24.76, '公里') as never, lead: [] },
  ],
  [
    'heshan-2024',
    '附件4·二·(四)·3',
    '园区亩均税收',
    { measure: 'total', target: reach(18.8, '万元') as never, lead: ['龙岭产业开发区'] },
  ],
  [
    'heshan-2024',
    '附件5·一',
    '规模以上服务业企业',
    { measure: 'increment', target: reach(9, '户') as never },
  ],
  [
    'heshan-2024',
    '附件7·一·(四)',
    '细颗粒物(PM2.5)年均浓度',
    { measure: 'level', target: { op: '<=', low: null, high: 35, unit: '微克/立方米' } },
  ],
  [
    'heshan-2024',
    '附件8·二·(三)·1',
    '城市低保标准',
    {
      measure: 'level',
      target: atLeast(700, '元/月') as never,
      baseline: 650,
      lead: ['区民政局'],
    },
  ],
  [
    'jinping-2016',
    '总',
    '地区生产总值',
    { measure: 'growth', target: between(8.5, 9, '%') as never, lead: [], support: [] },
  ],
  ['jinping-2016', '总', '固定资产投资额', { measure: 'growth', target: reach(25, '%') as never }],
  ['jinping-2016', '总', '公共财政预算收入', { measure: 'growth', target: reach(4, '%') as never }],
];

test.each(facts)('%s %s: %s', (id, section, name, expected) => {
  const found = seed(id).indicators.filter(
    (indicator) =>
      indicator.section === section &&
      indicator.name === name &&
      indicator.measure === expected.measure,
  );
  expect(found).toEqual([expect.objectContaining({ period: id.slice(-4), ...expected })]);
});

test('every numbered work item is a task', () => {
  expect(seed('heshan-2024').tasks).toHaveLength(140);
  expect(seed('jinping-2016').tasks).toHaveLength(25);
});

test('a task has its lead and support units', () => {
  const task = seed('heshan-2024').tasks.find(({ section }) => section === '附件2·二·(三)·2')!;
  expect(task).toMatchObject({
    title: '加强农业科技创新',
    lead: ['区科技局', '区农业农村局'],
    support: ['区财政局', '益阳国家农科园管委会'],
  });
});

test('targets on which two passages disagree both stand', () => {
  // 70 户 in the main text, 72 户 in annex 5
  const firms = distinctIndicators(seed('heshan-2024')).filter(
    ({ name, measure }) => name === '规模以上服务业企业' && measure === 'level',
  );
  expect(firms.map(({ target }) => target.low)).toEqual([70, 72]);
});

test('results of 2023 are recorded, and those accepted are the baselines', () => {
  const { results, indicators } = seed('huli-2024');
  const accepted = results.filter(({ decision }) => decision === 'accepted');
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  expect(
    accepted.map(({ name, value, unit, indicator }) => [
      name,
      value,
      unit,
      byId.get(indicator!)!.baseline,
    ]),
  ).toEqual([
    ['国家级高新技术企业', 621, '家', 621],
    ['市级以上专精特新企业', 142, '家', 142],
    ['安置房项目竣工', 4, '个', 4],
    ['断头路打通', 3, '条', 3],
  ]);
  expect(indicators.filter(({ baseline }) => baseline !== undefined)).toHaveLength(4);
});

test('what departments asked to change in a draft stands beside what the draft says', () => {
  const { revisions, indicators, tasks } = seed('tongguan-2018');
  const trade = revisions.find(({ by }) => by === '区商务局')!;
  expect(trade).toMatchObject({ target: reach(20000, '万美元'), decision: 'proposed' });
  expect(indicators.find(({ id }) => id === trade.record)!.target.low).toBe(13343);
  const titles = new Map(tasks.map(({ id, title }) => [id, title]));
  expect(
    revisions
      .filter(({ target }) => !target)
      .map(({ record, lead, support, decision }) => [
        titles.get(record),
        lead?.length ?? 0,
        support?.length ?? 0,
        decision,
      ]),
  ).toEqual([
    ['建立更加健全社会保障体系', 0, 2, 'proposed'],
    ['深化供给侧结构性改革', 0, 8, 'proposed'],
    ['加强创新平台建设', 1, 0, 'declined'],
    ['加强创新平台建设', 0, 6, 'proposed'],
    ['全面促进科技创新', 0, 8, 'proposed'],
    ['推进“三重一创”现代化产业体系建设', 0, 4, 'proposed'],
    ['强力推进国家服务业综合改革试点', 0, 12, 'proposed'],
  ]);
});
