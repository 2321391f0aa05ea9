import { leadOffices } from '../../../quarter/office-counts';
import { ENDS } from '../../../quarter/rank';
import type { ScoringRow } from '../../../quarter/scores';
import type { CellFormat, CellValue } from '../../description';
import type { ReportContext } from '../../report-context';
import type { ReportBlock, ReportColumn } from '../../sheet/blocks';
import { columnReference } from '../../sheet/column-references';
import { rankedOffices, type RankedOffice } from '../ranking/ranked-offices';
import {
  FEW_INDICATORS,
  rankingColumn,
  rankingData,
  rankingIdentity,
} from '../ranking/ranking-report';
import { rankingTexts } from '../ranking/texts';
import { leaderTexts } from './texts';

const centred = { align: 'center' } as const;
const wrapped = { wrap: true } as const;

/**
 * The first and the last of 单位排名; all of it where it has no more than six.
 * @param place and how many rows it has; null where it is written now.
 * @param scoring the rows of 考核评分; null in a workbook without scores.
 */
export function officesBlock(
  context: ReportContext,
  { row, column: at, rows }: { row: number; column: number; rows: number | null },
  scoring: readonly ScoringRow[] | null,
): ReportBlock {
  const { language, indicators } = context;
  const offices = leadOffices(indicators);
  const { offices: ranked, order } = rankedOffices(context, offices, scoring);
  const sorted = order.map((i) => ranked[i]!);
  const rated = sorted.filter(({ place }) => place !== null).length;
  const length = rows ?? Math.min(rated, 2 * ENDS);
  const isShortList = length < 2 * ENDS;
  const shown = Array.from({ length }, (_, i) =>
    isShortList || i < ENDS ? i : Math.max(0, rated - 2 * ENDS) + i,
  );
  const column = (key: 'unit' | 'rank' | 'rate' | 'assessed') =>
    columnReference(context.sheet(rankingIdentity), rankingColumn(key), offices.length);
  const ranks = columnReference(context.sheet(rankingIdentity), rankingData.place, offices.length);
  // Where the page shows the last ones, they follow how many have a place.
  const fromEnd = `MAX(0,COUNT(${ranks})-${2 * ENDS})`;
  const first = row + 2;
  const nth = isShortList
    ? `ROW()-${first - 1}`
    : `ROW()-${first - 1}+IF(ROW()-${first - 1}>${ENDS},${fromEnd},0)`;
  const taken = (
    key: Parameters<typeof column>[0],
    valueOf: (office: RankedOffice) => CellValue,
    format: CellFormat,
  ): ReportColumn => ({
    heading: rankingTexts[key][language],
    template: `=INDEX(${column(key)},${nth})`,
    values: shown.map((i) => (sorted[i] ? valueOf(sorted[i]) : '#REF!')),
    format,
  });
  // Its place says little of an office with so few indicators.
  const [before, after] = leaderTexts.few[language];
  const assessed = `INDEX(${column('assessed')},${nth})`;
  const named = taken(
    'unit',
    ({ office, assessed: few }) =>
      few <= FEW_INDICATORS ? `${office}${before}${few}${after}` : office,
    wrapped,
  );
  const columns = [
    taken('rank', ({ shown: { rank } }) => rank, centred),
    taken('rate', ({ rate }) => rate ?? '', { ...centred, numberFormat: '0.0%' }),
    {
      ...named,
      template: `${named.template}&IF(${assessed}<=${FEW_INDICATORS},"${before}"&${assessed}&"${after}","")`,
    },
  ];
  return { row, column: at, columns };
}
