import type { Language } from '../language/language';
import { pointsOf } from '../workbook/sheet/figure-formats';
import { exceededMark } from '../workbook/sheets/ledger/exceeded-mark';
import type { IndicatorFacts, NoteFacts } from './facts';
import { hasResults } from './select';
import type { Figure, NoteTable, Paragraph } from './note';

/** What stands over the columns of the table of indicators that are behind. */
export const behindHeadings: Record<Language, readonly string[]> = {
  'zh-CN': ['序号', '指标', '牵头单位', '计量单位', '实际', '序时目标', '差额', '情况说明'],
  en: ['No.', 'Indicator', 'Lead units', 'Unit', 'Actual', 'Due', 'Variance', 'Explanation'],
};

/** The indicators that are behind as a table, the furthest first; none where nothing is. */
export function behindTable(facts: NoteFacts, language: Language): NoteTable | undefined {
  if (facts.behind.length === 0 || !hasResults(facts)) return undefined;
  return {
    from: 1,
    headings: behindHeadings[language],
    rows: facts.behind.map((each, i) => rowOf(each, i + 1, language)),
  };
}

const rowOf = (facts: IndicatorFacts, number: number, language: Language): Paragraph[] => [
  words(String(number)),
  words(facts.name),
  words(facts.lead.join('、')),
  words(facts.unit),
  figure(facts.actual),
  figure(facts.due),
  [
    ...figure(facts.variance, '−'),
    ...(facts.variance ? words(pointsOf(facts.unit, language)) : []),
  ],
  words(`${facts.isExceeded ? exceededMark(language) : ''}${facts.explanation.trim()}`.trim()),
];

const words = (text: string): Paragraph => (text === '' ? [] : [{ text }]);

const { format: inThousands } = new Intl.NumberFormat('en', { maximumFractionDigits: 10 });

/** As the sheets show it, in groups of thousands. @param sign of a figure that is written without the one it has. */
const figure = (each: Figure | null, sign = ''): Paragraph => {
  if (each === null) return [];
  const shown = { ...each, text: inThousands(sign === '' ? each.value : Math.abs(each.value)) };
  return each.value < 0 && sign !== '' ? [{ text: sign }, shown] : [shown];
};
