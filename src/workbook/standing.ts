import type { Language, Localised } from '../language/language';
import { absoluteReference } from './address';
import { definedNames } from './defined-names';
import { adjustedText, type Adjusted } from './sheets/adjustments/adjusted';
import { findingColumns } from './sheets/findings/finding-columns';
import { stateTerms } from './sheets/findings/finding-line';
import { MOST_LINES } from './sheets/findings/lay-out-findings';
import { FIRST_ROW } from './sheets/findings/read-findings';

/** What a reader has to know of the figures of every table: whether they were checked, what the plan leaves open, and what it changed. */
export interface Standing {
  /** 校验结果; null in a workbook without it. */
  findings: { sheet: string; headline: string; toFix: number } | null;
  /** The cover's count of contradictions that are not settled; null on a cover that has none. */
  unsettled: { sheet: string; row: number; column: number; value: number } | null;
  /** What the plan changed inside the year. */
  adjusted: readonly Adjusted[];
  /** The quarters before are judged by the targets that held then. */
  isJudgedThen: boolean;
}

/** A text that a formula puts together: without "=", and what it gives. */
export interface LiveText {
  formula: string;
  value: string;
}

const texts = {
  notChecked: { 'zh-CN': '本季数据尚未校验', en: 'the figures of this quarter were not checked' },
  open: {
    'zh-CN': ['校验结果中强制性问题 ', ' 条未改正'],
    en: ['mandatory findings open: ', ''],
  },
  noneOpen: {
    'zh-CN': '校验结果中无未改正的强制性问题',
    en: 'no mandatory finding is open',
  },
  unsettled: {
    'zh-CN': ['；方案前后不一致 ', ' 处尚未确认，所涉各项均已计入'],
    en: ['; unsettled contradictions, all counted: ', ''],
  },
  quarter: { 'zh-CN': ['第', '季度：'], en: ['Q', ': '] },
} as const satisfies Record<string, Localised | Record<Language, readonly [string, string]>>;

/** Said at the foot of every table; live, as the check and the cover change. What the plan changed is as it was when the table was written. */
export function standingText(
  { findings, unsettled, adjusted, isJudgedThen }: Standing,
  quarter: number,
  language: Language,
): LiveText {
  const checked = findings ? checkedText(findings, quarter, language) : null;
  const changed = adjustedText(adjusted, isJudgedThen, language);
  const plain = texts.notChecked[language];
  const [before, after] = texts.unsettled[language];
  const open = unsettled && {
    cell: absoluteReference(unsettled.sheet, { ...unsettled, rows: 1, columns: 1 }),
    value: unsettled.value,
  };
  return {
    formula:
      (checked?.formula ?? `"${plain}"`) +
      (open ? `&IF(N(${open.cell})=0,"","${before}"&${open.cell}&"${after}")` : '') +
      (changed === '' ? '' : `&"${changed}"`),
    value:
      (checked?.value ?? plain) +
      (open && open.value !== 0 ? `${before}${open.value}${after}` : '') +
      changed,
  };
}

/** The sheet's headline begins with the quarter that was checked. */
function checkedText(
  { sheet, headline, toFix }: NonNullable<Standing['findings']>,
  quarter: number,
  language: Language,
): LiveText {
  const [before, after] = texts.quarter[language];
  const [openBefore, openAfter] = texts.open[language];
  // Plain cells: the table is made after the sheets that a fill writes before it.
  const states = absoluteReference(sheet, {
    row: FIRST_ROW,
    column: findingColumns.findIndex(({ key }) => key === 'state'),
    rows: MOST_LINES,
    columns: 1,
  });
  const count = `COUNTIF(${states},"${stateTerms.toFix[language]}")`;
  const cell = absoluteReference(sheet, { row: 1, column: 0, rows: 1, columns: 1 });
  const isChecked = `ISNUMBER(FIND("${before}"&${definedNames.quarter}&"${after}",${cell}))`;
  const [none, not] = [texts.noneOpen[language], texts.notChecked[language]];
  return {
    formula: `IF(${isChecked},IF(${count}=0,"${none}","${openBefore}"&${count}&"${openAfter}"),"${not}")`,
    value: !headline.includes(`${before}${quarter}${after}`)
      ? not
      : toFix === 0
        ? none
        : `${openBefore}${toFix}${openAfter}`,
  };
}
