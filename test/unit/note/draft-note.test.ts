import type { Indicator } from '../../../src/plan/model';
import { paragraphText } from '../../../src/note/note';
import { setQuarter } from '../../../src/usecases/set-quarter';
import { writeReports } from '../../../src/usecases/write-reports';
import {
  FIRST_ROW,
  emptyWorkbook,
  enter,
  enterTask,
  filled,
  ledgerColumn,
  numbered,
  numberedTask,
  overwrite,
  planOf,
} from '../usecases/workbooks';
import { besideCells, draft, mixedLedger, target, textsOf } from './ledgers';

/** Indicators of one quarter's figures, first to last; null is none. */
async function ledger(figures: (number | null)[], changes: Partial<Indicator>[] = []) {
  const host = await filled(
    planOf(figures.map((_, n) => numbered(n, { target, lead: ['甲局'], ...changes[n] }))),
  );
  figures.forEach((value, n) => enter(host, n, 'q1', value));
  await writeReports(host);
  return host;
}

test('what is met, what lags, who, by how much, and the change since last quarter', async () => {
  const note = await draft(await mixedLedger());
  expect(paragraphText(note.title)).toBe('某区2024年第二季度指标完成情况通报');
  expect(textsOf(note)).toEqual({
    '一、总体情况': [
      '《某区2024年方案》共有指标4项。已报送数据3项，未报1项。',
      '其中，已完成1项，接近序时1项，滞后1项；达标率（已完成和达到序时的指标占考核指标的比重）为25.0%。',
      // 2 of 4 before, 1 of 4 now; 2 behind before
      '与上季度相比，达标率下降25.0个百分点（上季度为50.0%）；滞后指标减少1项；从单项指标的状态看，进位1项，退步1项，持平1项，另有1项与上季度不可比。',
    ],
    '二、完成较好的单位和指标': [
      '按达标率排名，甲局居第一，达标率为50.0%（甲局仅2项考核指标，位次仅供参考）。',
      '已完成的指标有：指标0（甲局，实际100家，目标100家）。',
    ],
    '三、滞后情况': [
      '滞后指标1项。按牵头单位：乙局1项。',
      '指标2（乙局）：实际20家，序时目标50家，差30家，完成率20.0%。情况说明：项目延期。',
      '接近序时1项：指标1。',
    ],
    '四、未报情况': ['未报指标1项：未明确牵头单位的指标1项（指标3）。'],
    '五、下一步要求': ['请滞后指标的牵头单位说明原因、抓好推进，请未报指标的牵头单位及时补报。'],
  });
  expect([note.stale, note.missing]).toEqual([[], []]);
});

test('the same in English', async () => {
  const note = await draft(await mixedLedger(), 'en');
  expect(paragraphText(note.title)).toBe('某区: note on indicators, Q2 2024');
  expect(textsOf(note)).toEqual({
    '1. Overview': [
      'The plan "某区2024年方案" has 4 indicators. 3 were reported, 1 was not.',
      '1 indicator is met, 1 near schedule and 1 behind. The rate (met or on schedule, of those assessed) is 25.0%.',
      'Against last quarter the rate fell by 25.0 percentage points, from 50.0%. The number behind fell by 1. By status, of single indicators, 1 moved up, 1 fell back and 1 did not change; 1 cannot be compared with last quarter.',
    ],
    '2. What is on course': [
      'Ranked by rate, 甲局 comes first, at 50.0% (甲局 has only 2 indicators assessed: the rank says little).',
      'Met: 指标0 (甲局, actual 100 家, target 100 家).',
    ],
    '3. What is behind': [
      '1 indicator is behind, by lead unit: 乙局 (1).',
      '指标2 (乙局): actual 20 家, due 50 家, short by 30 家, completion 20.0%. Explanation: 项目延期.',
      '1 indicator is near schedule: 指标1.',
    ],
    '4. Not reported': ['1 indicator was not reported, by lead unit: none, 1 (指标3).'],
    '5. Next': [
      'Lead units of indicators behind schedule are asked to explain and to press on. Lead units of indicators not reported are asked to report them.',
    ],
  });
});

test('everything met: no lagging, nothing outstanding, one unit', async () => {
  const texts = textsOf(await draft(await ledger([100, 120])));
  expect(texts).toEqual({
    '一、总体情况': [
      '《某区2024年方案》共有指标2项。考核的指标均已报送数据。',
      '考核的指标全部完成，共2项；达标率（已完成和达到序时的指标占考核指标的比重）为100.0%。',
    ],
    '二、完成较好的单位和指标': [
      '考核指标的牵头单位只有甲局一家，达标率为100.0%。',
      '已完成的指标有：指标1（甲局，实际120家，目标100家）；指标0（甲局，实际100家，目标100家）。',
    ],
    '三、滞后情况': ['本季度无滞后指标。'],
    '四、未报情况': ['本季度无未报指标。'],
    '五、下一步要求': ['请各牵头单位按方案继续推进，并按时报送下一季度数据。'],
  });
});

test('no figures at all: nothing is judged', async () => {
  const host = await ledger([null, null, null], [{}, { lead: ['甲局', '乙局'] }]);
  expect(textsOf(await draft(host))).toEqual({
    '一、总体情况': ['《某区2024年方案》共有指标3项。考核的指标均未报送数据，未报3项。'],
    '二、完成较好的单位和指标': ['尚无数据，暂不评价。'],
    '三、滞后情况': ['尚无数据，暂不能判断。'],
    '四、未报情况': [
      '未报指标3项（多个牵头单位的指标各计一次）：甲局3项（指标0、指标1、指标2）；乙局1项（指标1）。',
    ],
    '五、下一步要求': ['请未报指标的牵头单位及时补报。'],
  });
});

test('an empty ledger, and one that assesses nothing this year', async () => {
  expect(textsOf(await draft(await ledger([])))).toEqual({
    '一、总体情况': ['《某区2024年方案》的台账中没有指标。'],
  });
  const later = await ledger([5], [{ period: '2026' }]);
  const first = textsOf(await draft(later))['一、总体情况']![0];
  expect(first).toBe('《某区2024年方案》共有指标1项，其中本季不考核1项。本季度没有考核的指标。');
});

test('delayed tasks are told by office, with the dated steps that were due by now', async () => {
  const steps = [
    { dueBy: 1, text: '完成选址' },
    { dueBy: 2, text: '主体封顶' },
    { dueBy: 4, text: '竣工' },
  ];
  const tasks = [
    numberedTask(0, { lead: ['乙局'] }),
    numberedTask(1, { milestones: steps }),
    numberedTask(2, { lead: ['甲局', '丙局'], milestones: [{ dueBy: 3, text: '完工' }] }),
    numberedTask(3),
  ];
  const host = await filled(planOf([numbered(0, { target })], tasks));
  [0, 1, 2].forEach((n) => enterTask(host, n, 'status2', '滞后'));
  enterTask(host, 3, 'status2', '推进中');
  await setQuarter(host, 2);
  await writeReports(host);
  const note = await draft(host);
  expect(textsOf(note)['一、总体情况']!.at(-1)).toBe(
    '任务共4项，其中推进中1项，滞后3项。滞后的为：任务0、任务1、任务2。' +
      '滞后任务按牵头单位：甲局2项、乙局1项、丙局1项（多个牵头单位的任务各计一次）。' +
      '其中到本季度末应完成的节点：任务1“主体封顶”。',
  );
  for (const { value, found } of besideCells(host, note)) expect(found).toBe(value);
  expect(textsOf(await draft(host, 'en'))['1. Overview']!.at(-1)).toContain(
    'Delayed tasks by lead unit: 甲局 (2), 乙局 (1) and 丙局 (1) (a task with several lead units counts for each). ' +
      'Of these, steps due by the end of this quarter: 任务1, "主体封顶".',
  );
});

test('ties are said; equal rates of all are no ranking', async () => {
  const units = (...names: string[]) => names.map((name) => ({ lead: [name] }));
  const tied = await ledger([30, 30, 1], units('甲局', '乙局', '丙局'));
  const first = async (host: typeof tied) =>
    textsOf(await draft(host))['二、完成较好的单位和指标']![0];
  expect(await first(tied)).toBe(
    '按达标率排名，甲局、乙局并列第一，达标率均为100.0%（甲局仅1项考核指标、乙局仅1项考核指标，位次仅供参考）。',
  );
  // With three indicators a place is one.
  const many = await ledger([30, 30, 30, 1], units('甲局', '甲局', '甲局', '丙局'));
  expect(await first(many)).toBe('按达标率排名，甲局居第一，达标率为100.0%。');
  expect(await first(await ledger([30, 30], units('甲局', '乙局')))).toBe(
    '各牵头单位达标率相同，均为100.0%。',
  );
  expect(await first(await ledger([1, 1], units('甲局', '乙局')))).toBe(
    '各牵头单位达标率相同，均为0.0%。',
  );
});

test('the unit with most comes first; what is worked out has two decimals, and no share below the baseline', async () => {
  const host = await ledger(
    [44.59, 34.52, 10],
    [
      { measure: 'completion', target: { ...target, low: 399.5, unit: '公里' }, lead: ['乙局'] },
      { measure: 'level', target: { ...target, low: 42.3, unit: '%' }, baseline: 41.8 },
      {},
    ],
  );
  // due 99.875 and 41.925; short of them by 55.285 and 7.405
  expect(textsOf(await draft(host))['三、滞后情况']).toEqual([
    '滞后指标3项。按牵头单位：甲局2项、乙局1项。',
    '指标1（甲局）：实际34.52%，序时目标41.93%，差7.41个百分点。未填写情况说明。',
    '指标2（甲局）：实际10家，序时目标25家，差15家，完成率10.0%。未填写情况说明。',
    '指标0（乙局）：实际44.59公里，序时目标99.88公里，差55.29公里，完成率11.2%。未填写情况说明。',
  ]);
});

test('percent are short by points; where lower is better a figure is over its limit', async () => {
  const host = await ledger(
    [4, 5],
    [
      { measure: 'growth', target: { op: '>=', low: 6.5, high: null, unit: '%' } },
      { measure: 'level', target: { op: '<=', low: null, high: 4.2, unit: '%' } },
    ],
  );
  expect(textsOf(await draft(host))['三、滞后情况']!.slice(1)).toEqual([
    '指标0（甲局）：实际4%，序时目标6.5%，差2.5个百分点。未填写情况说明。',
    '指标1（甲局）：实际5%，上限4.2%，超出0.8个百分点。未填写情况说明。',
  ]);
  expect(textsOf(await draft(host, 'en'))['3. What is behind']!.slice(1)).toEqual([
    '指标0 (甲局): actual 4%, due 6.5%, short by 2.5 percentage points. No explanation was given.',
    '指标1 (甲局): actual 5%, limit 4.2%, over by 0.8 percentage points. No explanation was given.',
  ]);
});

test('before the report is written the note says less, and what is missing', async () => {
  const host = await filled(planOf([numbered(0, { target })]));
  enter(host, 0, 'q1', 30);
  enter(host, 0, 'q2', 60);
  await setQuarter(host, 2);
  const note = await draft(host);
  expect(note.missing).toEqual(['分类汇总']);
  expect(textsOf(note)['一、总体情况']).toHaveLength(2);
  await writeReports(host);
  const whole = await draft(host);
  expect(whole.missing).toEqual([]);
  expect(textsOf(whole)['一、总体情况']![2]).toBe(
    '与上季度相比，达标率持平（上季度为100.0%）；滞后指标项数不变；从单项指标的状态看，持平1项。',
  );
});

test('a cell that was written over is told: the note keeps to the ledger', async () => {
  const host = await mixedLedger();
  const { cell } = (await draft(host)).sections[0]!.paragraphs[0]!.find(
    (part) => 'cell' in part,
  ) as { cell: { sheet: string; row: number; column: number } };
  overwrite(host, cell.sheet, cell.row, cell.column, 99);
  const note = await draft(host);
  expect(note.stale).toEqual([cell]);
  expect(paragraphText(note.sections[0]!.paragraphs[0]!)).toContain('共有指标4项');
});

test('in an English workbook the cells are those of its sheets', async () => {
  const host = await mixedLedger('en');
  const note = await draft(host);
  expect(note.stale).toEqual([]);
  expect(besideCells(host, note).every(({ value, found }) => value === found)).toBe(true);
  expect(textsOf(note)['一、总体情况']).toEqual([
    '《某区2024年方案》共有指标4项。考核的指标均未报送数据，未报4项。',
  ]);
});

test('needs a ledger', async () => {
  await expect(draft(emptyWorkbook())).rejects.toMatchObject({ code: 'noLedger' });
});

test('the table has figures in thousands, and differences of rates in points', async () => {
  const of = (unit: string, low: number) => ({ op: '>=', low, high: null, unit }) as const;
  const host = await filled(
    planOf([
      numbered(0, { target: of('户', 24000), lead: ['甲局'] }),
      numbered(1, { target: of('%', 8), measure: 'growth', lead: ['甲局'] }),
    ]),
  );
  [1500, 5.5].forEach((value, n) => enter(host, n, 'q1', value));
  await setQuarter(host, 1);
  await writeReports(host);
  const note = await draft(host, 'zh-CN');
  const rows = note.sections.flatMap(({ table }) => table?.rows ?? []);
  // No., name, lead, unit, actual, due, variance: 6,000 due of the one, all of the other
  expect(rows.map((row) => row.slice(0, 7).map(paragraphText))).toEqual([
    ['1', '指标0', '甲局', '户', '1,500', '6,000', '−4,500'],
    ['2', '指标1', '甲局', '%', '5.5', '8', '−2.5百分点'],
  ]);
});

test.each([
  ['zh-CN', '【已超过全年限额】'],
  ['en', '[over the limit of the whole year]'],
] as const)(
  'what is beyond the limit of its year says so in the table (%s)',
  async (language, mark) => {
    const limit = { op: '<=', low: null, high: 100, unit: '万元' } as const;
    const plan = planOf([numbered(0, { measure: 'total', target: limit, lead: ['甲局'] })]);
    const host = await filled(plan, language);
    host.edit(language === 'en' ? 'Ledger' : '指标台账', FIRST_ROW, ledgerColumn('q1'), 101);
    await writeReports(host);
    const note = await draft(host, language);
    const [table] = note.sections.flatMap((section) => section.table ?? []);
    expect(table!.rows.map((row) => paragraphText(row.at(-1)!))).toEqual([mark]);
  },
);
