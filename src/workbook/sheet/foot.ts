import type { Language, Localised } from '../../language/language';
import * as styles from '../styles';
import type { Report } from './blocks';
import { areaAddress, cellAddress, type Area } from '../address';

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
}

/** The line under a table: which ranges its formulas read, and whether it still fits the ledger. */
export interface Foot {
  template: string;
  value: string;
}

const texts = {
  sources: { 'zh-CN': '数据来源：', en: 'Source: ' },
  check: { 'zh-CN': '　　核对：', en: '    Check: ' },
  fits: { 'zh-CN': '与指标台账一致', en: 'fits the ledger' },
  stale: {
    'zh-CN': '与指标台账现况不符，请重新汇总',
    en: 'the ledger has changed; make the report again',
  },
  attention: { 'zh-CN': '　　注意：', en: '    Note: ' },
  between: { 'zh-CN': '、', en: ', ' },
  sheets: { 'zh-CN': '；', en: '; ' },
} as const satisfies Record<string, Localised>;

const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;

/** The addresses are live: they follow rows that are inserted. */
export function foot(
  sources: readonly SourceRange[],
  check: Check | null,
  language: Language,
): Foot {
  const parts = sources.flatMap((source, i) => {
    const isSameSheet = sources[i - 1]?.sheet === source.sheet;
    const before = i === 0 ? 'sources' : isSameSheet ? 'between' : 'sheets';
    const sheet = isSameSheet ? '' : `${source.sheet}!`;
    return [
      {
        formula: quoted(`${texts[before][language]}${sheet}`),
        text: `${texts[before][language]}${sheet}`,
      },
      { formula: addressFormula(source.reference), text: areaAddress(source.area) },
      { formula: quoted(` ${source.what}`), text: ` ${source.what}` },
    ];
  });
  const verdict = check && {
    formula: `IF(IFERROR(${check.formula},FALSE),${quoted(texts.fits[language])},${quoted(texts.stale[language])})`,
    text: texts[check.value ? 'fits' : 'stale'][language],
  };
  const all = [
    ...parts,
    ...(verdict
      ? [{ formula: quoted(texts.check[language]), text: texts.check[language] }, verdict]
      : []),
  ];
  return {
    template: `=${all.map(({ formula }) => formula).join('&')}`,
    value: all.map(({ text }) => text).join(''),
  };
}

/** "B4:B180" of a reference of any size. */
function addressFormula(reference: string): string {
  const first = `INDEX(${reference},1,1)`;
  const end = (place: 'ROW' | 'COLUMN') => `${place}(${first})+${place}S(${reference})-1`;
  const start = `ADDRESS(ROW(${first}),COLUMN(${first}),4)`;
  return `${start}&":"&ADDRESS(${end('ROW')},${end('COLUMN')},4)`;
}

/** A line under a title, which says it too where the table no longer fits. @param footRow of the line with the check. */
export function withWarning(
  line: { template?: string; value: string },
  footRow: number,
  check: Check | null,
  language: Language,
): Foot {
  const template = line.template ?? `=${quoted(line.value)}`;
  if (!check) return { ...line, template };
  const stale = texts.stale[language];
  const warning = `${texts.attention[language]}${stale}`;
  const cell = cellAddress(footRow, 0, true);
  return {
    template: `${template}&IF(ISNUMBER(FIND(${quoted(stale)},${cell})),${quoted(warning)},"")`,
    value: check.value ? line.value : `${line.value}${warning}`,
  };
}

/** The report with a line above its signatures: where its figures come from, and whether it still fits the ledger. */
export function withFoot(
  report: Report,
  sources: readonly SourceRange[],
  check: Check | null,
  language: Language,
): Report {
  const row = report.signRow;
  const { template, value } = foot(sources, check, language);
  return {
    ...report,
    line: withWarning(report.line, row, check, language),
    cells: [...report.cells, { row, column: 0, template, value, format: styles.note }],
    signRow: row + 1,
  };
}
