import { format, type Language, type Localised } from '../language/language';
import { quarters, type Quarter } from '../tracking/quarter';
import type { Offer } from './carry-over';
import type { NoMatch } from './match-years';

const details = {
  baseline: { 'zh-CN': '{value}{unit} ← {from}', en: '{value} {unit} ← {from}' },
  profile: { 'zh-CN': '{value}{unit} ← {from}', en: '{value} {unit} ← {from}' },
  stated: {
    'zh-CN': '方案 {stated}{unit}，{from} 为 {value}{unit}',
    en: 'plan {stated} {unit}; {from} has {value} {unit}',
  },
  /** Of a total whose baseline the plan states. */
  quarters: {
    'zh-CN': '{detail}；各季累计数 {values} 填入序时设置',
    en: '{detail}; its quarters {values} go to the sheet Phasing',
  },
  missing: {
    'zh-CN': '缺第{quarters}季度（{from} 所在行）',
    en: 'no figure of Q{quarters} (row of {from})',
  },
} as const;

const reasons: Record<NoMatch, Localised> = {
  noRow: { 'zh-CN': '没有同名同类型的指标', en: 'no indicator of this name and measure' },
  gone: { 'zh-CN': '上年已移出方案：{rows}', en: 'had left the plan: {rows}' },
  unit: { 'zh-CN': '计量单位不能换算：{rows}', en: 'units do not convert: {rows}' },
  several: { 'zh-CN': '不止一项可能对应：{rows}', en: 'more than one could be meant: {rows}' },
  year: {
    'zh-CN': '本年另有同名指标，由其接续：{rows}',
    en: 'the indicator of this very year goes on from it: {rows}',
  },
  vague: {
    'zh-CN': '名称不足以认定，牵头单位也不能区分：{rows}',
    en: 'the name leaves open what is counted, and lead units do not tell: {rows}',
  },
};

/** Indicators that need nothing of the year before. */
const anew: Record<'none' | 'span' | 'past', Localised> = {
  none: {
    'zh-CN': '按增速、变动或降幅计，不需要上年数',
    en: 'starts anew each year (growth, change, reduction)',
  },
  span: {
    'zh-CN': '跨年度累计，上年各季数不作进度',
    en: "runs over several years: one year's quarters are no profile of it",
  },
  past: { 'zh-CN': '目标期已过', en: 'its period is over' },
};

const renamed: Localised = {
  'zh-CN': '{detail}；上年名称“{name}”',
  en: '{detail}; last year: "{name}"',
};

/**
 * What an indicator is offered, or why nothing, in words: the figure, where it stands in last year's ledger, and the name it
 * has there where that is another.
 */
export function detailOf(each: Offer, language: Language): string {
  const detail = plainDetailOf(each, language);
  if (!('row' in each) || each.row.name === each.indicator.name) return detail;
  return format(renamed[language], { detail, name: each.row.name });
}

function plainDetailOf(each: Offer, language: Language): string {
  const { unit } = each.indicator.target;
  const from = each.from ?? '';
  const separator = language === 'zh-CN' ? '、' : ', ';
  const inOrder = (values: Record<Quarter, number>) =>
    quarters.map((quarter) => values[quarter]).join(separator);
  switch (each.kind) {
    case 'none':
    case 'span':
    case 'past':
      return anew[each.kind][language];
    case 'unmatched': {
      const rows = each.rows.map((row) => `${row.name}（${row.unit}，${row.id}）`).join(separator);
      return format(reasons[each.why][language], { rows });
    }
    case 'missing':
      return format(details.missing[language], { quarters: each.missing.join(separator), from });
    case 'total':
    case 'profile': {
      const value = inOrder(each.values);
      return format(details.profile[language], { value, unit, from });
    }
    case 'baseline':
      return format(details.baseline[language], { value: each.value, unit, from });
    case 'stated': {
      const { stated, value, values } = each;
      const detail = format(details.stated[language], { stated, value, unit, from });
      return values
        ? format(details.quarters[language], { detail, values: inOrder(values) })
        : detail;
    }
  }
}
