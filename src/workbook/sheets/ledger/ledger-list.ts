import type { Language, Localised } from '../../../language/language';
import { joinUnits } from '../../../plan/offices/office-list';
import type { QuarterIndicator } from '../../../quarter/quarter-figures';
import { exceeds } from '../../../tracking/definitions';
import { toFormula } from '../../../tracking/expression';
import { targetIn, trackedRow } from '../../../tracking/ledger-row';
import type { Quarter } from '../../../tracking/quarter';
import type { Status } from '../../../tracking/status';
import { markTerms, operatorTerms, statusTerms } from '../../../tracking/terms';
import { isExceeded } from '../../../tracking/track';
import type { CellFormat, CellValue } from '../../description';
import type { ReportContext } from '../../report-context';
import type { ReportColumn } from '../../sheet/blocks';
import { own } from '../../sheet/column-references';
import { figureWidth } from '../../sheet/figure-formats';
import type { Check } from '../../sheet/foot';
import { definedNames } from '../../defined-names';
import type { FormerColumn } from '../former-targets/former-columns';
import { orFormer } from '../former-targets/former-references';
import { exceededMark } from './exceeded-mark';
import type { LedgerColumn } from './ledger-columns';
import { reasonFormula } from './reason-formula';
import { ledgerCell, ledgerColumn, ledgerHeading } from './ledger-references';

/** A column of a list of the ledger's rows. */
export interface ListColumn {
  key: LedgerColumn;
  /** The ledger's, where left out. */
  heading?: Localised;
  format?: CellFormat;
}

/** The same of a list that has its sheet to itself. @property width in characters. */
export type WideColumn = ListColumn & { width: number };

/** Columns of numbers, taken over as such. */
const figures: readonly LedgerColumn[] = ['actual', 'due', 'variance', 'completion'];

/** A target, with its upper end where it is a range: a formula without "=". */
export const targetShown = (low: string, upper: string): string =>
  `IF(ISNUMBER(${upper}),${low}&"～"&${upper},IF(ISNUMBER(${low}),${low},""))`;

/** What that gives. */
export function targetText({ target, upper }: Pick<QuarterIndicator, 'target' | 'upper'>) {
  if (typeof upper === 'number') return `${target ?? ''}～${upper}`;
  return typeof target === 'number' ? target : '';
}

/** The same of the target that a row is judged by in a quarter. */
export const targetTextIn = (row: QuarterIndicator, quarter: Quarter): CellValue =>
  row.former?.[quarter]?.goal ?? targetText(row);

/** What stands before the reason of a row that is beyond the limit of its year, or nothing. @param position formula of the row's place in the ledger's table. */
function exceededFormula(position: string, language: Language): string {
  const isExceeded = toFormula(
    exceeds,
    (field) => ledgerCell(field as LedgerColumn, position, language),
    (text) => text[language],
  );
  return `IF(${isExceeded},"${exceededMark(language)}","")`;
}

/** The reason of a row in a list; first of all that it is beyond the limit of the whole year, where it is. */
export const reasonText = (row: QuarterIndicator, { language, settings }: ReportContext): string =>
  (isExceeded(trackedRow(row, settings.quarter)) ? exceededMark(language) : '') + row.explanation;

/**
 * Columns that show rows of the ledger, whose figures stay the ledger's. What an indicator that left it shows is an error.
 * @param ids of the rows, downwards. @param position of the hidden column with the row's place in the ledger's table.
 */
export function listColumns(
  context: ReportContext,
  ids: readonly string[],
  shown: readonly ListColumn[],
  position: number,
): ReportColumn[] {
  const { language } = context;
  const rows = ids.map((id) => context.byId.get(id) ?? null);
  const id = ledgerCell('id', own(position), language);
  const then = (key: FormerColumn, formula: string) =>
    orFormer(context.formerPlace, key, { id, quarter: definedNames.quarter }, formula);
  return shown.map(({ key, heading, format }) => {
    const cell = ledgerCell(key, own(position), language);
    const upper = ledgerCell('upper', own(position), language);
    const template =
      key === 'target'
        ? `=${then('goal', targetShown(cell, upper))}`
        : key === 'explanation'
          ? `=${then('exceeded', exceededFormula(own(position), language))}&${reasonFormula(cell)}`
          : key === 'operator' || key === 'unit'
            ? `=${then(key, cell)}&""`
            : `=${cell}${figures.includes(key) ? '' : '&""'}`;
    return {
      heading: heading?.[language] ?? ledgerHeading(key, language),
      template,
      values: rows.map((row) => (row ? valueOf(row, key, context) : '#N/A')),
      ...(format && { format }),
    };
  });
}

/**
 * The same of a list whose ids are found by formulas; blank in the rows behind its last one.
 * @param rows how many it has room for.
 */
export function liveColumns(
  context: ReportContext,
  ids: readonly string[],
  rows: number,
  shown: readonly ListColumn[],
  position: number,
): ReportColumn[] {
  return listColumns(context, ids, shown, position).map((column) => ({
    ...column,
    template: `=IF(ISNUMBER(${own(position)}),${column.template!.slice(1)},"")`,
    values: filledTo(rows, column.values),
  }));
}

/** Values, and blank texts behind them. */
export const filledTo = (rows: number, values: readonly CellValue[]): CellValue[] =>
  Array.from({ length: rows }, (_, i) => values[i] ?? '');

/** The hidden columns behind them. @param template formula that finds the id of each row. @param id number of the second one. */
export function livePlaces(
  context: ReportContext,
  ids: readonly string[],
  rows: number,
  { template, id }: { template: string; id: number },
): ReportColumn[] {
  return placeColumns(context, ids, id).map((column) =>
    column.template === undefined
      ? { ...column, template, values: filledTo(rows, column.values) }
      : {
          ...column,
          template: `=IF(${own(id)}="","",${column.template.slice(1)})`,
          values: filledTo(rows, column.values),
        },
  );
}

/** Widths of such columns in characters, wide enough for the figures that their rows have. */
export function listWidths(
  { byId, settings }: Pick<ReportContext, 'byId' | 'settings'>,
  ids: readonly string[],
  shown: readonly WideColumn[],
): number[] {
  const figures = ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const { target, upper } = targetIn(row, settings.quarter);
    return [target, upper, row.tracking.actual, row.tracking.due];
  });
  return shown.map(({ key, width }) =>
    ['target', 'actual', 'due', 'variance'].includes(key) ? figureWidth(figures, width) : width,
  );
}

/** The hidden columns behind them: where each row stands in the ledger, and its id. @param id number of the second one. */
export function placeColumns(
  { language, byId, position }: ReportContext,
  ids: readonly string[],
  id: number,
): ReportColumn[] {
  return [
    {
      heading: 'position',
      template: `=MATCH(${own(id)},${ledgerColumn('id', language)},0)`,
      values: ids.map((each) => {
        const row = byId.get(each);
        return row ? position(row) : '#N/A';
      }),
    },
    { heading: 'id', values: [...ids] },
  ];
}

function valueOf(row: QuarterIndicator, key: LedgerColumn, context: ReportContext): CellValue {
  const { language } = context;
  const { quarter } = context.settings;
  const isPresent = context.formerPlace === null;
  const judged = isPresent ? row : targetIn(row, quarter);
  switch (key) {
    case 'explanation':
      return reasonText(row, context);
    case 'lead':
      return joinUnits(row.lead);
    case 'target':
      return isPresent ? targetText(row) : targetTextIn(row, quarter);
    case 'unit':
      return judged.unit;
    case 'operator':
      return judged.operator ? operatorTerms[judged.operator][language] : '';
    case 'status':
      return statusTerms[row.status][language];
    case 'actual':
    case 'due':
    case 'variance':
    case 'completion':
      return row.tracking[key] ?? '';
    default:
      return row[key as 'name'];
  }
}

/**
 * Whether every indicator of the plan has a row in a list, and every row an indicator.
 * @param cells of the list's columns, as formulas name them. @param ids of its rows.
 */
export function isWholePlan(
  { indicators, byId, language }: ReportContext,
  cells: Record<'id' | 'position', string>,
  ids: readonly string[],
): Pick<Check, 'formula' | 'value'> {
  const [id, mark] = [ledgerColumn('id', language), ledgerColumn('mark', language)];
  const missing = `(${id}<>"")*(${mark}<>"${markTerms.gone[language]}")*ISNA(MATCH(${id},${cells.id},0))`;
  const listed = new Set(ids);
  return {
    formula: `AND(COUNT(${cells.position})=${ids.length},SUMPRODUCT(${missing})=0)`,
    value:
      ids.every((each) => byId.has(each)) &&
      indicators.every((row) => row.gone || listed.has(row.id)),
  };
}

/** Whether a cell holds one of some statuses: a formula of ones and zeros for a column of cells. */
export const amongStatuses = (
  cells: string,
  among: readonly Status[],
  language: Language,
): string =>
  `(${among.map((status) => `(${cells}="${statusTerms[status][language]}")`).join('+')})`;

/** How many of the ledger's indicators have one of some statuses. */
export const countInLedger = (among: readonly Status[], language: Language): string =>
  `SUMPRODUCT((${ledgerColumn('id', language)}<>"")*${amongStatuses(ledgerColumn('status', language), among, language)})`;
