import { format, type Language, type Localised } from '../language/language';
import type { NoMatch } from '../rollover/match-years';
import { quarters } from '../tracking/quarter';
import type { RollOverReport } from '../usecases/roll-over';
import { reportLines } from './fill-report';

type CarriedLine = RollOverReport['carried'][number];
type Kind = CarriedLine['kind'];

const texts: Record<Kind, Localised> = {
  baseline: {
    'zh-CN': '{year}年四季度实际值作为基期值 {count} 项：',
    en: '{count} {count|takes|take} the fourth quarter of {year} as {count|its|their} baseline:',
  },
  profile: {
    'zh-CN': '{year}年各季累计数填入序时设置 {count} 项（序时方式仍为匀速，可改选“上年进度”）：',
    en: "{count} {count|has|have} the cumulative figures of {year} on the sheet Phasing (still even until you choose last year's profile):",
  },
  stated: {
    'zh-CN': '方案自有基期值、以方案为准 {count} 项：',
    en: '{count} {count|keeps|keep} the baseline that the plan states:',
  },
  missing: {
    'zh-CN': '{year}年台账缺数、未带入 {count} 项：',
    en: '{count} {count|takes|take} nothing, for figures of {year} are missing:',
  },
  unmatched: {
    'zh-CN': '在{year}年台账中找不到对应、未带入 {count} 项：',
    en: '{count} {count|takes|take} nothing, for no row of {year} is sure to match:',
  },
  none: {
    'zh-CN': '按增速、变动或降幅计，不需要上年数 {count} 项。',
    en: '{count} {count|starts|start} anew each year (growth, change, reduction) and {count|needs|need} no figures.',
  },
};

const details = {
  baseline: { 'zh-CN': '{value}{unit} ← {from}', en: '{value} {unit} ← {from}' },
  profile: { 'zh-CN': '{value}{unit} ← {from}', en: '{value} {unit} ← {from}' },
  stated: {
    'zh-CN': '方案 {stated}{unit}，{from} 为 {value}{unit}',
    en: 'plan {stated} {unit}; {from} has {value} {unit}',
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
  vague: {
    'zh-CN': '名称不足以认定，牵头单位也不能区分：{rows}',
    en: 'the name leaves open what is counted, and lead units do not tell: {rows}',
  },
};

/** What was matched, what was not and why, in lines. */
export function rollOverLines(report: RollOverReport, file: string, language: Language): string[] {
  const lines = reportLines(report.fill, file, language);
  for (const kind of Object.keys(texts) as Kind[]) {
    const found = report.carried.filter((each) => each.kind === kind);
    if (found.length === 0) continue;
    lines.push(format(texts[kind][language], { year: report.year, count: found.length }));
    if (kind !== 'none') lines.push(...found.map((each) => lineOf(each, language)));
  }
  return lines;
}

function lineOf(each: CarriedLine, language: Language): string {
  const { id, name } = each.indicator;
  return `  ${id}\t${name}\t${detailOf(each, language)}`;
}

function detailOf(each: CarriedLine, language: Language): string {
  const { unit } = each.indicator.target;
  const from = each.from ?? '';
  const separator = language === 'zh-CN' ? '、' : ', ';
  switch (each.kind) {
    case 'none':
      return '';
    case 'unmatched': {
      const rows = each.rows.map((row) => `${row.name}（${row.unit}，${row.id}）`).join(separator);
      return format(reasons[each.why][language], { rows });
    }
    case 'missing':
      return format(details.missing[language], { quarters: each.missing.join(separator), from });
    case 'profile': {
      const value = quarters.map((quarter) => each.values[quarter]).join(separator);
      return format(details.profile[language], { value, unit, from });
    }
    case 'baseline':
      return format(details.baseline[language], { value: each.value, unit, from });
    case 'stated':
      return format(details.stated[language], {
        stated: each.stated,
        value: each.value,
        unit,
        from,
      });
  }
}
