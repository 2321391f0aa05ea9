import { format, type Language, type Localised } from '../../../language/language';
import type { Plan } from '../../../plan/model';
import { openQuestions } from '../../../plan/review/open-questions';
import type { CellValue, NameDescription, SheetPatch } from '../../description';
import { targetText } from '../ledger/row-notes';
import { definedNames } from '../../defined-names';
import * as styles from '../../styles';

/** How far a plan was reviewed before it was filled. */
export interface ReviewFacts {
  unreviewed: number;
  unsettled: number;
  baselines: number;
  adopted: number;
  proposed: number;
  /** A settled contradiction each: what it is about, and the choice in words. */
  settlements: [name: string, choice: string][];
}

/** The list of settlements as it stands on the cover. */
export interface SettlementRows {
  /** Rows that are listed. */
  count: number;
  /** Rows from the first of them that are free to write: below may stand what somebody else wrote. */
  room: number;
}

const heading: Localised = { 'zh-CN': '方案审核情况', en: 'Review of the plan' };

/** The figures above the settlements, top to bottom; their number stands right above the list. */
const lines: readonly (readonly [Exclude<keyof ReviewFacts, 'settlements'>, Localised])[] = [
  ['unreviewed', { 'zh-CN': '未审核的指标和任务', en: 'Records not reviewed' }],
  ['unsettled', { 'zh-CN': '未确认的不一致', en: 'Contradictions not settled' }],
  ['baselines', { 'zh-CN': '已采纳的基期值', en: 'Baselines accepted' }],
  ['adopted', { 'zh-CN': '已采纳的修改建议', en: 'Revisions adopted' }],
  ['proposed', { 'zh-CN': '待定的修改建议', en: 'Revisions not decided' }],
];
const settledLabel: Localised = { 'zh-CN': '已确认的不一致', en: 'Contradictions settled' };

const texts = {
  place: { 'zh-CN': '{section}：{target}', en: '{section}: {target}' },
  kept: { 'zh-CN': '采用{target}（{section}）', en: 'kept {target} ({section})' },
  different: { 'zh-CN': '不是同一事项，分别考核', en: 'different things, tracked apart' },
  several: { 'zh-CN': '采用{sections}', en: 'kept {sections}' },
  separator: { 'zh-CN': '；', en: '; ' },
} as const;

/** Rows from the block's heading to the first settlement. */
const SETTLEMENTS_OFFSET = lines.length + 2;

/** Where the cover counts contradictions that are not settled. @param place of the block's heading. */
export const unsettledCell = ({ row, column }: { row: number; column: number }) => ({
  row: row + 1 + lines.findIndex(([key]) => key === 'unsettled'),
  column: column + 1,
});

/** What the cover says of a plan's review. */
export function reviewFacts(plan: Plan, language: Language): ReviewFacts {
  const open = openQuestions(plan);
  const byId = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const settlements = plan.conflicts.flatMap(({ indicators, settled }): [string, string][] => {
    if (!settled) return [];
    const mentions = indicators.map((id) => byId.get(id)!);
    const places = mentions.map(({ section, target }) =>
      format(texts.place[language], { section, target: targetText(target, language) }),
    );
    const kept = mentions.filter(({ id }) => settled.keep.includes(id));
    const [only] = kept;
    const choice =
      kept.length === mentions.length
        ? texts.different[language]
        : kept.length > 1
          ? format(texts.several[language], {
              sections: kept.map(({ section }) => section).join('、'),
            })
          : format(texts.kept[language], {
              target: targetText(only!.target, language),
              section: only!.section,
            });
    const parts = [
      ...places,
      choice,
      ...[settled.on, settled.note].filter((part) => part !== undefined),
    ];
    return [[(only ?? mentions[0]!).name, parts.join(texts.separator[language])]];
  });
  return {
    unreviewed: open.unreviewed,
    unsettled: open.unsettled,
    baselines: plan.results.filter(({ decision }) => decision === 'accepted').length,
    adopted: plan.revisions.filter(({ decision }) => decision === 'adopted').length,
    proposed: open.revisions,
    settlements,
  };
}

/**
 * Adds the block to the patches of a cover, at the place that the cover's names give it; a cover without that place stays
 * without.
 * @param cover what stands there already; none on a new cover.
 */
export function withReview(
  patches: readonly SheetPatch[],
  names: readonly NameDescription[],
  facts: ReviewFacts,
  language: Language,
  cover: { settlements: SettlementRows | null } = { settlements: null },
): SheetPatch[] {
  const place = names.find(({ name }) => name === definedNames.review);
  if (!place) return [...patches];
  const block = describeBlock(facts, place.area, cover.settlements, language);
  return patches.map((patch) =>
    patch.name === place.sheet
      ? {
          ...patch,
          clear: [...(patch.clear ?? []), ...block.clear],
          values: [...(patch.values ?? []), ...block.values],
          formats: [...(patch.formats ?? []), ...block.formats],
        }
      : patch,
  );
}

function describeBlock(
  facts: ReviewFacts,
  place: { row: number; column: number },
  before: SettlementRows | null,
  language: Language,
): Required<Pick<SheetPatch, 'values' | 'formats' | 'clear'>> {
  const { row, column } = place;
  const first = row + SETTLEMENTS_OFFSET;
  const listed = facts.settlements.slice(0, before?.room ?? facts.settlements.length);
  const left = (before?.count ?? 0) - listed.length;
  const figures: CellValue[][] = [
    ...lines.map(([key, label]) => [label[language], facts[key]]),
    [settledLabel[language], facts.settlements.length],
  ];
  const area = (top: number, rows: number, columns = 2) => ({ row: top, column, rows, columns });
  return {
    clear: left > 0 ? [area(first + listed.length, left)] : [],
    values: [
      { at: area(row, 1, 1), values: [[heading[language]]] },
      { at: area(row + 1, figures.length), values: figures },
      ...(listed.length > 0 ? [{ at: area(first, listed.length), values: listed }] : []),
    ],
    formats: [
      {
        at: area(row, 1, 1),
        format: { ...styles.base, bold: true, size: 12, color: '#0F3D66' },
      },
      {
        at: area(row + 1, figures.length, 1),
        format: { ...styles.cell, bold: true, fill: '#EAF1F8' },
      },
      {
        at: { ...area(row + 1, figures.length, 1), column: column + 1 },
        format: { ...styles.cell, align: 'left' },
      },
      ...(listed.length > 0
        ? [{ at: area(first, listed.length), format: { ...styles.base, align: 'left' as const } }]
        : []),
    ],
  };
}

/**
 * Reads how many settlements a cover lists, and how many rows it has for them.
 * @param values the sheet's cells from A1; @param place the block's heading.
 */
export function readSettlementRows(
  values: readonly (readonly CellValue[])[],
  { row, column }: { row: number; column: number },
): SettlementRows {
  const first = row + SETTLEMENTS_OFFSET;
  const number = values[first - 1]?.[column + 1];
  const count = typeof number === 'number' && number > 0 ? Math.floor(number) : 0;
  const taken = values.findIndex(
    (cells, r) => r >= first + count && cells.some((cell) => cell !== null && cell !== ''),
  );
  return { count, room: taken < 0 ? Number.MAX_SAFE_INTEGER : taken - first };
}
