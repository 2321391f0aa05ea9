import { errorText, ProductError, type ErrorDetails } from '../language/errors';
import type { Language, Localised } from '../language/language';

const known: Record<string, Localised> = {
  noIssueMark: {
    'zh-CN': '没有下发标识，不是从本系统下发的表',
    en: 'it carries no issue mark: no workbook that was sent out',
  },
  password: { 'zh-CN': '请对方去掉打开密码再报', en: 'ask for a copy without a password' },
  oldFormat: {
    'zh-CN': '旧格式（.xls、.et 等），请另存为 .xlsx 再报',
    en: 'an old format (.xls, .et): ask for it as .xlsx',
  },
  notZip: { 'zh-CN': '不是 .xlsx 工作簿', en: 'no .xlsx workbook' },
  noWorkbook: { 'zh-CN': '里面没有工作簿', en: 'there is no workbook in it' },
  damaged: { 'zh-CN': '不完整或有改动，请重新发送', en: 'incomplete or changed: ask for it again' },
  unreadable: { 'zh-CN': '读不出来，请重新发送', en: 'cannot be read: ask for it again' },
  twice: { 'zh-CN': '同一份文件给了两次', en: 'the same file was given twice' },
};

/** Why a file has its verdict, in words; '' where the verdict says all. */
export function fileReasonText(
  { reason, details }: { reason: string; details?: ErrorDetails },
  language: Language,
): string {
  if (details) return errorText(new ProductError('unsafeFile', details), language).what;
  if (['otherLedger', 'otherIssue', 'older'].includes(reason)) return '';
  return known[reason]?.[language] ?? reason;
}
