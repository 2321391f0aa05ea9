import { absoluteReference, cellAddress } from '../../../workbook/address';
import type { ChartDescription } from '../../../workbook/description';
import { checked } from '../call';
import type { SheetChanges } from '../file-changes';
import type { Engine, EngineFile } from '../load';

const PIXELS_PER_CELL = { width: 64, height: 20 };

/**
 * Adds charts that the file does not have. The engine makes the frame and all connections;
 * what the chart looks like is written into its part afterwards (package/chartXml.ts).
 */
export function writeCharts(engine: Engine, file: EngineFile, sheet: SheetChanges): void {
  for (const { chart, isNew } of sheet.charts) {
    if (!isNew) continue;
    const { anchor } = chart;
    checked(
      file.AddChart(sheet.name, cellAddress(anchor.row, anchor.column), {
        Type: engine.Bar,
        Series: chart.series.map((series) => ({
          Name: absoluteReference(sheet.name, series.name),
          Categories: absoluteReference(sheet.name, chart.categories),
          Values: absoluteReference(sheet.name, series.values),
        })),
        Format: { Name: chart.name, Positioning: 'twoCell' },
        Dimension: sizeOf(chart),
      }),
      'AddChart',
    );
  }
}

/** Only a start: the frame is laid on the cells of the anchor afterwards. */
function sizeOf({ anchor }: ChartDescription) {
  return {
    Width: anchor.columns * PIXELS_PER_CELL.width,
    Height: anchor.rows * PIXELS_PER_CELL.height,
  };
}
