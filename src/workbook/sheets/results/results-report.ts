import { format } from '../../../language/language';
import { indicatorsInPlan } from '../../../quarter/quarter-figures';
import type { ReportContext } from '../../report-context';
import { FIRST_ROW, type Report, type ReportBlock } from '../../sheet/blocks';
import { columnReference } from '../../sheet/column-references';
import { withReason } from '../../sheet/empty-table';
import { withFoot, type Check } from '../../sheet/foot';
import { groupedBlocks, groupLabel, isGroup } from '../../sheet/grouped-blocks';
import type { SheetIdentity } from '../../sheet/sheet-identity';
import type { LedgerColumn } from '../ledger/ledger-columns';
import {
  isWholePlan,
  listColumns,
  listWidths,
  placeColumns,
  type WideColumn,
} from '../ledger/ledger-list';
import { ledgerSource } from '../ledger/ledger-references';
import { printedColumns, printedLooks } from '../ledger/printed-list';
import { rankingTexts } from '../ranking/texts';
import { resultsTexts as texts } from './texts';

export const resultsIdentity: SheetIdentity<'results'> = {
  key: 'results',
  names: { 'zh-CN': '指标完成情况表', en: 'Results' },
};

const shown: readonly WideColumn[] = [
  ...printedColumns(25),
  { key: 'lead', width: 16, format: { wrap: true } },
  { key: 'explanation', width: 20, format: { wrap: true } },
];
const keys = ['number', ...shown.map(({ key }) => key), 'position', 'id'] as const;
export const resultsColumn = (key: (typeof keys)[number]): number => keys.indexOf(key);
const columnOf = (key: LedgerColumn): number => resultsColumn(key as (typeof keys)[number]);
const VISIBLE = resultsColumn('position');

/** What the rows are about: each field of work, and below it the ids of its indicators. */
export function resultsLabels(context: ReportContext): string[] {
  const fields = new Map<string, string[]>();
  for (const { field, id } of indicatorsInPlan(context)) {
    fields.set(field, [...(fields.get(field) ?? []), id]);
  }
  if (fields.size === 1) return [...fields.values()].flat();
  return [...fields].flatMap(([field, ids]) => [groupLabel(field), ...ids]);
}

/**
 * 指标完成情况表: the ledger as it is printed and handed on, by field of work. Which rows it has is settled when it is made;
 * their figures are the ledger's.
 */
export function resultsReport(context: ReportContext, labels: readonly string[]): Report {
  const { language } = context;
  const ids = labels.filter((label) => !isGroup(label));
  const report: Report = {
    title: format(texts.title[language], { district: context.district }),
    line: context.line(texts.line),
    widths: [6, ...listWidths(context, ids, shown), 10, 12],
    visible: VISIBLE,
    frozenColumns: 2,
    blocks: blocksOf(context, labels),
    cells: [],
    charts: [],
    conditionalFormats: printedLooks(columnOf, labels.length, language),
    validations: [],
    signRow: FIRST_ROW + labels.length + 1,
  };
  const sources = (
    ['id', 'target', 'actual', 'due', 'variance', 'completion', 'status'] as const
  ).map((key) => ledgerSource(context.ledger, key, language));
  return withFoot(
    withReason(report, 'noIndicators', language),
    sources,
    rowsCheck(context, labels, ids),
    context,
  );
}

/** A block for each field's name, and one for its indicators. */
function blocksOf(context: ReportContext, labels: readonly string[]): ReportBlock[] {
  const { language } = context;
  return groupedBlocks(
    labels,
    (ids, { before }) => [
      {
        heading: rankingTexts.number[language],
        values: ids.map((_, i) => before + i + 1),
        format: { align: 'center' },
      },
      ...listColumns(context, ids, shown, VISIBLE),
      ...placeColumns(context, ids, resultsColumn('id')),
    ],
    {
      text: (field) => field || texts.withoutField[language],
      labelColumn: resultsColumn('id'),
    },
  );
}

/** Whether every indicator of the plan has a row, and every row an indicator. */
function rowsCheck(
  context: ReportContext,
  labels: readonly string[],
  ids: readonly string[],
): Check {
  const cells = (key: 'id' | 'position') =>
    columnReference(context.sheet(resultsIdentity), resultsColumn(key), labels.length);
  const whole = isWholePlan(context, { id: cells('id'), position: cells('position') }, ids);
  return { what: texts.compared, ...whole };
}
