/** Rules by which a figure itself is doubtful: beside them it goes without saying what it would mean for the schedule. */
export const doubtfulFigure: readonly string[] = [
  'date-entered',
  'negative-reduction',
  'percent-scale',
  'scale-slip',
  'cumulative-fell',
  'negative-count',
  'net-decrease',
  'outside-unit',
  'fractional-count',
  'share-above-hundred',
  'index-entered',
];
