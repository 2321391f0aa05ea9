import type { Language, Localised } from '../../language/language';
import type { ReportContext } from '../report-context';
import type { LiveText } from '../standing';
import * as styles from '../styles';
import type { Report } from './blocks';
import { lineRoom } from './note-lines';
import { textWidth } from './row-heights';
import { areaAddress, cellAddress, type Area } from '../address';
import { textLiteral } from '../../tracking/text-literal';

/** A range that a table's formulas read. */
export interface SourceRange {
  sheet: string;
  /** As formulas name it. */
  reference: string;
  /** Where that is now. */
  area: Area;
  /** What stands there. */
  what: string;
}

/** Whether a table still fits the ledger: a formula without "=", and what it gives. An error counts as no. */
export interface Check {
  formula: string;
  value: boolean;
  /** What it compares with the ledger. */
  what: Localised;
  /** Which ledger that is; the one of indicators where left out. */
  ledger?: 'tasks';
}

/** The line under a table: which ranges its formulas read, and whether it still fits the ledger. */
export interface Foot {
  template: string;
  value: string;
}

const texts = {
  sources: { 'zh-CN': '数据来源：', en: 'Source: ' },
  check: { 'zh-CN': '核对：', en: 'Check: ' },
  fits: { 'zh-CN': '与指标台账相符', en: ' as in the ledger' },
  fitsTasks: { 'zh-CN': '与任务台账相符', en: ' as in the task ledger' },
  standing: { 'zh-CN': '；', en: '; ' },
  stale: {
    'zh-CN': '与指标台账现况不符，请重新汇总',
    en: 'the ledger has changed; make the report again',
  },
  staleTasks: {
    'zh-CN': '与任务台账现况不符，请重新汇总',
    en: 'the task ledger has changed; make the report again',
  },
  attention: { 'zh-CN': '　　注意：', en: '    Note: ' },
  between: { 'zh-CN': '、', en: ', ' },
  sheets: { 'zh-CN': '；', en: '; ' },
} as const satisfies Record<string, Localised>;

const verdictsOf = (check: Check | null, language: Language) =>
  check?.ledger === 'tasks'
    ? { fits: texts.fitsTasks[language], stale: texts.staleTasks[language] }
    : { fits: texts.fits[language], stale: texts.stale[language] };

/**
 * In as many lines as they need. The addresses are live: they follow rows that are inserted.
 * @param room characters that a line has.
 */
export function foot(sources: readonly SourceRange[], room: number, language: Language): Foot[] {
  const lines: { formulas: string[]; text: string }[] = [];
  sources.forEach((source, i) => {
    const isSameSheet = sources[i - 1]?.sheet === source.sheet;
    const before = texts[i === 0 ? 'sources' : isSameSheet ? 'between' : 'sheets'][language];
    const sheet = isSameSheet ? '' : `${source.sheet}!`;
    const [address, what] = [areaAddress(source.area), ` ${source.what}`];
    const line = lines[lines.length - 1];
    const text = `${before}${sheet}${address}${what}`;
    const isNew = !line || textWidth(line.text + text) > room;
    // What parts two sources ends the line before.
    if (isNew && line) {
      line.formulas.push(textLiteral(before.trimEnd()));
      line.text += before.trimEnd();
    }
    const head = isNew && line ? sheet : `${before}${sheet}`;
    const formulas = [
      ...(head === '' ? [] : [textLiteral(head)]),
      addressFormula(source.reference),
      textLiteral(what),
    ];
    if (isNew) lines.push({ formulas, text: `${head}${address}${what}` });
    else {
      line.formulas.push(...formulas);
      line.text += text;
    }
  });
  return lines.map(({ formulas, text }) => ({ template: `=${formulas.join('&')}`, value: text }));
}

/** What was compared and what came of it, which is no clearance of the figures: whether they were checked is said behind it. */
function checkLine(check: Check, language: Language): Foot {
  const { fits, stale } = verdictsOf(check, language);
  const head = `${texts.check[language]}${check.what[language]}`;
  return {
    template: `=${textLiteral(head)}&IF(IFERROR(${check.formula},FALSE),${textLiteral(fits)},${textLiteral(stale)})`,
    value: `${head}${check.value ? fits : stale}`,
  };
}

/**
 * The lines below the sources: one, or on a narrow page one for each of the two things that they say.
 * @param room characters that a line has; null on a narrow page.
 */
function checkLines(
  check: Check | null,
  standing: LiveText,
  room: number | null,
  language: Language,
): Foot[] {
  const told = (before: string): Foot => ({
    template: `=${textLiteral(before)}&${standing.formula}`,
    value: `${before}${standing.value}`,
  });
  if (!check) return [told(texts.check[language])];
  const line = checkLine(check, language);
  const separator = texts.standing[language];
  const isWide = room === null || textWidth(line.value + separator + standing.value) > room;
  if (isWide) return [line, told('')];
  return [
    {
      template: `${line.template}&${textLiteral(separator)}&${standing.formula}`,
      value: `${line.value}${separator}${standing.value}`,
    },
  ];
}

/** "B4:B180" of a reference of any size, "B4" of a single cell, as `areaAddress` has it. */
function addressFormula(reference: string): string {
  const first = `INDEX(${reference},1,1)`;
  const end = (place: 'ROW' | 'COLUMN') => `${place}(${first})+${place}S(${reference})-1`;
  const start = `ADDRESS(ROW(${first}),COLUMN(${first}),4)`;
  const isOne = `ROWS(${reference})*COLUMNS(${reference})=1`;
  return `${start}&IF(${isOne},"",":"&ADDRESS(${end('ROW')},${end('COLUMN')},4))`;
}

/** A line under a title, which says it too where the table no longer fits. @param footRow of the line with the check. */
export function withWarning(
  line: { template?: string; value: string },
  footRow: number,
  check: Check | null,
  language: Language,
): Foot {
  const template = line.template ?? `=${textLiteral(line.value)}`;
  if (!check) return { ...line, template };
  const { stale } = verdictsOf(check, language);
  const warning = `${texts.attention[language]}${stale}`;
  const cell = cellAddress(footRow, 0, true);
  return {
    template: `${template}&IF(ISNUMBER(FIND(${textLiteral(stale)},${cell})),${textLiteral(warning)},"")`,
    value: check.value ? line.value : `${line.value}${warning}`,
  };
}

/** What the lines under a table are made of besides the table itself. */
export type FootContext = Pick<ReportContext, 'language' | 'standing'>;

/** The report with lines above its signatures: where its figures come from, and what was compared and checked. */
export function withFoot(
  report: Report,
  sources: readonly SourceRange[],
  check: Check | null,
  { language, standing }: FootContext,
): Report {
  const row = report.signRow;
  const room = lineRoom(report);
  const line = (at: number, { template, value }: Foot) => ({
    row: at,
    column: 0,
    template,
    value,
    format: styles.note,
  });
  const above = foot(sources, room, language);
  const lines = [
    ...above,
    ...checkLines(check, standing, report.isOnePage ? null : room, language),
  ];
  return {
    ...report,
    line: withWarning(report.line, row + above.length, check, language),
    cells: [...report.cells, ...lines.map((each, i) => line(row + i, each))],
    signRow: row + lines.length,
  };
}
