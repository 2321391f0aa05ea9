import { quarterFigures } from '../quarter/quarter-figures';
import { whenAsked } from '../tracking/remembered';
import type { CellValue, NameDescription, SheetCalculation } from './description';
import { calculateBlockSheets } from './block-sheets';
import type { CalculatedBook } from './plan-sheets';
import { readLedger, tableIn } from './read-ledger';
import {
  blockSheets,
  districtsSheets,
  planSheets,
  sheets as allSheets,
  userRuleSheets,
} from './registry';
import { reportContext } from './report-context';
import { trackLedger } from './sheets/ledger/track-ledger';

/**
 * What every formula of a ledger workbook gives, worked out without Excel; of a workbook that is no ledger only those of districts compared.
 * The signature is that of a host's `Calculator`. The rows of the ledger are read at once, everything else when it is asked for.
 */
export function calculateLedger(
  sheets: string[],
  read: (sheet: string) => CellValue[][] | null,
  names: readonly NameDescription[],
): SheetCalculation[] {
  const districts = sheets.flatMap((name) =>
    districtsSheets
      .filter(({ names, results }) => results && Object.values(names).includes(name))
      .map(({ results }) => ({
        sheet: name,
        results: () => results!(name, read(name) ?? [], read),
      })),
  );
  const workbook = readLedger({ sheets, names, read });
  if (!workbook) return districts;
  const { settings } = workbook.cover;
  const rows = trackLedger(workbook);
  const book: CalculatedBook = {
    language: workbook.language,
    all: allSheets.map(({ key, names }) => ({
      key,
      name: workbook.present[key]?.name ?? names[workbook.language],
    })),
    hasSheet: (name) => sheets.includes(name),
    settings,
    rows,
    former: workbook.former,
    table: (table) => tableIn(workbook, table),
  };
  const context = whenAsked(() => reportContext(workbook, quarterFigures(rows, settings)));
  return [
    ...planSheets.flatMap((sheet) => {
      const name = workbook.present[sheet.key]?.name;
      if (name === undefined || !sheet.calculate) return [];
      return [{ sheet: name, results: () => sheet.calculate!(book, name) }];
    }),
    // Without the ledger there is nothing to work out: they keep what they last gave.
    ...(workbook.ledger ? calculateBlockSheets(blockSheets, workbook, context, read) : []),
    ...districts,
  ];
}

/** What a host of files needs to give all formulas of a ledger their results, those of the user's own rules too. */
export const ledgerFormulas = { calculate: calculateLedger, formulaSheets: userRuleSheets };
