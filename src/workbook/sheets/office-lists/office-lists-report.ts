import { format } from '../../../language/language';
import { indicatorsOf, leadOffices } from '../../../quarter/office-counts';
import { indicatorsInPlan } from '../../../quarter/quarter-figures';
import { markTerms } from '../../../tracking/terms';
import type { ReportContext } from '../../report-context';
import { FIRST_ROW, type Report, type ReportBlock } from '../../sheet/blocks';
import { columnReference, own } from '../../sheet/column-references';
import { withReason } from '../../sheet/empty-table';
import { withFoot, type Check } from '../../sheet/foot';
import { groupedBlocks, groupLabel, groupName, isGroup } from '../../sheet/grouped-blocks';
import type { SheetIdentity } from '../../sheet/sheet-identity';
import type { LedgerColumn } from '../ledger/ledger-columns';
import { listColumns, listWidths, placeColumns, type WideColumn } from '../ledger/ledger-list';
import { ledgerCell, ledgerColumn, ledgerSource } from '../ledger/ledger-references';
import { printedColumns, printedLooks } from '../ledger/printed-list';
import { isLed } from '../office/office-formulas';
import { rankingTexts } from '../ranking/texts';
import { officeListsTexts as texts } from './texts';

export const officeListsIdentity: SheetIdentity<'officeLists'> = {
  key: 'officeLists',
  names: { 'zh-CN': '各单位清单', en: 'Office lists' },
};

const shown: readonly WideColumn[] = [
  ...printedColumns(26),
  { key: 'explanation', width: 30, format: { wrap: true } },
];
const keys = ['number', ...shown.map(({ key }) => key), 'position', 'id', 'office', 'led'] as const;
export const officeListsColumn = (key: (typeof keys)[number]): number => keys.indexOf(key);
const columnOf = (key: LedgerColumn): number => officeListsColumn(key as (typeof keys)[number]);
const VISIBLE = officeListsColumn('position');

/** What the rows are about: each lead office, and below it the ids of its indicators. */
export function officeListsLabels(context: ReportContext): string[] {
  const inPlan = indicatorsInPlan(context);
  return leadOffices(inPlan).flatMap((office) => [
    groupLabel(office),
    ...indicatorsOf(inPlan, office).map(({ id }) => id),
  ]);
}

/**
 * 各单位清单: the indicators of every lead office, each office on a page of its own. Which rows it has is settled when it is made;
 * their figures are the ledger's.
 */
export function officeListsReport(context: ReportContext, labels: readonly string[]): Report {
  const { language } = context;
  const ids = labels.filter((label) => !isGroup(label));
  const report: Report = {
    title: format(texts.title[language], { district: context.district }),
    line: context.line(texts.line),
    widths: [6, ...listWidths(context, ids, shown), 10, 12, 16, 6],
    visible: VISIBLE,
    frozenColumns: 2,
    blocks: blocksOf(context, labels),
    cells: [],
    charts: [],
    conditionalFormats: printedLooks(columnOf, labels.length, language),
    validations: [],
    signRow: FIRST_ROW + labels.length + 1,
    pageStarts: labels.flatMap((label, i) => (i > 0 && isGroup(label) ? [FIRST_ROW + i] : [])),
  };
  const sources = (
    ['id', 'lead', 'target', 'actual', 'due', 'variance', 'completion', 'status'] as const
  ).map((key) => ledgerSource(context.ledger, key, language));
  return withFoot(
    withReason(report, 'noOffices', language),
    sources,
    labels.length === 0 ? null : officesCheck(context, labels),
    context,
  );
}

/** A block for each office's name, and one for its indicators, counted from 1. */
function blocksOf(context: ReportContext, labels: readonly string[]): ReportBlock[] {
  const { language, byId } = context;
  const [open, close] = texts.count[language];
  const position = own(officeListsColumn('position'));
  const led = isLed(own(officeListsColumn('office')), ledgerCell('lead', position, language));
  return groupedBlocks(
    labels,
    (ids, { group = '' }) => [
      {
        heading: rankingTexts.number[language],
        values: ids.map((_, i) => i + 1),
        format: { align: 'center' },
      },
      ...listColumns(context, ids, shown, VISIBLE),
      ...placeColumns(context, ids, officeListsColumn('id')),
      { heading: 'office', values: ids.map(() => group) },
      {
        heading: 'led',
        template: `=IF(ISNUMBER(${position}),IF(${led},1,0),0)`,
        values: ids.map((id) => (byId.get(id)?.lead.includes(group) ? 1 : 0)),
      },
    ],
    {
      text: (office, rows) => `${office}${open}${rows}${close}`,
      labelColumn: officeListsColumn('id'),
    },
  );
}

/**
 * Whether every row is still led by the office over it, and the ledger names no other office for any indicator: as `officesCheck`,
 * by the length of the names, each with the separator that follows it, or would.
 */
function officesCheck(context: ReportContext, labels: readonly string[]): Check {
  const { language, byId, indicators } = context;
  const cells = (key: 'office' | 'led') =>
    columnReference(context.sheet(officeListsIdentity), officeListsColumn(key), labels.length);
  const rows = labels.filter((label) => !isGroup(label)).length;
  const [id, mark, lead] = (['id', 'mark', 'lead'] as const).map((key) =>
    ledgerColumn(key, language),
  );
  const inLedger = `SUMPRODUCT((${id}<>"")*(${mark}<>"${markTerms.gone[language]}")*(${lead}<>"")*(LEN(${lead})+1))`;
  const inLists = `SUMPRODUCT((${cells('office')}<>"")*(LEN(${cells('office')})+1))`;
  let office = '';
  const isLedNow = labels.every((label) => {
    if (!isGroup(label)) return byId.get(label)?.lead.includes(office) === true;
    office = groupName(label);
    return true;
  });
  const namedNow = indicators
    .filter((row) => !row.gone)
    .reduce((sum, row) => sum + row.lead.length, 0);
  return {
    what: texts.compared,
    formula: `AND(SUM(${cells('led')})=${rows},${inLedger}=${inLists})`,
    value: isLedNow && namedNow === rows,
  };
}
