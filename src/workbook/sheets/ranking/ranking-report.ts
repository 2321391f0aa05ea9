import { format } from '../../../language/language';
import { isUnreported } from '../../../quarter/office-counts';
import { criterionTerms } from '../../../quarter/ranking';
import type { ScoringRow } from '../../../quarter/scores';
import { roundTo } from '../../../tracking/functions';
import type { CellFormat, CellValue } from '../../description';
import type { ReportContext } from '../../report-context';
import { FIRST_ROW, HEADING_ROW, type Report, type ReportColumn } from '../../sheet/blocks';
import { own, sheetSource } from '../../sheet/column-references';
import { withReason } from '../../sheet/empty-table';
import { withFoot } from '../../sheet/foot';
import type { SheetIdentity } from '../../sheet/sheet-identity';
import { dataColumns, sortedCell } from '../../sheet/sorted-rows';
import { unreported } from '../summary/count-formulas';
import { summaryColumn, summaryIdentity } from '../summary/summary-columns';
import { summaryTexts } from '../summary/texts';
import { trendSourceTexts } from '../trend/texts';
import { trendColumn, trendIdentity } from '../trend/trend-columns';
import {
  criterionIs,
  rankingCheck,
  rankingDataColumns,
  summaryRowCount,
  type ReadRows,
} from './office-data';
import {
  rankedOffices,
  rankingFigures,
  type RankedOffice,
  type RankingFigure,
} from './ranked-offices';
import { rankingTexts as texts } from './texts';

/** 单位排名 as other sheets know it. */
export const rankingIdentity: SheetIdentity<'ranking'> = {
  key: 'ranking',
  names: { 'zh-CN': '单位排名', en: 'Ranking' },
};

/** The columns that are seen, the last one where scores are kept; those that they are sorted from are hidden behind them. */
const keys = [
  'number',
  'unit',
  'assessed',
  'rate',
  'rank',
  'group',
  'pace',
  'lastRate',
  'points',
  'remark',
  'score',
] as const;
type RankingColumn = (typeof keys)[number];
const WIDTHS = [7, 28, 11, 10, 12, 9, 13, 12, 17, 24, 11];
export const rankingColumn = (key: RankingColumn): number => keys.indexOf(key);
/** What the rows are sorted from stands here, hidden. */
export const rankingData = dataColumns(keys.length, rankingFigures);

/** So few indicators say little of an office. */
export const FEW_INDICATORS = 2;

const percent: CellFormat = { align: 'center', numberFormat: '0.0%' };
const centred: CellFormat = { align: 'center' };
const formats: Record<RankingColumn, CellFormat> = {
  number: centred,
  unit: { wrap: true },
  assessed: centred,
  rate: percent,
  rank: centred,
  group: centred,
  pace: percent,
  lastRate: percent,
  points: { align: 'center', numberFormat: '+0.0;-0.0;0.0' },
  remark: { wrap: true },
  score: { align: 'center', numberFormat: '0.00' },
};

/**
 * 单位排名: the one ranking of lead offices, by what the cover says; sorted by formulas, so that the order follows edits.
 * @param scoring the rows of 考核评分; null in a workbook without scores.
 */
export function rankingReport(
  context: ReportContext,
  labels: { offices: readonly string[]; scoring: readonly ScoringRow[] | null },
  rows: ReadRows,
): Report {
  const { language } = context;
  const { offices, order } = rankedOffices(context, labels.offices, labels.scoring);
  const sorted = order.map((i) => offices[i]!);
  const report: Report = {
    title: format(texts.title[language], { district: context.district }),
    line: lineOf(context, rows),
    widths: [...WIDTHS, ...Object.keys(rankingData).map(() => 12)],
    visible: keys.length - (rows.scores === null ? 1 : 0),
    frozenColumns: 2,
    blocks: [
      { row: HEADING_ROW, column: 0, columns: shownColumns(context, sorted) },
      {
        row: HEADING_ROW,
        column: keys.length,
        columns: rankingDataColumns(context, offices, rankingData, rows),
      },
    ],
    cells: [],
    charts: [],
    conditionalFormats: [],
    validations: [],
    signRow: FIRST_ROW + offices.length + 1,
  };
  const check = rankingCheck(context, labels.offices, rankingData);
  return withFoot(
    withReason(report, 'noOffices', language),
    sourcesOf(context, offices.length, rows.trend),
    check,
    context,
  );
}

/** The line under the title says by what is ranked, as the cover has it now. */
function lineOf(context: ReportContext, rows: ReadRows): Report['line'] {
  const { language, criterion } = context;
  const [before, after] = texts.criterion[language];
  const line = context.line(texts.line);
  const word = (key: typeof criterion) => `"${criterionTerms[key][language]}"`;
  const chosen = `IF(${criterionIs(context, 'pace')},${word('pace')},IF(${criterionIs(context, 'score')},${word('score')},${word('rate')}))`;
  const noScores = texts.noScores[language];
  const isMissing = rows.scores === null;
  const warning = isMissing ? `&IF(${criterionIs(context, 'score')},"${noScores}","")` : '';
  return {
    template: `=${line.template.slice(1)}&"${before}"&${chosen}&"${after}"${warning}`,
    value: `${line.value}${before}${criterionTerms[criterion][language]}${after}${
      isMissing && criterion === 'score' ? noScores : ''
    }`,
  };
}

function sourcesOf(context: ReportContext, offices: number, rows: number) {
  const { language } = context;
  const counts = {
    first: summaryColumn('unit'),
    last: summaryColumn('rate'),
    rows: summaryRowCount(offices),
  };
  const [lead, statuses, pace] = [
    { first: trendColumn('lead'), last: trendColumn('lead'), rows },
    { first: trendColumn('status1'), last: trendColumn('status4'), rows },
    { first: trendColumn('judged'), last: trendColumn('paced'), rows },
  ];
  const trend = context.sheet(trendIdentity);
  return [
    sheetSource(context.sheet(summaryIdentity), counts, summaryTexts.counts[language]),
    sheetSource(trend, lead, texts.unit[language]),
    sheetSource(trend, statuses, trendSourceTexts.statuses[language]),
    sheetSource(trend, pace, trendSourceTexts.pace[language]),
  ];
}

function shownColumns(context: ReportContext, sorted: readonly RankedOffice[]): ReportColumn[] {
  const { language } = context;
  const cell = (key: RankingColumn) => own(rankingColumn(key));
  const looked = (key: 'office' | RankingFigure): Pick<ReportColumn, 'template' | 'values'> => ({
    template: sortedCell(rankingData, key, sorted.length),
    values: sorted.map((each) => (key === 'office' ? each.office : (each.shown[key] ?? ''))),
  });
  const column = (key: RankingColumn): Pick<ReportColumn, 'template' | 'values' | 'isSorted'> => {
    switch (key) {
      case 'number':
        return { values: sorted.map((_, i) => i + 1) };
      case 'unit':
        return { ...looked('office'), isSorted: true };
      case 'points':
        return {
          template: `=IF(ISNUMBER(${cell('lastRate')}),IF(ISNUMBER(${cell('rate')}),ROUND((${cell('rate')}-${cell('lastRate')})*100,4),""),"")`,
          values: sorted.map(changeOf),
        };
      case 'score': {
        // Without scores the column it looks into is empty, and what is looked up there would be 0.
        const { template, values } = looked('score');
        const found = template!.slice(1);
        return { template: `=IF(ISNUMBER(${found}),${found},"")`, values };
      }
      case 'remark':
        return remarks(sorted, cell('assessed'), context);
      default:
        return looked(key);
    }
  };
  return keys.map((key) => ({
    heading: texts[key][language],
    ...column(key),
    format: formats[key],
  }));
}

const changeOf = ({ rate, lastRate }: RankedOffice): CellValue =>
  rate === null || lastRate === null ? '' : roundTo((rate - lastRate) * 100, 4);

/** Of offices with so few indicators that their place says little. */
function remarks(
  sorted: readonly RankedOffice[],
  assessed: string,
  { language, indicators }: ReportContext,
) {
  const isNone = isUnreported(indicators);
  const [before, after] = texts.few[language];
  const none = texts.nothingAssessed[language];
  return {
    template: `=IF(${unreported(language)},"${texts.unreported[language]}",IF(${assessed}=0,"${none}",IF(${assessed}<=${FEW_INDICATORS},"${before}"&${assessed}&"${after}","")))`,
    values: sorted.map((each): CellValue => {
      if (isNone) return texts.unreported[language];
      if (each.assessed === 0) return none;
      return each.assessed <= FEW_INDICATORS ? `${before}${each.assessed}${after}` : '';
    }),
  };
}
