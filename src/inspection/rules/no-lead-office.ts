import type { Indicator } from '../../plan/model';
import { firsts, stopAt, type InspectedPlan, type InspectionRule } from '../rule';

/** A target that nobody leads, at its first mention or at any repeat. */
export const noLeadOffice: InspectionRule = {
  id: 'no-lead-office',
  severity: 'verify',
  title: {
    'zh-CN': '没有牵头单位',
    en: 'No lead office',
  },
  reason: {
    'zh-CN': '“{name}”没有写明由谁牵头。',
    en: 'Nobody is named to lead “{name}”.',
  },
  suggestion: {
    'zh-CN': '指定一个牵头单位；几个单位共同负责的，也要有一个牵头。',
    en: 'Name one office to lead, also where several answer together.',
  },
  find(plan) {
    const led = new Set(
      plan.indicators.flatMap(({ id, sameAs, lead }) => (lead.length > 0 ? [sameAs ?? id] : [])),
    );
    return firsts(plan)
      .filter((one) => !led.has(one.id) && !answersAlone(plan, one))
      .map((indicator) => stopAt(indicator, { name: indicator.name }));
  },
};

/** (区人社局负责), (区人社局): the only one named, and not as a helper. */
function answersAlone({ source }: InspectedPlan, { support }: Indicator): boolean {
  const [office] = support;
  const words = source?.text ?? '';
  return (
    support.length === 1 &&
    [`${office}负责`, `(${office})`, `（${office}）`].some((said) => words.includes(said))
  );
}
