import type { Language } from '../../../language/language';
import { statusTerms } from '../../../tracking/terms';
import { countedStatuses } from '../../../quarter/office-counts';
import type { CellValue } from '../../description';
import { columnReference, own } from '../../sheet/column-references';
import { comparisonColumn } from './comparison-columns';
import { matrixTexts, texts } from './texts';

/** What the matrix shows of each district, by choice; the first one until something else is chosen. */
export const shownChoices = ['actual', 'variance', 'completion', 'rank', 'status'] as const;
export type ShownChoice = (typeof shownChoices)[number];

/** A row of 区县对比 as the matrix reads it. */
export interface ComparedRow extends Record<ShownChoice, CellValue> {
  name: CellValue;
  unit: CellValue;
  basis: CellValue;
  district: string;
  figure: CellValue;
}

/** The rows of 区县对比: of each indicator one for each district, in the same order. */
export interface ComparedTable {
  sheet: string;
  language: Language;
  districts: readonly string[];
  rows: readonly ComparedRow[];
}

/** The rows of an indicator, counted from 0. */
export const membersOf = ({ districts, rows }: ComparedTable, n: number) =>
  rows.slice(n * districts.length, (n + 1) * districts.length);

/** Formulas of the matrix; the number of its indicator stands in column A of each row. @param chosen the cell of the choice. */
export function matrixFormulas(
  { sheet, language, districts, rows }: ComparedTable,
  chosen: string,
) {
  const column = (key: keyof typeof texts) =>
    columnReference(sheet, comparisonColumn(key), rows.length);
  const count = districts.length;
  const isChosen = (key: ShownChoice) => `${chosen}="${texts[key][language]}"`;
  const figures = `INDEX(${column('figure')},($A{r}-1)*${count}+1):INDEX(${column('figure')},$A{r}*${count})`;
  const tied = `COUNTIF(${figures},MAX(${figures}))`;
  const { before, after } = matrixTexts.tied[language];
  return {
    /** What is chosen of the n-th district, and its status where it has no figure. */
    cell(n: number): string {
      const of = (key: ShownChoice) => `INDEX(${column(key)},($A{r}-1)*${count}+${n + 1})`;
      // Of an empty cell INDEX gives 0.
      const number = (key: ShownChoice) => `IF(ISNUMBER(${of(key)}),${of(key)},"")`;
      return (
        `=IF(ISNUMBER(${of('actual')}),IF(${isChosen('status')},${of('status')},` +
        `IF(${isChosen('rank')},${of('rank')},IF(${isChosen('completion')},${number('completion')},` +
        `IF(${isChosen('variance')},${number('variance')},${of('actual')})))),${of('status')})`
      );
    },
    best:
      `=IF(COUNT(${figures})<2,"",INDEX(${column('district')},MATCH(MAX(${figures}),${figures},0))` +
      `&IF(${tied}>1,"${before}"&${tied}&"${after}",""))`,
    chosen: `=${chosen}`,
    /** How many of the indicators of the district in the row have a status. @param district its column. */
    statusCount: (status: (typeof countedStatuses)[number], district: number) =>
      `=SUMPRODUCT((${column('district')}=${own(district)})*(${column('status')}="${statusTerms[status][language]}"))`,
  };
}

/** What `cell` gives. */
export function shownOf(row: ComparedRow, choice: ShownChoice): CellValue {
  if (typeof row.actual !== 'number') return row.status;
  const value = row[choice];
  if (choice === 'status' || choice === 'rank') return value ?? '';
  return typeof value === 'number' ? value : '';
}

/** What `best` gives: the district with the highest figure, and how many share it. */
export function bestOf(members: readonly ComparedRow[], language: Language): string {
  const known = members.filter(({ figure }) => typeof figure === 'number');
  if (known.length < 2) return '';
  const most = Math.max(...known.map(({ figure }) => figure as number));
  const first = known.filter(({ figure }) => figure === most);
  const { before, after } = matrixTexts.tied[language];
  return `${first[0]!.district}${first.length > 1 ? `${before}${first.length}${after}` : ''}`;
}
