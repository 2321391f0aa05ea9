import { dimensionOf } from '../../measures/kinds';
import { inUnit } from '../../measures/scale';
import type { Indicator, Measure } from '../../plan/model';
import { stopAt, type InspectionRule } from '../rule';

/** 经营主体中的企业. */
const PART = /^(.{2,})中的.{2,}$/;
/** 其中:工业投资, in a row below its whole or behind it in a sentence. */
const SAID = /^(?:其中|[#＃])/;
/** 粮食产量(东林镇). */
const OF_PLACE = /^(.{2,})\(([^()]{2,})\)$/;
/** Means and rates do not add up: that of a part may well be higher. */
const MEAN = /均|率|比重|占比|比例|单产|指数|强度|密度|浓度/;

/** 经营主体 100 户, 其中企业 120 户. */
export const partAboveWhole: InspectionRule = {
  id: 'part-above-whole',
  severity: 'mandatory',
  title: {
    'zh-CN': '部分大于总数',
    en: 'A part above its whole',
  },
  reason: {
    'zh-CN': '“{name}”是{part}，比“{whole}”的 {all} 还大。',
    en: '“{name}” is {part}, more than the {all} of “{whole}”.',
  },
  suggestion: {
    'zh-CN': '核对两个数，改正其中一个。',
    en: 'Check both numbers and correct one.',
  },
  find(plan) {
    const named = new Map(plan.indicators.map((one) => [`${one.name}|${one.period}`, one]));
    let said: string | null = null;
    return plan.indicators.flatMap((indicator) => {
      const isPart = SAID.test(indicator.quote ?? '');
      if (!isPart) said = indicator.name;
      if (indicator.sameAs !== undefined || !addsUp(indicator)) return [];
      const names = [isPart ? said : null, wholeOf(indicator)];
      const whole = names
        .map((name) => named.get(`${name}|${indicator.period}`))
        .find((one) => one !== undefined && one !== indicator);
      const part = whole && above(indicator, whole);
      if (part === undefined || part === null) return [];
      return [stopAt(indicator, { name: indicator.name, whole: whole!.name, ...part })];
    });
  },
};

/** The name of the whole that a name itself tells. */
function wholeOf({ name, lead, support }: Indicator): string | null {
  const place = OF_PLACE.exec(name);
  if (place && [...lead, ...support].includes(place[2]!)) return place[1]!;
  return PART.exec(name)?.[1] ?? null;
}

const addsUp = ({ name, measure, target }: Indicator) =>
  ['total', 'increment', 'completion', 'level'].includes(measure) &&
  dimensionOf(target.unit) !== 'share' &&
  !target.unit.includes('/') &&
  !MEAN.test(name);

/** Both figures in the unit of the whole, where the part's is the greater. */
function above(one: Indicator, whole: Indicator): { part: string; all: string } | null {
  const [low, all] = [one.target.low, whole.target.low ?? whole.target.high];
  const { unit } = whole.target;
  const part = low === null ? null : inUnit(low, one.target.unit, unit);
  if (part === null || all === null || part <= all || !alike(one.measure, whole.measure))
    return null;
  return { part: `${part}${unit}`, all: `${all}${unit}` };
}

/** 建成高标准农田3万亩,其中节水灌溉面积3.5万亩: a part is named without the verb of its whole. */
const alike = (part: Measure, whole: Measure) =>
  part === whole || (part === 'level' && whole === 'completion');
