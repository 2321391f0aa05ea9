import {
  comparedStatuses,
  movements,
  quarterChange,
  type Change,
  type ChangeRow,
} from '../../../quarter/change';
import type { Status } from '../../../tracking/status';
import { movementTerms, statusTerms } from '../../../tracking/terms';
import { columnLetters } from '../../address';
import type { CellFormat, CellValue } from '../../description';
import type { ReportContext } from '../../report-context';
import type { ReportBlock, ReportColumn } from '../../sheet/blocks';
import { columnReference, own } from '../../sheet/column-references';
import { definedNames } from '../../defined-names';
import { ledgerColumn } from '../ledger/ledger-references';
import { unreportedBefore } from '../ranking/office-data';
import { unreported } from '../summary/count-formulas';
import { summaryColumn } from '../summary/summary-columns';
import { trendColumn, trendIdentity, type TrendColumn } from '../trend/trend-columns';
import { changeTexts as texts } from './texts';

/** Columns of the table. */
export const changeColumns = { now: 1, before: 2, change: 3 } as const;

const centred = { align: 'center' } as const;
const percent = { align: 'center', numberFormat: '0.0%' } as const;
const points = { align: 'center', numberFormat: '+0.0;-0.0;0.0' } as const;
const difference = { align: 'center', numberFormat: '+0;-0;0' } as const;

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
    const isNone = `OR(${unreported(language)},${unreportedBefore(trend)})`;
    return `=IF(AND(ISNUMBER(${before}),ISNUMBER(${now})),IF(${isNone},"",ROUND((${now}-${before})${scale},4)),"")`;
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
    columns: [
      { heading: texts.heading[language], values: labels, format: { wrap: true } },
      ...columns,
    ],
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
          notFirst(
            `IF(OR(${assessed}=0,${unreportedBefore(trend)}),"",ROUND(${good}/${assessed},6))`,
          ),
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
    labelled(
      ['incomparable'],
      [texts.incomparable[language]],
      [
        column(['incomparable'], 'now', notFirst(sum(`(${trend('movement')}="")`)), centred),
        column(['incomparable'], 'before', undefined, centred),
        column(['incomparable'], 'change', undefined, centred),
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
    columnReference(context.sheet(trendIdentity), trendColumn(key), rows);
  const { quarter } = definedNames;
  const ofQuarterBefore = `CHOOSE(${quarter},${trend('status1')},${trend('status1')},${trend('status2')},${trend('status3')})`;
  return { trend, ofQuarterBefore, quarter };
}
