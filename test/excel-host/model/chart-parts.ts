import { parseReference } from '../../../src/workbook/address';
import { invalidArgument } from '../protocol';
import { colour } from './colours';
import type { Workbook } from './workbook';

const MOST_SPACING = 31999;

export class ChartTitle {
  static readonly type = 'ChartTitle';
  visible = true;
  overlay = false;
  /** The cell it shows, as a formula. */
  formula: string | null = null;
  private shown = '';
  constructor(private readonly workbook: Workbook) {}

  get text(): string {
    return this.formula?.includes('#REF!') ? '#REF!' : this.shown;
  }
  set text(text: string) {
    this.shown = text;
    this.formula = null;
  }
  setFormula(formula: string): void {
    // One cell, named with its sheet.
    const cell = parseReference(formula);
    if (!cell || cell.area.rows * cell.area.columns > 1) throw invalidArgument(formula);
    this.workbook.worksheets.item(cell.sheet);
    this.formula = formula;
  }
}

class Font {
  static readonly type = 'ChartFont';
  size = 10;
  private own = '#000000';
  get color(): string {
    return this.own;
  }
  set color(color: string) {
    this.own = colour(color);
  }
}

class LabelFormat {
  static readonly type = 'ChartDataLabelFormat';
  readonly font = new Font();
}

class LegendFormat {
  static readonly type = 'ChartLegendFormat';
  readonly font = new Font();
  readonly fill = new Fill();
}

class AxisFormat {
  static readonly type = 'ChartAxisFormat';
  readonly font = new Font();
}

export class DataLabels {
  static readonly type = 'ChartDataLabels';
  readonly format = new LabelFormat();
  numberFormat = 'General';
  private place: string | null = null;
  constructor(private readonly series: { chartType: string }) {}

  get position(): string {
    return this.place ?? placesOf(this.series.chartType)[0]!;
  }
  set position(position: string) {
    if (!placesOf(this.series.chartType).includes(position))
      throw invalidArgument(`labels ${position} of ${this.series.chartType}`);
    this.place = position;
  }
}

/** Where each type of chart can show its labels; by itself it does at the first. Areas and rings leave no choice. */
function placesOf(chartType: string): string[] {
  if (chartType.startsWith('Line')) return ['Right', 'Left', 'Top', 'Bottom', 'Center'];
  if (chartType === 'XYScatter') return ['Right', 'Left', 'Top', 'Bottom', 'Center'];
  if (chartType === 'Pie') return ['BestFit', 'OutsideEnd', 'Center', 'InsideEnd'];
  if (/^(Area|Doughnut)/.test(chartType)) return ['None'];
  if (/Stacked(?:100)?$/.test(chartType)) return ['Center', 'InsideEnd', 'InsideBase'];
  return ['OutsideEnd', 'Center', 'InsideEnd', 'InsideBase'];
}

class AxisTitleFormat {
  static readonly type = 'ChartAxisTitleFormat';
  readonly font = new Font();
}

class AxisTitle {
  static readonly type = 'ChartAxisTitle';
  readonly format = new AxisTitleFormat();
  text = '';
  visible = false;
}

export class Axis {
  static readonly type = 'ChartAxis';
  readonly title = new AxisTitle();
  readonly format = new AxisFormat();
  numberFormat = 'General';
  minimum: number | string = '';
  maximum: number | string = '';
  majorUnit: number | string = '';
  minorUnit: number | string = '';
  reversePlotOrder = false;
  private own = { position: 'Automatic', spacing: '' as number | string, turn: 0 };

  get position(): string {
    return this.own.position;
  }
  set position(position: string) {
    if (!['Automatic', 'Maximum', 'Minimum', 'Custom'].includes(position))
      throw invalidArgument('axis position');
    this.own.position = position;
  }
  get tickLabelSpacing(): number | string {
    return this.own.spacing;
  }
  set tickLabelSpacing(spacing: number | string) {
    if (spacing !== '' && !(Number(spacing) >= 1 && Number(spacing) <= MOST_SPACING))
      throw invalidArgument('tick label spacing');
    this.own.spacing = spacing;
  }
  get textOrientation(): number {
    return this.own.turn;
  }
  /** From -90 to 90, or 180 for letters below each other. */
  set textOrientation(turn: number) {
    if (Math.abs(turn) > 90 && turn !== 180) throw invalidArgument('text orientation');
    this.own.turn = turn;
  }
}

export class ChartLegend {
  static readonly type = 'ChartLegend';
  visible = true;
  overlay = false;
  readonly format = new LegendFormat();
  private place = 'Right';

  get position(): string {
    return this.place;
  }
  set position(position: string) {
    if (!['Top', 'Bottom', 'Left', 'Right', 'Corner'].includes(position)) {
      throw invalidArgument('legend position');
    }
    this.place = position;
  }
}

class Fill {
  static readonly type = 'ChartFill';
  color: string | null = null;
  setSolidColor(color: string): void {
    this.color = colour(color);
  }
}

class Line {
  static readonly type = 'ChartLineFormat';
  private own = '#000000';
  get color(): string {
    return this.own;
  }
  set color(color: string) {
    this.own = colour(color);
  }
}

export class SeriesFormat {
  static readonly type = 'ChartSeriesFormat';
  readonly fill = new Fill();
  readonly line = new Line();
}
