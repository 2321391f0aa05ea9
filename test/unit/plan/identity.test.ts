import { planIdOf, withIds } from '../../../src/plan/identity';
import { measures } from '../../../src/plan/model';
import { indicator, task } from './records';
import { fc } from '../../support/property';

const named = (section: string, name: string) => indicator({ section, name });
const idsOf = (...records: ReturnType<typeof indicator>[]) =>
  withIds(records, []).indicators.map(({ id }) => id);

test('an id is a letter and eight digits or letters', () => {
  const { indicators, tasks } = withIds([indicator()], [task()]);
  expect(indicators[0]!.id).toMatch(/^I-[0-9a-v]{8}$/);
  expect(tasks[0]!.id).toMatch(/^T-[0-9a-v]{8}$/);
});

test('keeps every other property, and the order', () => {
  const record = indicator({ note: '按年末数', baseline: 3 });
  const found = withIds([record], []).indicators[0]!;
  expect(found.id).not.toBe(record.id);
  expect(found).toEqual({ ...record, id: found.id });
});

test('a revised target, unit, baseline or responsible unit keeps the id', () => {
  const [before] = idsOf(indicator());
  const revised = indicator({
    target: { op: 'range', low: 25, high: 30, unit: '户' },
    baseline: 7,
    lead: ['丙局'],
    support: [],
    field: '民生',
    note: '调整',
  });
  expect(idsOf(revised)).toEqual([before]);
  expect(withIds([], [task({ lead: ['丙局'] })]).tasks).toEqual(
    withIds([], [task()]).tasks.map((record) => ({ ...record, lead: ['丙局'] })),
  );
});

test.each([
  { section: '一·2' },
  { name: '新增工业企业' },
  { measure: 'level' as const },
  { period: '2025' },
])('%j makes another indicator', (change) => {
  expect(idsOf(indicator(change))).not.toEqual(idsOf(indicator()));
});

test('what the first version called a level, or a change by points, keeps its id', () => {
  const level = indicator({ measure: 'level' });
  expect(idsOf({ ...level, measure: 'total' })).toEqual(idsOf(level));
  const target = { op: '=', low: 2, high: null, unit: '个百分点' } as const;
  const change = indicator({ measure: 'change_pp', target });
  expect(idsOf({ ...change, measure: 'reduction' })).toEqual(idsOf(change));
  // A fall in per cent always was one.
  const rate = indicator({ measure: 'reduction', target: { ...target, unit: '%' } });
  expect(idsOf(rate)).not.toEqual(idsOf({ ...rate, measure: 'change_pp' }));
});

test('full-width and half-width letters and spaces do not matter', () => {
  expect(idsOf(named('一·1', '“三类 500 强”企业（个）'))).toEqual(
    idsOf(named('一·1', '“三类５００强”企业(个)')),
  );
});

test('records that agree in all of these are told apart by their order', () => {
  const [first, second, third] = idsOf(indicator(), indicator(), indicator());
  expect(new Set([first, second, third]).size).toBe(3);
  expect(idsOf(indicator())).toEqual([first]);
  expect(idsOf(indicator(), indicator())).toEqual([first, second]);
});

const record = fc
  .record({
    section: fc.constantFrom('一', '一·1', '二·(三)'),
    name: fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }),
    measure: fc.constantFrom(...measures),
    period: fc.constantFrom('2024', '2021-2025'),
  })
  .map((changes) => indicator(changes));
const key = (value: ReturnType<typeof indicator>) =>
  [value.section, value.name, value.measure, value.period]
    .map((part) => part.normalize('NFKC').replace(/\s/g, ''))
    .join('|');
const distinct = fc.uniqueArray(record, { selector: key, maxLength: 20 });

test('reading again gives the same ids', () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 20 }), (records) => {
      const once = withIds(records, []).indicators;
      expect(withIds(once, []).indicators).toEqual(once);
      expect(new Set(once.map(({ id }) => id)).size).toBe(once.length);
    }),
  );
});

test('other records, and their order, do not change an id', () => {
  fc.assert(
    fc.property(distinct, fc.infiniteStream(fc.nat()), (records, order) => {
      const shuffled = records
        .map((value) => ({ value, at: order.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ value }) => value);
      const byKey = new Map(withIds(shuffled, []).indicators.map((r) => [key(r), r.id]));
      for (const { id, ...rest } of withIds(records, []).indicators) {
        expect(byKey.get(key({ ...rest, id }))).toBe(id);
        expect(withIds([{ ...rest, id }], []).indicators[0]!.id).toBe(id);
      }
    }),
  );
});

test('plans of two districts, or of two years, never share an id; spaces in the name do not count', () => {
  const id = planIdOf('临湖区', 2024);
  expect(id).toMatch(/^plan-2024-[0-9a-v]{8}$/);
  expect(planIdOf(' 临湖 区', 2024)).toBe(id);
  expect(planIdOf('松岭区', 2024)).not.toBe(id);
  expect(planIdOf('临湖区', 2025)).not.toBe(id);
  expect(planIdOf(null, 2024)).toBe('plan-2024');
});
