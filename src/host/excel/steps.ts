import {
  chartMark,
  type FormulaBlock,
  type SheetPatch,
  type ValueBlock,
  type WorkbookPatch,
} from '../../workbook/description';
import { chartKey, type KnownSheet, type KnownWorkbook } from './discover';
import { jsonSize, TARGET_REQUEST } from './size';
import { putFiltersBack } from './taken-off';
import {
  clearContents,
  fillsDown,
  writeFormulas,
  writeValues,
  type IsFilled,
} from './writers/cells';
import { writeChart } from './writers/charts';
import { writeConditionalFormats } from './writers/conditional-formats';
import { writeFormat } from './writers/formats';
import { writeLayout } from './writers/layout';
import { writeName } from './writers/names';
import { writePage, writePrintArea } from './writers/page';
import { protectSheet } from './writers/protection';
import { createSheet } from './writers/sheets';
import { addTable, fitTable, tableChange, type TableChange } from './writers/tables';
import { writeValidation } from './writers/validation';

/** A part of a write that must go in one request. */
export interface Step {
  /** Estimated size of the request for it. */
  bytes: number;
  apply(workbook: Excel.Workbook): void;
  /** Set where Excel is trusted with filling a formula down. */
  isFilled?: IsFilled;
  /** Set on the last step of a sheet. */
  finishes?: string;
  /** Set on the step that protects a sheet again. */
  closes?: string;
}

/** What one described format, merge, rule or chart costs in a request, roughly. */
const BYTES_PER_FEATURE = 4000;
const BYTES_PER_SHEET = 3000;

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
 * The whole patch in order. Sheets come first, then the contents of all of them, then everything else:
 * a formula may name a table or cells of a sheet that stands later in the patch.
 * @param fills whether Excel is trusted with filling formulas down.
 */
export function planSteps(patch: WorkbookPatch, known: KnownWorkbook, fills: boolean): Step[] {
  const changes = tableChanges(patch, known);
  return [
    prepareStep(patch, known),
    ...patch.sheets.flatMap((sheet) => contentSteps(sheet, known, changes)),
    ...patch.sheets.flatMap((sheet) =>
      finishingSteps(sheet, known, fills, patch.seal?.sheet === sheet.name),
    ),
    ...sealSteps(patch, known),
  ];
}

/** The last cells of all; only then is their sheet protected, so that it is not unprotected for them again. */
function sealSteps({ seal, sheets }: WorkbookPatch, known: KnownWorkbook): Step[] {
  if (!seal) return [];
  const patch = sheets.find(({ name }) => name === seal.sheet);
  const apply = (workbook: Excel.Workbook) => {
    const sheet = workbook.worksheets.getItem(seal.sheet);
    writeValues(sheet, seal);
    if (patch) protectAsDescribed(sheet, patch, known);
  };
  return [{ bytes: 1000, closes: seal.sheet, apply }];
}

/** A sheet that was protected keeps the rights that it gave. */
function protectAsDescribed(sheet: Excel.Worksheet, patch: SheetPatch, known: KnownWorkbook): void {
  const before = known.sheets.get(patch.name);
  if (before && isLeftProtected(before)) return;
  if (before?.allowed && (patch.keepsProtection || patch.protection)) {
    sheet.protection.protect(before.allowed);
  } else if (patch.protection) {
    protectSheet(sheet, patch.protection);
  }
}

/** Over a filter, or to put one back, the sheet is opened whatever is written. */
export const isLeftProtected = (before: KnownSheet) =>
  before.protected && before.staysProtected && !before.isOpen && before.filters.length === 0;

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
  const before: Step = {
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

function finishingSteps(
  patch: SheetPatch,
  known: KnownWorkbook,
  fills: boolean,
  isSealed: boolean,
): Step[] {
  const formulas = (patch.formulas ?? [])
    .flatMap((block) => sliceFormulas(block, fills))
    .map((block) => formulaStep(patch.name, block, fills));
  const features =
    (patch.formats?.length ?? 0) +
    (patch.merges?.length ?? 0) +
    (patch.columnWidths?.length ?? 0) +
    (patch.rowHeights?.length ?? 0) +
    (patch.validations?.length ?? 0) +
    (patch.conditionalFormats?.length ?? 0) +
    (patch.charts?.length ?? 0) * 3;
  const rest: Step = {
    bytes: BYTES_PER_SHEET + BYTES_PER_FEATURE * features,
    finishes: patch.name,
    ...(!isSealed && { closes: patch.name }),
    apply: (workbook) => {
      const sheet = workbook.worksheets.getItem(patch.name);
      const before = known.sheets.get(patch.name);
      // Protection is what comes last.
      const keepsLooks = patch.keepsLooks === true && before?.protected === true;
      if (keepsLooks) {
        const { merges, rowHeights } = patch;
        writeLayout(sheet, { name: patch.name, merges, rowHeights }, false);
      } else {
        patch.formats?.forEach((block) => writeFormat(sheet, block));
        writeLayout(sheet, patch, !before);
        writeConditionalFormats(sheet, patch.conditionalFormats ?? []);
      }
      patch.validations?.forEach((each) => writeValidation(sheet, each));
      if (!keepsLooks) {
        if (patch.page) writePage(sheet, patch.page);
        if (patch.printArea) writePrintArea(sheet, patch.printArea);
      }
      patch.charts?.forEach((chart) => {
        const existing = known.charts.get(chartKey(patch.name, chart.name));
        const mark = chartMark(chart.name);
        const deleted = !existing && known.sheets.has(patch.name) && known.names.has(mark);
        if (deleted) return;
        writeChart(sheet, chart, patch, existing);
        writeName(workbook, { name: mark, sheet: patch.name, area: chart.categories }, known);
      });
      putFiltersBack(sheet, before?.filters ?? []);
      if (!isSealed) protectAsDescribed(sheet, patch, known);
    },
  };
  return [...formulas, rest];
}

function formulaStep(sheet: string, block: FormulaBlock, fills: boolean): Step {
  let isFilled: IsFilled | null = null;
  return {
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
