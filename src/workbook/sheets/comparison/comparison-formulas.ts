import type { Language } from '../../../language/language';
import { roundTo } from '../../../tracking/functions';
import { columnLetters } from '../../address';
import type { CellValue } from '../../description';
import { FIRST_ROW } from '../../sheet/blocks';
import { rankShown, rankWords } from '../../sheet/sorted-rows';
import { positions } from '../../../quarter/rank';
import { comparisonColumn } from './comparison-columns';
import { texts } from './texts';

/** What the formulas of a row read. */
export interface ComparedFigures {
  number: number;
  unit: CellValue;
  actual: CellValue;
  variance: CellValue;
  completion: CellValue;
  basis: CellValue;
}

/** The columns that formulas fill. */
export type ComputedColumn = 'figure' | 'rank' | 'toMean';

const DECIMALS = 6;
/** What a mean of districts of unlike size can be made of. */
const rates: readonly CellValue[] = ['%', '‰', '个百分点', '百分点'];

/** The formulas of 区县对比, for `count` rows; each runs over the rows with the same number. */
export function comparisonFormulas(
  count: number,
  language: Language,
): Record<ComputedColumn, string> {
  const letters = (key: keyof typeof texts) => columnLetters(comparisonColumn(key));
  const cell = (key: keyof typeof texts) => `${letters(key)}{r}`;
  const over = (key: keyof typeof texts) =>
    `$${letters(key)}$${FIRST_ROW + 1}:$${letters(key)}$${FIRST_ROW + Math.max(count, 1)}`;
  const same = `${over('number')},${cell('number')}`;
  const figure = cell('figure');
  const isTied = `COUNTIFS(${same},${over('figure')},${figure})>1`;
  const isAlone = `COUNTIFS(${same},${over('figure')},"<1E+300")<2`;
  const isRate = `OR(${rates.map((unit) => `${cell('unit')}="${unit}"`).join(',')})`;
  const words = rankWords[language];
  return {
    figure: `=IF(ISNUMBER(${cell('actual')}),IF(${cell('basis')}="${texts.completion[language]}",${cell('completion')},IF(${cell('basis')}="${texts.actual[language]}",${cell('actual')},${cell('variance')})),"")`,
    rank:
      `=IF(ISNUMBER(${figure}),IF(${isAlone},"",IF(${isTied},"${words.tiedBefore}","${words.before}")` +
      `&(COUNTIFS(${same},${over('figure')},">"&${figure})+1)&IF(${isTied},"${words.tiedAfter}","")),"")`,
    toMean: `=IF(AND(ISNUMBER(${cell('actual')}),${isRate},NOT(${isAlone})),ROUND(${cell('actual')}-AVERAGEIFS(${over('actual')},${same}),${DECIMALS}),"")`,
  };
}

/** What those formulas give. */
export function comparisonResults(
  rows: readonly ComparedFigures[],
  language: Language,
): Record<ComputedColumn, CellValue[]> {
  const figures = rows.map(({ actual, basis, completion, variance }): CellValue => {
    if (typeof actual !== 'number') return '';
    // A reference to an empty cell gives 0.
    if (basis === texts.actual[language]) return actual;
    return (basis === texts.completion[language] ? completion : variance) ?? 0;
  });
  const rank: CellValue[] = rows.map(() => '');
  const toMean: CellValue[] = rows.map(() => '');
  for (const indices of byNumber(rows)) {
    const places = positions(
      indices.map((i) => {
        const figure = numberOrNull(figures[i]!);
        return figure === null ? null : [figure];
      }),
    );
    const actuals = indices.flatMap((i) => numberOrNull(rows[i]!.actual) ?? []);
    const isAlone = indices.filter((i) => typeof figures[i] === 'number').length < 2;
    const mean = actuals.reduce((sum, each) => sum + each, 0) / actuals.length;
    indices.forEach((i, n) => {
      if (!isAlone) rank[i] = rankShown(places[n]!, language);
      const { actual, unit } = rows[i]!;
      // The mean of one district is its own figure.
      if (!isAlone && typeof actual === 'number' && rates.includes(unit))
        toMean[i] = roundTo(actual - mean, DECIMALS);
    });
  }
  return { figure: figures, rank, toMean };
}

function byNumber(rows: readonly ComparedFigures[]): number[][] {
  const groups = new Map<number, number[]>();
  rows.forEach(({ number }, i) => groups.set(number, [...(groups.get(number) ?? []), i]));
  return [...groups.values()];
}

const numberOrNull = (value: CellValue) => (typeof value === 'number' ? value : null);
