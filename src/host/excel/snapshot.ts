import { parseReference } from '../../workbook/address';
import type { NameDescription } from '../../workbook/description';
import type { SelectSheets, SheetCells, SnapshotOptions, WorkbookSnapshot } from '../port';
import type { OfficeApi } from './api';
import { AFTER_EDITING } from './editing';
import { isAnswerTooLarge } from './errors';
import { loadCells, readRests, type Head } from './snapshot-rest';
import { readRows, toFormula } from './snapshot-rows';
import type { HostMemory } from './write';

/**
 * Rows of each sheet read together with its size, when formulas are not and are wanted: the sheet of a plan with 5,000 indicators and
 * 1,000 tasks. Slices of known size follow.
 */
const FIRST_ROWS = { values: 6100, formulas: 2500 };

/** Sheets with at most this many rows have their formulas read along with their values when that is to be cheap. */
const CHEAP_ROWS = 800;

/** Which formulas to read with the values. */
type Formulas = boolean | 'ifCheap';

interface Reading extends Head {
  /** The first rows again with their formulas, for sheets that have no more. */
  cheap: Excel.Range | null;
}

/** Sheets and names in one sync, cells in a second; further ones only for sheets too large for one answer. */
export async function readSnapshot(
  api: OfficeApi,
  select: SelectSheets,
  { formulas = false, rowsOf }: SnapshotOptions,
  { nulls, unfinished }: Pick<HostMemory, 'nulls' | 'unfinished'>,
): Promise<WorkbookSnapshot> {
  return api.Excel.run(AFTER_EDITING, async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name,items/visibility');
    names.load('items/name,items/formula,items/visible');
    await context.sync();
    const sheets = worksheets.items.map(({ name, visibility }) => ({
      name,
      visible: visibility === 'Visible',
    }));
    const known = names.items.flatMap(toName);
    unfinished.forgetMissing(sheets.map(({ name }) => name));
    const wanted = select(sheets, known);
    const selected = wanted.filter((name) => sheets.some((each) => each.name === name));
    const isWhole = (name: string) => (rowsOf?.(name) ?? null) === null;
    const cells = await nulls.chaining(async (chains) => [
      ...(await readCells(context, selected.filter(isWhole), formulas, chains)),
      ...(await readRows(context, selected, rowsOf, chains)),
    ]);
    return { sheets, names: known, cells: cells.map((each) => unfinished.asRead(each)) };
  });
}

function toName({ name, formula, visible }: Excel.NamedItem): NameDescription[] {
  const reference = visible ? parseReference(String(formula)) : null;
  return reference ? [{ name, ...reference }] : [];
}

/** @param headRows rows to read at once; fewer are tried when Excel finds the answer too large. */
async function readCells(
  context: Excel.RequestContext,
  names: string[],
  formulas: Formulas,
  chains: boolean,
  headRows = formulas === true ? FIRST_ROWS.formulas : FIRST_ROWS.values,
): Promise<SheetCells[]> {
  if (names.length === 0) return [];
  let readings: Reading[];
  try {
    readings = await readHeads(context, names, { formulas, headRows, chains });
  } catch (error) {
    if (!isAnswerTooLarge(error) || headRows === 1) throw error;
    return readCells(context, names, formulas === true, chains, Math.ceil(headRows / 8));
  }
  const results = await readRests(context, readings, headRows, formulas === true);
  readings.forEach((reading, i) => addCheapFormulas(results[i]!, reading));
  return results;
}

/** The first rows of sheets along with their sizes; without chaining, sizes come first, because a sheet without cells has none. */
async function readHeads(
  context: Excel.RequestContext,
  names: string[],
  options: { formulas: Formulas; headRows: number; chains: boolean },
): Promise<Reading[]> {
  const { formulas, headRows, chains } = options;
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    return { name, sheet, used: used.load('rowIndex,columnIndex,rowCount,columnCount') };
  });
  if (!chains) await context.sync();
  const readings = sheets.map(({ name, sheet, used }): Reading => {
    if (!chains && used.isNullObject) return { name, sheet, used, head: used, cheap: null };
    const top = (rows: number) => used.getIntersectionOrNullObject(sheet.getRange(`1:${rows}`));
    const head = top(headRows);
    loadCells(head, formulas === true);
    const cheap = formulas === 'ifCheap' ? top(CHEAP_ROWS).load('formulas') : null;
    return { name, sheet, used, head, cheap };
  });
  await context.sync();
  return readings;
}

/** Formulas that were read along, where they are all the sheet has. */
function addCheapFormulas(cells: SheetCells, { used, cheap }: Reading): void {
  if (!cheap || used.isNullObject || cheap.isNullObject) return;
  if (used.rowIndex + used.rowCount > CHEAP_ROWS) return;
  const { rowIndex, columnIndex } = used;
  cells.formulas = cells.values.map((values, row) =>
    values.map((value, column) => {
      const formula: unknown = cheap.formulas[row - rowIndex]?.[column - columnIndex];
      return toFormula(formula, value);
    }),
  );
}
