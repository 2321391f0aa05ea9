import { eachActual } from '../../findings/each-actual';
import { isNumber, isPercent } from '../../entries/figures';
import { percentSlips } from '../../entries/percent-slip';
import { isNear } from '../../entries/references';
import type { LedgerRow } from '../../../tracking/ledger-row';
import type { Rule, RuleContext, RuleResult } from '../../rule';

/** Shares of a part in its whole, and rates, which are shares too unless their name says otherwise. */
const SHARE =
  /率$|率[(（]|占比|比重|比例|份额|覆盖|合格|普及|达标|优良|参保|入学|办结|满意|完好|入户|绿化|知晓|持证/;
/** Ratios between two things, and what is measured against a plan or a year before: these may pass 100. */
const NO_SHARE =
  /增长|增速|提高|下降|增幅|涨幅|指数|倍|周转|增值|产销|完成率|利润|收益|回报|负债|杠杆|毛入学|拨备|换手|贷存|存贷|到位率|投入产出|产能|强度|贡献/;

/** A little above all is sooner a wrong figure than a share of one percent: what is proposed lies beside what is known. */
const BESIDE = 1.25;

/** More than all: a rate or share above 100% that cannot be. */
export const shareAboveHundred: Rule = {
  id: 'share-above-hundred',
  group: 'range',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '占比超过 100%', en: 'Share above 100%' },
  yieldsTo: ['date-entered', 'scale-slip'],
  message: {
    'zh-CN': '{quarter}填了 {value}%，比率、占比不应超过 100%。请核对后改正。',
    en: '{value}% for {quarter}: a share cannot exceed 100%. Check and correct it.',
  },
  check(context) {
    // A hundred times too much: what was meant is proposed here as by `percent-scale`.
    return aboveHundred(context, true).map((result) => {
      const slips = percentSlips(context);
      const slip = slips.find(({ figure }) => figure.quarter === result.quarter)?.slip;
      if (!slip || !isNear(Number(slip.meant), slip.reference, BESIDE)) return result;
      return { ...result, fix: { kind: 'rescale', value: slip.meant } };
    });
  },
};

export const isShare = (name: string): boolean => SHARE.test(name) && !NO_SHARE.test(name);

/** Entries above 100% of a row whose target lies within it, and that is a share or none. */
export function aboveHundred({ row }: RuleContext, ofShare: boolean): RuleResult[] {
  if (!isWithinHundred(row) || isShare(row.name) !== ofShare) return [];
  return eachActual(row, (value) => isNumber(value) && value > 100);
}

const isWithinHundred = ({ measure, unit, target }: LedgerRow): boolean =>
  measure === 'level' && isPercent(unit) && !(isNumber(target) && target > 100);
