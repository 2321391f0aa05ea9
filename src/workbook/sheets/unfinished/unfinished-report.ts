import { format } from '../../../language/language';
import { indicatorsInPlan } from '../../../quarter/quarter-figures';
import { isShort, shortOfSchedule, shortStatuses } from '../../../quarter/shortfall';
import type { ReportContext } from '../../report-context';
import { FIRST_ROW, HEADING_ROW, type Report, type ReportColumn } from '../../sheet/blocks';
import { columnReference } from '../../sheet/column-references';
import { withReason } from '../../sheet/empty-table';
import { withFoot, type Check } from '../../sheet/foot';
import type { SheetIdentity } from '../../sheet/sheet-identity';
import { statusFormats } from '../../sheet/status-formats';
import {
  amongStatuses,
  countInLedger,
  listWidths,
  liveColumns,
  livePlaces,
  type WideColumn,
} from '../ledger/ledger-list';
import { figureLooks } from '../ledger/figure-looks';
import type { LedgerColumn } from '../ledger/ledger-columns';
import { ledgerSource } from '../ledger/ledger-references';
import { FIGURE, SIGNED } from '../../sheet/figure-formats';
import { nthLargest } from '../../sheet/sorted-rows';
import { rankingTexts } from '../ranking/texts';
import { trendColumn, trendIdentity } from '../trend/trend-columns';

export const unfinishedIdentity: SheetIdentity<'unfinished'> = {
  key: 'unfinished',
  names: { 'zh-CN': '未达序时清单', en: 'Short of schedule' },
};

export const unfinishedTexts = {
  title: { 'zh-CN': '{district}未达序时指标清单', en: '{district}: indicators short of schedule' },
  line: {
    'zh-CN':
      '计量单位见各行；数字取自指标台账；目标为“超过”的须大于目标，正好达到的差额为 0，仍未达到',
    en: 'Units as in each row; figures come from the ledger; a target of more than a figure is not met by that figure (variance 0)',
  },
  compared: { 'zh-CN': '未达序时的名单', en: 'the list of those short of schedule is' },
  table: { 'zh-CN': '未达序时表', en: 'ShortTable' },
  reason: { 'zh-CN': '原因及说明', en: 'Reasons' },
} as const;

const figure = { align: 'right', numberFormat: FIGURE } as const;

const shown: readonly WideColumn[] = [
  { key: 'name', width: 24, format: { wrap: true } },
  { key: 'lead', width: 15, format: { wrap: true } },
  { key: 'unit', width: 9, format: { align: 'center', wrap: true } },
  { key: 'operator', width: 9, format: { align: 'center', wrap: true } },
  { key: 'target', width: 9, format: figure },
  { key: 'actual', width: 9, format: figure },
  { key: 'due', width: 9, format: figure },
  { key: 'variance', width: 13, format: { ...figure, numberFormat: SIGNED } },
  { key: 'completion', width: 11, format: { align: 'right', numberFormat: '0.0%' } },
  { key: 'status', width: 11, format: { align: 'center', wrap: true } },
  { key: 'explanation', heading: unfinishedTexts.reason, width: 26, format: { wrap: true } },
];
const figureKeys = ['target', 'actual', 'due', 'variance', 'completion'] as const;
/** The columns: a number, what is shown, and hidden behind it what that is looked up by. */
const keys = ['number', ...shown.map(({ key }) => key), 'position', 'id'] as const;
export const unfinishedColumn = (key: (typeof keys)[number]): number => keys.indexOf(key);
/** Over the ids: sheets of before had them as plain values. */
export const FOUND = 'found';
const POSITION = unfinishedColumn('position');
const STATUS = unfinishedColumn('status');

/**
 * 未达序时清单: what is short of schedule, with its reasons, found in 全年走势. How many rows it has is settled when it is made;
 * the lines around the table say when there are more.
 */
export function unfinishedReport(context: ReportContext, rows: number, trend: number): Report {
  const { language } = context;
  const ids = shortOfSchedule(indicatorsInPlan(context))
    .slice(0, rows)
    .map(({ id }) => id);
  const cells = (key: 'id' | 'lag') =>
    columnReference(context.sheet(trendIdentity), trendColumn(key), trend);
  const found = {
    template: `=${nthLargest(cells('id'), cells('lag'), '$A{r}', 0)}`,
    id: unfinishedColumn('id'),
  };
  const columnAt = (key: LedgerColumn) => ({
    row: FIRST_ROW,
    column: unfinishedColumn(key as (typeof keys)[number]),
    rows,
    columns: 1,
  });
  const columns: ReportColumn[] = [
    {
      heading: rankingTexts.number[language],
      values: Array.from({ length: rows }, (_, i) => i + 1),
      format: { align: 'center' },
    },
    ...liveColumns(context, ids, rows, shown, POSITION),
    ...livePlaces(context, ids, rows, found).map((column) =>
      column.heading === 'id' ? { ...column, heading: FOUND } : column,
    ),
  ];
  const report: Report = {
    title: format(unfinishedTexts.title[language], { district: context.district }),
    line: context.line(unfinishedTexts.line),
    widths: [6, ...listWidths(context, ids, shown), 10, 12],
    visible: POSITION,
    frozenColumns: 2,
    table: unfinishedTexts.table[language],
    blocks: [{ row: HEADING_ROW, column: 0, columns }],
    cells: [],
    charts: [],
    conditionalFormats:
      rows === 0
        ? []
        : [
            ...statusFormats(columnAt('status'), shortStatuses, language),
            ...figureLooks(figureKeys, columnAt, language),
          ],
    validations: [],
    signRow: FIRST_ROW + rows + 1,
  };
  const sources = (
    ['id', 'target', 'actual', 'due', 'variance', 'completion', 'explanation'] as const
  ).map((key) => ledgerSource(context.ledger, key, language));
  return withFoot(
    withReason(report, 'noneShort', language),
    sources,
    listCheck(context, rows),
    context,
  );
}

/** Whether the ledger has as many short of schedule as the list has rows, and all rows one of them. */
function listCheck({ language, indicators, sheet }: ReportContext, rows: number): Check {
  const inLedger = countInLedger(shortStatuses, language);
  const listed = columnReference(sheet(unfinishedIdentity), STATUS, rows);
  const inList =
    rows === 0 ? '0' : `SUMPRODUCT(${amongStatuses(listed, shortStatuses, language)}*1)`;
  return {
    what: unfinishedTexts.compared,
    formula: `AND(${inLedger}=${rows},${inList}=${rows})`,
    value: indicators.filter(isShort).length === rows,
  };
}
