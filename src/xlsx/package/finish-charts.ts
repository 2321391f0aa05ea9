import { strToU8 } from 'fflate';
import type { ChartChange, SheetChanges } from '../engine/file-changes';
import { chartXml } from './chart-xml';
import { findCharts } from './drawing';
import { rebindChart } from './rebind-chart';
import { escapeXml } from './xml-text';
import { type Package, partText } from './zip';

/** Gives new charts of a sheet their look and place, and lets known ones show the cells they should. */
export function finishCharts(parts: Package, sheetPath: string, sheet: SheetChanges): void {
  if (sheet.charts.length === 0) return;
  const frames = findCharts(parts, sheetPath);
  for (const change of sheet.charts) {
    const frame = frames.find(({ name }) => name === change.chart.name);
    if (!frame) continue;
    if (change.isNew) {
      parts[frame.chartPath] = strToU8(chartXml(sheet.name, change));
      place(parts, frame.drawingPath, change);
    } else {
      const xml = partText(parts, frame.chartPath) ?? '';
      parts[frame.chartPath] = strToU8(rebindChart(xml, sheet.name, change));
    }
  }
}

/** Lays a chart's frame on the cells of its anchor. */
function place(parts: Package, drawingPath: string, { chart }: ChartChange): void {
  const { row, column, rows, columns } = chart.anchor;
  const corner = (tag: string, r: number, c: number) =>
    `<xdr:${tag}><xdr:col>${c}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${r}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  const corners = corner('from', row, column) + corner('to', row + rows, column + columns);
  const name = `name="${escapeXml(chart.name)}"`;
  const xml = partText(parts, drawingPath)!.replace(
    /<xdr:twoCellAnchor[\s\S]*?<\/xdr:twoCellAnchor>/g,
    (frame) =>
      frame.includes(name) ? frame.replace(/<xdr:from>[\s\S]*?<\/xdr:to>/, corners) : frame,
  );
  parts[drawingPath] = strToU8(xml);
}
