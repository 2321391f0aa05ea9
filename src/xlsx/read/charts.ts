import { type Area, parseReference } from '../../workbook/address';
import type { ChartDescription, ChartSeriesDescription } from '../../workbook/description';
import type { SheetModel } from '../model/sheet';
import { drawingOf, findCharts } from './find-charts';
import { type Attributes, parseXml } from '../package/parse-xml';
import type { Package } from '../package/package';

/** Colours of series that have none of their own, as in the usual theme. */
const AUTOMATIC = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/**
 * Reads the charts of a sheet: those a patch could describe are drawn, of others the name is remembered.
 * @param seen paths of parts that were read for a sheet before; those read now are added.
 */
export function readCharts(
  parts: Package,
  sheetPath: string,
  sheet: SheetModel,
  seen: Set<string>,
): void {
  const drawing = drawingOf(parts, sheetPath);
  if (drawing === undefined || seen.has(drawing.toLowerCase())) return;
  seen.add(drawing.toLowerCase());
  for (const { name, anchor, chartPath } of findCharts(parts, sheetPath)) {
    const isNew = !seen.has(chartPath.toLowerCase());
    seen.add(chartPath.toLowerCase());
    const xml = isNew ? parts.text(chartPath) : undefined;
    const chart = xml === undefined ? null : describe(xml, sheet.name);
    if (chart) sheet.charts.push({ ...chart, name, anchor, fromFile: true });
    else sheet.otherCharts.add(name);
  }
}

type Described = Omit<ChartDescription, 'name' | 'anchor'>;

function describe(xml: string, sheet: string): Described | null {
  const reader = new ChartReader(sheet);
  parseXml(xml, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  return reader.result();
}

interface SeriesDraft {
  name?: Area;
  values?: Area;
  categories?: Area;
  color?: string;
  labels?: string;
  plot: string;
}

class ChartReader {
  private readonly path: string[] = [];
  private readonly plots: string[] = [];
  private readonly series: SeriesDraft[] = [];
  private type: ChartDescription['type'] = 'column';
  private stacked = false;
  private isShare = false;
  private title = '';
  private titleCell: Area | undefined;
  private drawsHidden = false;
  private readonly range: { min?: number; max?: number } = {};
  private valueAxisTitle = '';
  private valueFormat: string | undefined;
  private piece = '';

  constructor(private readonly sheet: string) {}

  open(name: string, attributes: Attributes): void {
    const { val } = attributes;
    const current = this.series[this.series.length - 1];
    this.path.push(name);
    this.piece = '';
    if (/^.+Chart$/.test(name)) this.plots.push(name);
    if (name === 'lineChart' && this.plots.length === 1) this.type = 'line';
    else if (name === 'barDir') this.type = val === 'bar' ? 'bar' : 'column';
    else if (name === 'grouping' && this.plots.length === 1) {
      this.isShare = val === 'percentStacked';
      this.stacked = this.isShare || val === 'stacked';
    } else if (name === 'ser') this.series.push({ plot: this.plots[this.plots.length - 1] ?? '' });
    else if (name === 'srgbClr' && this.isInside('ser') && current) current.color ??= `#${val}`;
    else if (name === 'numFmt' && this.isInside('valAx')) {
      this.valueFormat = attributes.formatCode;
    } else if ((name === 'min' || name === 'max') && this.isInside('valAx')) {
      this.range[name] = Number(val);
    } else if (name === 'numFmt' && this.isInside('dLbls') && this.isInside('ser') && current) {
      current.labels ??= attributes.formatCode;
    } else if (name === 'plotVisOnly') this.drawsHidden = val === '0';
  }

  text(text: string): void {
    this.piece += text;
  }

  close(name: string): void {
    this.path.pop();
    if (this.isInside('title')) this.closeInTitle(name);
    const current = this.series[this.series.length - 1];
    if (name !== 'f' || !current) return;
    const area = this.areaOfPiece();
    if (this.isInside('title')) return;
    if (this.isInside('tx')) current.name = area;
    else if (this.isInside('cat')) current.categories = area;
    else if (this.isInside('val')) current.values = area;
  }

  /** A title is text, or a reference to a cell with what it said. */
  private closeInTitle(name: string): void {
    const isText = name === 't' || name === 'v';
    if (this.isInside('valAx')) {
      if (isText) this.valueAxisTitle += this.piece;
    } else if (!this.isInside('catAx')) {
      if (isText) this.title += this.piece;
      if (name === 'f') this.titleCell = this.areaOfPiece();
    }
  }

  /** The cells that the text read last stands for, when they are on this sheet. */
  private areaOfPiece(): Area | undefined {
    const reference = parseReference(this.piece);
    return reference?.sheet === this.sheet ? reference.area : undefined;
  }

  /** Null for a chart that a patch cannot describe. */
  result(): Described | null {
    const [plot, over, ...more] = this.plots;
    if (plot !== 'barChart' && plot !== 'lineChart') return null;
    // A second plot is one we know only as lines over columns.
    if (more.length > 0 || (over !== undefined && !(plot === 'barChart' && over === 'lineChart'))) {
      return null;
    }
    const series: ChartSeriesDescription[] = [];
    for (const [i, { name, values, color, labels, plot: own }] of this.series.entries()) {
      if (!name || !values) return null;
      const as = own !== plot ? { as: 'line' as const } : {};
      const shown = labels !== undefined ? { labels } : {};
      series.push({
        name,
        values,
        color: color ?? AUTOMATIC[i % AUTOMATIC.length]!,
        ...as,
        ...shown,
      });
    }
    const categories = this.series[0]?.categories;
    if (!categories) return null;
    const { type, stacked, isShare, title, valueAxisTitle, valueFormat } = this;
    const { min, max } = this.range;
    return {
      type,
      stacked,
      ...(isShare ? { isShare } : {}),
      title,
      ...(this.titleCell ? { titleCell: this.titleCell } : {}),
      categories,
      series,
      ...(min !== undefined ? { valueRange: { min, ...(max !== undefined && { max }) } } : {}),
      ...(this.drawsHidden ? { drawsHidden: true as const } : {}),
      ...(valueAxisTitle ? { valueAxisTitle } : {}),
      ...(valueFormat && valueFormat !== 'General' ? { valueFormat } : {}),
    };
  }

  private isInside(name: string): boolean {
    return this.path.includes(name);
  }
}
