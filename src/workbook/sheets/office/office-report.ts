import { format, type Language } from '../../../language/language';
import { countedStatuses, countIndicators, indicatorsOf } from '../../../quarter/office-counts';
import type { ScoringRow } from '../../../quarter/scores';
import { statuses } from '../../../tracking/status';
import { cellAddress } from '../../address';
import type { CellFormat, CellValue } from '../../description';
import { literalLookup } from '../../literal-lookup';
import type { ReportContext } from '../../report-context';
import { FIRST_ROW, HEADING_ROW, type Report, type ReportCell } from '../../sheet/blocks';
import { columnReference, own } from '../../sheet/column-references';
import { withReason } from '../../sheet/empty-table';
import { FIGURE, SIGNED } from '../../sheet/figure-formats';
import { withFoot } from '../../sheet/foot';
import { statusFormats } from '../../sheet/status-formats';
import * as styles from '../../styles';
import { figureLooks } from '../ledger/figure-looks';
import { filledTo, liveColumns, type ListColumn } from '../ledger/ledger-list';
import { ledgerSource } from '../ledger/ledger-references';
import { tasksText } from '../leader/tasks-text';
import { rankedOffices } from '../ranking/ranked-offices';
import { rankingColumn, rankingIdentity } from '../ranking/ranking-report';
import { rankingTexts } from '../ranking/texts';
import { summaryColumn, summaryColumns, summaryIdentity } from '../summary/summary-columns';
import { officeFormulas } from './office-formulas';
import {
  LIST_ROW,
  officeCell,
  OFFICE_WIDTHS,
  pageCell,
  PLACE,
  ROW_NUMBER,
  rowHeight,
  type OfficePage,
} from './office-page';
import { officeTexts as texts } from './texts';

const centred = { align: 'center' } as const;
const wrapped = { wrap: true } as const;
const figure = { align: 'right', numberFormat: FIGURE } as const;
const figureKeys = ['target', 'actual', 'due', 'variance'] as const;

const shown: readonly ListColumn[] = [
  { key: 'name', format: wrapped },
  { key: 'unit', format: { ...centred, ...wrapped } },
  { key: 'operator', format: { ...centred, ...wrapped } },
  { key: 'target', format: figure },
  { key: 'actual', format: figure },
  { key: 'due', format: figure },
  { key: 'variance', format: { ...figure, numberFormat: SIGNED } },
  { key: 'status', format: { ...centred, ...wrapped } },
  { key: 'explanation', heading: texts.reason, format: wrapped },
];
const columnOf = (key: string) => 1 + shown.findIndex((each) => each.key === key);

/** Where the page has its figures: the cells beside the choice. */
const at = { pages: 3, count: 4, rate: 5, rank: 6 } as const;
const address = (column: number) => cellAddress(FIRST_ROW, column, true);
const OFFICE = cellAddress(officeCell.row, officeCell.column, true);
const TOTAL = address(at.count);
const STATUS_ROW = FIRST_ROW + 2;
/** Over columns that are wide enough for their names. */
const STATUSES = 4;

interface ReadByOffice {
  /** Rows of 季度汇总 that are offices, and of 单位排名. */
  offices: readonly string[];
  ranked: readonly string[];
  /** The rows of 考核评分; null in a workbook without scores. */
  scoring: readonly ScoringRow[] | null;
}

/**
 * 单位专页: the indicators of one lead office, chosen in a cell, on upright A4 pages; all formulas, so that another office needs
 * no add-in.
 */
export function officeReport(context: ReportContext, page: OfficePage, read: ReadByOffice): Report {
  const { language } = context;
  const hasOffices = page.rows > 0;
  const end = hasOffices ? LIST_ROW + 1 + page.rows : FIRST_ROW - 2;
  const listAt = (key: string) => ({
    row: LIST_ROW + 1,
    column: columnOf(key),
    rows: page.rows,
    columns: 1,
  });
  const tasks = tasksText(context, { cell: OFFICE, office: page.office });
  const label = texts.tasks[language];
  const report: Report = {
    title: format(texts.title[language], { district: context.district }),
    line: context.line(texts.line),
    widths: [...OFFICE_WIDTHS, 10, 10],
    visible: PLACE,
    frozenColumns: 0,
    isOnePage: true,
    blocks: hasOffices ? [{ row: LIST_ROW, column: 0, columns: listOf(context, page) }] : [],
    cells: [
      // The sheet is told by this heading, also where there is nothing to choose.
      hasOffices
        ? heading(HEADING_ROW, officeCell.column, texts.office[language])
        : {
            row: HEADING_ROW,
            column: officeCell.column,
            value: texts.office[language],
            format: styles.note,
          },
      ...(hasOffices ? headCells(context, page, read) : []),
      ...(hasOffices
        ? [
            {
              row: end + 1,
              column: 0,
              template: `="${label}"&${tasks.formula}`,
              value: `${label}${tasks.value}`,
              format: styles.note,
            },
            ...Array.from({ length: page.rows }, (_, i) => ({
              row: LIST_ROW + 1 + i,
              column: ROW_NUMBER,
              value: i + 1,
              format: styles.base,
              height: rowHeight(context),
            })),
          ]
        : []),
    ],
    charts: [],
    conditionalFormats: hasOffices
      ? [
          ...statusFormats(listAt('status'), statuses, language),
          ...figureLooks(figureKeys, listAt, language),
        ]
      : [],
    validations: hasOffices ? choices(context, read) : [],
    signRow: end + 3,
  };
  const sources = (['id', 'lead', ...figureKeys, 'status'] as const).map((key) =>
    ledgerSource(context.ledger, key, language),
  );
  const isThere = {
    what: texts.compared,
    formula: `${TOTAL}>0`,
    value: indicatorsOf(context.indicators, page.office).length > 0,
  };
  const reasoned = withReason(report, 'noOffices', language);
  return withFoot(reasoned, sources, hasOffices ? isThere : null, context);
}

/** The indicators on the page chosen; blank rows below the last. */
function listOf(context: ReportContext, { office, page, rows }: OfficePage) {
  const { language } = context;
  const { place } = officeFormulas(OFFICE, language);
  const all = indicatorsOf(context.indicators, office);
  const before = (page - 1) * rows;
  const here = all.slice(before, before + rows);
  const number = `(${cellAddress(pageCell.row, pageCell.column, true)}-1)*${rows}+${own(ROW_NUMBER)}`;
  const ids = here.map(({ id }) => id);
  return [
    {
      heading: rankingTexts.number[language],
      template: `=IF(${number}<=${TOTAL},${number},"")`,
      values: filledTo(
        rows,
        here.map((_, i) => before + i + 1),
      ),
      format: centred,
    },
    ...liveColumns(context, ids, rows, shown, PLACE),
    {
      heading: 'position',
      template: `=IF(ISNUMBER($A{r}),${place('$A{r}')},"")`,
      values: filledTo(
        rows,
        here.map((row) => context.position(row)),
      ),
    },
  ];
}

const heading = (row: number, column: number, value: string): ReportCell => ({
  row,
  column,
  value,
  format: styles.heading,
  height: 34,
});

/** The choice with the office's figures, and its indicators by status, as 季度汇总 and 单位排名 have them. */
function headCells(context: ReportContext, page: OfficePage, read: ReadByOffice): ReportCell[] {
  const { language, indicators } = context;
  const all = indicatorsOf(indicators, page.office);
  const { counts, rate } = countIndicators(all, indicators);
  const { offices: ranked } = rankedOffices(context, read.ranked, read.scoring);
  const rank = ranked.find(({ office }) => office === page.office)?.shown.rank ?? '';
  const { total } = officeFormulas(OFFICE, language);
  const entry = { ...styles.entry, bold: true };
  const plain = { ...styles.cell, ...centred, bold: true };
  const live = (
    row: number,
    column: number,
    template: string,
    value: CellValue,
    format: CellFormat = plain,
  ): ReportCell => ({ row, column, template, value, format });
  const inRanking = (key: 'unit' | 'rank') =>
    columnReference(context.sheet(rankingIdentity), rankingColumn(key), read.ranked.length);
  const headings: readonly [number, string][] = [
    [pageCell.column, texts.page[language]],
    [at.pages, texts.pages[language]],
    [at.count, texts.count[language]],
    [at.rate, summaryHeading('rate', language)],
    [at.rank, rankingTexts.rank[language]],
  ];
  return [
    ...headings.map(([column, text]) => heading(HEADING_ROW, column, text)),
    { ...officeCell, value: page.office, format: { ...entry, wrap: true }, height: 34 },
    { ...pageCell, value: page.page, format: { ...entry, ...centred } },
    live(
      FIRST_ROW,
      at.pages,
      `=MAX(1,INT((${TOTAL}+${page.rows - 1})/${page.rows}))`,
      Math.max(1, Math.ceil(all.length / page.rows)),
    ),
    live(FIRST_ROW, at.count, `=${total}`, all.length),
    live(FIRST_ROW, at.rate, ofSummary(context, read, 'rate'), rate ?? '', {
      ...plain,
      numberFormat: '0.0%',
    }),
    live(
      FIRST_ROW,
      at.rank,
      `=IFERROR(INDEX(${inRanking('rank')},MATCH(${literalLookup(OFFICE)},${inRanking('unit')},0)),"")`,
      rank,
    ),
    ...countedStatuses.flatMap((status, i) => [
      heading(STATUS_ROW, STATUSES + i, summaryHeading(status, language)),
      live(STATUS_ROW + 1, STATUSES + i, ofSummary(context, read, status), counts[status]),
    ]),
  ];
}

type Counted = Parameters<typeof summaryColumn>[0];

const summaryHeading = (key: Counted, language: Language) =>
  summaryColumns.find((spec) => spec.key === key)!.heading[language];

/** What 季度汇总 has of the office chosen. */
function ofSummary(context: ReportContext, { offices }: ReadByOffice, key: Counted): string {
  const column = (each: Counted) =>
    columnReference(context.sheet(summaryIdentity), summaryColumn(each), offices.length);
  return `=IFERROR(INDEX(${column(key)},MATCH(${literalLookup(OFFICE)},${column('unit')},0)),"")`;
}

function choices(context: ReportContext, { offices }: ReadByOffice): Report['validations'] {
  const { language } = context;
  const area = {
    row: FIRST_ROW,
    column: summaryColumn('unit'),
    rows: offices.length,
    columns: 1,
  };
  return [
    {
      at: { ...officeCell, rows: 1, columns: 1 },
      rule: { type: 'cells', sheet: context.sheet(summaryIdentity), area },
      style: 'stop',
      title: texts.office[language],
      message: texts.chooseOffice[language],
      prompt: texts.chooseOffice[language],
    },
    {
      at: { ...pageCell, rows: 1, columns: 1 },
      rule: { type: 'whole', min: 1, max: 999 },
      style: 'stop',
      title: texts.page[language],
      message: texts.choosePage[language],
      prompt: texts.choosePage[language],
    },
  ];
}
