import type { ProductError } from '../../../src/language/errors';
import { operators, planSchema, targetSchema } from '../../../src/plan/model';
import { parsePlan, validatePlan } from '../../../src/plan/parse-plan';
import { indicator, plan, task } from './records';

/** The problems of a plan; none when it is accepted. */
function problems(data: unknown): string[] {
  try {
    validatePlan(data);
    return [];
  } catch (error) {
    expect(error).toMatchObject({ code: 'invalidPlan' });
    return (error as ProductError).details.problems!.split('\n');
  }
}

describe('target', () => {
  const accepts = (target: unknown) => targetSchema.safeParse(target).success;

  test.each(operators)('%s takes its own bounds and no others', (op) => {
    const found = [
      [null, null],
      [5, null],
      [null, 5],
      [5, 9],
    ].filter(([low, high]) => accepts({ op, low, high, unit: '家' }));
    const expected = op === 'range' ? [[5, 9]] : op === '<=' ? [[null, 5]] : [[5, null]];
    expect(found).toEqual(expected);
  });

  test('a range may be one number wide but not upside down', () => {
    expect(accepts({ op: 'range', low: 5, high: 5, unit: '家' })).toBe(true);
    expect(accepts({ op: 'range', low: 5.1, high: 5, unit: '家' })).toBe(false);
  });

  test.each([NaN, Infinity, -Infinity, '5', undefined])('%p is no bound', (low) => {
    expect(accepts({ op: '>=', low, high: null, unit: '家' })).toBe(false);
  });

  test('zero and negative bounds are bounds; a target may have no unit', () => {
    expect(accepts({ op: '>=', low: 0, high: null, unit: '' })).toBe(true);
    expect(accepts({ op: '>=', low: -5, high: null, unit: '%' })).toBe(true);
  });

  test('another operator and another key are refused', () => {
    expect(accepts({ op: '<', low: 5, high: null, unit: '家' })).toBe(false);
    expect(accepts({ op: '>=', low: 5, high: null, unit: '家', step: 1 })).toBe(false);
  });

  test('the unit loses spaces around it, as a cell does when it is read back', () => {
    const data = plan({
      indicators: [indicator({ target: { op: '>=', low: 5, high: null, unit: ' 家 ' } })],
    });
    expect(validatePlan(data).indicators[0]!.target.unit).toBe('家');
  });
});

describe('plan', () => {
  test('a whole one is accepted as it is', () => {
    expect(validatePlan(plan())).toEqual(plan());
    const full = indicator({ field: '产业', baseline: 0, note: '按年末数', period: '2021-2025' });
    expect(problems(plan({ indicators: [full], tasks: [] }))).toEqual([]);
    expect(problems(plan({ indicators: [], tasks: [] }))).toEqual([]);
  });

  test.each([
    ['version', { version: 3 }],
    ['id', { id: 'Heshan 2024' }],
    ['id', { id: 'heshan--2024' }],
    ['id', { id: '../heshan' }],
    ['district', { district: '  ' }],
    ['title', { title: '' }],
    ['years', { years: [] }],
    ['years.0', { years: [2024.5] }],
    ['years.0', { years: [1948] }],
    ['years.1', { years: [2024, 2200] }],
    ['indicators', { indicators: undefined }],
    ['plan', { author: '某人' }],
  ])('%s of %j is refused where it stands', (path, change) => {
    const found = problems({ ...plan(), ...change });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${path}: .`));
  });

  test.each([
    ['measure', { measure: 'share' }],
    ['name', { name: ' ' }],
    ['baseline', { baseline: null }],
    ['lead.0', { lead: [''] }],
    ['support', { support: '乙局' }],
    ['period', { period: '24' }],
    ['period', { period: '2024-25' }],
    ['period', { period: '2024年' }],
    ['period', { period: '2021—2025' }],
  ])('%s of an indicator, %j, is refused', (path, change) => {
    const wrong = { ...indicator(), ...change };
    const found = problems({ ...plan(), indicators: [wrong] });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^indicators\\.0\\.${path}: .`));
  });

  test('keys it does not know are refused in indicators and tasks', () => {
    const extra = { remark: '备注' };
    const found = problems({
      ...plan(),
      indicators: [{ ...indicator(), ...extra }],
      tasks: [{ ...task(), ...extra }],
    });
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/^indicators\.0: .*remark/);
    expect(found[1]).toMatch(/^tasks\.0: .*remark/);
  });

  test('ids stand once, among indicators and tasks together', () => {
    const twice = [indicator(), indicator({ name: '另一项' })];
    expect(problems(plan({ indicators: twice }))).toEqual(['indicators.1.id: id I-1 stands twice']);
    expect(problems(plan({ tasks: [task({ id: 'I-1' })] }))).toEqual([
      'tasks.0.id: id I-1 stands twice',
    ]);
  });

  test('sameAs names an earlier indicator: not a later one, itself, or a task', () => {
    const repeat = (id: string, sameAs: string) => indicator({ id, sameAs });
    const of = (...indicators: ReturnType<typeof indicator>[]) => problems(plan({ indicators }));
    expect(of(indicator(), repeat('I-2', 'I-1'))).toEqual([]);
    expect(of(repeat('I-2', 'I-1'), indicator())).toEqual([
      'indicators.0.sameAs: sameAs I-1 names no earlier indicator',
    ]);
    expect(of(repeat('I-2', 'I-2'))).toHaveLength(1);
    expect(of(repeat('I-2', 'T-1'))).toHaveLength(1);
  });

  test('sameAs names the first mention, not another repeat of it', () => {
    const indicators = [
      indicator(),
      indicator({ id: 'I-2', sameAs: 'I-1' }),
      indicator({ id: 'I-3', sameAs: 'I-2' }),
    ];
    expect(problems(plan({ indicators }))).toEqual([
      'indicators.2.sameAs: I-2 is a repeat itself; name the first mention',
    ]);
  });

  test.each(['甲局、乙局', '甲局,乙局', '甲局；乙局', '乡镇(街道', '乡镇)、街道'])(
    'a unit name that a cell of units could not hold apart, %s, is refused',
    (name) => {
      expect(problems(plan({ tasks: [task({ support: ['丙局', name] })] }))).toEqual([
        `tasks.0.support.1: "${name}" is not one unit's name: give units as separate entries`,
      ]);
    },
  );

  test('a unit name may list places in brackets', () => {
    const support = ['相关乡镇(街道、园区)', '各镇（街道，园区）'];
    expect(problems(plan({ tasks: [task({ support })] }))).toEqual([]);
  });
});

describe('parsePlan', () => {
  test('reads the text of a file', () => {
    expect(parsePlan(JSON.stringify(plan()))).toEqual(plan());
  });

  test('says that a text is no JSON', () => {
    for (const text of ['{"version": 1,', '']) {
      expect(() => parsePlan(text)).toThrow(
        expect.objectContaining({ details: { problems: expect.stringMatching(/^JSON: .*$/) } }),
      );
    }
  });

  test('tells every problem, one a line', () => {
    const wrong = { ...plan({ district: '' }), indicators: [{ ...indicator(), period: 'x' }] };
    const found = problems(wrong);
    expect(found).toHaveLength(2);
    expect(found).toContain('indicators.0.period: must be a year or a span of years');
    expect(() => parsePlan(JSON.stringify(wrong))).toThrow(found.join('\n'));
  });

  test('names a target without its number', () => {
    const target = { op: '>=', low: null, high: null, unit: '家' };
    const wrong = { ...plan(), indicators: [{ ...indicator(), target }] };
    expect(problems(wrong)).toEqual(['indicators.0.target: op >=: low must be a number']);
  });

  test.each([null, 'plan', [], 5])('%j is no plan', (data) => {
    expect(problems(data)[0]).toMatch(/^plan: /);
    expect(planSchema.safeParse(data).success).toBe(false);
  });
});

test('a plan of the first version is read, and comes out in the second', () => {
  expect(validatePlan({ ...plan(), version: 1 })).toEqual(plan());
});
