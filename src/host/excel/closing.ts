import { chartMark, type SheetPatch, type WorkbookPatch } from '../../workbook/description';
import { chartKey, type KnownSheet, type KnownWorkbook } from './discover';
import { BYTES_PER_FEATURE, BYTES_PER_SHEET, type Step } from './step';
import { putFiltersBack } from './taken-off';
import { writeValues } from './writers/cells';
import { remakeChart, writeChart } from './writers/charts';
import { writeName } from './writers/names';
import { protectSheet } from './writers/protection';

/**
 * What comes after everything that is calculated: charts, which Excel may refuse over cells without results, filters, and
 * protection. The last cells of all are those of the seal; their sheet is protected after them, so that it is not
 * unprotected for them again.
 */
export function closingSteps(patch: WorkbookPatch, known: KnownWorkbook): Step[] {
  return [
    ...patch.sheets.flatMap((sheet) => chartSteps(sheet, known)),
    ...patch.sheets.map((sheet) => closeStep(sheet, patch, known)),
    ...(patch.seal ? [sealStep(patch, patch.seal, known)] : []),
  ];
}

function chartSteps(patch: SheetPatch, known: KnownWorkbook): Step[] {
  return (patch.charts ?? []).flatMap((chart) => {
    const existing = known.charts.get(chartKey(patch.name, chart.name));
    const mark = chartMark(chart.name);
    const isDeleted = !existing && known.sheets.has(patch.name) && known.names.has(mark);
    if (isDeleted) return [];
    const drawn =
      (draw: (sheet: Excel.Worksheet) => void): Step['apply'] =>
      (workbook) => {
        draw(workbook.worksheets.getItem(patch.name));
        writeName(workbook, { name: mark, sheet: patch.name, area: chart.categories }, known);
      };
    const apply = drawn((sheet) => writeChart(sheet, chart, patch, existing));
    const remake = drawn((sheet) => remakeChart(sheet, chart, patch));
    const isThere = existing && !existing.unfinished;
    return [
      {
        ...{ bytes: 3 * BYTES_PER_FEATURE, isChart: true as const, apply },
        ...(isThere && { remake }),
      },
    ];
  });
}

function closeStep(patch: SheetPatch, { seal }: WorkbookPatch, known: KnownWorkbook): Step {
  const isSealed = seal?.sheet === patch.name;
  const apply = (workbook: Excel.Workbook) => {
    const sheet = workbook.worksheets.getItem(patch.name);
    putFiltersBack(sheet, known.sheets.get(patch.name)?.filters ?? []);
    if (!isSealed) protectAsDescribed(sheet, patch, known);
  };
  return { bytes: BYTES_PER_SHEET, ...(!isSealed && { closes: patch.name }), apply };
}

function sealStep(
  { sheets }: WorkbookPatch,
  seal: NonNullable<WorkbookPatch['seal']>,
  known: KnownWorkbook,
): Step {
  const patch = sheets.find(({ name }) => name === seal.sheet);
  const apply = (workbook: Excel.Workbook) => {
    const sheet = workbook.worksheets.getItem(seal.sheet);
    writeValues(sheet, seal);
    if (patch) protectAsDescribed(sheet, patch, known);
  };
  return { fillsCells: seal.sheet, bytes: 1000, closes: seal.sheet, apply };
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
