import {
  absoluteReference,
  parseReference,
  areaAddress,
  cellAddress,
  columnLetters,
} from '../../src/workbook/address';
import type { CellFormat, ValidationRule } from '../../src/workbook/description';
import type { DataLabels } from '../excel-host/model/chart-parts';
import type { Chart, ChartSeries } from '../excel-host/model/charts';
import type {
  Cell,
  ConditionalRecord,
  Look,
  ValidationRecord,
} from '../excel-host/model/sheet-data';
import type { Workbook } from '../excel-host/model/workbook';
import type { Worksheet } from '../excel-host/model/worksheet';
import {
  byText,
  letters,
  type CellDump,
  type ChartDump,
  type SheetDump,
  type WorkbookDump,
} from './dump';
import { inRectangles } from './rectangles';

/** What the in-memory Excel holds, without its own first sheet when that is still empty. */
export function dumpExcel(workbook: Workbook): WorkbookDump {
  return {
    sheets: workbook.worksheets.list
      .filter((sheet) => sheet.name !== 'Sheet1' || sheet.data.cells.size > 0)
      .map(dumpSheet),
    names: workbook.names.list
      .map(({ name, formula }) => ({ name, refersTo: formula.replace(/^=/, '') }))
      .sort(byText(({ name }) => name)),
    active: workbook.active.name,
  };
}

function dumpSheet(sheet: Worksheet): SheetDump {
  const { data } = sheet;
  const cells: Record<string, CellDump> = {};
  const formats: Record<string, CellFormat> = {};
  for (const [row, column, cell] of data.entries()) {
    const content = dumpCell(cell);
    if (content !== null) cells[cellAddress(row, column)] = content;
    const format = dumpLook(cell.look);
    if (Object.keys(format).length > 0) formats[cellAddress(row, column)] = format;
  }
  return {
    name: sheet.name,
    visible: sheet.visibility === 'Visible',
    tabColor: sheet.tabColor || null,
    cells,
    formats,
    merges: data.merges.map((area) => areaAddress(area)).sort(),
    columnWidths: Object.fromEntries(
      [...data.columnWidths].map(([column, points]) => [
        columnLetters(column),
        (points / 0.75 - 5) / 7,
      ]),
    ),
    rowHeights: Object.fromEntries(
      [...data.rowHeights].map(([row, points]) => [String(row + 1), points]),
    ),
    hiddenColumns: letters(data.hiddenColumns),
    freeze: sheet.freezePanes.frozen,
    tables: sheet.tables.list
      .map(({ name, area }) => ({ name, area: areaAddress(area) }))
      .sort(byText(({ name }) => name)),
    validations: inRectangles(data.validations.flatMap(dumpValidation)),
    conditionalFormats: inRectangles(
      data.conditionals.flatMap(({ areas, ...record }) =>
        areas.map((at) => ({ at, ...dumpConditional(record) })),
      ),
    ),
    protection: data.protection && {
      allowFilter: data.protection.allowAutoFilter === true,
      allowSort: data.protection.allowSort === true,
      allowFormatColumns: data.protection.allowFormatColumns === true,
    },
    page: dumpPage(sheet),
    charts: sheet.charts.list.map(dumpChart).sort(byText(({ name }) => name)),
  };
}

function dumpConditional(record: Omit<ConditionalRecord, 'areas'>) {
  const { rule, color = '', fill = '', bold = false, bar, formulaR1C1, numberFormat } = record;
  if (bar) {
    expect(bar.lower).toEqual({ type: 'Number', formula: '0' });
    return { barColor: bar.fillColor ?? '', full: Number(bar.upper?.formula) };
  }
  if (formulaR1C1 !== undefined) return { formula: formulaR1C1, numberFormat: numberFormat ?? '' };
  const text = /^="(.*)"$/.exec(rule?.formula1 ?? '')?.[1]?.replace(/""/g, '"') ?? '';
  return { text, color, fill, bold };
}

function dumpCell({ value, formula }: Cell): CellDump {
  return formula === undefined ? value : { formula, result: value };
}

function dumpLook(look: Look): CellFormat {
  const sides = Object.values(look.borders ?? {}).filter(Boolean).length;
  const format: CellFormat = {
    font: look.font,
    size: look.size,
    bold: look.bold || undefined,
    italic: look.italic || undefined,
    color: look.color === '#000000' ? undefined : look.color,
    fill: look.fill,
    align: look.horizontal?.toLowerCase() as CellFormat['align'],
    verticalAlign: look.vertical?.toLowerCase() as CellFormat['verticalAlign'],
    wrap: look.wrap || undefined,
    border: sides === 4 ? 'thin' : undefined,
    numberFormat: look.numberFormat === 'General' ? undefined : look.numberFormat,
    locked: look.unlocked ? false : undefined,
  };
  return Object.fromEntries(Object.entries(format).filter(([, value]) => value !== undefined));
}

function dumpValidation({ areas, rule, errorAlert, prompt }: ValidationRecord) {
  return areas.map((at) => ({
    at,
    rule: dumpRule(rule),
    style: errorAlert?.style.toLowerCase() ?? '',
    title: errorAlert?.title ?? '',
    message: errorAlert?.message ?? '',
    prompt: prompt?.showPrompt ? prompt.message : null,
  }));
}

function dumpRule(rule: ValidationRecord['rule']): ValidationRule {
  const cells = rule.list && parseReference(String(rule.list.source));
  if (cells) return { type: 'cells', sheet: cells.sheet, area: cells.area };
  if (rule.list) return { type: 'list', values: String(rule.list.source).split(',') };
  if (rule.custom?.formula === '=TRUE') return { type: 'any' };
  const bounds = (rule.decimal ?? rule.wholeNumber)!;
  return {
    type: rule.decimal ? 'decimal' : 'whole',
    min: Number(bounds.formula1),
    max: Number(bounds.formula2),
  };
}

function dumpPage({ pageLayout, horizontalPageBreaks }: Worksheet): SheetDump['page'] {
  if (pageLayout.paperSize !== 'A4') return null;
  const pagesTall = pageLayout.zoom.verticalFitToPages;
  const { rightHeader, leftFooter, centerFooter, rightFooter } =
    pageLayout.headersFooters.defaultForAllPages;
  return {
    orientation: pageLayout.orientation === 'Landscape' ? 'landscape' : 'portrait',
    paper: 'A4',
    pagesWide: pageLayout.zoom.horizontalFitToPages ?? 0,
    // More than any sheet has: as many as needed, as a file says by leaving it out.
    ...(pagesTall && pagesTall < 9999 ? { pagesTall } : {}),
    ...([centerFooter, rightFooter].includes('&P / &N') ? { pageNumbers: true as const } : {}),
    lines: [rightHeader, leftFooter, centerFooter, rightFooter],
    printArea: pageLayout.printArea,
    titleRows: pageLayout.titleRows,
    titleColumns: pageLayout.titleColumns,
    margins: { sides: pageLayout.leftMargin / 72, ends: pageLayout.topMargin / 72 },
    ...(horizontalPageBreaks.rows.length > 0 && {
      breaks: { before: horizontalPageBreaks.rows, scale: pageLayout.zoom.scale ?? 0 },
    }),
  };
}

function dumpChart(chart: Chart): ChartDump {
  const kind = /^(Bar|Column|Line)(.*)$/.exec(chart.chartType)!;
  const type = kind[1]!.toLowerCase() as ChartDump['type'];
  const { valueAxis } = chart.axes;
  return {
    name: chart.name,
    type,
    stacked: kind[2] === 'Stacked100' ? 'share' : kind[2] === 'Stacked',
    title: chart.title.text,
    anchor: chart.anchor ?? ['', ''],
    titleCell: chart.title.formula?.replace(/^=/, '') ?? null,
    drawsHidden: !chart.plotVisibleOnly,
    missing: chart.displayBlanksAs === 'Interplotted' ? 'bridged' : 'gap',
    series: chart.series.list.map((series) => ({
      name: series.name,
      ...dumpSeries(series, type),
    })),
    valueAxisTitle: valueAxis.title.visible ? valueAxis.title.text : null,
    valueFormat: valueAxis.numberFormat,
    valueRange: [valueAxis.minimum, valueAxis.maximum],
    fromTop:
      chart.axes.categoryAxis.reversePlotOrder && chart.axes.categoryAxis.position === 'Maximum',
    legend: chart.legend.position.toLowerCase(),
  };
}

const places: Record<string, string> = {
  Center: 'ctr',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Top: 't',
};

function dumpLabels({ numberFormat, position, format }: DataLabels): [string, string, string] {
  return [numberFormat, places[position] ?? '', format.font.color];
}

function dumpSeries(series: ChartSeries, type: ChartDump['type']) {
  const { values, categories, format, chartType } = series;
  return {
    ...(type !== 'line' && chartType === 'LineMarkers' ? { line: true as const } : {}),
    values: values ? absoluteReference(values.sheet, values.area) : '',
    categories: categories ? absoluteReference(categories.sheet, categories.area) : '',
    color:
      (type === 'line' || chartType === 'LineMarkers' ? format.line.color : format.fill.color) ??
      '',
    ...(series.hasDataLabels && { labels: dumpLabels(series.dataLabels) }),
  };
}
