import { format, type Language, type Localised } from '../../../language/language';
import type { Adjustment, AdjustmentKind, FilledRecord, Plan } from '../../../plan/model';
import { joinUnits } from '../../../plan/offices/office-list';
import type { PlanChange } from '../../../plan/adjustments/changes';
import { milestoneLines } from '../../../tracking/milestones';
import { measureTerms } from '../../../tracking/terms';
import type { CellValue } from '../../description';
import { ledgerColumns } from '../ledger/ledger-columns';
import { targetText } from '../ledger/row-notes';
import { fromQuarterText } from './adjusted';
import type { AdjustmentColumn } from './adjustment-columns';

/** One thing that a change altered in a row, in words. */
export interface Difference {
  what: string;
  before: string;
  after: string;
}

type Part =
  | 'name'
  | 'target'
  | 'measure'
  | 'period'
  | 'baseline'
  | 'dueBy'
  | 'field'
  | 'lead'
  | 'support'
  | 'milestones';

const texts = {
  target: { 'zh-CN': '目标', en: 'Target' },
  dueBy: { 'zh-CN': '到期季度', en: 'Due by quarter' },
  milestones: { 'zh-CN': '节点', en: 'Milestones' },
  row: { 'zh-CN': '整行', en: 'Whole row' },
  none: { 'zh-CN': '—', en: '—' },
  added: { 'zh-CN': '新增', en: 'added' },
  gone: { 'zh-CN': '移出方案', en: 'left the plan' },
  begin: { 'zh-CN': '自始', en: 'from the beginning' },
} satisfies Record<string, Localised>;

export const adjustmentTerms: Record<AdjustmentKind, Localised> = {
  correction: { 'zh-CN': '更正', en: 'Correction' },
  adjustment: { 'zh-CN': '方案调整', en: 'Change of the plan' },
};

const parts: readonly Part[] = [
  'name',
  'target',
  'measure',
  'period',
  'baseline',
  'dueBy',
  'field',
  'lead',
  'support',
  'milestones',
];

/** What a change altered, a line each; of a row that came or went one line with its target. */
export function differencesOf({ before, after }: PlanChange, language: Language): Difference[] {
  const none = texts.none[language];
  const say = (record: FilledRecord | undefined, part: Part) =>
    (record && partText(record, part, language)) || none;
  if (!before || !after) {
    const whole = (record: FilledRecord | undefined, otherwise: Localised) =>
      record ? say(record, 'target') : otherwise[language];
    return [
      {
        what: texts.row[language],
        before: before ? whole(before, texts.gone) : none,
        after: after
          ? `${texts.added[language]} ${say(after, 'target')}`.trim()
          : texts.gone[language],
      },
    ];
  }
  return parts
    .filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]))
    .map((part) => ({
      what: headingOf(part, language),
      before: say(before, part),
      after: say(after, part),
    }));
}

function headingOf(part: Part, language: Language): string {
  if (part === 'target' || part === 'dueBy' || part === 'milestones') return texts[part][language];
  return ledgerColumns.find(({ key }) => key === part)!.heading[language];
}

function partText(record: FilledRecord, part: Part, language: Language): string {
  switch (part) {
    case 'target':
      return record.target ? targetText(record.target, language) : '';
    case 'measure':
      return record.measure ? measureTerms[record.measure][language] : '';
    case 'milestones':
      return milestoneLines(record.milestones ?? [], language);
    case 'lead':
    case 'support':
      return joinUnits(record[part]);
    default:
      return String(record[part] ?? '');
  }
}

/** The lines of the sheet, the oldest change first. */
export function adjustmentLines(
  { adjustments = [] }: Pick<Plan, 'adjustments'>,
  language: Language,
): Record<AdjustmentColumn, CellValue>[] {
  return adjustments.flatMap((adjustment) =>
    differencesOf(adjustment, language).map(({ what, before, after }) => ({
      on: adjustment.on,
      kind: adjustmentTerms[adjustment.kind][language],
      from: fromText(adjustment, language),
      name: (adjustment.after ?? adjustment.before)!.name,
      what,
      before,
      after,
      basis: adjustment.basis ?? null,
      id: adjustment.record,
    })),
  );
}

const fromText = ({ kind, from }: Adjustment, language: Language): string =>
  kind === 'correction' || from === undefined
    ? texts.begin[language]
    : format(fromQuarterText[language], { from });
