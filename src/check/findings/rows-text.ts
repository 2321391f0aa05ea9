import type { Localised } from '../../language/language';

/** Runs of rows that are named; of more only the first are. */
const MOST_RUNS = 12;

/**
 * "4—9、12"
 * @param rows as a spreadsheet numbers them, in any order
 */
export function rowsText(rows: readonly number[]): Localised {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && row === last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  const texts = runs.slice(0, MOST_RUNS).map(([a, b]) => (a === b ? `${a}` : `${a}—${b}`));
  const isAll = runs.length <= MOST_RUNS;
  return {
    'zh-CN': texts.join('、') + (isAll ? '' : ' 等'),
    en: texts.join(', ') + (isAll ? '' : ' and others'),
  };
}
