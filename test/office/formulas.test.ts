import type { Language } from '../../src/language/language';
import { methodTerms, verdictTerms } from '../../src/quarter/forecast/terms';
import { statuses } from '../../src/tracking/status';
import { curveCheckTerms, statusTerms } from '../../src/tracking/terms';
import { comparedInAllQuarters, filledWorkbook } from '../support/filled-sample';
import { samplePlan } from '../support/sample-plan';

describe.each<Language>(['zh-CN', 'en'])('formulas in LibreOffice (%s)', (language) => {
  test('every computed cell equals the stored result, in every quarter, for every measure and status', async () => {
    const host = await filledWorkbook(samplePlan(), language);
    const { wrong, compared, seen } = await comparedInAllQuarters(host);
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(compared).toBeGreaterThan(4 * 5 * samplePlan().indicators.length);
    for (const term of Object.values({ ...methodTerms, ...verdictTerms })) {
      expect(seen).toContain(term[language]);
    }
    for (const status of statuses) expect(seen).toContain(statusTerms[status][language]);
    for (const [check, term] of Object.entries(curveCheckTerms)) {
      if (check !== 'unknown') expect(seen).toContain(term[language]);
    }
  }, 300_000);
});
