import type { RollOverMessages } from './zh-CN';

/** Texts of the roll-over's section in English. */
export const en: RollOverMessages = {
  heading: "New year: start from last year's ledger (optional)",
  intro:
    "Choose the ledger of the year before (.xlsx): levels take its fourth quarter as their baseline, increments and completions its cumulative quarters for the sheet Phasing. Last year's ledger is only read.",
  choose: "Choose last year's ledger…",
  another: 'Another file…',
  without: 'Do without',
  reading: 'Reading {file}…',
  cancel: 'Cancel',
  chosen:
    '{file}: {district} {year}, {count} {count|row|rows}. The ledger of {next} will be filled.',
  takable: 'Can be taken ({taken} of {count} chosen)',
  takeAll: 'All',
  hint: 'What is ticked is written when you fill; where the plan states a baseline, that one stays unless you tick.',
  nothing: 'There is nothing to take.',
  untaken: '{count} {count|takes|take} nothing, and why',
  anew: '{count} {count|needs|need} nothing of last year',
  done: 'Taken from {year}: {baselines} {baselines|baseline|baselines}, {profiles} {profiles|profile|profiles} of last year.',
  kept: '{count} more {count|has|have} figures of last year on the sheet Phasing; they were not changed.',
};
