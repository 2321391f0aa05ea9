import type { ComparisonMessages } from './zh-CN';

/** Texts of the comparison's section in English. */
export const en: ComparisonMessages = {
  heading: 'Districts compared',
  intro:
    "Choose other districts' ledgers of the same year (.xlsx), or the plan (.json) of one without a ledger, to compare the same indicators with this workbook. The files are only read; compared where name and measure match and units are the same or convert.",
  choose: "Choose other districts' ledgers…",
  thisWorkbook: 'This workbook',
  readingOf: 'Reading {file} ({done} of {total})…',
  cancel: 'Cancel',
  files: 'Districts that are compared',
  district: '{district}: {file}, {count} {count|indicator|indicators}',
  plan: '{district}: {file}, {count} {count|indicator|indicators} (plan only, no actuals)',
  remove: 'Remove {district}',
  failed: '{file} was left out:',
  result:
    'Q{quarter}: {compared} {compared|indicator|indicators} compared, {alone} {alone|row|rows} not compared.',
  nothing: 'There is nothing to compare; the reasons stand below.',
  compared: 'Indicators compared',
  figure: '{district} {actual}',
  converted: '{district} {actual} (there in {unit})',
  separator: '; ',
  alone: '{count} {count|row|rows} not compared, and why',
  aloneRow: '{name} ({district})',
  write: 'Write the comparison',
  writing: 'Writing…',
  progress: '"{sheet}" is written, {done} of {total} {total|sheet|sheets}',
  stopping: 'Stopping…',
  written: 'Written: {sheets}.',
};
