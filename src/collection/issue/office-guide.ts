import { format } from '../../language/language';
import { statuses } from '../../tracking/status';
import { statusTerms } from '../../tracking/terms';
import { absoluteReference } from '../../workbook/address';
import type { CellFormat, CellValue, SheetPatch, SheetResults } from '../../workbook/description';
import { textHeight } from '../../workbook/sheet/row-heights';
import * as styles from '../../workbook/styles';
import { placeKey } from '../entry';
import type { RecordRow } from '../ledger-rows';
import type { EntryHint } from './entry-hints';
import type { IssueFacts, OfficeShare } from './issue-facts';
import { officeIndicatorColumns, officeSheetNames, officeTaskColumns } from './office-columns';
import { columnArea } from './office-table';
import { officeTexts } from './texts';

interface Rows {
  indicators: readonly (RecordRow & { hint: EntryHint | null })[];
  tasks: readonly RecordRow[];
}

/** A line of the guide: a label, and a text or a formula with what it gives. */
interface Line {
  label: string;
  value: CellValue;
  formula?: string;
  entry?: true;
}

const LABELS = 1;
const VALUES = 2;
const WIDTHS = [2, 20, 78];

/** 填报说明: whose return it is, by when, this office's own counts, and how to fill in. */
export function layOutGuide(
  facts: IssueFacts,
  share: OfficeShare,
  rows: Rows,
): { patch: SheetPatch; results: SheetResults[] } {
  const { language, district, year, quarter } = facts;
  const text = <K extends Exclude<keyof typeof officeTexts, 'steps'>>(key: K) =>
    officeTexts[key][language];
  const sheet = officeSheetNames.guide[language];
  const head: Line[] = [
    { label: text('office'), value: share.office },
    { label: text('period'), value: format(text('periodValue'), { year, quarter }) },
    { label: text('plan'), value: facts.planTitle },
    { label: text('issue'), value: facts.issue },
    { label: text('deadline'), value: facts.deadline },
    { label: text('contact'), value: facts.contact || text('notGiven') },
    { label: text('filler'), value: share.contact || null, entry: true },
    { label: text('fillerPhone'), value: null, entry: true },
  ];
  const counts = countLines(facts, share, rows);
  const names = {
    indicators: officeSheetNames.indicators[language],
    tasks: officeSheetNames.tasks[language],
  };
  const steps = officeTexts.steps[language].map((step) => format(step, names));
  const headRow = 2;
  const summaryRow = headRow + head.length + 1;
  const countRow = summaryRow + 1;
  const howToRow = countRow + counts.length + 1;
  const stepRow = howToRow + 1;
  const lines = [
    ...head.map((line, i) => ({ ...line, row: headRow + i })),
    ...counts.map((line, i) => ({ ...line, row: countRow + i })),
  ];
  const cell = (row: number, column: number, columns = 1) => ({ row, column, rows: 1, columns });
  const section: CellFormat = { ...styles.base, bold: true, size: 12, color: '#0F3D66' };
  const put = (row: number, column: number, value: CellValue) => ({
    at: cell(row, column),
    values: [[value]],
  });
  const title = format(text('title'), { district, year, quarter });
  return {
    patch: {
      name: sheet,
      tabColor: '#1F4E79',
      values: [
        put(0, LABELS, title),
        ...lines.map(({ row, label }) => put(row, LABELS, label)),
        ...lines
          .filter(({ formula }) => formula === undefined)
          .map(({ row, value }) => put(row, VALUES, value)),
        put(summaryRow, LABELS, text('summary')),
        put(howToRow, LABELS, text('howTo')),
        ...steps.map((step, i) => put(stepRow + i, LABELS, step)),
      ],
      formulas: lines.flatMap(({ row, formula }) =>
        formula === undefined ? [] : [{ at: cell(row, VALUES), template: formula }],
      ),
      formats: [
        { at: cell(0, LABELS, 2), format: styles.title },
        ...lines.flatMap(({ row, entry }) => [
          { at: cell(row, LABELS), format: { ...styles.cell, bold: true, fill: '#EAF1F8' } },
          {
            at: cell(row, VALUES),
            format: { ...(entry ? styles.entry : styles.cell), align: 'left' as const, wrap: true },
          },
        ]),
        { at: cell(summaryRow, LABELS), format: section },
        { at: cell(howToRow, LABELS), format: section },
        ...steps.map((_, i) => ({
          at: cell(stepRow + i, LABELS, 2),
          format: { ...styles.base, wrap: true },
        })),
      ],
      merges: [cell(0, LABELS, 2), ...steps.map((_, i) => cell(stepRow + i, LABELS, 2))],
      columnWidths: WIDTHS.map((width, column) => ({ column, columns: 1, width })),
      rowHeights: [
        { row: 0, rows: 1, height: 36 },
        ...lines.map(({ row, value }) => ({
          row,
          rows: 1,
          height: textHeight(String(value ?? ''), WIDTHS[VALUES]!),
        })),
        ...steps.map((step, i) => ({
          row: stepRow + i,
          rows: 1,
          height: textHeight(step, WIDTHS[LABELS]! + WIDTHS[VALUES]!),
        })),
      ],
      page: { orientation: 'portrait', paper: 'A4', margins: styles.margins, pagesTall: 1 },
      protection: { allowFilter: false, allowSort: false, allowFormatColumns: true },
    },
    results: lines.flatMap(({ row, formula, value }) =>
      formula === undefined ? [] : [{ sheet, at: cell(row, VALUES), values: [[value]] }],
    ),
  };
}

/** What this office has to report, and how far it has come; formulas over its own cells. */
function countLines(
  { language, quarter }: IssueFacts,
  share: OfficeShare,
  { indicators, tasks }: Rows,
): Line[] {
  const returned = share.remarks !== undefined;
  const text = (key: 'indicators' | 'entered' | 'missing' | 'hints' | 'tasks' | 'tasksEntered') =>
    officeTexts[key][language];
  const lines: Line[] = [];
  if (indicators.length > 0) {
    const specs = officeIndicatorColumns(quarter, { returned });
    const range = (key: 'entry' | 'status' | 'hint' | 'token') =>
      absoluteReference(
        officeSheetNames.indicators[language],
        columnArea(specs, key, indicators.length),
      );
    const { length: count } = indicators;
    const entered = indicators.filter(({ tracked }) => tracked!.reported).length;
    lines.push(
      { label: text('indicators'), value: count, formula: `=COUNTA(${range('token')})` },
      { label: text('entered'), value: entered, formula: `=COUNT(${range('entry')})` },
      {
        label: text('missing'),
        value: count - entered,
        formula: `=COUNTA(${range('token')})-COUNT(${range('entry')})`,
      },
      {
        label: text('hints'),
        value: indicators.filter(({ hint }) => hint !== null).length,
        // A text of at least one character: the formulas give an empty one where there is nothing to say.
        formula: `=COUNTIF(${range('hint')},"?*")`,
      },
      ...statuses.map((status) => ({
        label: statusTerms[status][language],
        value: indicators.filter(({ tracked }) => tracked!.status === status).length,
        formula: `=COUNTIF(${range('status')},"${statusTerms[status][language]}")`,
      })),
    );
  }
  if (tasks.length > 0) {
    const specs = officeTaskColumns(quarter, { returned });
    const range = (key: 'status' | 'token') =>
      absoluteReference(officeSheetNames.tasks[language], columnArea(specs, key, tasks.length));
    const entered = tasks.filter(({ id }) =>
      share.entries.has(placeKey({ id, quarter, field: 'status' })),
    ).length;
    lines.push(
      { label: text('tasks'), value: tasks.length, formula: `=COUNTA(${range('token')})` },
      { label: text('tasksEntered'), value: entered, formula: `=COUNTA(${range('status')})` },
    );
  }
  return lines;
}
