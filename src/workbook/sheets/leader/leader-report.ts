import { format, type Language } from '../../../language/language';
import { countedStatuses, countIndicators } from '../../../quarter/office-counts';
import { isShort, shortStatuses } from '../../../quarter/shortfall';
import type { Area } from '../../address';
import type { CellFormat, ConditionalFormatDescription } from '../../description';
import type { ReportContext } from '../../report-context';
import type { LiveText } from '../../standing';
import {
  FIRST_ROW,
  HEADING_ROW,
  rowsOf,
  type Report,
  type ReportBlock,
  type ReportCell,
} from '../../sheet/blocks';
import type { ScoringRow } from '../../../quarter/scores';
import { differenceFormats, figureFormats } from '../../sheet/figure-formats';
import { withFoot, type Check } from '../../sheet/foot';
import { statusFormats } from '../../sheet/status-formats';
import * as styles from '../../styles';
import { countInLedger } from '../ledger/ledger-list';
import { ledgerSource } from '../ledger/ledger-references';
import { countsNote } from '../summary/counts-note';
import { trendColumn, trendIdentity } from '../trend/trend-columns';
import { columnReference } from '../../sheet/column-references';
import { noOffices } from './nothing-listed';
import { behindBlock, countsBlock, movedBlocks } from './leader-blocks';
import {
  BESIDE,
  FIGURES,
  HEAD_LABEL,
  HEAD_WIDTHS,
  headCells,
  ENGLISH_REASON,
  LEADER_WIDTHS,
  LIVE,
  liveCell,
  officesCell,
  PLACE,
  STATUS,
  tasksCell,
  UNIT,
  WHOLE_REASON,
  type LeaderLabels,
  type RedHead,
} from './leader-columns';
import { delayedTask } from './delayed-tasks';
import { officesBlock } from './offices-block';
import { CHART_ROWS, statusChart } from './status-chart';
import { tasksText } from './tasks-text';
import { leaderTexts as texts } from './texts';
import { textLiteral } from '../../../tracking/text-literal';

/** Numbers of rows; the rows of 考核评分, null in a workbook without scores. */
interface ReadByLeader {
  summary: number;
  trend: number;
  scoring: readonly ScoringRow[] | null;
  /** Ids of the rows of 达标预测. */
  forecast: readonly string[];
}

/** Of three lines; and of the rows that the chart covers. */
const ROW_HEIGHT = 43;
const CHART_ROW_HEIGHT = 16;
const TASK = styles.base;
/** The columns of the counts. */
const COUNTS = {
  indicators: 1,
  reported: 2,
  notReported: 3 + countedStatuses.indexOf('notReported'),
};

/**
 * 领导专页: one upright A4 page with the counts by status, what is furthest short of schedule, what changed, and the first and
 * last offices. It finds its rows by formulas, so that all of it follows the ledger.
 * @param read rows of the sheets that it reads: 季度汇总 above its total, 全年走势, 考核评分.
 */
export function leaderReport(
  context: ReportContext,
  labels: LeaderLabels,
  { scoring, forecast, ...rows }: ReadByLeader,
): Report {
  const { language, indicators } = context;
  const page = new Page(FIRST_ROW + 1 + CHART_ROWS + 1);
  let offices: ReportBlock | undefined;
  const [behind] = page.section(texts.behind[language], '', (row) => [
    behindBlock(context, { row, rows: labels.behind }, { trend: rows.trend, forecast }),
  ]);
  page.beside(
    (column) =>
      page.section(
        texts.moved[language],
        '',
        (row) => movedBlocks(context, { row, rows: labels.moved }, rows.trend),
        column,
      ),
    (column) => {
      [offices] = page.section(
        texts.offices[language],
        noOffices(context),
        (row) => {
          const at = { row, column, rows: labels.offices };
          const block = officesBlock(context, at, scoring);
          return rowsOf(block) === 0 ? [] : [block];
        },
        column,
      );
    },
  );
  page.heading(texts.tasks[language]);
  page.line(tasksText(context), 0, labels.tasks === 0);
  for (let n = 1; n <= labels.tasks; n++) {
    page.line(delayedTask(context, n), 0, n === labels.tasks, TASK);
  }
  const report: Report = {
    ...headOf(context, labels.head),
    widths: [
      ...LEADER_WIDTHS.slice(0, -1),
      language === 'en' ? ENGLISH_REASON : LEADER_WIDTHS[PLACE - 1]!,
      10,
      12,
      12,
      12,
      ...HEAD_WIDTHS,
    ],
    visible: PLACE,
    hidden: WHOLE_REASON + 1 - PLACE,
    frozenColumns: 0,
    isOnePage: true,
    blocks: [countsBlock(context, rows.summary), ...page.blocks],
    cells: [
      countsNote(
        { row: FIRST_ROW + 1 + CHART_ROWS, column: 0 },
        { row: FIRST_ROW, columns: COUNTS },
        countIndicators(indicators, indicators),
        language,
      ),
      ...page.cells,
      { ...liveCell, value: LIVE, format: styles.note },
      { ...officesCell, value: offices ? rowsOf(offices) : 0, format: styles.note },
      { ...tasksCell, value: labels.tasks, format: styles.note },
      ...heightsOf(FIRST_ROW + 1, CHART_ROWS, CHART_ROW_HEIGHT),
      ...heightsOf(behind!.row + 1, rowsOf(behind!), ROW_HEIGHT),
      ...headEntries(labels.head, language),
    ],
    charts: [statusChart(context)],
    conditionalFormats: behindFormats(behind!, language),
    validations: [],
    signRow: page.row,
  };
  const sources = (['id', 'actual', 'due', 'variance', 'status'] as const).map((key) =>
    ledgerSource(context.ledger, key, language),
  );
  return withFoot(report, sources, listCheck(context, rows.trend), context);
}

/** Title and line; of a page with a red head the office that issues it, and below its number, the title and the period. */
function headOf(
  context: ReportContext,
  { issuer, number }: RedHead,
): Pick<Report, 'title' | 'line' | 'headFormats'> {
  const title = format(texts.title[context.language], { district: context.district });
  if (issuer === '') return { title, line: context.line(texts.line) };
  const before = `${number === '' ? '' : `${number}    `}${title}    `;
  const { template, value } = context.line({ 'zh-CN': '', en: '' });
  return {
    title: issuer,
    line: {
      template: `=${textLiteral(before)}&${template.slice(1)}`,
      value: `${before}${value}`,
    },
    headFormats: {
      title: { size: 22, color: '#C00000', align: 'center' },
      line: { size: 11, bold: true, color: '#000000', align: 'center' },
    },
  };
}

/** Beside the page, not printed: what its red head is made of. */
function headEntries(head: RedHead, language: Language): ReportCell[] {
  const names = ['issuer', 'number'] as const;
  return [
    {
      row: HEADING_ROW,
      column: HEAD_LABEL,
      value: texts.head[language],
      format: styles.note,
    },
    ...names.flatMap((name): ReportCell[] => [
      {
        row: headCells[name].row,
        column: HEAD_LABEL,
        value: texts[name][language],
        format: { ...styles.total, wrap: true },
      },
      { ...headCells[name], value: head[name] || null, format: { ...styles.entry, wrap: true } },
    ]),
  ];
}

/** Sections below each other: a heading, and its table or a line that says why there is none. */
class Page {
  readonly blocks: ReportBlock[] = [];
  readonly cells: ReportCell[] = [];

  constructor(public row: number) {}

  /** Two sections side by side, which end at the longer one's end. */
  beside(left: (column: number) => void, right: (column: number) => void): void {
    const { row } = this;
    left(0);
    const end = this.row;
    this.row = row;
    right(BESIDE);
    this.row = Math.max(end, this.row);
  }

  section(
    heading: string,
    none: string | LiveText,
    blocksAt: (row: number) => ReportBlock[],
    column = 0,
  ): ReportBlock[] {
    this.heading(heading, column);
    const blocks = blocksAt(this.row);
    if (blocks.length === 0) this.line(none, column);
    else this.row += 1 + rowsOf(blocks[0]!) + 1;
    this.blocks.push(...blocks);
    return blocks;
  }

  heading(value: string, column = 0): void {
    const format = { ...styles.base, bold: true, size: 12, color: styles.title.color };
    this.cells.push({ row: this.row, column, value, format, height: 22 });
    this.row += 1;
  }

  /** @param isLast whether a row is left below it. */
  line(text: string | LiveText, column = 0, isLast = true, format: CellFormat = styles.note): void {
    const live =
      typeof text === 'string'
        ? { value: text }
        : { value: text.value, template: `=${text.formula}` };
    this.cells.push({ row: this.row, column, ...live, format });
    this.row += isLast ? 2 : 1;
  }
}

/** Where a block's statuses stand. */
const statusesOf = (block: ReportBlock): Area => ({
  row: block.row + 1,
  column: STATUS,
  rows: rowsOf(block),
  columns: 1,
});

function behindFormats(block: ReportBlock, language: Language): ConditionalFormatDescription[] {
  const at = (column: number) => ({ ...statusesOf(block), column });
  const { variance, ...figures } = FIGURES;
  return [
    ...statusFormats(statusesOf(block), countedStatuses, language),
    ...Object.values(figures).flatMap((column) => figureFormats(at(column), UNIT)),
    ...differenceFormats(at(variance), UNIT, language),
  ];
}

/** Rows as high as anything takes that may come to stand in them. */
const heightsOf = (first: number, rows: number, height: number): ReportCell[] =>
  Array.from({ length: rows }, (_, i) => ({
    row: first + i,
    // A cell that has nothing to hold.
    column: HEAD_LABEL + HEAD_WIDTHS.length,
    value: null,
    format: styles.base,
    height,
  }));

/** Whether 全年走势, where the lists are found, has every indicator that is short of schedule. */
function listCheck({ language, indicators, byId, sheet }: ReportContext, rows: number): Check {
  const keys = columnReference(sheet(trendIdentity), trendColumn('lag'), rows);
  return {
    what: texts.compared,
    formula: `COUNT(${keys})=${countInLedger(shortStatuses, language)}`,
    value:
      indicators.filter(isShort).length ===
      [...byId.values()].filter((row) => !row.gone && isShort(row)).length,
  };
}
