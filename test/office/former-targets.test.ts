import type { Language } from '../../src/language/language';
import type { Indicator, Plan } from '../../src/plan/model';
import { curveCheckTerms, statusTerms } from '../../src/tracking/terms';
import { statuses } from '../../src/tracking/status';
import { fillWorkbook } from '../../src/usecases/fill-workbook';
import { writeReports } from '../../src/usecases/write-reports';
import { comparedInAllQuarters, filledWorkbook } from '../support/filled-sample';
import { samplePlan } from '../support/sample-plan';

/** Every n-th row gets the measure, target, baseline and date of the row that stands so far below it. */
const exchanged = (plan: Plan, every: number, below: number): Plan => ({
  ...plan,
  indicators: plan.indicators.map((each, i): Indicator => {
    if (i % every !== 0) return each;
    const { measure, target, baseline, period } =
      plan.indicators[(i + below) % plan.indicators.length]!;
    const { id, section, field, name, lead, support } = each;
    return {
      ...{ id, section, field, name, lead, support, measure, target, period },
      ...(baseline !== undefined && { baseline }),
      ...(i % 4 === 0 && { dueBy: 1 + (i % 3) }),
    };
  }),
});

describe.each<Language>(['zh-CN', 'en'])('after changes inside the year (%s)', (language) => {
  test('LibreOffice gives what is stored, in every quarter, whatever the targets were before', async () => {
    const whole = samplePlan();
    // Measures, operators, baselines and units take turns by other numbers than three.
    const first = { ...whole, indicators: whole.indicators.filter((_, i) => i % 3 === 0) };
    const late = first.indicators.slice(5, 9);
    const host = await filledWorkbook(
      { ...first, indicators: first.indicators.filter((each) => !late.includes(each)) },
      language,
    );
    await writeReports(host, { scores: true });
    const second = exchanged(first, 3, 47);
    await fillWorkbook(host, second, { language, reason: { kind: 'adjustment', from: 2 } });
    const third = exchanged(second, 4, 101);
    await fillWorkbook(host, third, { language, reason: { kind: 'adjustment', from: 4 } });
    const { wrong, compared, seen } = await comparedInAllQuarters(host);
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(compared).toBeGreaterThan(4 * 5 * first.indicators.length);
    for (const status of statuses) expect(seen).toContain(statusTerms[status][language]);
    expect(seen).toContain(curveCheckTerms.valid[language]);
  }, 300_000);
});
