import type { Area } from '../../../src/workbook/address';
import { ApiError, invalidArgument } from '../protocol';
import { Collection, guid } from './collection';
import { ChartLegend, Axis, ChartTitle, DataLabels, SeriesFormat } from './chart-parts';
import type { Range } from './range';
import type { Worksheet } from './worksheet';

const types = [
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'Line',
  'LineMarkers',
  'LineStacked',
];

const LONGEST_NAME = 255;

export class ChartCollection extends Collection<Chart> {
  static readonly type = 'ChartCollection';
  constructor(private readonly sheet: Worksheet) {
    super();
  }
  add(type: string, source: Range, seriesBy = 'Auto'): Chart {
    this.sheet.data.guard('charts');
    if (!types.includes(type)) throw invalidArgument(`chart type ${type}`);
    if (seriesBy === 'Auto') throw new ApiError('InvalidArgument', 'say how series run');
    if (!this.sheet.workbook.habits.chartsEmptyCells && isEmpty(source))
      throw new ApiError('EmptyChartSeries', 'The series of the chart are empty.');
    const chart = new Chart(this.sheet, type, source, seriesBy);
    this.list.push(chart);
    return chart;
  }
}

/** Formulas of the same request have no results yet. */
function isEmpty(source: Range): boolean {
  const { uncalculated } = source.worksheet.workbook;
  let holds = false;
  source.each((row, column) => {
    const cell = source.data.peek(row, column);
    if (cell && (cell.formula !== undefined || cell.value !== null) && !uncalculated.has(cell))
      holds = true;
  });
  return !holds;
}

export class Chart {
  static readonly type = 'Chart';
  readonly id: string;
  name: string;
  anchor: [string, string] | null = null;
  readonly title = new ChartTitle();
  readonly axes = new ChartAxes();
  readonly legend = new ChartLegend();
  plotVisibleOnly = true;
  private blanks = 'NotPlotted';
  readonly series: ChartSeriesCollection;

  constructor(
    readonly worksheet: Worksheet,
    readonly chartType: string,
    source: Range,
    seriesBy: string,
  ) {
    const number = worksheet.workbook.nextNumber();
    this.id = guid(number);
    this.name = `Chart ${number}`;
    this.series = new ChartSeriesCollection(this);
    const byColumn = seriesBy === 'Columns';
    const lines = byColumn ? source.columnCount : source.rowCount;
    for (let i = 0; i < lines; i++) {
      const line = byColumn ? source.getColumn(i) : source.getRow(i);
      this.series.add(`Series${i + 1}`).setValues(line);
    }
  }
  get displayBlanksAs(): string {
    return this.blanks;
  }
  set displayBlanksAs(blanks: string) {
    if (!['NotPlotted', 'Zero', 'Interplotted'].includes(blanks)) throw invalidArgument(blanks);
    this.blanks = blanks;
  }
  setPosition(start: Range | string, end?: Range | string): void {
    this.worksheet.data.guard('charts');
    const text = (place: Range | string) =>
      typeof place === 'string' ? place : place.localAddress;
    this.anchor = [text(start), text(end ?? start)];
  }
  delete(): void {
    this.worksheet.data.guard('charts');
    this.worksheet.charts.remove(this);
  }
}

class ChartAxes {
  static readonly type = 'ChartAxes';
  readonly valueAxis = new Axis();
  readonly categoryAxis = new Axis();
}

export class ChartSeriesCollection extends Collection<ChartSeries> {
  static readonly type = 'ChartSeriesCollection';
  constructor(readonly chart: Chart) {
    super();
  }
  add(name?: string): ChartSeries {
    this.chart.worksheet.data.guard('charts');
    const series = new ChartSeries(this.chart, name ?? `Series${this.list.length + 1}`);
    this.list.push(series);
    return series;
  }
}

/** Where a series takes its cells from. */
export interface CellsOfSheet {
  sheet: string;
  area: Area;
}

export class ChartSeries {
  static readonly type = 'ChartSeries';
  readonly format = new SeriesFormat();
  hasDataLabels = false;
  private readonly labels = new DataLabels(this);
  private title = '';
  values: CellsOfSheet | null = null;
  categories: CellsOfSheet | null = null;
  private ownType: string | null = null;

  constructor(
    private readonly chart: Chart,
    name: string,
  ) {
    this.name = name;
  }
  get name(): string {
    return this.title;
  }
  set name(name: string) {
    if (name.length > LONGEST_NAME) throw invalidArgument('series name');
    this.title = name;
  }
  get dataLabels(): DataLabels {
    if (!this.hasDataLabels) throw new ApiError('InvalidOperation', 'The series has no labels.');
    return this.labels;
  }
  get chartType(): string {
    return this.ownType ?? this.chart.chartType;
  }
  set chartType(type: string) {
    if (!types.includes(type)) throw invalidArgument(`chart type ${type}`);
    this.ownType = type;
  }
  setValues(range: Range): void {
    this.chart.worksheet.data.guard('charts');
    this.values = { sheet: range.worksheet.name, area: range.area };
  }
  setXAxisValues(range: Range): void {
    this.chart.worksheet.data.guard('charts');
    this.categories = { sheet: range.worksheet.name, area: range.area };
  }
  delete(): void {
    this.chart.worksheet.data.guard('charts');
    this.chart.series.remove(this);
  }
}
