import type { GroundField } from './ground';

/** Sums over the indicators of the same measure that go by the same. */
export const peerFields = [
  'peers',
  'peerSquares',
  'peerFreedom',
  'peerGrowth',
  'peerGrowthSquare',
  'peerGrowthNoise',
] as const;
export type PeerField = (typeof peerFields)[number];

/** What is worked out with the peers' help, in this order; the last are what is shown. */
export const outlookFields = [
  'spread',
  'credibility',
  'rest',
  'error',
  'middle',
  'distance',
  'method',
  'forecast',
  'low',
  'high',
  'chance',
  'verdict',
  'soFar',
  'needed',
] as const;
export type OutlookField = (typeof outlookFields)[number];
export type ForecastField = GroundField | PeerField | OutlookField;
