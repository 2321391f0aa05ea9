import { eachFigure } from '../../findings/each-figure';
import { figureResult } from '../../findings/figure-result';
import { isPercent } from '../../entries/figures';
import { actualEvidence, quarterName } from '../../findings/wording';
import type { Localised } from '../../../language/language';
import type { Measure } from '../../../plan/model';
import type { Rule } from '../../rule';

/** Points by which a growth that turns into a fall, or the other way round, may move without a question. */
const POINTS = 8;

const WHAT: Partial<Record<Measure, Localised>> = {
  growth: { 'zh-CN': '增速', en: 'Growth' },
  change_pp: { 'zh-CN': '变动', en: 'A change' },
};

/** How far a rate has to go to the other side; what changes by points may lose what it gained, and hardly more. */
const distances: Partial<Record<Measure, (value: number, before: number) => boolean>> = {
  growth: (value, before) => Math.abs(value - before) > POINTS,
  change_pp: (value, before) => Math.abs(value) >= Math.abs(before),
};

/** A growth rate, or a change by points, changed its sign and moved far: a slip of the sign, or something to explain. */
export const growthTurned: Rule = {
  id: 'growth-turned',
  group: 'time',
  severity: 'verify',
  explanation: 'required',
  explainedInRow: 'anything',
  title: { 'zh-CN': '增速正负反转', en: 'Growth turned' },
  yieldsTo: ['percent-scale', 'index-entered', 'jump', 'outside-unit'],
  message: {
    'zh-CN':
      '{quarter}{what} {value}{unit}，{earlier}为 {before}{unit}，正负相反。请核对正负号；属实的请说明原因。',
    en: '{what} of {value} {unit} for {quarter} after {before} for {earlier}: its sign turned. Check the sign, or explain why.',
  },
  check({ row, figures }) {
    const isFar = distances[row.measure!];
    if (!isFar || (row.measure === 'growth' && !isPercent(row.unit))) return [];
    return eachFigure(figures, (figure, i) => {
      const last = figures[i - 1];
      if (!last || last.value * figure.value >= 0) return null;
      if (!isFar(figure.value, last.value)) return null;
      const { quarter, value } = last;
      const values = { earlier: quarterName(quarter), before: value, what: WHAT[row.measure!]! };
      return {
        ...figureResult(row, figure, [actualEvidence(quarter, value, row.unit)], values),
        isMore: figure.value > value,
      };
    });
  },
};
