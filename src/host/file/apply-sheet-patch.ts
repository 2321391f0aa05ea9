import { type Area, areaAddress, intersection } from '../../workbook/address';
import {
  chartMark,
  type ChartDescription,
  type ConditionalFormatDescription,
  type SheetPatch,
  type TableDescription,
  type ValueBlock,
} from '../../workbook/description';
import { sameContent } from '../../xlsx/model/same-content';
import { sameArea, subtract } from '../../xlsx/model/areas';
import { fitRow } from './fit-row';
import type { Kept, Moved, SheetModel } from '../../xlsx/model/sheet';
import type { WorkbookModel } from '../../xlsx/model/workbook';

/** Writes one sheet's patch into the model; the sheet is made when missing. */
export function applySheetPatch(workbook: WorkbookModel, patch: SheetPatch): SheetModel {
  const known = workbook.sheet(patch.name);
  const sheet = known ?? createSheet(workbook, patch);
  // A sheet is in a file only once it was written to its end.
  const keepsLooks = patch.keepsLooks === true && !sheet.isNew;
  const changed = keepsLooks ? changedRows(sheet, patch) : null;
  applyCells(sheet, patch);
  applyHeights(sheet, patch, changed);
  if (!keepsLooks) applyLooks(sheet, patch);
  applyRules(sheet, keepsLooks ? { ...patch, conditionalFormats: [] } : patch);
  for (const chart of patch.charts ?? []) applyChart(workbook, sheet, chart, known !== null);
  if (!patch.keepsProtection) applyProtection(sheet, patch);
  return sheet;
}

function createSheet(workbook: WorkbookModel, patch: SheetPatch): SheetModel {
  const sheet = workbook.addSheet(patch.name, patch.position);
  sheet.visible = patch.visible ?? true;
  sheet.tabColor = patch.tabColor;
  return sheet;
}

export function applyValues(sheet: SheetModel, { at, values }: ValueBlock): void {
  const { cells } = sheet;
  values.forEach((line, r) =>
    line.forEach((value, c) => {
      const [row, column] = [at.row + r, at.column + c];
      const isSame = cells.valueAt(row, column) === value;
      cells.setValue(row, column, value);
      if (!isSame) fitRow(sheet, row, column);
    }),
  );
}

/** Rows in which a patch changes a text or number that is no formula's: their height is the user's no more. */
function changedRows({ cells }: SheetModel, { values = [] }: SheetPatch): Set<number> {
  const rows = values.flatMap(({ at, values: lines }) =>
    lines.flatMap((line, r) =>
      line.some((value, c) => cells.valueAt(at.row + r, at.column + c) !== value)
        ? [at.row + r]
        : [],
    ),
  );
  return new Set(rows);
}

function applyCells(sheet: SheetModel, patch: SheetPatch): void {
  const { cells } = sheet;
  for (const area of patch.clear ?? []) cells.clear(area);
  for (const block of patch.values ?? []) applyValues(sheet, block);
  for (const { at, template } of patch.formulas ?? []) {
    const formula = { text: template, perRow: true };
    for (let row = at.row; row < at.row + at.rows; row++) {
      cells.setFormula(row, at.column, formula);
    }
  }
}

/** @param only rows whose height is set; all when null. */
function applyHeights(sheet: SheetModel, patch: SheetPatch, only: Set<number> | null): void {
  for (const { row, rows, height, grows } of patch.rowHeights ?? []) {
    for (let r = row; r < row + rows; r++) {
      const isSame = sheet.rowHeights.get(r) === height && sheet.growingRows.has(r) === !!grows;
      if (isSame || only?.has(r) === false) continue;
      sheet.rowHeights.set(r, height);
      if (grows) sheet.growingRows.add(r);
      else sheet.growingRows.delete(r);
      sheet.changedHeights.add(r);
    }
  }
}

/** What a patch says of a sheet's looks and of its set-up. */
function applyLooks(sheet: SheetModel, patch: SheetPatch): void {
  for (const { at, format } of patch.formats ?? []) sheet.styles.apply(at, format);
  if (patch.freeze) {
    sheet.freeze = patch.freeze;
    sheet.changedSettings.add('freeze');
  }
  if (patch.page) {
    sheet.page = patch.page;
    sheet.changedSettings.add('page');
  }
  if (patch.printArea) {
    sheet.printArea = patch.printArea;
    sheet.changedSettings.add('printArea');
  }
  for (const area of patch.merges ?? []) {
    if (sheet.merges.some((merge) => sameArea(merge, area))) continue;
    sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
    sheet.merges.push({ ...area });
  }
  for (const { column, columns, width } of patch.columnWidths ?? []) {
    for (let c = column; c < column + columns; c++) {
      if (sheet.columnWidths.get(c) === width) continue;
      sheet.columnWidths.set(c, width);
      sheet.changedWidths.add(c);
    }
  }
  for (const { column, columns } of patch.hiddenColumns ?? []) {
    for (let c = column; c < column + columns; c++) {
      if (sheet.hiddenColumns.has(c)) continue;
      sheet.hiddenColumns.add(c);
      sheet.changedHidden.add(c);
    }
  }
}

function applyRules(sheet: SheetModel, patch: SheetPatch): void {
  for (const rule of patch.validations ?? []) {
    sheet.validations = replaceIn(sheet.validations, rule.at, [rule]);
  }
  const byArea = new Map<string, ConditionalFormatDescription[]>();
  for (const rule of patch.conditionalFormats ?? []) {
    const key = areaAddress(rule.at);
    byArea.set(key, [...(byArea.get(key) ?? []), asInFile(rule)]);
  }
  for (const rules of byArea.values()) {
    sheet.conditionalFormats = replaceIn(sheet.conditionalFormats, rules[0]!.at, rules);
  }
  for (const table of patch.tables ?? []) applyTable(sheet, table);
}

function applyTable(sheet: SheetModel, { name, area }: TableDescription): void {
  const index = sheet.tables.findIndex((table) => table.name === name);
  const known = sheet.tables[index];
  if (!known) sheet.tables.push({ name, area });
  else if (known.fromFile) sheet.tables[index] = { ...known, area, moved: true };
  else sheet.tables[index] = { name, area };
}

function applyChart(
  workbook: WorkbookModel,
  sheet: SheetModel,
  chart: ChartDescription,
  sheetWasThere: boolean,
): void {
  if (sheet.otherCharts.has(chart.name)) return;
  const index = sheet.charts.findIndex(({ name }) => name === chart.name);
  const known = sheet.charts[index];
  const mark = chartMark(chart.name);
  if (!known && sheetWasThere && workbook.names.some(({ name }) => name === mark)) return;
  workbook.setName({ name: mark, sheet: sheet.name, area: chart.categories });
  if (!known) sheet.charts.push({ ...chart });
  else if (known.fromFile) sheet.charts[index] = rebind(known, chart);
  else sheet.charts[index] = { ...chart };
}

/** A chart in the file keeps the layout and style that the user gave it, and only follows its cells. */
function rebind(
  known: Moved<ChartDescription>,
  { categories, series }: ChartDescription,
): Moved<ChartDescription> {
  const bound = series.map(({ name, values, as, ...look }, i) => {
    const { color = look.color, labels } = known.series[i] ?? look;
    return { name, values, color, ...(as && { as }), ...(labels !== undefined && { labels }) };
  });
  const isSame = sameContent(known.categories, categories) && sameContent(known.series, bound);
  return isSame ? known : { ...known, categories, series: bound, moved: true };
}

/** A protected sheet keeps the rights that it gives; an open one is protected as the patch says. */
function applyProtection(sheet: SheetModel, { protection }: SheetPatch): void {
  if (protection && sheet.protection !== null) return;
  sheet.protection = protection ?? null;
  sheet.changedSettings.add('protection');
}

/** Files say only what is bold. */
function asInFile(rule: ConditionalFormatDescription): ConditionalFormatDescription {
  if (!('text' in rule)) return rule;
  const { color, fill, bold } = rule.format;
  return { ...rule, format: { color, fill, ...(bold ? { bold } : {}) } };
}

/** Rules of an area take the place of what there was in it; the same rules stay what they are, in the file or not. */
function replaceIn<T extends { at: Area }>(rules: Kept<T>[], area: Area, wanted: T[]): Kept<T>[] {
  const present = rules.filter(({ at }) => intersection(at, area));
  const isSame =
    present.length === wanted.length && present.every((rule, i) => sameContent(rule, wanted[i]));
  if (isSame) return rules;
  const kept = rules.flatMap((rule) =>
    present.includes(rule) ? subtract(rule.at, area).map((at) => ({ ...rule, at })) : [rule],
  );
  return [...kept, ...wanted.map((rule) => ({ ...rule }))];
}
