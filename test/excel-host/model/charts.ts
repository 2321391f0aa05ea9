import { areaAddress, parseArea, type Area } from '../../../src/workbook/address';
import { changeReferences, type Change, type LinesMoved } from '../../support/references';
import { ApiError, invalidArgument } from '../protocol';
import { Collection, guid } from './collection';
import { ChartLegend, Axis, ChartTitle, DataLabels, SeriesFormat } from './chart-parts';
import { movedArea } from './moving-lines';
import type { Range } from './range';
import type { Worksheet } from './worksheet';

const types = [
  ...['BarClustered', 'BarStacked', 'BarStacked100'],
  ...['ColumnClustered', 'ColumnStacked', 'ColumnStacked100'],
  ...['Line', 'LineMarkers', 'LineStacked', 'LineStacked100'],
  ...['Pie', 'Doughnut', 'Area', 'XYScatter', 'Waterfall'],
];

/** The name of a type as Excel gives it back; it does not mind small letters. */
function typeOf(given: string): string {
  const type = types.find((each) => each.toLowerCase() === given.toLowerCase());
  if (type === undefined) throw invalidArgument(`chart type ${given}`);
  return type;
}

const LONGEST_NAME = 255;

export class ChartCollection extends Collection<Chart> {
  static readonly type = 'ChartCollection';
  constructor(private readonly sheet: Worksheet) {
    super();
  }
  add(type: string, source: Range, seriesBy = 'Auto'): Chart {
    this.sheet.data.guard('charts');
    if (!['auto', 'columns', 'rows'].includes(seriesBy.toLowerCase()))
      throw invalidArgument(`series by ${seriesBy}`);
    const isGuessed = seriesBy.toLowerCase() === 'auto';
    const guess = source.rowCount >= source.columnCount ? 'Columns' : 'Rows';
    if (!this.sheet.workbook.habits.chartsEmptyCells && isEmpty(source))
      throw new ApiError('EmptyChartSeries', 'The series of the chart are empty.');
    const chart = new Chart(this.sheet, typeOf(type), source, isGuessed ? guess : seriesBy);
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
  /** In points. */
  top = 0;
  left = 0;
  width = 360;
  height = 216;
  readonly title: ChartTitle;
  readonly axes = new ChartAxes();
  readonly legend = new ChartLegend();
  /** Of all series at once. */
  readonly dataLabels = new DataLabels(this);
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
    this.title = new ChartTitle(worksheet.workbook);
    this.series = new ChartSeriesCollection(this);
    const byColumn = seriesBy.toLowerCase() === 'columns';
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
  /** With the cells that it stands on. */
  move(moved: LinesMoved): void {
    const corner = (address: string) => {
      const area = movedArea(parseArea(address)!, moved);
      return area ? areaAddress(area) : address;
    };
    if (this.anchor) this.anchor = [corner(this.anchor[0]), corner(this.anchor[1])];
  }
  /** What Excel itself does to it: a series stays, though its cells are gone. */
  rewrite(change: Change): void {
    const { title, series } = this;
    if (title.formula !== null)
      title.formula = changeReferences(title.formula, this.worksheet.name, change);
    for (const each of series.list) {
      const values = cellsAfter(each.values, change);
      each.isDead ||= each.values !== null && values === null;
      each.values = values;
      each.categories = cellsAfter(each.categories, change);
    }
  }
  delete(): void {
    this.worksheet.data.guard('charts');
    this.worksheet.charts.remove(this);
  }
}

/** The cells of a series after a change of the workbook; null where there are none any more. */
function cellsAfter(cells: CellsOfSheet | null, change: Change): CellsOfSheet | null {
  if (!cells || !('sheet' in change) || cells.sheet !== change.sheet) return cells;
  if (change.kind === 'sheetGone') return null;
  if (change.kind === 'sheetRenamed') return { ...cells, sheet: change.to };
  const area = movedArea(cells.area, change);
  return area && { ...cells, area };
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
  /** Its cells were deleted. */
  isDead = false;
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
    this.ownType = typeOf(type);
  }
  setValues(range: Range): void {
    this.chart.worksheet.data.guard('charts');
    if (this.isDead && !this.chart.worksheet.workbook.habits.bindsDeadSeries)
      throw invalidArgument('a series without cells');
    this.isDead = false;
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
