import type { LedgerRow } from '../../../src/tracking/ledger-row';
import { matchYears } from '../../../src/rollover/match-years';
import { numbered } from '../usecases/workbooks';

const row = (id: string, changes: Partial<LedgerRow> = {}): LedgerRow => ({
  row: 3,
  id,
  name: '绿色建筑面积',
  field: '',
  unit: '亩',
  measure: 'level',
  operator: '>=',
  target: 1,
  upper: null,
  baseline: null,
  period: '2023',
  lead: ['甲局'],
  support: [],
  actuals: { 1: null, 2: null, 3: null, 4: 67000 },
  explanation: '',
  gone: false,
  ...changes,
});
const wanted = (changes = {}) =>
  numbered(1, {
    name: '绿色建筑面积',
    measure: 'level',
    target: { op: '>=', low: 7, high: null, unit: '万亩' },
    lead: ['甲局'],
    ...changes,
  });
/** The ledger of 2023. */
const ledger = (rows: LedgerRow[], isSamePlan = false) => ({ year: 2023, rows, isSamePlan });
/** Id of the row found, else why none was. */
const found = (indicator = wanted(), rows: LedgerRow[] = []) => {
  const [match] = matchYears([indicator], ledger(rows));
  return match!.row?.id ?? match!.why;
};

test('a name up to wording, the same measure, a unit that converts', () => {
  expect(found(wanted(), [row('A')])).toBe('A');
  expect(found(wanted({ name: '全区绿色建筑面积' }), [row('A')])).toBe('A');
  expect(found(wanted({ name: '装配式建筑面积' }), [row('A')])).toBe('noRow');
  expect(found(wanted(), [row('A', { measure: 'increment' })])).toBe('noRow');
  expect(found(wanted(), [row('A', { unit: '平方米' })])).toBe('unit');
  expect(found(wanted(), [row('A', { gone: true })])).toBe('gone');
  expect(found(wanted(), [row('A', { gone: true }), row('B')])).toBe('B');
});

test('of several rows the very same name, then the lead units tell; otherwise none is taken', () => {
  const wording = row('A', { name: '全区绿色建筑面积' });
  expect(found(wanted(), [wording, row('B')])).toBe('B');
  expect(found(wanted(), [row('A', { lead: ['乙局'] }), row('B')])).toBe('B');
  expect(found(wanted(), [row('A'), row('B')])).toBe('several');
});

test('a name that leaves open what is counted needs the same lead units', () => {
  const project = { name: '项目' };
  expect(found(wanted(project), [row('A', project)])).toBe('A');
  expect(found(wanted(project), [row('A', { ...project, lead: ['乙局'] })])).toBe('vague');
  expect(found(wanted({ ...project, lead: [] }), [row('A', { ...project, lead: [] })])).toBe(
    'vague',
  );
});

test('two indicators do not continue one row', () => {
  const whys = (names: string[]) =>
    matchYears(
      names.map((name) => wanted({ name })),
      ledger([row('A')]),
    ).map((match) => match.row?.id ?? match.why);
  expect(whys(['绿色建筑面积', '绿色建筑面积'])).toEqual(['several', 'several']);
  expect(whys(['全区绿色建筑面积', '绿色建筑面积'])).toEqual(['several', 'A']);
});

describe('a plan of several years', () => {
  const yearly = [2022, 2023, 2024].map((year) =>
    row(`R-${year}`, { period: String(year), target: year }),
  );

  test('of a row a year, the one of last year is continued by the one of the new year', () => {
    const plans = [2023, 2024, 2025].map((year) => wanted({ id: `N-${year}`, period: `${year}` }));
    const matches = matchYears(plans, ledger(yearly, true));
    expect(matches.map((match) => match.row?.id ?? match.why)).toEqual(['year', 'R-2023', 'year']);
  });

  test('a row of the same plan is its own, also where its name or its lead units do not tell', () => {
    const vague = wanted({ id: 'A', name: '项目', lead: [] });
    const rows = [row('A', { name: '项目', lead: [] }), row('B', { name: '项目', lead: [] })];
    const of = (isSamePlan: boolean) => {
      const [match] = matchYears([vague], ledger(rows, isSamePlan));
      return match!.row?.id ?? match!.why;
    };
    expect([of(true), of(false)]).toEqual(['A', 'vague']);
  });
});
