import type { ErrorTexts } from './error-texts';

/** What was asked for at the command line and cannot be. */
export const commandLineErrors = {
  /** A file cannot be read; `file`, and the `reason` in the words of the system. */
  unreadableFile: {
    what: { 'zh-CN': '读不了“{file}”（{reason}）。', en: 'Cannot read {file} ({reason}).' },
    kept: { 'zh-CN': '什么也没有写入。', en: 'Nothing was written.' },
    next: {
      'zh-CN': '请核对路径，确认是文件并且有权读取。',
      en: 'Check the path, that it is a file, and that you may read it.',
    },
  },

  /** A file cannot be written; `file`, and the `reason` in the words of the system. */
  unwritableFile: {
    what: { 'zh-CN': '写不了“{file}”（{reason}）。', en: 'Cannot write {file} ({reason}).' },
    kept: { 'zh-CN': '原有的文件没有改动。', en: 'A file of that name is unchanged.' },
    next: {
      'zh-CN': '请核对文件夹是否存在、是否有权写入，文件是否在别处打开。',
      en: 'Check that the folder is there, that you may write, and that the file is not open elsewhere.',
    },
  },

  /** No shipped plan has this id; `name`, and the `ids` there are. */
  unknownPlan: {
    what: {
      'zh-CN': '没有方案“{name}”；自带的方案：{ids}。',
      en: 'No plan "{name}"; there are: {ids}.',
    },
    kept: { 'zh-CN': '什么也没有写入。', en: 'Nothing was written.' },
    next: {
      'zh-CN': '请用其中一个编号，或给出 JSON 文件的路径。',
      en: 'Use one of these ids, or give the path of a JSON file.',
    },
  },

  /** Fewer than two different ledgers to compare. */
  tooFewLedgers: {
    what: { 'zh-CN': '只给出一个台账，不能对比。', en: 'One ledger cannot be compared.' },
    kept: { 'zh-CN': '什么也没有写入。', en: 'Nothing was written.' },
    next: { 'zh-CN': '请给出两个以上不同的台账。', en: 'Give two or more different ledgers.' },
  },

  /** The workbook to write is one of those that are only read; `file`. */
  outputIsInput: {
    what: {
      'zh-CN': '“{file}”是要读的台账，不能写到它上面。',
      en: '{file} is a ledger to be read and cannot be written over.',
    },
    kept: { 'zh-CN': '什么也没有写入。', en: 'Nothing was written.' },
    next: { 'zh-CN': '请输出到另一个文件。', en: 'Write to another file.' },
  },

  /** The note is to be another kind of file; `file`. */
  noteNotDocx: {
    what: {
      'zh-CN': '通报只能存为 .docx，不能存为“{file}”。',
      en: 'The note can only be a .docx file, not {file}.',
    },
    kept: { 'zh-CN': '什么也没有写入。', en: 'Nothing was written.' },
    next: { 'zh-CN': '请换一个以 .docx 结尾的文件名。', en: 'Give a name that ends in .docx.' },
  },

  /** Note and workbook are to be one file; `file`. */
  noteIsWorkbook: {
    what: {
      'zh-CN': '通报和工作簿不能是同一个文件“{file}”。',
      en: 'Note and workbook cannot be one file, {file}.',
    },
    kept: { 'zh-CN': '什么也没有写入。', en: 'Nothing was written.' },
    next: { 'zh-CN': '请给它们不同的文件名。', en: 'Give them different names.' },
  },
} satisfies Record<string, ErrorTexts>;
