import { invalidArgument } from '../protocol';

export class ChartTitle {
  static readonly type = 'ChartTitle';
  text = '';
  visible = true;
  overlay = false;
}

class AxisTitle {
  static readonly type = 'ChartAxisTitle';
  text = '';
  visible = false;
}

export class Axis {
  static readonly type = 'ChartAxis';
  readonly title = new AxisTitle();
  numberFormat = 'General';
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
