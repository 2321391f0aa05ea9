import type { Quarter } from '../tracking/quarter';
import { Remembered } from '../tracking/remembered';
import type { ShareField } from '../tracking/shares';
import { countIndicators, indicatorsOf, isUnreported } from './office-counts';
import type { QuarterFigures, QuarterIndicator } from './quarter-figures';
import { mean } from './rank';

/** What rankings know of a lead office; shares: 0.5 is half, null where there is nothing to average. */
export interface OfficeFigures {
  office: string;
  indicators: number;
  assessed: number;
  /** Like `lastRate` and `pace` null where nobody reported in that quarter. */
  rate: number | null;
  lastRate: number | null;
  /** Mean completion of the annual targets, each indicator at most 100 %; not reported counts as 0. */
  completion: number | null;
  /** What the schedule asks of the same indicators. */
  scheduled: number | null;
  /** Mean of what was reached of what is due, each indicator from 0 to 120 %; not reported counts as 0. */
  pace: number | null;
}

export function officeFigures(
  { settings, indicators }: QuarterFigures,
  office: string,
): OfficeFigures {
  const own = indicatorsOf(indicators, office);
  const { quarter } = settings;
  // Asked for each office of each sheet, and of a quarter that nobody reported all indicators are looked at.
  const isReported = reportedIn.of(indicators, [quarter], () => ({
    now: !isUnreported(indicators),
    before: indicators.some(({ byQuarter }) => hasFigure(byQuarter[(quarter - 1) as Quarter])),
  }));
  return figuresOfOffice.of(own, [office, quarter, isReported.now, isReported.before], () =>
    figuresOf(own, office, quarter, isReported),
  );
}

/** Whether anybody reported in this quarter, and in the one before. */
type Reported = Record<'now' | 'before', boolean>;

/** In the first quarter there is none before. */
const hasFigure = (quarter: { actual: number | null } | undefined) =>
  quarter !== undefined && quarter.actual !== null;

const reportedIn = new Remembered<readonly QuarterIndicator[], Reported>();
const figuresOfOffice = new Remembered<readonly QuarterIndicator[], OfficeFigures>();

function figuresOf(
  own: readonly QuarterIndicator[],
  office: string,
  quarter: Quarter,
  isReported: Reported,
): OfficeFigures {
  const now = countIndicators(own, [{ reported: isReported.now }]);
  const sum = (key: ShareField) => own.reduce((total, { shares }) => total + shares[key], 0);
  const last = own.map(({ lead, byQuarter }) => ({
    lead,
    reported: true,
    status: byQuarter[(quarter - 1) as Quarter]?.status ?? ('notAssessed' as const),
  }));
  return {
    office,
    indicators: now.indicators,
    assessed: now.indicators - now.counts.notAssessed,
    rate: now.rate,
    lastRate: quarter === 1 ? null : countIndicators(last, [{ reported: isReported.before }]).rate,
    completion: mean(sum('reached'), sum('counted')),
    scheduled: mean(sum('scheduled'), sum('counted')),
    pace: !isReported.now ? null : mean(sum('paced'), sum('judged')),
  };
}

/** The fields of work of these indicators, in the order in which they first appear; '' among them for those without one. */
export function fieldsOf(indicators: readonly Pick<QuarterIndicator, 'field'>[]): string[] {
  return [...new Set(indicators.map(({ field }) => field))];
}
