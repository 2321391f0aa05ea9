import { format, type Language, type Localised } from './language';
import { text } from './localise';
import { unsafeFileText } from './unsafe-files';

/** What went wrong, what was kept, and what to do next. */
export interface ErrorText {
  what: string;
  kept: string;
  next: string;
}

/** What is said about each code of an error; `{name}` is one of its details. */
const texts = {
  sheetProtected: {
    what: text(
      '工作表“{sheet}”设有密码保护，无法写入。',
      'Sheet “{sheet}” is protected with a password and cannot be written.',
    ),
    kept: text(
      '这张表没有改动；之前写好的工作表和已填的数据都在。',
      'That sheet is unchanged; sheets written before it and all entries are still there.',
    ),
    next: text(
      '请在“审阅”中撤销该表的保护，再试一次。',
      'Unprotect the sheet on the Review tab and try again.',
    ),
  },
  busy: {
    what: text(
      'Excel 正忙：可能正在编辑单元格，或者开着对话框。',
      'Excel is busy: a cell is being edited or a dialog is open.',
    ),
    kept: text('工作簿没有因此丢失任何内容。', 'Nothing in the workbook was lost.'),
    next: text(
      '请按回车结束编辑，关掉对话框，再试一次。',
      'Press Enter to finish editing, close the dialog and try again.',
    ),
  },
  notAWorkbook: {
    what: text(
      '这个文件不是 .xlsx 工作簿，或者已经损坏。',
      'This file is not an .xlsx workbook, or it is damaged.',
    ),
    kept: text(
      '文件本身没有改动，当前打开的工作簿也没有变。',
      'The file is unchanged, and so is the workbook that is open.',
    ),
    next: text(
      '旧的 .xls 文件请先用 Excel 或 WPS 另存为 .xlsx；损坏的文件请向报送单位重新索取。',
      'Save an old .xls file as .xlsx first; ask the unit to send a damaged file again.',
    ),
  },
  encrypted: {
    what: text('这个文件有打开密码，无法读取。', 'This file has a password and cannot be read.'),
    kept: text(
      '文件本身没有改动，当前打开的工作簿也没有变。',
      'The file is unchanged, and so is the workbook that is open.',
    ),
    next: text(
      '请先用 Excel 或 WPS 打开并去掉密码，另存后再试。',
      'Open it in Excel or WPS, remove the password, save it and try again.',
    ),
  },
  cancelled: {
    what: text('已按您的要求停下。', 'Stopped, as you asked.'),
    kept: text(
      '已写好的工作表和填过的数据都保留着。',
      'Sheets already written and everything entered are kept.',
    ),
    next: text(
      '再点一次“填充工作簿”即可补齐剩下的部分。',
      'Choose “Fill the workbook” again to complete the rest.',
    ),
  },
  tooManyCells: {
    what: text(
      '工作表“{sheet}”一直用到 {cell}，范围太大，无法读取。',
      'Sheet "{sheet}" reaches to {cell}, which is too far to be read.',
    ),
    kept: text('工作簿没有改动。', 'The workbook was not changed.'),
    next: text(
      '多半是远处误填了一格：在名称框输入 {cell} 转到那里，删除多余的行或列，保存后再试。',
      'Most likely one cell far away was filled by mistake: go there with {cell} in the name box, delete those rows or columns, save, and try again.',
    ),
  },
  refused: {
    what: text('Excel 没有接受这项操作。', 'Excel did not accept this.'),
    kept: text(
      '填过的数据都保留着；再做一次不会重复写入。',
      'Everything entered is kept; trying again writes nothing twice.',
    ),
    next: text(
      '请确认工作簿可以编辑（不是只读），然后再试。仍不行，请把技术细节发给维护人员。',
      'Make sure that the workbook can be edited, then try again. If it still fails, send the technical details to support.',
    ),
  },
  noLedger: {
    what: text('工作簿里没有台账。', 'The workbook holds no ledger.'),
    kept: text('工作簿没有改动。', 'The workbook is unchanged.'),
    next: text(
      '请打开由本工具填充过的工作簿，或先在“填充”一步写入台账。',
      'Open a workbook that was filled with this add-in, or fill this one first.',
    ),
  },
  anotherPlan: {
    what: text(
      '这个工作簿是“{found}”的台账，不能填入“{wanted}”。',
      'This workbook is the ledger of “{found}”; “{wanted}” cannot be filled into it.',
    ),
    kept: text('工作簿没有改动。', 'The workbook is unchanged.'),
    next: text(
      '请新建一个空白工作簿，再填充所选的方案。',
      'Make a new workbook and fill the chosen plan there.',
    ),
  },
  notNextYear: {
    what: text(
      '选的是{found}年的台账，方案是{wanted}年的，不含它的下一年。',
      'The ledger you chose is of {found} and the plan of {wanted}, which lacks the year after it.',
    ),
    kept: text('两个工作簿都没有改动。', 'Neither workbook was changed.'),
    next: text(
      '请改选上一年的台账，或者改用下一年的方案。',
      'Choose the ledger of the year before the plan, or the plan of the year after the ledger.',
    ),
  },
  otherDistrict: {
    what: text(
      '选的是“{found}”的台账，方案是“{wanted}”的。',
      'The ledger you chose is of {found}; the plan is of {wanted}.',
    ),
    kept: text('两个工作簿都没有改动。', 'Neither workbook was changed.'),
    next: text('请选择同一区县的上年台账。', "Choose last year's ledger of the same district."),
  },
  workbookYear: {
    what: text(
      '当前工作簿已是{found}年的台账，不能填入{wanted}年的。',
      'This workbook is already the ledger of {found}; it cannot take {wanted}.',
    ),
    kept: text('两个工作簿都没有改动。', 'Neither workbook was changed.'),
    next: text(
      '请新建一个空白工作簿，再选上年台账、填充方案。',
      "Open an empty workbook, choose last year's ledger there and fill the plan.",
    ),
  },
  sameDistrict: {
    what: text(
      '“{file}”和“{other}”都是{district}的。',
      '"{file}" and "{other}" are both of {district}.',
    ),
    kept: text(
      '后一份没有列入对比，工作簿没有改动。',
      'The first stays in the comparison; the workbook was not changed.',
    ),
    next: text('请每个区县只选一份台账。', 'Choose one ledger for each district.'),
  },
  otherYear: {
    what: text(
      '“{file}”是{found}年的台账，其他是{wanted}年的，不能对比。',
      '“{file}” is the ledger of {found}, the others are of {wanted}: they cannot be compared.',
    ),
    kept: text('工作簿没有改动。', 'The workbooks are unchanged.'),
    next: text('请选择同一年的台账。', 'Choose ledgers of the same year.'),
  },
  damagedSheet: {
    what: text(
      '工作表“{sheet}”缺失，或者表头被改过。',
      'Sheet “{sheet}” is missing, or its headings were changed.',
    ),
    kept: text(
      '工作簿没有改动，填过的数据都在。',
      'The workbook is unchanged and all entries are there.',
    ),
    next: text(
      '请恢复这张表和它的表头（可以从以前的副本复制），或者重新填充，再试一次。',
      'Bring back the sheet and its headings (from an earlier copy, say), or fill again, and retry.',
    ),
  },
  invalidPlan: {
    what: text('这个文件不是有效的方案。', 'This file is not a valid plan.'),
    kept: text('已选的方案和工作簿都没有变。', 'The chosen plan and the workbook are unchanged.'),
    next: text(
      '请核对文件是否选对；由他人制作的方案，请把技术细节发给制作的人。',
      'Make sure that it is the right file; send the technical details to whoever made it.',
    ),
  },
  noRoom: {
    what: text(
      '工作表“{sheet}”第{row}行起有别的内容，新增的行没有地方写。',
      'Sheet “{sheet}” has other content from row {row} on, where new rows must go.',
    ),
    kept: text(
      '工作簿没有改动，填过的数据都在。',
      'The workbook is unchanged and all entries are there.',
    ),
    next: text(
      '请把台账下方的内容移到别处，再重新填充。',
      'Move what stands below the ledger elsewhere and fill again.',
    ),
  },
  tooManyFindings: {
    what: text(
      '校验结果有 {count} 条，一张工作表最多放 {most} 条。',
      'There {count|is|are} {count} {count|finding|findings}, and a sheet has room for {most}.',
    ),
    kept: text(
      '工作簿没有改动，加载项里的结果还在。',
      'The workbook is unchanged, and the result is still in this pane.',
    ),
    next: text(
      '请先改正成批的问题（如整列填错），再校验、写入。',
      'Correct what is wrong by the thousand (a whole column, say), then check and write again.',
    ),
  },
  nameTaken: {
    what: text(
      '工作簿里已有名称“{name}”，指向工作表“{sheet}”，台账也要用这个名称。',
      'The workbook already uses the name “{name}” for cells of sheet “{sheet}”, and the ledger needs it.',
    ),
    kept: text('工作簿没有改动。', 'The workbook is unchanged.'),
    next: text(
      '请在“公式”的“名称管理器”里给它改名，或另建一个空白工作簿再填充。',
      'Rename it in the Name Manager on the Formulas tab, or fill a new workbook.',
    ),
  },
  newerVersion: {
    what: text(
      '这个工作簿由更新的版本（{version}）写成。',
      'This workbook was written by a newer version ({version}).',
    ),
    kept: text('工作簿没有改动。', 'The workbook is unchanged.'),
    next: text(
      '请先更新本工具，再打开这个工作簿。',
      'Update the add-in, then open this workbook again.',
    ),
  },
  unexpected: {
    what: text('发生了没有料到的错误。', 'Something unexpected happened.'),
    kept: text('填过的数据没有因此改动。', 'Nothing that was entered was changed by it.'),
    next: text(
      '请重试一次；仍不行，请把技术细节发给维护人员。',
      'Try again; if it still fails, send the technical details to support.',
    ),
  },
} satisfies Record<string, Record<keyof ErrorText, Localised>>;

/** `unsafeFile` has a text for each reason, in `unsafe-files.ts`. */
export type ErrorCode = keyof typeof texts | 'unsafeFile';

/** The one shape of our errors: a code that has its texts here, and what these name. */
export interface CodedError {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, string>>;
}

/** Whether an error is one of ours; anything else is unexpected. */
export function isCoded(error: unknown): error is CodedError {
  const { code, details } = (error ?? {}) as Partial<CodedError>;
  return (
    typeof code === 'string' &&
    (code in texts || code === 'unsafeFile') &&
    typeof details === 'object'
  );
}

/** Whether the user asked to stop: that is news, no error. */
export const isCancelled = (error: unknown): boolean =>
  isCoded(error) && error.code === 'cancelled';

/** An error in words for a person. */
export function errorText(error: unknown, language: Language): ErrorText {
  if (isCoded(error) && error.code === 'unsafeFile') return unsafeFileText(error.details, language);
  const { code, details } = isCoded(error) ? error : { code: 'unexpected' as const, details: {} };
  const { what, kept, next } = texts[code as keyof typeof texts];
  return {
    what: format(what[language], withDefaults(what[language], details)),
    kept: kept[language],
    next: next[language],
  };
}

/** A missing detail must not turn an error message into another error. */
function withDefaults(template: string, values: Readonly<Record<string, string>>) {
  const names = [...template.matchAll(/\{(\w+)/g)].map((match) => match[1]!);
  return Object.fromEntries(names.map((name) => [name, values[name] ?? '?']));
}

/** What support needs to know of an error, in English. */
export function technicalDetails(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : ` (${String(error.cause)})`;
  return `${error.name}: ${error.message}${cause}`;
}
