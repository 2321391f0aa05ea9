import { format, type Language } from '../../../language/language';
import { statuses } from '../../../tracking/status';
import type { Area } from '../../address';
import type { CellValue, SheetPatch, ValidationDescription } from '../../description';
import { type QuarterLine, quarterLineFormula } from '../../quarter-line';
import { figureWidth, rangeFormats } from '../../sheet/figure-formats';
import type { Cells } from '../../sheet/sheet-identity';
import { statusFormats } from '../../sheet/status-formats';
import type { TableLayout } from '../../sheet/table/column';
import { sentencePrompts } from '../../sheet/table/plan-sentences';
import { formulaBlocks, type TableRows } from '../../sheet/table/table-rows';
import { layOutTableSheet } from '../../sheet/table/table-sheet';
import type { FormerPlace } from '../former-targets/former-references';
import { ledgerColumns, ledgerTable, quarterColumns, type LedgerColumn } from './ledger-columns';
import { lacksSwitch, largeFigureLooks, largeFigureSwitch } from './large-figures';
import { figureLooks } from './figure-looks';
import { ledgerFormulas } from './ledger-formulas';

/** Wide enough for any figure; what makes sense for a unit of measure is for validation to say. */
const ENTRY_LIMIT = 1e15;

export interface LedgerSheet {
  layout: TableLayout<LedgerColumn>;
  language: Language;
  district: string;
  /** What the plan says of each row, by id. */
  sentences: ReadonlyMap<string, string>;
  rows: TableRows<LedgerColumn>;
  /** Where the targets stand that held before the plan changed them. */
  former: FormerPlace | null;
  newFrom: number;
  newColumns: readonly LedgerColumn[];
  isNew: boolean;
  /** Of the sheet as it stands; none of a new one. */
  cells: Cells;
}

const entryKeys = Object.values(quarterColumns);
const planFigures = ['target', 'upper', 'baseline'] as const;
const resultFigures = ['actual', 'due', 'variance', 'completion'] as const;
const figureKeys: readonly LedgerColumn[] = [...planFigures, ...entryKeys, ...resultFigures];

/** The columns, wide enough for figures of the size that the plan has. */
function specsFor({ records }: LedgerSheet['rows']) {
  const figures = records.flatMap((record) => planFigures.map((key) => record?.[key]));
  const widest = figureWidth(figures, 0);
  const isFigure = (key: LedgerColumn) => key !== 'completion' && includes(figureKeys, key);
  const ends = rangesIn(records).map(
    ([low, upper]) => figureWidth([low], 0) + figureWidth([upper], 0),
  );
  const least = (key: LedgerColumn) => Math.max(widest, ...(key === 'target' ? ends : []));
  return ledgerColumns.map((spec) =>
    isFigure(spec.key) ? { ...spec, width: Math.max(least(spec.key), spec.width) } : spec,
  );
}

/** Both ends of the targets that are ranges. */
const rangesIn = (
  records: LedgerSheet['rows']['records'],
): (readonly [low: CellValue, upper: number])[] =>
  records.flatMap((record) =>
    typeof record?.upper === 'number' ? [[record.target ?? null, record.upper] as const] : [],
  );

const includes = (keys: readonly LedgerColumn[], key: LedgerColumn) => keys.includes(key);

type Rows = { firstRow: number; count: number };

/** 指标台账 as data. */
export function layOutLedgerSheet(input: LedgerSheet): SheetPatch {
  const { layout, language, rows } = input;
  const patch = layOutTableSheet<LedgerColumn>({
    ...input,
    specs: specsFor(rows),
    printedTo: 'explanation',
    isForm: true,
    title: format(ledgerTexts.title[language], { district: input.district }),
    line: quarterLineFormula(ledgerLine, language),
    tableName: ledgerTable[language],
    tabColor: '#2E75B6',
    frozen: 'name',
  });
  const all = { firstRow: rows.firstRow, count: rows.records.length };
  if (all.count === 0) return patch;
  const lacksLarge = input.isNew || lacksSwitch(layout, input.cells);
  const large = lacksLarge ? largeFigureSwitch(layout, language) : null;
  return {
    ...patch,
    values: [...patch.values!, ...(large?.values ?? [])],
    formats: [...patch.formats!, ...(large?.formats ?? [])],
    ...(large && { merges: large.beside(patch.merges ?? [titleOf(layout)]) }),
    formulas: [
      ...patch.formulas!,
      ...formulaBlocks<LedgerColumn>(layout, rows, ledgerFormulas(layout, language, input.former)),
    ],
    validations: [
      ...entryValidations(layout, all, language),
      ...(large?.validations ?? []),
      ...sentencePrompts<LedgerColumn>(layout, rows, { ...input, column: 'name' }),
    ],
    conditionalFormats: [
      ...statusFormats(columnArea(layout, 'status', all), statuses, language),
      ...rangeFormats(
        columnArea(layout, 'target', all),
        layout.columns.upper,
        rangesIn(rows.records).map(([, upper]) => upper),
      ),
      ...figureKeys
        .filter((key) => key !== 'completion')
        .flatMap((key) =>
          largeFigureLooks(columnArea(layout, key, all), layout, {
            language,
            isSigned: key === 'variance',
          }),
        ),
      ...figureLooks(figureKeys, (key) => columnArea(layout, key, all), language),
    ],
  };
}

/** The title of a sheet that stands: across the columns of its table. */
const titleOf = ({ headingRow, columns }: TableLayout<LedgerColumn>): Area => ({
  row: headingRow - 2,
  column: 0,
  rows: 1,
  columns: Object.keys(columns).length,
});

const columnArea = (layout: TableLayout<LedgerColumn>, key: LedgerColumn, rows: Rows) => ({
  row: rows.firstRow,
  column: layout.columns[key],
  rows: rows.count,
  columns: 1,
});

function entryValidations(
  layout: TableLayout<LedgerColumn>,
  rows: Rows,
  language: Language,
): ValidationDescription[] {
  return Object.values(quarterColumns).map((key) => ({
    at: columnArea(layout, key, rows),
    rule: { type: 'decimal', min: -ENTRY_LIMIT, max: ENTRY_LIMIT },
    style: 'stop',
    title: ledgerTexts.entryTitle[language],
    message: ledgerTexts.entryMessage[language],
    prompt: ledgerTexts.entryPrompt[language],
  }));
}

export const ledgerLine: QuarterLine = {
  'zh-CN': '浅黄色单元格为填报项，填本年累计数；差额为正表示好于序时',
  en: 'Pale yellow cells are for entry, cumulative for the year; a positive variance is good',
};

export const ledgerTexts = {
  title: { 'zh-CN': '{district}指标台账', en: '{district}: indicator ledger' },
  entryTitle: { 'zh-CN': '请填数字', en: 'A number, please' },
  entryPrompt: {
    'zh-CN':
      '填年初以来累计数（增速填累计增速，存量填季末数）。只填数字，不带单位和逗号；百分数填 6.5，不填 0.065。',
    en: 'The total since 1 January (growth so far, or the level at the end of the quarter). Numbers only, without unit or comma: 6.5 for 6.5%, not 0.065.',
  },
  entryMessage: {
    'zh-CN': '只填数字，不带单位和逗号。百分数填 6.5，不填 0.065。',
    en: 'Numbers only, without unit or comma. Enter 6.5 for 6.5%, not 0.065.',
  },
} as const;
