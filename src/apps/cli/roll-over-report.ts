import { format, type Language, type Localised } from '../../language/language';
import type { Offer } from '../../rollover/carry-over';
import { detailOf } from '../../rollover/wording';
import type { RollOverReport } from '../../usecases/roll-over';
import { reportLines } from './fill-report';

/** `replaced`: the plan's statement gave way to last year's figure. */
type Kind = Offer['kind'] | 'replaced';

const texts: Record<Kind, Localised> = {
  baseline: {
    'zh-CN': '{year}年四季度实际值作为基期值 {count} 项：',
    en: '{count} {count|takes|take} the fourth quarter of {year} as {count|its|their} baseline:',
  },
  profile: {
    'zh-CN': '{year}年各季累计数填入序时设置 {count} 项（序时方式仍为匀速，可改选“上年进度”）：',
    en: "{count} {count|has|have} the cumulative figures of {year} on the sheet Phasing (still even until you choose last year's profile):",
  },
  total: {
    'zh-CN': '{year}年各季累计数填入序时设置、全年数作为基期值 {count} 项：',
    en: '{count} {count|has|have} the cumulative figures of {year} on the sheet Phasing, and the total as {count|its|their} baseline:',
  },
  stated: {
    'zh-CN': '方案自有基期值、以方案为准 {count} 项：',
    en: '{count} {count|keeps|keep} the baseline that the plan states:',
  },
  replaced: {
    'zh-CN': '以{year}年四季度实际值代替方案所列基期值 {count} 项：',
    en: '{count} {count|takes|take} the fourth quarter of {year} instead of the baseline that the plan states:',
  },
  missing: {
    'zh-CN': '{year}年台账缺数、未带入 {count} 项：',
    en: '{count} {count|takes|take} nothing, for figures of {year} are missing:',
  },
  unmatched: {
    'zh-CN': '在{year}年台账中找不到对应、未带入 {count} 项：',
    en: '{count} {count|takes|take} nothing, for no row of {year} is sure to match:',
  },
  span: {
    'zh-CN': '跨年度累计、上年各季数不作进度 {count} 项：',
    en: "{count} {count|runs|run} over several years, of which one year's quarters are no profile:",
  },
  past: {
    'zh-CN': '目标期已过、不需要上年数 {count} 项：',
    en: '{count} {count|has|have} a period that is over:',
  },
  none: {
    'zh-CN': '按增速、变动或降幅计，不需要上年数 {count} 项。',
    en: '{count} {count|starts|start} anew each year (growth, change, reduction) and {count|needs|need} no figures.',
  },
};

/** What was matched, what was not and why, in lines. */
export function rollOverLines(report: RollOverReport, file: string, language: Language): string[] {
  const lines = reportLines(report.fill, file, language);
  for (const kind of Object.keys(texts) as Kind[]) {
    const found = report.offers.filter((each) => kindOf(each, report) === kind);
    if (found.length === 0) continue;
    lines.push(format(texts[kind][language], { year: report.year, count: found.length }));
    if (kind !== 'none') lines.push(...found.map((each) => lineOf(each, language)));
  }
  return lines;
}

const kindOf = (each: Offer, { taken }: RollOverReport): Kind =>
  each.kind === 'stated' && taken.has(each.indicator.id) ? 'replaced' : each.kind;

function lineOf(each: Offer, language: Language): string {
  const { id, name } = each.indicator;
  return `  ${id}\t${name}\t${detailOf(each, language)}`;
}
