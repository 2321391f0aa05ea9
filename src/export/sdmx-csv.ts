import { joinUnits } from '../plan/offices/office-list';
import { csvText, type CsvValue } from './csv-text';
import type { Observation } from './observation';

/** The structure that the file names: agency, id and version, as SDMX writes them. */
export const STRUCTURE_ID = 'INDICATOR_LEDGER:DISTRICT_TARGETS(1.0.0)';

/** Dimensions (with ACTION before them), the observation, attributes. */
const header = [
  'STRUCTURE',
  'STRUCTURE_ID',
  'ACTION',
  'FREQ',
  'PLAN',
  'INDICATOR',
  'FIGURE',
  'TIME_PERIOD',
  'OBS_VALUE',
  'OBS_STATUS',
  'UNIT_MEASURE',
  'TARGET_STATUS',
  'REF_AREA_NAME',
  'INDICATOR_NAME',
  'LEAD_UNIT',
  'COMMENT_OBS',
] as const;

/** Codes of CL_OBS_STATUS: a normal value, and one that was not reported. */
const NORMAL = 'A';
const MISSING = 'O';

type Figure = 'ACTUAL' | 'TARGET' | 'DUE' | 'VARIANCE' | 'COMPLETION';

/**
 * SDMX-CSV 2.0: one line for each figure of each indicator and quarter. An actual that nobody reported is a line without
 * a value; the other figures appear where there is one. COMPLETION is a pure number, 1 being the whole target.
 */
export function sdmxCsv(observations: readonly Observation[]): string {
  return csvText(header, observations.flatMap(linesOf));
}

function linesOf(observation: Observation): CsvValue[][] {
  const { indicator, actual, due, variance, completion } = observation;
  const target = typeof indicator.target === 'number' ? indicator.target : null;
  const figures: [Figure, number | null, string][] = [
    ['ACTUAL', actual, indicator.unit],
    ['TARGET', target, indicator.unit],
    ['DUE', due, indicator.unit],
    ['VARIANCE', variance, indicator.unit],
    ['COMPLETION', completion, ''],
  ];
  return figures
    .filter(([figure, value]) => figure === 'ACTUAL' || value !== null)
    .map(([figure, value, unit]) => line(observation, figure, value, unit));
}

function line(
  { planId, district, year, quarter, status, indicator }: Observation,
  figure: Figure,
  value: number | null,
  unit: string,
): CsvValue[] {
  return [
    'datastructure',
    STRUCTURE_ID,
    'I',
    'Q',
    planId,
    indicator.id,
    figure,
    `${year}-Q${quarter}`,
    value,
    value === null ? MISSING : NORMAL,
    unit,
    status,
    district,
    indicator.name,
    joinUnits(indicator.lead),
    figure === 'ACTUAL' ? indicator.explanation : '',
  ];
}
