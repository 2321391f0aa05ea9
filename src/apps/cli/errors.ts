import { DocumentError, documentErrorText } from '../../documents';
import { HostError, type HostErrorCode } from '../../host/errors';
import { format, languages, type Language } from '../../language/language';
import { unsafeFileText } from '../../language/unsafe-files';
import { PlanError } from '../../plan/parse-plan';
import { LedgerError, type LedgerErrorCode } from '../../usecases/errors';

/** Something the person at the command line asked for that cannot be: its message is the one line they see. */
export class UsageError extends Error {}

const texts: Record<Exclude<HostErrorCode, 'unsafeFile'> | LedgerErrorCode, string> = {
  sheetProtected:
    '工作表“{sheet}”有密码保护，未写入；请先撤销保护。Sheet "{sheet}" is protected with a password; unprotect it first.',
  busy: '工作簿正忙。The workbook is busy.',
  notAWorkbook: '不是 .xlsx 工作簿，或文件已损坏。Not an .xlsx workbook, or the file is damaged.',
  encrypted: '文件有打开密码，无法读取。The file is encrypted with a password.',
  cancelled: '已取消。Cancelled.',
  tooManyCells:
    '工作表“{sheet}”一直用到 {cell}，范围太大；请删除远处误填的行或列。Sheet "{sheet}" reaches to {cell}: delete the rows or columns filled there by mistake.',
  refused: '未能写入：{reason}。Could not write: {reason}.',
  noLedger: '工作簿里没有台账；请先用 fill 填充。The workbook holds no ledger; fill it first.',
  anotherPlan:
    '这是“{found}”的台账，不能填入“{wanted}”的方案。This is the ledger of {found}; a plan of {wanted} cannot be filled into it.',
  notNextYear:
    "上年台账是{found}年的，方案是{wanted}年的，方案不含它的下一年，未写入。Last year's ledger is of {found} and the plan of {wanted}, which lacks the year after; nothing was written.",
  otherDistrict:
    "上年台账是“{found}”的，方案是“{wanted}”的，未写入。Last year's ledger is of {found}, the plan of {wanted}; nothing was written.",
  workbookYear:
    '工作簿是{found}年的台账，不能填入{wanted}年的，未写入。The workbook is of {found} and cannot take {wanted}; nothing was written.',
  sameDistrict:
    '{file} 和 {other} 都是“{district}”的，不能对比，未写入。{file} and {other} are both of {district}: nothing was compared or written.',
  otherYear:
    '{file} 是{found}年的台账，其他是{wanted}年的，不能对比，未写入。{file} is of {found}, the others of {wanted}: nothing was compared or written.',
  damagedSheet:
    '工作表“{sheet}”缺失，或不是台账的表（表头不符）。Sheet "{sheet}" is missing or has other headings.',
  noRoom:
    '工作表“{sheet}”第 {row} 行有其他内容，新行无处可放。Sheet "{sheet}" has other content in row {row}, where new rows must go.',
  tooManyFindings:
    '校验结果有 {count} 条，一张工作表最多放 {most} 条，未写入。There {count|is|are} {count} {count|finding|findings} and a sheet has room for {most}; nothing was written.',
  nameTaken:
    '工作簿已用名称“{name}”指向“{sheet}”的单元格，台账也要用它；请先改名。The workbook already uses the name {name} (sheet "{sheet}"), which the ledger needs; rename it first.',
  newerVersion:
    '工作簿由更新的版本（{version}）写成，请先升级。Written by a newer version ({version}); upgrade first.',
};

/** One line for an error, in both languages: at a command line nobody has chosen one yet. */
export function explain(error: unknown): string {
  if (error instanceof HostError || error instanceof LedgerError) {
    if (error.code === 'unsafeFile') return inBothLanguages(unsafeFileText, error.details);
    return format(texts[error.code], { reason: '', ...error.details });
  }
  if (error instanceof DocumentError) {
    return inBothLanguages(documentErrorText, error);
  }
  if (error instanceof PlanError) {
    const [first, ...others] = error.problems;
    const more = others.length > 0 ? ` (+${others.length})` : '';
    return `方案文件无效。Not a valid plan: ${first}${more}`;
  }
  return `未预料的错误。Unexpected error: ${error instanceof Error ? error.message : String(error)}`;
}

function inBothLanguages<T>(wording: (error: T, language: Language) => object, error: T): string {
  return languages
    .map((language) =>
      Object.values(wording(error, language)).join(language === 'zh-CN' ? '' : ' '),
    )
    .join(' ');
}
