import { invalidArgument } from '../protocol';

export class ChartTitle {
  static readonly type = 'ChartTitle';
  visible = true;
  overlay = false;
  /** The cell it shows, as a formula. */
  formula: string | null = null;
  private shown = '';

  get text(): string {
    return this.shown;
  }
  set text(text: string) {
    this.shown = text;
    this.formula = null;
  }
  setFormula(formula: string): void {
    if (!formula.startsWith('=')) throw invalidArgument(formula);
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
    this.own = color.toUpperCase();
  }
}

class LabelFormat {
  static readonly type = 'ChartDataLabelFormat';
  readonly font = new Font();
}

class AxisFormat {
  static readonly type = 'ChartAxisFormat';
  readonly font = new Font();
}

export class DataLabels {
  static readonly type = 'ChartDataLabels';
  readonly format = new LabelFormat();
  numberFormat = 'General';
  private place = 'OutsideEnd';

  get position(): string {
    return this.place;
  }
  set position(position: string) {
    if (!['Center', 'InsideBase', 'OutsideEnd', 'Top'].includes(position)) {
      throw invalidArgument('label position');
    }
    this.place = position;
  }
}

class AxisTitle {
  static readonly type = 'ChartAxisTitle';
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
  reversePlotOrder = false;
  position = 'Automatic';
  tickLabelSpacing: number | string = '';
  textOrientation: number | string = 0;
}

export class ChartLegend {
  static readonly type = 'ChartLegend';
  visible = true;
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
    if (!/^#[0-9A-F]{6}$/i.test(color)) throw invalidArgument(`colour ${color}`);
    this.color = color.toUpperCase();
  }
}

class Line {
  static readonly type = 'ChartLineFormat';
  private own = '#000000';
  get color(): string {
    return this.own;
  }
  set color(color: string) {
    this.own = color.toUpperCase();
  }
}

export class SeriesFormat {
  static readonly type = 'ChartSeriesFormat';
  readonly fill = new Fill();
  readonly line = new Line();
}
