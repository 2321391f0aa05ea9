import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { relate } from '../../../src/plan/conflicts/relate';
import { plainName } from '../../../src/plan/conflicts/same-thing';
import type { Indicator, Target } from '../../../src/plan/model';
import { parsePlan } from '../../../src/plan/parse-plan';
import { without } from '../../../src/plan/without';
import { indicator } from './records';
import { fc } from '../../support/property';

const target = (op: Target['op'], number: number, unit: string): Target =>
  op === '<='
    ? { op, low: null, high: number, unit }
    : { op, low: number, high: op === 'range' ? number + 1 : null, unit };

let next = 0;
const mention = (changes: Partial<Indicator>): Indicator =>
  indicator({ id: `I-${++next}`, section: `附件${next}·一`, lead: [], support: [], ...changes });

/** The kinds of the conflicts among some mentions. */
const kinds = (...mentions: Indicator[]) => relate(mentions).conflicts.map(({ kind }) => kind);
const level = (name: string, op: Target['op'], number: number, unit: string, lead: string[] = []) =>
  mention({ name, measure: 'level', target: target(op, number, unit), lead });
const done = (name: string, number: number, unit: string, more: Partial<Indicator> = {}) =>
  mention({ name, measure: 'completion', target: target('=', number, unit), ...more });

describe('one thing', () => {
  test.each([
    ['规模以上服务业企业', '全区规上服务业企业数'],
    ['规上工业企业', '规模以上工业企业数量'],
    ['高新技术企业', '高企'],
    ['地区生产总值', 'GDP'],
    ['固定资产投资', '全市固定资产投资额'],
    ['细颗粒物(PM2.5)年均浓度', 'PM2.5平均浓度'],
    ['省级及以上专精特新中小企业', '省级以上“专精特新”企业'],
    ['个体工商户转型升级', '“个转企”'],
    ['区科技重大专项', '科技重大专项'],
    ['改造老旧小区', '城镇老旧小区改造'],
    ['开工改造城镇老旧小区', '老旧小区改造'],
    ['产业领军人才团队或科技创新创业团队', '产业领军人才团队、科技创新创业团队'],
    ['建设省级新型研发机构', '省级新型研发机构'],
  ])('%s is %s', (a, b) => {
    expect(plainName(a)).toBe(plainName(b));
  });

  test.each([
    ['城镇居民人均可支配收入', '居民人均可支配收入'],
    ['农村低保标准', '城市低保标准'],
    ['规模工业增加值', '规模工业企业'],
    ['国控断面水质达标比例', '省控断面水质达标比例'],
    ['改造农村公路', '新建农村公路'],
    ['粮食产量', '油料产量'],
    ['每万人发明专利拥有量', '发明专利'],
    ['省级企业技术中心', '市级企业技术中心'],
    ['区级财政收入', '财政收入'],
    ['居民消费价格指数', '居民消费价格'],
    ['园区亩均税收', '亩均税收'],
  ])('%s is not %s', (a, b) => {
    expect(plainName(a)).not.toBe(plainName(b));
  });
});

describe('what contradicts', () => {
  test('another value, before all else that differs', () => {
    const goal = level('规上服务业企业', '=', 70, '户');
    const annex = level('规模以上服务业企业', '>=', 72, '家', ['区发改局']);
    expect(relate([goal, annex]).conflicts).toEqual([
      { kind: 'value', indicators: [goal.id, annex.id] },
    ]);
  });

  test('another operator, unit of measure, or lead unit', () => {
    const grain = (op: Target['op'], unit: string, lead: string[]) =>
      level('粮食播种面积', op, 105, unit, lead);
    expect(kinds(grain('=', '万亩', []), grain('>=', '万亩', []))).toEqual(['operator']);
    expect(kinds(level('外贸企业', '=', 50, '户'), level('外贸企业', '=', 50, '家'))).toEqual([
      'unit',
    ]);
    expect(kinds(grain('=', '万亩', ['区农业农村局']), grain('=', '万亩', ['区发改局']))).toEqual([
      'lead',
    ]);
  });

  test('one office in two forms is one', () => {
    const grain = (unit: string) => level('粮食播种面积', '=', 105, '万亩', [unit]);
    expect(kinds(grain('区发改局'), grain('区发展和改革局'))).toEqual([]);
    expect(kinds(grain('区发改局'), grain('市发改局'))).toEqual(['lead']);
  });

  test('6.7万亩 and 67000亩 are one value', () => {
    expect(kinds(level('播种面积', '=', 6.7, '万亩'), level('播种面积', '=', 67000, '亩'))).toEqual(
      ['unit'],
    );
  });

  test('项 and 次 count alike where the number is the same', () => {
    expect(kinds(done('专利转化许可', 200, '项'), done('专利转化许可', 200, '次'))).toEqual([
      'unit',
    ]);
    expect(kinds(done('职业技能培训', 10, '场'), done('职业技能培训', 1720, '人次'))).toEqual([]);
    expect(kinds(done('专利转化活动', 10, '场'), done('专利转化活动', 200, '项'))).toEqual([]);
  });

  test('building and registering are one thing; adding to a stock and the stock are not', () => {
    const built = done('省级新型研发机构', 1, '家', { lead: ['区发改局'] });
    const added = mention({
      ...built,
      id: 'I-added',
      section: '附件·二',
      measure: 'increment',
      target: target('=', 2, '家'),
    });
    const stock = level('省级新型研发机构', '=', 9, '家');
    expect(relate([built, added, stock]).conflicts).toEqual([
      { kind: 'value', indicators: [built.id, added.id] },
    ]);
  });

  test('what the quote says was done with it belongs to the thing', () => {
    const quoted = (quote: string, number: number) => done('幼儿园数量', number, '所', { quote });
    expect(kinds(quoted('改造幼儿园数量3所', 3), quoted('新建幼儿园数量5所', 5))).toEqual([]);
    expect(kinds(quoted('改造幼儿园数量3所', 3), quoted('年内改造幼儿园数量5所', 5))).toEqual([
      'value',
    ]);
  });
});

describe('what does not contradict', () => {
  const growth = (number: number, changes: Partial<Indicator> = {}) =>
    mention({
      name: '地区生产总值',
      measure: 'growth',
      target: target('=', number, '%'),
      ...changes,
    });

  test('another period, another measure, another thing', () => {
    expect(kinds(growth(6, { period: '2024' }), growth(7, { period: '2025' }))).toEqual([]);
    expect(kinds(growth(6), level('地区生产总值', '=', 400, '亿元'))).toEqual([]);
    expect(
      kinds(level('农村低保标准', '=', 500, '元'), level('城市低保标准', '=', 700, '元')),
    ).toEqual([]);
  });

  test('a stretch goal in the same passage', () => {
    const section = '一·(二)';
    expect(kinds(growth(6, { section }), growth(6.5, { section }))).toEqual([]);
  });

  test('names that leave open what is counted', () => {
    expect(kinds(level('企业', '=', 5, '家'), level('企业', '=', 9, '家'))).toEqual([]);
    expect(kinds(level('产量', '=', 5, '吨'), level('产量', '=', 9, '吨'))).toEqual([]);
  });

  test('shares of several places, and tables', () => {
    const share = (lead: string, number: number) => growth(number, { lead: [lead] });
    expect(kinds(share('南湖街道', 6), share('北湖镇', 7))).toEqual([]);
    expect(kinds(...Array.from({ length: 40 }, (_, i) => growth(i)))).toEqual([]);
  });
});

describe('repeats', () => {
  test('name the first mention; a later one with units agrees with one without', () => {
    const first = level('规模以上服务业企业', '=', 70, '户');
    const again = level('规上服务业企业', '=', 70, '户', ['区发改局']);
    const { indicators, conflicts } = relate([first, again]);
    expect(indicators.map(({ sameAs }) => sameAs)).toEqual([undefined, first.id]);
    expect(conflicts).toEqual([]);
  });

  test('two figures of one passage that both count "企业" are two', () => {
    const section = '一·1';
    const both = [level('企业', '=', 2, '家'), level('企业', '=', 2, '家')].map((record) => ({
      ...record,
      section,
    }));
    expect(relate(both).indicators.map(({ sameAs }) => sameAs)).toEqual([undefined, undefined]);
  });

  test('any records: ids kept in order, conflicts name first mentions once', () => {
    const record = fc
      .record({
        name: fc.constantFrom('规上服务业企业', '规模以上服务业企业', '粮食播种面积', '企业'),
        number: fc.integer({ min: 1, max: 3 }),
        unit: fc.constantFrom('户', '家', '万亩'),
        section: fc.constantFrom('一', '二', '三'),
        lead: fc.constantFrom<string[]>([], ['甲局'], ['乙局']),
      })
      .map(({ number, unit, ...rest }) =>
        mention({ ...rest, measure: 'level', target: target('=', number, unit) }),
      );
    fc.assert(
      fc.property(fc.array(record, { maxLength: 30 }), (records) => {
        const { indicators, conflicts } = relate(records);
        expect(indicators.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
        const firsts = new Set(indicators.filter((i) => !i.sameAs).map(({ id }) => id));
        const named = conflicts.flatMap((conflict) => conflict.indicators);
        expect(new Set(named).size).toBe(named.length);
        expect(named.filter((id) => !firsts.has(id))).toEqual([]);
        for (const { sameAs } of indicators) if (sameAs) expect(firsts.has(sameAs)).toBe(true);
      }),
    );
  });
});

/** Found by reading the whole document: where each place stands, and what differs. */
const heshan: [kind: string, name: string, ...places: string[]][] = [
  ['value', '规模以上服务业企业', '一·(五) = 70 户', '附件5·一 = 72 户'],
  ['operator', '省级及以上专精特新中小企业', '一·(五) >= 7 户', '附件2·二·(四)·1 = 7 家'],
  ['operator', '省级及以上制造业单项冠军企业', '一·(五) >= 1 户', '附件2·二·(四)·1 = 1 家'],
  ['unit', '高新技术企业', '一·(五) = 21 户', '附件2·二·(四)·1 = 21 家'],
  ['value', '外贸实绩企业', '一·(五) > 50 户', '附件3·二·(三)·2 >= 50 家', '附件5·一 = 57 户'],
  ['operator', '区科技重大专项', '二·(二) = 5 项', '附件5·二·(二)·1 ~ 5 项'],
  ['operator', '粮食播种面积', '附件1·二·(二)·2 = 105 万亩', '附件6·二·(五)·4 >= 105 万亩'],
  ['operator', '粮食产量', '附件1·二·(二)·2 = 50 万吨', '附件6·二·(五)·4 > 50 万吨'],
  ['operator', '专利转化许可', '附件2·二·(一)·3 = 200 项', '附件5·二·(二)·2 >= 200 次'],
  ['operator', '省级工程技术研究中心', '附件2·二·(二)·1 = 1 家', '附件5·二·(二)·1 >= 1 家'],
  ['operator', '省级企业技术中心', '附件2·二·(二)·1 = 5 家', '附件5·二·(二)·1 >= 5 家'],
  ['operator', '工程研究中心', '附件2·二·(二)·1 = 1 家', '附件5·二·(二)·1 >= 1 家'],
  ['lead', '省级新型研发机构', '附件2·二·(二)·1 = 1 家', '附件5·二·(二)·1 = 1 家'],
  [
    'operator',
    '产业领军人才团队或科技创新创业团队',
    '附件2·二·(五)·1 = 1 个',
    '附件5·二·(二)·1 ~ 1 个',
  ],
  ['operator', '选派高校、科研院所科技人才', '附件2·二·(五)·2 ~ 80 名', '附件5·二·(二)·1 = 80 名'],
  ['value', '改造小区', '附件3·二·(二)·3 = 85 个', '附件6·二·(三)·2 = 24 个'],
  ['value', '受污染耕地安全利用率', '附件7·一·(四) = 91 %', '附件7·二·(四)·3 >= 92 %'],
];

describe('the plan of 益阳市赫山区', () => {
  const file = join(__dirname, '..', '..', '..', 'seeds', 'heshan-2024.json');
  const plan = parsePlan(readFileSync(file, 'utf8'));
  const byId = new Map(plan.indicators.map((record) => [record.id, record]));
  const told = (conflicts: typeof plan.conflicts) =>
    conflicts.map(({ kind, indicators }) => [
      kind,
      byId.get(indicators[0]!)!.name,
      ...indicators.map((id) => {
        const { section, target: t } = byId.get(id)!;
        return `${section} ${t.op} ${t.low} ${t.unit}`;
      }),
    ]);

  test('ships with its contradictions, all unsettled', () => {
    expect(told(plan.conflicts)).toEqual(heshan);
    expect(plan.conflicts.filter(({ settled }) => settled)).toEqual([]);
  });

  test('they are found among its records, but for one whose two names share no word', () => {
    const alone = plan.indicators.map((record) => without(record, 'sameAs'));
    const found = told(relate(alone).conflicts);
    const worded = heshan.filter(([, name]) => name !== '选派高校、科研院所科技人才');
    expect(found).toEqual(worded);
  });
});
