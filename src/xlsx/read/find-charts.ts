import type { Area } from '../../workbook/address';
import { parseXml, prefixed } from '../package/parse-xml';
import { relationshipsOf } from '../package/relationships';
import type { Package } from '../package/package';

/** A chart on a sheet, as far as its frame tells. */
export interface ChartFrame {
  name: string;
  /** Cells it covers. */
  anchor: Area;
  drawingPath: string;
  chartPath: string;
}

/** Path of the part that holds what is drawn on a sheet; undefined where there is none. */
export const drawingOf = (parts: Package, sheetPath: string): string | undefined =>
  relationshipsOf(parts, sheetPath).find(({ type }) => type === 'drawing')?.target;

/** Finds the charts of a sheet; pictures and shapes are passed over. */
export function findCharts(parts: Package, sheetPath: string): ChartFrame[] {
  const drawingPath = drawingOf(parts, sheetPath);
  const xml = drawingPath === undefined ? undefined : parts.text(drawingPath);
  if (drawingPath === undefined || xml === undefined) return [];
  const relationships = new Map(relationshipsOf(parts, drawingPath).map((each) => [each.id, each]));
  const frames: ChartFrame[] = [];
  let name = '';
  let text = '';
  let corners: number[] = [];
  parseXml(xml, {
    open: (element, attributes) => {
      text = '';
      if (element.endsWith('Anchor')) corners = [];
      if (element === 'cNvPr') name = attributes.name ?? '';
      if (element !== 'chart') return;
      const id = prefixed(attributes, 'id');
      const chart = id === undefined ? undefined : relationships.get(id);
      if (chart?.type !== 'chart') return;
      const anchor = areaOf(corners);
      frames.push({ name, anchor, drawingPath, chartPath: chart.target });
    },
    text: (piece) => {
      text += piece;
    },
    close: (element) => {
      if (element === 'col' || element === 'row') corners.push(Number(text));
    },
  });
  return frames;
}

/** From columns and rows of the first and last corner; a frame without a second one gets a usual size. */
function areaOf([column = 0, row = 0, lastColumn, lastRow]: number[]): Area {
  return {
    row,
    column,
    rows: Math.max(1, (lastRow ?? row + 15) - row),
    columns: Math.max(1, (lastColumn ?? column + 8) - column),
  };
}
