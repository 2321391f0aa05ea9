import type { Quarter } from '../../../tracking/quarter';
import { roundTo } from '../../../tracking/functions';
import type { Status } from '../../../tracking/status';
import { movementTerms, statusTerms } from '../../../tracking/terms';
import { columnLetters } from '../../address';
import type { CellFormat, CellValue } from '../../description';
import { ledgerColumn } from '../ledger/ledger-references';
import { definedNames } from '../../sheet-names';
import { summaryColumn } from '../summary/summary-columns';
import { countIndicators } from '../../../quarter/office-counts';
import type { ReportContext } from '../../report-context';
import { columnReference, own } from '../../sheet/column-references';
import type { ReportBlock, ReportColumn } from '../../sheet/block-sheet';
import type { ReportIndicator } from '../report/source';
import { changeTexts as texts } from '../report/texts';
import { trendColumn, type TrendColumn } from '../trend/trend-columns';

/** Statuses whose number is set against that of the quarter before. */
const comparedStatuses = ['behind', 'notReported'] as const satisfies readonly Status[];
const movements = ['up', 'down', 'same'] as const;

/** The rows of the table, from its first. */
export type ChangeRow = 'rate' | (typeof comparedStatuses)[number] | (typeof movements)[number];
export const changeRows: readonly ChangeRow[] = ['rate', ...comparedStatuses, ...movements];

/** This quarter, the one before, and the change (of the rate in points); null where there is nothing to compare. */
export type Change = Record<'now' | 'before' | 'change', number | null>;

/** Columns of the table. */
export const changeColumns = { now: 1, before: 2, change: 3 } as const;

const centred = { align: 'center' } as const;
const percent = { align: 'center', numberFormat: '0.0%' } as const;
const points = { align: 'center', numberFormat: '+0.0;-0.0;0.0' } as const;
const difference = { align: 'center', numberFormat: '+0;-0;0' } as const;

/** All indicators of 全年走势 against the quarter before. @param trendIds its rows. */
export function quarterChange(
  context: ReportContext,
  trendIds: readonly string[],
): Record<ChangeRow, Change> {
  const { indicators, byId, settings } = context;
  const rows = trendIds.flatMap((id) => byId.get(id) ?? []);
  const now = countIndicators(indicators);
  const before = settings.quarter === 1 ? null : countIndicators(rows.map(asBefore(settings)));
  const movedBy = (movement: (typeof movements)[number]): Change => ({
    now: before && rows.filter((row) => row.movement === movement).length,
    before: null,
    change: null,
  });
  const against = (a: number | null, b: number | null | undefined, scale: number): Change => ({
    now: a,
    before: b ?? null,
    change: a === null || b === null || b === undefined ? null : roundTo((a - b) * scale, 4),
  });
  return {
    rate: against(now.rate, before?.rate, 100),
    behind: against(now.counts.behind, before?.counts.behind, 1),
    notReported: against(now.counts.notReported, before?.counts.notReported, 1),
    up: movedBy('up'),
    down: movedBy('down'),
    same: movedBy('same'),
  };
}

const asBefore =
  ({ quarter }: ReportContext['settings']) =>
  ({ lead, byQuarter }: ReportIndicator) => {
    const { actual, status } = byQuarter[(quarter - 1) as Quarter];
    return { lead, reported: actual !== null, status };
  };

/**
 * The table against the quarter before, as blocks that follow on.
 * @param row of its headings. @param totalRow of the total of 分类汇总, whose rate is this quarter's.
 */
export function changeBlocks(
  context: ReportContext,
  place: { row: number; totalRow: number },
  trendIds: readonly string[],
): ReportBlock[] {
  const { language } = context;
  const all = quarterChange(context, trendIds);
  const { trend, ofQuarterBefore, quarter } = trendBefore(context, trendIds.length);
  const isStatus = (cells: string, status: Status) =>
    `(${cells}="${statusTerms[status][language]}")`;
  const inTrend = `(${trend('id')}<>"")`;
  const sum = (factors: string) => `SUMPRODUCT(${inTrend}*${factors})`;
  const assessed = sum(`(1-${isStatus(ofQuarterBefore, 'notAssessed')})`);
  const good = sum(
    `(${isStatus(ofQuarterBefore, 'met')}+${isStatus(ofQuarterBefore, 'onSchedule')})`,
  );
  const notFirst = (formula: string) => `=IF(${quarter}=1,"",${formula})`;
  const rateCell = `$${columnLetters(summaryColumn('rate'))}$${place.totalRow + 1}`;
  const changed = (scale: string) => {
    const [now, before] = [own(changeColumns.now), own(changeColumns.before)];
    return `=IF(ISNUMBER(${before}),IF(ISNUMBER(${now}),ROUND((${now}-${before})${scale},4),""),"")`;
  };
  const column = (
    rows: readonly ChangeRow[],
    key: keyof Change,
    template: string | undefined,
    format: CellFormat,
  ): ReportColumn => ({
    heading: texts[key][language],
    values: rows.map((each): CellValue => all[each][key] ?? (template === undefined ? null : '')),
    ...(template === undefined ? {} : { template }),
    format,
  });
  const labelled = (rows: readonly ChangeRow[], labels: string[], columns: ReportColumn[]) => ({
    rows: rows.length,
    columns: [{ heading: texts.heading[language], values: labels }, ...columns],
  });
  const parts = [
    labelled(
      ['rate'],
      [texts.rate[language]],
      [
        column(['rate'], 'now', `=${rateCell}`, percent),
        column(
          ['rate'],
          'before',
          notFirst(`IF(${assessed}=0,"",ROUND(${good}/${assessed},6))`),
          percent,
        ),
        column(['rate'], 'change', changed('*100'), points),
      ],
    ),
    ...comparedStatuses.map((status) =>
      labelled(
        [status],
        [statusTerms[status][language]],
        [
          column(
            [status],
            'now',
            `=SUMPRODUCT((${ledgerColumn('id', language)}<>"")*${isStatus(ledgerColumn('status', language), status)})`,
            centred,
          ),
          column([status], 'before', notFirst(sum(isStatus(ofQuarterBefore, status))), centred),
          column([status], 'change', changed(''), difference),
        ],
      ),
    ),
    labelled(
      movements,
      movements.map((each) => movementTerms[each][language]),
      [
        column(movements, 'now', notFirst(sum(`(${trend('movement')}=$A{r})`)), centred),
        column(movements, 'before', undefined, centred),
        column(movements, 'change', undefined, centred),
      ],
    ),
  ];
  let next = place.row;
  return parts.map(({ rows, columns }, i) => {
    const block = { row: next, column: 0, columns, isContinued: i > 0 };
    next += rows;
    return block;
  });
}

/** Columns of 全年走势, and the statuses of the quarter before; in the first quarter a column that is not read. */
function trendBefore(context: ReportContext, rows: number) {
  const trend = (key: TrendColumn) =>
    columnReference(context.sheet('trend'), trendColumn(key), rows);
  const { quarter } = definedNames;
  const ofQuarterBefore = `CHOOSE(${quarter},${trend('status1')},${trend('status1')},${trend('status2')},${trend('status3')})`;
  return { trend, ofQuarterBefore, quarter };
}
