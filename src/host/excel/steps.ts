import type {
  FormulaBlock,
  SheetPatch,
  ValueBlock,
  WorkbookPatch,
} from '../../workbook/description';
import { closingSteps, isLeftProtected } from './closing';
import type { KnownWorkbook } from './discover';
import { fillGaps } from './gaps';
import { jsonSize, TARGET_REQUEST } from './size';
import { BYTES_PER_FEATURE, BYTES_PER_LINE, BYTES_PER_SHEET, type Step } from './step';
import {
  clearContents,
  fillsDown,
  writeFormulas,
  writeValues,
  type IsFilled,
} from './writers/cells';
import { writeConditionalFormats } from './writers/conditional-formats';
import { writeFormat } from './writers/formats';
import { writeLayout } from './writers/layout';
import { writeName } from './writers/names';
import { writePage, writePrintArea } from './writers/page';
import { createSheet } from './writers/sheets';
import { addTable, fitTable, tableChange, type TableChange } from './writers/tables';
import { writeValidation } from './writers/validation';

/** The change each described table that exists needs. */
function tableChanges(patch: WorkbookPatch, known: KnownWorkbook): Map<string, TableChange> {
  const changes = new Map<string, TableChange>();
  for (const table of patch.sheets.flatMap(({ tables = [] }) => tables)) {
    const current = known.tables.get(table.name);
    if (current) changes.set(table.name, tableChange(current.area, table.area));
  }
  return changes;
}

/**
 * The whole patch in order. Sheets come first, then the contents of all of them, then formulas and looks, because a formula
 * may name a table or cells of a sheet that stands later in the patch, then what closes the sheets.
 * @param fills whether Excel is trusted with filling formulas down.
 */
export function planSteps(patch: WorkbookPatch, known: KnownWorkbook, fills: boolean): Step[] {
  const changes = tableChanges(patch, known);
  return [
    prepareStep(patch, known),
    ...patch.sheets.flatMap((sheet) => contentSteps(sheet, known, changes)),
    ...patch.sheets.flatMap((sheet) => formulaSteps(sheet, fills)),
    ...patch.sheets.map((sheet) => looksStep(sheet, known, fills)),
    ...closingSteps(patch, known),
  ];
}

/** Opens protected sheets, creates missing ones, and sets names, which formulas may use. */
function prepareStep(patch: WorkbookPatch, known: KnownWorkbook): Step {
  return {
    bytes: BYTES_PER_SHEET * patch.sheets.length + 1000 * patch.names.length,
    apply: (workbook) => {
      for (const { name } of patch.sheets) {
        const before = known.sheets.get(name);
        if (before?.protected && !before.isOpen && !isLeftProtected(before))
          workbook.worksheets.getItem(name).protection.unprotect();
      }
      let count = known.sheetCount;
      for (const sheet of patch.sheets) {
        const existing = known.sheets.get(sheet.name);
        if (!existing) count += 1;
        if (!existing || existing.empty) createSheet(workbook, sheet, !existing, count);
      }
      for (const name of patch.names) writeName(workbook, name, known);
    },
  };
}

function contentSteps(
  patch: SheetPatch,
  known: KnownWorkbook,
  changes: Map<string, TableChange>,
): Step[] {
  const blocks = (patch.values ?? []).flatMap(sliceValues);
  const tables = patch.tables ?? [];
  const fillsCells = patch.name;
  const before: Step = {
    fillsCells,
    replaces: patch.clear,
    bytes: BYTES_PER_FEATURE * (tables.length + (patch.clear?.length ?? 0)),
    apply: (workbook) => {
      const sheet = workbook.worksheets.getItem(patch.name);
      for (const table of tables) {
        const current = known.tables.get(table.name);
        const change = changes.get(table.name);
        if (current && change) fitTable(sheet, table, current, change);
      }
      clearContents(sheet, patch.clear ?? []);
    },
  };
  const values = blocks.map((block) => ({
    fillsCells,
    replaces: [block.at],
    bytes: valuesSize(block),
    apply: (workbook: Excel.Workbook) =>
      writeValues(workbook.worksheets.getItem(patch.name), block),
  }));
  const after: Step = {
    bytes: BYTES_PER_FEATURE * tables.length,
    apply: (workbook) => {
      const sheet = workbook.worksheets.getItem(patch.name);
      for (const table of tables) {
        const change = changes.get(table.name);
        if (change === undefined || change === 'replace') addTable(sheet, table);
      }
    },
  };
  return [before, ...values, after];
}

function formulaSteps({ name, formulas = [] }: SheetPatch, fills: boolean): Step[] {
  const slices = formulas.flatMap((block) => sliceFormulas(block, fills));
  return slices.map((block) => formulaStep(name, block, fills));
}

/** Looks and rules of a sheet. */
function looksStep(patch: SheetPatch, known: KnownWorkbook, fills: boolean): Step {
  const before = known.sheets.get(patch.name);
  const gaps = before?.gaps ?? [];
  // Protection is what comes last.
  const keepsLooks = patch.keepsLooks === true && before?.protected === true;
  const lines =
    (patch.merges?.length ?? 0) +
    (patch.columnWidths?.length ?? 0) +
    (patch.rowHeights?.length ?? 0);
  const features =
    (patch.formats?.length ?? 0) +
    (patch.validations?.length ?? 0) +
    (patch.conditionalFormats?.length ?? 0);
  return {
    bytes: BYTES_PER_SHEET + BYTES_PER_FEATURE * features + BYTES_PER_LINE * lines + jsonSize(gaps),
    finishes: patch.name,
    ...(before && !keepsLooks && !patch.keepsProtection && { repaints: patch.name }),
    ...(gaps.length > 0 && { fillsCells: patch.name }),
    apply: (workbook) => {
      const sheet = workbook.worksheets.getItem(patch.name);
      fillGaps(sheet, gaps);
      if (keepsLooks) {
        const { merges, rowHeights } = patch;
        writeLayout(sheet, { name: patch.name, merges, rowHeights }, false);
      } else {
        patch.formats?.forEach((block) => writeFormat(sheet, block, fills));
        writeLayout(sheet, patch, !before);
        writeConditionalFormats(sheet, patch.conditionalFormats ?? []);
      }
      patch.validations?.forEach((each) => writeValidation(sheet, each));
      if (!keepsLooks) {
        if (patch.page) writePage(sheet, patch.page);
        if (patch.printArea) writePrintArea(sheet, patch.printArea);
      }
    },
  };
}

function formulaStep(sheet: string, block: FormulaBlock, fills: boolean): Step {
  let isFilled: IsFilled | null = null;
  return {
    fillsCells: sheet,
    bytes: formulasSize(block, fills),
    apply: (workbook) => {
      isFilled = writeFormulas(workbook.worksheets.getItem(sheet), block, fills);
    },
    isFilled: () => isFilled?.() ?? true,
  };
}

const valuesSize = (block: ValueBlock) => Math.ceil(jsonSize(block.values) * 1.05) + 1000;
function formulasSize(block: FormulaBlock, fills: boolean): number {
  const { rows, columns } = block.at;
  const formulas = fills && fillsDown(block) ? 1 : rows * columns;
  return formulas * (jsonSize(block.template) + 16) + 1000;
}

/** Blocks too large for one request, by rows. */
function sliceValues(block: ValueBlock): ValueBlock[] {
  return rowSlices(block.at.rows, valuesSize(block)).map(([first, rows]) => ({
    at: { ...block.at, row: block.at.row + first, rows },
    values: block.values.slice(first, first + rows),
  }));
}

function sliceFormulas(block: FormulaBlock, fills: boolean): FormulaBlock[] {
  return rowSlices(block.at.rows, formulasSize(block, fills)).map(([first, rows]) => ({
    ...block,
    at: { ...block.at, row: block.at.row + first, rows },
  }));
}

function rowSlices(rows: number, bytes: number): [first: number, rows: number][] {
  // Half the target, because rows differ in length.
  const parts = bytes <= TARGET_REQUEST ? 1 : Math.ceil(bytes / (TARGET_REQUEST / 2));
  const height = Math.ceil(rows / parts);
  const slices: [number, number][] = [];
  for (let first = 0; first < rows; first += height) {
    slices.push([first, Math.min(height, rows - first)]);
  }
  return slices;
}
