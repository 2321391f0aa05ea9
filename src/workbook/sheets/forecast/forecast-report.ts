import { format, type Language, type Localised } from '../../../language/language';
import { forecastIndicators } from '../../../quarter/forecast/quarter-forecasts';
import {
  methodTerms,
  groundlessTerms,
  verdictLooks,
  verdictTerms,
  type Verdict,
} from '../../../quarter/forecast/terms';
import type { Forecast } from '../../../quarter/forecast/forecast';
import { indicatorsInPlan } from '../../../quarter/quarter-figures';
import { curveUseTerms, markTerms, measureTerms } from '../../../tracking/terms';
import { Remembered } from '../../../tracking/remembered';
import type { CellFormat, CellValue } from '../../description';
import type { ReportContext } from '../../report-context';
import { FIRST_ROW, HEADING_ROW, type Report } from '../../sheet/blocks';
import { columnReference } from '../../sheet/column-references';
import { FIGURE, figureFormats } from '../../sheet/figure-formats';
import { withReason } from '../../sheet/empty-table';
import { withFoot } from '../../sheet/foot';
import { lineRoom, noteLines } from '../../sheet/note-lines';
import * as styles from '../../styles';
import { isWholePlan, listColumns, placeColumns, type WideColumn } from '../ledger/ledger-list';
import { ledgerHeading, ledgerSource } from '../ledger/ledger-references';
import { lastYearSource } from '../phasing/phasing-formulas';
import { rankingTexts } from '../ranking/texts';
import {
  FORECAST_VISIBLE,
  forecastColumn,
  forecastColumns,
  forecastIdentity,
  SHOWN_RESULTS,
  type ForecastColumn,
} from './forecast-columns';
import { forecastFormulas } from './forecast-formulas';
import { forecastTexts as texts, methodLines, resultHeadings } from './texts';

const figure = { align: 'right', numberFormat: FIGURE } as const;
const centred = { align: 'center', wrap: true } as const;

const shown: readonly WideColumn[] = [
  { key: 'name', width: 22, format: { wrap: true } },
  { key: 'lead', width: 13, format: { wrap: true } },
  { key: 'unit', width: 8, format: centred },
  { key: 'operator', width: 8, format: centred },
  { key: 'target', width: 10, format: figure },
];
const results: Record<(typeof SHOWN_RESULTS)[number], { width: number; format: CellFormat }> = {
  toDate: { width: 10, format: figure },
  forecast: { width: 10, format: { ...figure, bold: true } },
  low: { width: 9, format: figure },
  high: { width: 9, format: figure },
  chance: { width: 8, format: { align: 'right', numberFormat: '0%' } },
  verdict: { width: 10, format: { align: 'center' } },
  soFar: { width: 10, format: figure },
  needed: { width: 10, format: figure },
  method: { width: 15, format: { wrap: true } },
};
/** Shown as the ledger shows its figures. */
const figureKeys = ['shownTarget', 'toDate', 'forecast', 'low', 'high', 'soFar', 'needed'] as const;
const HIDDEN_WIDTH = 10;

/** The plan's indicators: the least likely to meet their targets first, those without a forecast last. */
export function forecastOrder(context: ReportContext): string[] {
  const indicators = indicatorsInPlan(context);
  const forecasts = forecastIndicators(indicators, context);
  const chanceOf = (id: string) => forecasts.get(id)!.chance ?? 2;
  return indicators.map(({ id }) => id).sort((a, b) => chanceOf(a) - chanceOf(b));
}

/**
 * 达标预测: what the year will come to, how likely the target is met and what that takes. The rows are settled when it is
 * written; everything in them is worked out on the sheet from the ledger and 序时设置.
 */
export function forecastReport(context: ReportContext, ids: readonly string[]): Report {
  const { language } = context;
  const widths = [
    5,
    ...shown.map(({ width }) => width),
    ...SHOWN_RESULTS.map((key) => results[key].width),
    ...forecastColumns.slice(FORECAST_VISIBLE).map(() => HIDDEN_WIDTH),
  ];
  const room = lineRoom({ widths, visible: FORECAST_VISIBLE });
  const method = methodLines.flatMap((line) => noteLines(line[language], room));
  const report: Report = {
    title: format(texts.title[language], { district: context.district }),
    line: context.line(texts.line),
    widths,
    visible: FORECAST_VISIBLE,
    frozenColumns: 2,
    table: texts.table[language],
    blocks: [{ row: HEADING_ROW, column: 0, columns: columnsOf(context, ids) }],
    cells: method.map((line, i) => ({
      row: FIRST_ROW + ids.length + 1 + i,
      column: 0,
      value: line,
      format: styles.note,
    })),
    charts: [],
    conditionalFormats: conditionalFormats(ids.length, language),
    validations: [],
    signRow: FIRST_ROW + ids.length + 1 + method.length + 1,
  };
  const cells = (key: 'id' | 'position') =>
    columnReference(context.sheet(forecastIdentity), forecastColumn(key), ids.length);
  const sources = [
    ...(['id', 'target', 'baseline', 'q1', 'q2', 'q3', 'q4'] as const).map((key) =>
      ledgerSource(context.ledger, key, language),
    ),
    ...(context.phasing ? [lastYearSource(context.phasing, texts.last[language])] : []),
  ];
  const whole = isWholePlan(context, { id: cells('id'), position: cells('position') }, ids);
  const explained = withReason(report, 'noIndicators', language);
  return withFoot(explained, sources, { what: texts.compared, ...whole }, context);
}

function columnsOf(context: ReportContext, ids: readonly string[]) {
  const { language } = context;
  const formulas = forecastFormulas(language, ids.length);
  const listed = ids.flatMap((id) => context.byId.get(id) ?? []);
  const forecasts = forecastIndicators(listed, context);
  const cells = ids.map((id) => {
    const forecast = forecasts.get(id);
    return forecast && cellsOf(forecast, context, id);
  });
  const made = (key: ForecastColumn) => {
    const column = forecastColumn(key);
    return {
      heading: headingOf(key, language),
      values: cells.map((row): CellValue => (row ? row[column]! : '#N/A')),
      template: formulas[key]!,
      format: key in results ? results[key as keyof typeof results].format : figure,
    };
  };
  return [
    {
      heading: rankingTexts.number[language],
      values: ids.map((_, i) => i + 1),
      format: { align: 'center' as const },
    },
    // The year ends by the target as it is now, whatever quarter is looked at.
    ...listColumns({ ...context, formerPlace: null }, ids, shown, FORECAST_VISIBLE),
    ...SHOWN_RESULTS.map(made),
    ...placeColumns(context, ids, forecastColumn('id')),
    ...forecastColumns.slice(forecastColumn('id') + 1).map(made),
  ];
}

const words: Partial<Record<ForecastColumn, Record<string, Localised>>> = {
  ground: { ...methodTerms, ...groundlessTerms },
  method: { ...methodTerms, ...groundlessTerms },
  verdict: verdictTerms,
  measure: measureTerms,
  mark: markTerms,
  curve: curveUseTerms,
};

const known = new Remembered<Forecast, CellValue[]>();

/** What a row shows, in the order of the columns. */
function cellsOf(forecast: Forecast, context: ReportContext, id: string): CellValue[] {
  const by = [context.language, context.curvePosition(id)];
  return known.of(forecast, by, () =>
    forecastColumns.map((key) => valueOf(key, forecast, context, id)),
  );
}

/** What a cell shows: of a code its word. */
function valueOf(
  key: ForecastColumn,
  { cells }: Forecast,
  { language, curvePosition }: ReportContext,
  id: string,
): CellValue {
  if (key === 'curveRow') return curvePosition(id) ?? '';
  const value = cells[key as keyof typeof cells] ?? '';
  // What is typed as text is no figure.
  if (key.startsWith('last')) return typeof value === 'number' ? value : '';
  return words[key]?.[String(value)]?.[language] ?? value;
}

function headingOf(key: ForecastColumn, language: Language): string {
  if (key === 'toDate') return ledgerHeading('actual', language);
  const texts: Partial<Record<ForecastColumn, Localised>> = resultHeadings;
  // What is hidden is for formulas; a plain word will do, which no shown heading is.
  return texts[key]?.[language] ?? `_${key}`;
}

function conditionalFormats(rows: number, language: Language) {
  if (rows === 0) return [];
  const at = { row: FIRST_ROW, column: forecastColumn('verdict'), rows, columns: 1 };
  const unit = forecastColumn('unit');
  const looks = figureKeys.flatMap((key) =>
    figureFormats({ ...at, column: forecastColumn(key) }, unit),
  );
  const verdicts = (Object.keys(verdictLooks) as Verdict[]).map((verdict) => ({
    at,
    text: verdictTerms[verdict][language],
    format: {
      ...styles.statusColors[verdictLooks[verdict]],
      bold: verdictLooks[verdict] === 'behind',
    },
  }));
  return [...verdicts, ...looks];
}
