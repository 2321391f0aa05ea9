import { ownFields, type OwnField } from '../../../quarter/forecast/ground';
import {
  outlookFields,
  peerFields,
  type OutlookField,
  type PeerField,
} from '../../../quarter/forecast/fields';
import { quarters, type Quarter } from '../../../tracking/quarter';
import type { SheetIdentity } from '../../sheet/sheet-identity';

/** 达标预测 as other sheets know it. */
export const forecastIdentity: SheetIdentity<'forecast'> = {
  key: 'forecast',
  names: { 'zh-CN': '达标预测', en: 'Forecast' },
};

/** The ledger's columns that are shown, in front of what is forecast. */
const shownInFront = ['name', 'lead', 'unit', 'operator', 'shownTarget'] as const;
const shownResults = [
  'toDate',
  'forecast',
  'low',
  'high',
  'chance',
  'verdict',
  'soFar',
  'needed',
  'method',
] as const;
/** Read from the ledger and 序时设置, hidden. */
const inputs = [
  'measure',
  'target',
  'baseline',
  'periodEnd',
  'mark',
  ...quarters.map((n) => `now${n}` as const),
  'curveRow',
  ...quarters.map((n) => `last${n}` as const),
  ...quarters.map((n) => `share${n}` as const),
  'curve',
] as const;
export type ForecastInput = (typeof inputs)[number];

export type ForecastColumn =
  | 'number'
  | (typeof shownInFront)[number]
  | OwnField
  | PeerField
  | OutlookField
  | 'position'
  | 'id'
  | Exclude<ForecastInput, `${string}${Quarter}`>
  | `${'now' | 'last' | 'share'}${Quarter}`;

const isShown = (name: string) => (shownResults as readonly string[]).includes(name);

/** Left to right: what is shown, and behind it how that is worked out. */
export const forecastColumns: readonly ForecastColumn[] = [
  'number',
  ...shownInFront,
  ...shownResults,
  'position',
  'id',
  ...inputs,
  ...[...ownFields, ...peerFields, ...outlookFields].filter((name) => !isShown(name)),
];
export const forecastColumn = (key: ForecastColumn): number => forecastColumns.indexOf(key);
export const FORECAST_VISIBLE = forecastColumn('position');
export const SHOWN_RESULTS = shownResults;
