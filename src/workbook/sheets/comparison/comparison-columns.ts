import { format, type Language } from '../../../language/language';
import { roundTo } from '../../../tracking/functions';
import { FIGURE, SIGNED } from '../../sheet/figure-formats';
import { measureTerms, statusTerms } from '../../../tracking/terms';
import type { CellFormat, CellValue } from '../../description';
import type { DistrictRow, Group, GroupMember } from '../../../quarter/districts';
import { memberTexts, texts } from './texts';

/** A row of 区县对比: a district's place in the n-th group. */
export interface ComparisonRow {
  /** From 1; the rows of an indicator have the same. */
  number: number;
  group: Group;
  member: GroupMember;
  basis: 'actual' | 'completion' | 'variance';
}

export interface ComparisonColumn {
  key: keyof typeof texts;
  width: number;
  format: CellFormat;
  /** What is written; left out of columns that formulas fill. */
  value?: (row: ComparisonRow, language: Language) => CellValue;
}

const centred = { align: 'center', wrap: true } as const;
const number = { align: 'right', numberFormat: FIGURE } as const;
const figureOf =
  (key: 'target' | 'actual' | 'variance' | 'completion') =>
  ({ member }: ComparisonRow): CellValue =>
    member.kind === 'row' ? member.row[key] : null;

/** The columns of 区县对比. The last one, hidden, has the figure that is ranked. */
export const comparisonColumns: readonly ComparisonColumn[] = [
  { key: 'number', width: 6, format: centred, value: (row) => row.number },
  { key: 'name', width: 28, format: { wrap: true }, value: ({ group }) => group.name },
  { key: 'unit', width: 9, format: centred, value: ({ group }) => group.unit || null },
  {
    key: 'measure',
    width: 11,
    format: centred,
    value: ({ group }, language) => group.measure && measureTerms[group.measure][language],
  },
  { key: 'district', width: 18, format: { wrap: true }, value: ({ member }) => member.district },
  { key: 'target', width: 11, format: number, value: figureOf('target') },
  { key: 'actual', width: 11, format: number, value: figureOf('actual') },
  {
    key: 'variance',
    width: 13,
    format: { ...number, numberFormat: SIGNED },
    value: figureOf('variance'),
  },
  {
    key: 'completion',
    width: 10,
    format: { align: 'center', numberFormat: '0.0%' },
    value: figureOf('completion'),
  },
  { key: 'status', width: 15, format: centred, value: statusOf },
  {
    key: 'basis',
    width: 11,
    format: centred,
    value: ({ basis }, language) => texts[basis][language],
  },
  { key: 'rank', width: 11, format: centred },
  { key: 'toMean', width: 12, format: { align: 'center', numberFormat: SIGNED } },
  { key: 'source', width: 34, format: { wrap: true }, value: sourceOf },
  { key: 'figure', width: 10, format: number },
];

export const comparisonColumn = (key: keyof typeof texts): number =>
  comparisonColumns.findIndex((column) => column.key === key);

function statusOf({ member }: ComparisonRow, language: Language): CellValue {
  if (member.kind !== 'row') return memberTexts[member.kind][language];
  const { status } = member.row;
  return status === null ? memberTexts.planOnly[language] : statusTerms[status][language];
}

function sourceOf({ member }: ComparisonRow, language: Language): CellValue {
  if (member.kind !== 'row') return null;
  const { source } = member.row;
  if (member.from === null) return source;
  return format(texts.converted[language], { source, unit: member.from });
}

/** The rows of all groups, one after the other. */
export function comparisonRows(groups: readonly Group[]): ComparisonRow[] {
  return groups.flatMap((group, i) => {
    const reported = group.members.flatMap((member) =>
      member.kind === 'row' && member.row.actual !== null ? [member.row] : [],
    );
    const basis = basisOf(group, reported);
    return group.members.map((member) => ({ number: i + 1, group, member, basis }) as const);
  });
}

/** Rates of growth are set against each other as they are; what a ceiling is on, and other things, by how their targets fare. */
function basisOf({ measure }: Group, reported: readonly DistrictRow[]): ComparisonRow['basis'] {
  if (measure === 'growth' && reported.every(isBetterHigher)) return 'actual';
  return reported.every(hasCompletion) ? 'completion' : 'variance';
}

/** Above its target an indicator is ahead: no ceiling. */
const isBetterHigher = ({ actual, target, variance }: DistrictRow) =>
  target !== null && variance !== null && roundTo(actual! - target, 6) === variance;

const hasCompletion = ({ completion }: DistrictRow) => completion !== null;
