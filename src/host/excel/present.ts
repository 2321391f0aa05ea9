import type { WorkbookPatch } from '../../workbook/description';

/** Tells what of a workbook is there, by names that ignore case as Excel's do. */
export interface Present {
  hasSheet(name: string): boolean;
  hasTable(name: string): boolean;
  hasChart(sheet: string, name: string): boolean;
}

/** Before anything was asked: each may be there, and Excel says so along with what is asked of it. */
export const MAYBE_ALL: Present = {
  hasSheet: () => true,
  hasTable: () => true,
  hasChart: () => true,
};

/** Asks for names alone, in one sync: where Excel refuses to be asked about what is missing. */
export async function findPresent(
  context: Excel.RequestContext,
  patch: WorkbookPatch,
): Promise<Present> {
  const { worksheets, tables } = context.workbook;
  const isDrawn = patch.sheets.some(({ charts }) => charts?.length);
  worksheets.load(isDrawn ? 'items/name,items/charts/items/name' : 'items/name');
  tables.load('items/name');
  await context.sync();
  const sheets = namesOf(worksheets.items);
  const known = namesOf(tables.items);
  const charts = new Map(
    isDrawn ? worksheets.items.map((sheet) => [key(sheet), namesOf(sheet.charts.items)]) : [],
  );
  return {
    hasSheet: (name) => sheets.has(key({ name })),
    hasTable: (name) => known.has(key({ name })),
    hasChart: (sheet, name) => charts.get(key({ name: sheet }))?.has(key({ name })) ?? false,
  };
}

const key = ({ name }: { name: string }) => name.toLowerCase();
const namesOf = (items: { name: string }[]) => new Set(items.map(key));
