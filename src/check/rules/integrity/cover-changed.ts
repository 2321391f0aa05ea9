import type { Plan } from '../../../plan/model';
import type { CellValue } from '../../../workbook/description';
import { plainLabel, type LineName } from '../../../workbook/sheets/cover/cover-contents';
import type { BookRule } from '../../rule';
import { evidence, shown } from '../../findings/wording';

/** The cover names another district, plan or year than the plan in the workbook: of another year nothing is assessed. */
export const coverChanged: BookRule = {
  id: 'cover-changed',
  group: 'integrity',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '封面被改动', en: 'Cover changed' },
  message: {
    'zh-CN': '封面的“{label}”现为 {found}，方案为 {planned}。请恢复；换方案或年度的，请重新填充。',
    en: '"{label}" on the cover is {found}; the plan says {planned}. Restore it; for another plan or year fill again.',
  },
  check({ workbook: { cover, plan } }) {
    if (!plan) return [];
    const { year } = cover.settings;
    const sides: { name: LineName; found: CellValue; planned: CellValue }[] = [
      { name: 'district', found: cover.district, planned: plan.district },
      { name: 'planTitle', found: cover.planTitle, planned: plan.title },
      { name: 'planId', found: cover.planId, planned: plan.id },
      { name: 'year', found: year, planned: covers(plan, year) ? year : plan.years[0]! },
    ];
    const unusable = cover.problems.map(({ name }) => name);
    return sides.flatMap(({ name, found, planned }) => {
      const place = cover.places[name];
      if (found === planned || !place || unusable.includes(name)) return [];
      return [
        {
          sheet: cover.sheet,
          ...place,
          values: { label: plainLabel(name), found: shown(found), planned: shown(planned) },
          evidence: [
            evidence('封面', 'Cover', shown(found)),
            evidence('方案', 'Plan', shown(planned)),
          ],
          fix: { kind: 'restore' as const, value: planned },
          before: found,
        },
      ];
    });
  },
};

/** Whether the year is the plan's, or lies in a span of years that it has targets for. */
export const covers = ({ years, indicators }: Plan, year: number): boolean =>
  years.includes(year) ||
  indicators.some(({ period }) => {
    const [first, last = first] = period.split('-').map(Number);
    return first! <= year && year <= last!;
  });
