import { format, type Language } from '../../language/language';
import type { Quarter } from '../../tracking/quarter';
import { distinctFileNames } from './file-names';

const names = {
  sent: {
    'zh-CN': '{office}_{year}年{quarter}季度填报表',
    en: '{office}_{year}Q{quarter}_return',
  },
  sentBack: {
    'zh-CN': '{office}_{year}年{quarter}季度填报表（退回）',
    en: '{office}_{year}Q{quarter}_return_sent_back',
  },
} as const;

/** Names of the files of some offices' workbooks, each another one, with their ending. */
export function workbookNames(
  offices: readonly string[],
  which: keyof typeof names,
  { year, quarter, language }: { year: number; quarter: Quarter; language: Language },
): string[] {
  const template = names[which][language];
  return distinctFileNames(
    offices.map((office) => format(template, { office, year, quarter })),
  ).map((name) => `${name}.xlsx`);
}
