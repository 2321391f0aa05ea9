import { format, type Language } from '../../../language/language';
import { quarters } from '../../../tracking/quarter';
import type { ChartDescription } from '../../description';
import type { ReportContext } from '../../report-context';
import { barChartRows, mostBars } from '../../sheet/block-heights';
import { FIRST_ROW, HEADING_ROW, type Report, type ReportBlock } from '../../sheet/blocks';
import { own, ownColumn } from '../../sheet/column-references';
import { withReason } from '../../sheet/empty-table';
import { shareBar } from '../../sheet/figure-formats';
import { withFoot, type Check } from '../../sheet/foot';
import type { SheetIdentity } from '../../sheet/sheet-identity';
import * as styles from '../../styles';
import { chartTitle } from '../../chart-look';
import { isLed } from '../office/office-formulas';
import { taskReferences, taskSource } from '../tasks/task-references';
import {
  taskStatuses,
  taskStatusLooks,
  taskStatusTerms,
  type TaskStatus,
} from '../tasks/task-columns';
import { countTasks, tasksInPlan, tasksOf, type TaskCounts } from './task-counts';
import { taskSummaryTexts as texts } from './texts';

export const taskSummaryIdentity: SheetIdentity<'taskSummary'> = {
  key: 'taskSummary',
  names: { 'zh-CN': '任务汇总', en: 'Task summary' },
};

/** The delayed ones first, as on 领导专页. */
const shownStatuses: readonly TaskStatus[] = [
  'delayed',
  ...taskStatuses.filter((status) => status !== 'delayed'),
];
const keys = ['unit', 'tasks', ...shownStatuses, 'blank', 'rate'] as const;
type Key = (typeof keys)[number];
export const taskSummaryColumn = (key: Key): number => keys.indexOf(key);

const OFFICE_WIDTH = 22;
const COUNT_WIDTH = 11;
const CHART_COLUMN = keys.length + 1;
const CHART_COLUMNS = 6;
const WIDTHS = [
  OFFICE_WIDTH,
  ...keys.slice(1).map(() => COUNT_WIDTH),
  2,
  ...Array.from({ length: CHART_COLUMNS }, () => COUNT_WIDTH),
];

/** 任务汇总: tasks by lead office and status, with a chart. @param labels of the rows above the total. */
export function taskSummaryReport(context: ReportContext, labels: readonly string[]): Report {
  const { language } = context;
  const offices = labels.filter((label) => label !== texts.withoutUnit[language]);
  const blocks = labels.length === 0 ? [] : countBlocks(context, labels);
  const rows = labels.length + 1;
  const drawn = mostBars(WIDTHS, labels.length);
  const chartRows = drawn === 0 ? 0 : barChartRows(blocks, WIDTHS, drawn);
  const report: Report = {
    title: format(texts.title[language], { district: context.district }),
    line: context.line(texts.line),
    widths: WIDTHS,
    visible: WIDTHS.length,
    frozenColumns: 1,
    blocks:
      blocks.length > 0 ? blocks : [{ row: HEADING_ROW, column: 0, columns: headings(language) }],
    cells: [],
    charts: labels.length === 0 ? [] : [chart({ drawn, of: labels.length }, chartRows, language)],
    conditionalFormats:
      labels.length === 0
        ? []
        : [shareBar({ row: FIRST_ROW, column: taskSummaryColumn('rate'), rows, columns: 1 })],
    validations: [],
    signRow: FIRST_ROW + Math.max(rows, chartRows) + 1,
  };
  const reasoned = withReason(report, 'noTasks', language);
  const { tasks } = context;
  const read = ['lead', ...quarters.map((quarter) => `status${quarter}` as const)] as const;
  const sources = tasks ? read.map((key) => taskSource(tasks, key, language)) : [];
  return withFoot(
    reasoned,
    sources,
    tasks ? officesCheck(context, offices, labels) : null,
    context,
  );
}

const headings = (language: Language) =>
  keys.map((key) => ({ heading: headingOf(key, language), values: [] }));

function headingOf(key: Key, language: Language): string {
  const status = shownStatuses.find((each) => each === key);
  return status ? taskStatusTerms[status][language] : texts[key as 'unit'][language];
}

/** The rows of each kind have formulas of their own: offices, tasks without one, all. */
function countBlocks(context: ReportContext, labels: readonly string[]): ReportBlock[] {
  const { language, settings } = context;
  const all = tasksInPlan(context);
  const { isCounted, lead, now } = taskReferences(language);
  const without = texts.withoutUnit[language];
  const kinds = [
    {
      labels: labels.filter((label) => label !== without),
      selected: `*${isLed('$A{r}', lead)}`,
      of: (label: string) => tasksOf(all, label),
    },
    {
      labels: labels.filter((label) => label === without),
      selected: `*(${lead}="")`,
      of: () => tasksOf(all, null),
    },
    { labels: [texts.total[language]], selected: '', of: () => all, isTotal: true },
  ].filter((kind) => kind.labels.length > 0);
  let row = HEADING_ROW;
  return kinds.map(({ labels: names, selected, of, isTotal }, i): ReportBlock => {
    const counts = names.map((label) => countTasks(of(label), settings.quarter));
    const first = row;
    row += names.length;
    const count = (condition: string) => `=SUMPRODUCT(${isCounted}${selected}${condition})`;
    const tasks = own(taskSummaryColumn('tasks'));
    const template = (key: Exclude<Key, 'unit'>) => {
      if (key === 'tasks') return count('*1');
      if (key === 'blank') return count(`*(${now}="")`);
      if (key === 'rate')
        return `=IF(${tasks}=0,"",ROUND(${own(taskSummaryColumn('completed'))}/${tasks},6))`;
      return count(`*(${now}="${taskStatusTerms[key][language]}")`);
    };
    return {
      row: first,
      column: 0,
      isContinued: i > 0,
      hasTotal: isTotal === true,
      columns: keys.map((key) =>
        key === 'unit'
          ? { heading: headingOf(key, language), values: names, format: { wrap: true } }
          : {
              heading: headingOf(key, language),
              template: template(key),
              values: counts.map((each: TaskCounts) => each[key] ?? ''),
              format: { align: 'center', ...(key === 'rate' && { numberFormat: '0.0%' }) },
            },
      ),
    };
  });
}

/** Whether every task counts in a row: names, each as often as it counts, are together as long as those in the ledger. */
function officesCheck(
  context: ReportContext,
  offices: readonly string[],
  labels: readonly string[],
): Check {
  const { isCounted, lead } = taskReferences(context.language);
  const names = ownColumn(taskSummaryColumn('unit'), offices.length);
  const counts = ownColumn(taskSummaryColumn('tasks'), offices.length);
  const inTable = offices.length === 0 ? '0' : `SUMPRODUCT(${counts}*(LEN(${names})+1))`;
  const hasUnassigned = offices.length < labels.length;
  const unassigned = hasUnassigned ? '' : `,SUMPRODUCT(${isCounted}*(${lead}=""))=0`;
  const known = new Set(offices);
  return {
    what: texts.compared,
    ledger: 'tasks',
    formula: `AND(SUMPRODUCT(${isCounted}*(${lead}<>"")*(LEN(${lead})+1))=${inTable}${unassigned})`,
    value: tasksInPlan(context).every((each) =>
      each.lead.length === 0 ? hasUnassigned : each.lead.every((office) => known.has(office)),
    ),
  };
}

function chart(
  { drawn: rows, of }: { drawn: number; of: number },
  chartRows: number,
  language: Language,
): ChartDescription {
  const cells = (key: Key, row: number, count: number) => ({
    row,
    column: taskSummaryColumn(key),
    rows: count,
    columns: 1,
  });
  return {
    name: 'TasksByOffice',
    type: 'bar',
    stacked: true,
    isShare: true,
    title: chartTitle(texts.chart[language], { drawn: rows, of }, language),
    valueFormat: '0%',
    valueRange: { min: 0, max: 1 },
    anchor: { row: FIRST_ROW, column: CHART_COLUMN, rows: chartRows, columns: CHART_COLUMNS },
    categories: cells('unit', FIRST_ROW, rows),
    series: [...shownStatuses, 'blank' as const].map((key) => ({
      name: cells(key, HEADING_ROW, 1),
      values: cells(key, FIRST_ROW, rows),
      color: styles.statusSeriesColors[key === 'blank' ? 'notReported' : taskStatusLooks[key]],
      labels: '0;-0;',
    })),
  };
}
