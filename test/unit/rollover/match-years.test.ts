import { matchYears } from '../../../src/rollover/match-years';
import type { LedgerRow } from '../../../src/workbook/ledger/read-rows';
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
/** Id of the row found, else why none was. */
const found = (indicator = wanted(), rows: LedgerRow[] = []) => {
  const [match] = matchYears([indicator], rows);
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
      [row('A')],
    ).map((match) => match.row?.id ?? match.why);
  expect(whys(['绿色建筑面积', '绿色建筑面积'])).toEqual(['several', 'several']);
  expect(whys(['全区绿色建筑面积', '绿色建筑面积'])).toEqual(['several', 'A']);
});
