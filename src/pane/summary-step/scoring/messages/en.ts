import type { ScoringMessages } from './zh-CN';

/** Texts of the scores' switch in English. */
export const en: ScoringMessages = {
  label: 'Scores',
  hint: 'Writes two more sheets: indicators scored by weight and completion (120% at most), and units ranked by their score. A veto indicator short of its schedule sets its lead units to 0.',
  sheets: {
    scoring:
      'Scoring: {indicators} {indicators|indicator|indicators}, {vetoes} {vetoes|veto|vetoes}',
    unitScores: 'Unit scores: {units} lead {units|unit|units}, ranked',
  },
  equal: 'Weights start at 1 each; change them on sheet Scoring once it is written.',
  weights: 'Sum of weights: {weights}.',
  notHundred: 'Sum of weights: {weights}, not 100: each counts by its share.',
  unlisted:
    'The sheet lacks {count} {count|indicator|indicators}; writing the report adds {count|it|them} with weight 1.',
  problems: '{count} {count|row is|rows are} not valid and left out:',
  problem: {
    weight: 'a weight is a number of 0 or more, not {value}',
    veto: 'a veto is Yes or No, not {value}',
  },
  typed: '"{value}"',
  blank: 'blank',
  goTo: 'Go to {cell}',
  more: '{count} more: see column Basis of the sheet.',
  stays:
    'The sheets of scores in the workbook stay as they are; their formulas follow the ledger, but new indicators are not added. Delete the two sheets in the workbook if you no longer need them.',
};
