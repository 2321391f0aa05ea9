import type { Language, Localised } from '../../../language/language';
import { joinUnits } from '../../../plan/offices/office-list';
import type { QuarterIndicator } from '../../../quarter/quarter-figures';
import type { Status } from '../../../tracking/status';
import { markTerms, operatorTerms, statusTerms } from '../../../tracking/terms';
import type { CellFormat, CellValue } from '../../description';
import type { ReportContext } from '../../report-context';
import type { ReportColumn } from '../../sheet/blocks';
import { own } from '../../sheet/column-references';
import { figureWidth } from '../../sheet/figure-formats';
import type { Check } from '../../sheet/foot';
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
  return shown.map(({ key, heading, format }) => {
    const cell = ledgerCell(key, own(position), language);
    const upper = ledgerCell('upper', own(position), language);
    const template =
      key === 'target'
        ? `=IF(ISNUMBER(${upper}),${cell}&"～"&${upper},IF(ISNUMBER(${cell}),${cell},""))`
        : key === 'explanation'
          ? `=${reasonFormula(cell, language)}`
          : `=${cell}${figures.includes(key) ? '' : '&""'}`;
    return {
      heading: heading?.[language] ?? ledgerHeading(key, language),
      template,
      values: rows.map((row) => (row ? valueOf(row, key, context) : '#N/A')),
      ...(format && { format }),
    };
  });
}

/** Widths of such columns in characters, wide enough for the figures that their rows have. */
export function listWidths(
  { byId }: Pick<ReportContext, 'byId'>,
  ids: readonly string[],
  shown: readonly WideColumn[],
): number[] {
  const figures = ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [row.target, row.upper, row.tracking.actual, row.tracking.due] : [];
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

function valueOf(row: QuarterIndicator, key: LedgerColumn, { language }: ReportContext): CellValue {
  switch (key) {
    case 'lead':
      return joinUnits(row.lead);
    case 'target':
      if (typeof row.upper === 'number') return `${row.target ?? ''}～${row.upper}`;
      return typeof row.target === 'number' ? row.target : '';
    case 'operator':
      return row.operator ? operatorTerms[row.operator][language] : '';
    case 'status':
      return statusTerms[row.status][language];
    case 'actual':
    case 'due':
    case 'variance':
    case 'completion':
      return row.tracking[key] ?? '';
    default:
      return row[key as 'name' | 'unit' | 'explanation'];
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
