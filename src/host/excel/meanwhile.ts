import { ProductError } from '../../language/errors';
import { areaAddress, type Area } from '../../workbook/address';
import type { CellValue, SheetPatch, WorkbookPatch } from '../../workbook/description';
import {
  changedCell,
  changedMeanwhile,
  WrittenOver,
  type StandingCells,
} from '../../workbook/standing-cells';
import type { KnownWorkbook } from './discover';
import { toFormula } from './snapshot-rows';
import type { Step } from './step';
import { toExcel } from './text';

interface Asked {
  cells: StandingCells;
  range: Excel.Range;
}

/** Asks what cells that have to stand as they were hold now. */
export const askStanding = (
  sheet: Excel.Worksheet,
  name: string,
  standing: readonly StandingCells[],
): Asked[] =>
  standing
    .filter((cells) => cells.sheet === name)
    .map((cells) => ({
      cells,
      range: sheet.getRange(areaAddress(cells.at)).load('values,formulas'),
    }));

/** @throws ProductError changedMeanwhile, with the first that does not stand as it was. */
export function refuseChanged(patch: SheetPatch, asked: readonly Asked[]): void {
  for (const { cells, range } of asked) {
    const changed = changedCell(cells, patch, (row, column) => nowIn(range, row, column));
    if (changed) throw changedMeanwhile(cells.sheet, changed);
  }
}

function nowIn({ values, formulas }: Excel.Range, row: number, column: number) {
  const value = (values as CellValue[][])[row]![column]!;
  const formula: unknown = formulas[row]![column];
  return { value, isFormula: toFormula(formula, value) !== null };
}

/** A sheet that a request writes contents into, with what stood there right before. */
interface Before {
  patch: SheetPatch;
  sheet: Excel.Worksheet;
  standing: Asked[];
  contents: Excel.Range[];
}

/**
 * Office.js cannot write on a condition, so what people type after the last look and before the write is written over. What stood
 * there is asked for ahead of the write, in its own request; where it is not what it was, it is entered again.
 */
export class Meanwhile {
  constructor(
    private readonly patch: WorkbookPatch,
    private readonly standing: readonly StandingCells[],
    private readonly known: KnownWorkbook,
    private readonly begun: ReadonlySet<string>,
  ) {}

  /**
   * To be asked before the steps are applied.
   * @returns to be called once they are; throws `changedMeanwhile`, once what was written over stands there again.
   */
  watch(context: Excel.RequestContext, steps: readonly Step[]): () => Promise<void> {
    const asked = this.patch.sheets.flatMap((patch) => {
      const own = steps.filter(({ fillsCells }) => fillsCells === patch.name);
      const isAsked = this.standing.some(({ sheet }) => sheet === patch.name);
      if (own.length === 0 || !isAsked || !this.known.sheets.has(patch.name)) return [];
      // Cleared by an earlier request, such a sheet holds nothing to compare.
      if (isLaidOutAnew(patch) && this.begun.has(patch.name)) return [];
      return [
        this.ask(
          context,
          patch,
          own.flatMap(({ replaces = [] }) => replaces),
        ),
      ];
    });
    return async () => {
      try {
        for (const { patch, standing } of asked) refuseChanged(patch, standing);
      } catch (error) {
        throw error instanceof ProductError ? await this.undone(context, asked, error) : error;
      }
    };
  }

  private ask(
    { workbook }: Excel.RequestContext,
    patch: SheetPatch,
    replaced: readonly Area[],
  ): Before {
    const sheet = workbook.worksheets.getItem(patch.name);
    // Formulas where people may have entered some: with them an answer would be twice as long as the request.
    const wanted = patch.keepsProtection ? 'address,values,formulas' : 'address,values';
    const load = (at: Area) => sheet.getRange(areaAddress(at)).load(wanted);
    return {
      ...{ patch, sheet, standing: askStanding(sheet, patch.name, this.standing) },
      contents: isLaidOutAnew(patch) ? [] : replaced.map(load),
    };
  }

  /** @returns what to throw. */
  private async undone(
    context: Excel.RequestContext,
    asked: readonly Before[],
    error: ProductError,
  ): Promise<ProductError> {
    const own = asked.filter(({ patch }) => !isLaidOutAnew(patch));
    const opened = own.filter(({ patch }) => !patch.keepsProtection);
    for (const { sheet } of opened) sheet.protection.load('protected');
    if (opened.length > 0) await context.sync();
    for (const { sheet } of opened) if (sheet.protection.protected) sheet.protection.unprotect();
    for (const { patch, sheet, contents } of own) {
      const isEntered = patch.keepsProtection ?? false;
      for (const range of contents) putBack(sheet, range, isEntered);
    }
    if (own.length > 0) await context.sync();
    const stood = asked
      .filter(({ patch }) => isLaidOutAnew(patch))
      .flatMap(({ standing }) => standing.map(readAsked));
    return stood.length > 0 ? new WrittenOver(error, stood) : error;
  }
}

/** Reports: what people wrote into them is known, and the rest is worked out anew. */
const isLaidOutAnew = ({ keepsProtection, tables = [], clear = [] }: SheetPatch): boolean =>
  keepsProtection === undefined && tables.length === 0 && clear.length > 0;

const readAsked = ({ cells: { sheet, at }, range }: Asked): StandingCells => ({
  sheet,
  at,
  values: (range.values as CellValue[][]).map((row) =>
    row.map((value) => (value === '' ? null : value)),
  ),
});

/** Where rows had moved, all that was written stands in wrong ones. @param isEntered its formulas are people's own. */
function putBack(sheet: Excel.Worksheet, range: Excel.Range, isEntered: boolean): void {
  const local = range.address.slice(range.address.lastIndexOf('!') + 1);
  const values = range.values as CellValue[][];
  const formulaAt = (row: number, column: number, value: CellValue) =>
    isEntered ? toFormula(range.formulas[row]![column], value) : null;
  sheet.getRange(local).formulas = values.map((line, row) =>
    line.map((value, column) => formulaAt(row, column, value) ?? toExcel(value)),
  );
}
