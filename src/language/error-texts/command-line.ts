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

  /** The output is one of the files that are only read; `file`. */
  outputIsInput: {
    what: {
      'zh-CN': '“{file}”是本次读取的文件，不能写到它上面。',
      en: '{file} is read by this command and cannot be written over.',
    },
    kept: { 'zh-CN': '什么也没有写入。', en: 'Nothing was written.' },
    next: {
      'zh-CN': '请输出到另一个文件；summary 要写回原台账，请用 --in-place 代替 -o。',
      en: 'Write to another file; summary writes into the ledger itself with --in-place instead of -o.',
    },
  },

  /** Nothing that can be explained was found at the `cell`. */
  noFindingAtCell: {
    what: {
      'zh-CN': '“{cell}”没有需要说明的问题。',
      en: 'Nothing at {cell} needs an explanation.',
    },
    kept: { 'zh-CN': '什么也没有写入。', en: 'Nothing was written.' },
    next: {
      'zh-CN': '请先用 check 查看问题所在的单元格，照样填写，如 指标台账!E5。',
      en: 'See the cells of the findings with check, and give one as it stands there.',
    },
  },

  /** Several findings at the `cell` can be explained: those of these `rules`. */
  severalFindingsAtCell: {
    what: {
      'zh-CN': '“{cell}”有几条需要说明的问题：{rules}。',
      en: '{cell} has several findings to explain: {rules}.',
    },
    kept: { 'zh-CN': '什么也没有写入。', en: 'Nothing was written.' },
    next: { 'zh-CN': '请用 --rule 指明其中一条。', en: 'Name one of them with --rule.' },
  },

  /** An explanation that explains nothing; `text`. */
  saysNothing: {
    what: { 'zh-CN': '“{text}”没有说明原因。', en: '"{text}" explains nothing.' },
    kept: { 'zh-CN': '什么也没有写入。', en: 'Nothing was written.' },
    next: {
      'zh-CN': '请写明为什么是这个数，或下一步怎么办。',
      en: 'Say why the figure is so, or what is being done.',
    },
  },

  /** Nothing says where the workbook is to go. */
  outputMissing: {
    what: { 'zh-CN': '没有说明输出到哪里。', en: 'Nothing says where to write.' },
    kept: { 'zh-CN': '什么也没有写入。', en: 'Nothing was written.' },
    next: {
      'zh-CN': '请用 -o 给出文件名，或用 --in-place 写回原台账。',
      en: 'Give a file with -o, or --in-place to write into the ledger itself.',
    },
  },

  /** The output is a ledger with entries, or nobody can look into it; `file`. */
  outputIsLedger: {
    what: {
      'zh-CN': '“{file}”是已有数据的台账（或有密码，无法查看），不能覆盖。',
      en: '{file} is a ledger with entries (or has a password) and is not replaced.',
    },
    kept: { 'zh-CN': '什么也没有写入。', en: 'Nothing was written.' },
    next: {
      'zh-CN': '请换一个文件名；要更新它，请用 fill --into 或 summary --in-place。',
      en: 'Give another name; to bring it up, use fill --into or summary --in-place.',
    },
  },

  /** The output is a file that is no ledger; `file`. */
  outputExists: {
    what: {
      'zh-CN': '已有文件“{file}”，没有覆盖。',
      en: 'There is a file {file} already; it was not replaced.',
    },
    kept: { 'zh-CN': '什么也没有写入。', en: 'Nothing was written.' },
    next: {
      'zh-CN': '请换一个文件名；确要覆盖请加 --force。',
      en: 'Give another name, or --force to replace it.',
    },
  },

  /** The output has the ending of another format; `file`, and the `endings` it can have. */
  outputEnding: {
    what: {
      'zh-CN': '输出文件“{file}”的扩展名应为 {endings}。',
      en: 'The output {file} must end in {endings}.',
    },
    kept: { 'zh-CN': '什么也没有写入。', en: 'Nothing was written.' },
    next: {
      'zh-CN': '请换一个以它结尾的文件名。',
      en: 'Give a name with such an ending.',
    },
  },

  /** A workbook with macros is to be saved as one without; `file`. */
  macrosNeedXlsm: {
    what: {
      'zh-CN': '工作簿含有宏，不能存为“{file}”。',
      en: 'The workbook has macros and can only be saved as .xlsm, not as {file}.',
    },
    kept: { 'zh-CN': '什么也没有写入。', en: 'Nothing was written.' },
    next: {
      'zh-CN': '请换一个以 .xlsm 结尾的文件名。',
      en: 'Give a name that ends in .xlsm.',
    },
  },

  /** A workbook without macros is to be saved as one with them; `file`. */
  noMacrosForXlsm: {
    what: {
      'zh-CN': '工作簿不含宏，不能存为“{file}”。',
      en: 'The workbook has no macros and can only be saved as .xlsx, not as {file}.',
    },
    kept: { 'zh-CN': '什么也没有写入。', en: 'Nothing was written.' },
    next: {
      'zh-CN': '请换一个以 .xlsx 结尾的文件名。',
      en: 'Give a name that ends in .xlsx.',
    },
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
