import { areaAddress } from '../../workbook/address';
import type { ChartDescription, SheetPatch } from '../../workbook/description';
import type { KnownChart } from './discover';

interface TitleCell {
  sheet: Excel.Worksheet;
  chart: ChartDescription;
  cell: Excel.Range;
}

/** The cells that titles of charts show: each holds a formula. */
export function loadTitleCells(sheet: Excel.Worksheet, { charts = [] }: SheetPatch): TitleCell[] {
  return charts.flatMap((chart) =>
    chart.titleCell
      ? [{ sheet, chart, cell: sheet.getRange(areaAddress(chart.titleCell)).load('formulas') }]
      : [],
  );
}

/**
 * Finds titles that showed a cell which was deleted. Excel says nothing of what a title is linked to; where its cell is not what it
 * was, its text is looked at. A title of the user's own says something else.
 */
export async function findLostTitles(
  context: Excel.RequestContext,
  cells: readonly TitleCell[],
  find: (chart: { sheet: string; name: string }) => KnownChart | undefined,
): Promise<void> {
  const suspects = cells.flatMap(({ sheet, chart, cell }) => {
    const found = sheet.isNullObject ? undefined : find({ sheet: sheet.name, name: chart.name });
    if (!found || found.unfinished || String(cell.formulas[0]![0]).startsWith('=')) return [];
    return [{ found, chart, title: sheet.charts.getItem(chart.name).title.load('text') }];
  });
  if (suspects.length === 0) return;
  try {
    await context.sync();
  } catch {
    // A title that was taken away may have none to read: the chart stays as the user has it.
    return;
  }
  for (const { found, chart, title } of suspects)
    found.isTitleLost = ['', '#REF!', chart.title].includes(title.text.trim());
}
