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

/** Finds the charts of a sheet; pictures and shapes are passed over. */
export function findCharts(parts: Package, sheetPath: string): ChartFrame[] {
  const drawing = relationshipsOf(parts, sheetPath).find(({ type }) => type === 'drawing');
  const xml = drawing && parts.text(drawing.target);
  if (!drawing || xml === undefined) return [];
  const relationships = relationshipsOf(parts, drawing.target);
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
      const chart = relationships.find((relationship) => relationship.id === id);
      if (chart?.type !== 'chart') return;
      const anchor = areaOf(corners);
      frames.push({ name, anchor, drawingPath: drawing.target, chartPath: chart.target });
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
