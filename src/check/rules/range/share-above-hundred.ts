import { eachActual } from '../../each-actual';
import { isNumber, isPercent } from '../../figures';
import type { Rule } from '../../rule';

/** Rates of a part in its whole; growth, indices, and ratios between two things may pass 100. */
const SHARE =
  /占比|比重|比例|份额|覆盖|合格|普及|达标|优良|参保|入学|巩固率|处理率|处置率|利用率|回收率|办结|满意|完好|就业率|入户率|城镇化|绿化率|知晓|化解率|通过率/;
const NO_SHARE = /增长|增速|提高|下降|指数|倍/;

/** More than all: a share above 100%. */
export const shareAboveHundred: Rule = {
  id: 'share-above-hundred',
  group: 'range',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '占比超过 100%', en: 'Share above 100%' },
  yieldsTo: ['date-entered', 'percent-scale', 'scale-slip'],
  message: {
    'zh-CN': '{quarter}填了 {value}%，比率、占比不应超过 100%。请核对后改正。',
    en: '{value}% for {quarter}: a share cannot exceed 100%. Check and correct it.',
  },
  check({ row }) {
    if (row.measure !== 'level' || !isPercent(row.unit)) return [];
    if (!SHARE.test(row.name) || NO_SHARE.test(row.name)) return [];
    if (isNumber(row.target) && row.target > 100) return [];
    return eachActual(row, (value) => isNumber(value) && value > 100);
  },
};
