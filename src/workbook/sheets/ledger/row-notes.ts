import { type Language, type Localised, format } from '../../../language/language';
import type { PlanRow } from '../../../plan/distinct';
import {
  planAimOf,
  type Indicator,
  type PlanAim,
  type Revision,
  type Target,
} from '../../../plan/model';
import { joinUnits } from '../../../plan/offices/office-list';

const texts = {
  unsettled: {
    'zh-CN': '与{section}不一致：{other}，待确认',
    en: 'Differs from {section}: {other}; to be settled',
  },
  settled: {
    'zh-CN': '已确认以本行为准{day}，{section}为{other}',
    en: 'Settled for this row{day}; {section} has {other}',
  },
  carried: {
    'zh-CN': '基期值取自{year}年台账的四季度实际值（{cell}）',
    en: 'Baseline: actual of Q4 in the ledger of {year} ({cell})',
  },
  carriedOver: {
    'zh-CN': '基期值取自{year}年台账的四季度实际值（{cell}），方案所列为{stated}',
    en: 'Baseline: actual of Q4 in the ledger of {year} ({cell}); the plan states {stated}',
  },
  day: { 'zh-CN': '（{on}）', en: ' ({on})' },
  leads: { 'zh-CN': '牵头单位{units}', en: 'lead {units}' },
  adopted: { 'zh-CN': '已采纳{by}意见，原为{draft}', en: 'Changed as {by} asked; was {draft}' },
  proposed: { 'zh-CN': '{by}建议改为{wanted}，待定', en: '{by} asks for {wanted}; not decided' },
  merged: { 'zh-CN': '已并入{id}', en: 'Merged into {id}' },
  units: { 'zh-CN': '责任单位{units}', en: 'support {units}' },
  nobody: { 'zh-CN': '（无）', en: '(none)' },
  and: { 'zh-CN': '，', en: ', ' },
  separator: { 'zh-CN': '；', en: '; ' },
} as const;

/** What whoever reads a row must know of it: the plan's own note, contradictions, settlements and revisions. */
export function rowNote(row: PlanRow, language: Language): string | null {
  const { indicator, unsettled, settled } = row;
  const { baseline, baselineFrom } = indicator;
  const parts = [
    ...(indicator.note === undefined ? [] : [indicator.note]),
    ...(baseline === undefined || baselineFrom === undefined
      ? []
      : [originNote(baselineFrom, language)]),
    ...(unsettled?.others ?? []).map((other) =>
      format(texts.unsettled[language], {
        section: other.section,
        other: saying(other, indicator, language),
      }),
    ),
    ...(settled?.others ?? []).map((other) => {
      const { on } = settled!.settlement;
      return format(texts.settled[language], {
        day: on === undefined ? '' : format(texts.day[language], { on }),
        section: other.section,
        other: saying(other, indicator, language),
      });
    }),
    ...row.revisions.map((revision) => revisionNote(revision, row.draft, language)),
  ];
  return parts.length === 0 ? null : parts.join(texts.separator[language]);
}

function originNote(
  { stated, ...from }: NonNullable<Indicator['baselineFrom']>,
  language: Language,
): string {
  return stated === undefined
    ? format(texts.carried[language], from)
    : format(texts.carriedOver[language], { ...from, stated });
}

/** What a row says that left the ledger because its mention is counted in another. */
export function mergedNote(id: string, language: Language): string {
  return format(texts.merged[language], { id });
}

/** What another mention says: its target, and its lead units where the target is the same. */
function saying(other: Indicator, than: Indicator, language: Language): string {
  const target = targetText(other.target, language);
  if (target !== targetText(than.target, language)) return target;
  return unitsText('leads', other.lead, language);
}

function revisionNote(revision: Revision, draft: Indicator, language: Language): string {
  const parts = ({ target, lead, support }: Pick<Revision, 'target' | 'lead' | 'support'>) =>
    [
      ...(revision.target && target ? [targetText(target, language)] : []),
      ...(revision.lead && lead ? [unitsText('leads', lead, language)] : []),
      ...(revision.support && support ? [unitsText('units', support, language)] : []),
    ].join(texts.and[language]);
  const { by, decision } = revision;
  return decision === 'adopted'
    ? format(texts.adopted[language], { by, draft: parts(draft) })
    : format(texts.proposed[language], { by, wanted: parts(revision) });
}

function unitsText(kind: 'leads' | 'units', units: readonly string[], language: Language): string {
  return format(texts[kind][language], { units: joinUnits(units) || texts.nobody[language] });
}

const wording: Record<PlanAim, Localised> = {
  '>=': { 'zh-CN': '不低于 {low} {unit}', en: 'at least {low} {unit}' },
  '>': { 'zh-CN': '超过 {low} {unit}', en: 'more than {low} {unit}' },
  '=': { 'zh-CN': '{low} {unit}', en: '{low} {unit}' },
  '~': { 'zh-CN': '{low} {unit}左右', en: 'about {low} {unit}' },
  range: { 'zh-CN': '{low}—{high} {unit}', en: '{low} to {high} {unit}' },
  rangedown: {
    'zh-CN': '{low}—{high} {unit}（以上限为准）',
    en: '{low} to {high} {unit} (the high end decides)',
  },
  '<=': { 'zh-CN': '不超过 {high} {unit}', en: 'at most {high} {unit}' },
  '=down': { 'zh-CN': '降至 {low} {unit}', en: 'down to {low} {unit}' },
  '~down': { 'zh-CN': '降至 {low} {unit}左右', en: 'down to about {low} {unit}' },
};

/** A target in words: "不低于 72 户". */
export function targetText(target: Target, language: Language): string {
  const { low, high, unit } = target;
  return format(wording[planAimOf(target)][language], {
    low: low ?? '',
    high: high ?? '',
    unit,
  }).trim();
}
