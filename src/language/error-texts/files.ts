import type { ErrorTexts } from './error-texts';

/** What comes of files on the computer, and of what the browser keeps. */
export const fileErrors = {
  /** Another tab of the desk works on the same workbook. */
  openElsewhere: {
    what: {
      'zh-CN': '这本工作簿已在另一个标签页或窗口打开。',
      en: 'This workbook is open in another tab or window.',
    },
    kept: { 'zh-CN': '那里的内容没有改动。', en: 'What is there is unchanged.' },
    next: {
      'zh-CN': '请到那个标签页继续，或先关闭它再打开。',
      en: 'Go on there, or close that tab first.',
    },
  },

  /** A file on the computer that cannot be read or written while another program holds it. `file`. */
  fileHeld: {
    what: {
      'zh-CN': '{file} 正被另一个程序占用（WPS、Excel 或同步盘），现在读写不了。',
      en: '{file} is held by another program (WPS, Excel or a synchronised folder) and cannot be read or written now.',
    },
    kept: {
      'zh-CN': '文件没有改动；本机版里的内容都在。',
      en: 'The file is unchanged, and so is what is on the desk.',
    },
    next: {
      'zh-CN': '请在那个程序里保存并关闭它，再试一次。',
      en: 'Save and close it in that program, then try again.',
    },
  },

  /** A file on the computer that was moved, renamed or deleted. `file`. */
  fileGone: {
    what: {
      'zh-CN': '{file} 已经不在原来的位置。',
      en: '{file} is no longer where it was.',
    },
    kept: {
      'zh-CN': '本机版里的内容都在。',
      en: 'What is on the desk is unchanged.',
    },
    next: {
      'zh-CN': '它可能被移走、改名或删除。请点“另存为”，存到别处。',
      en: 'It may have been moved, renamed or deleted. Choose “Save as” and save it elsewhere.',
    },
  },

  /** The user did not let the page write to a file. `file`. */
  fileNotAllowed: {
    what: {
      'zh-CN': '浏览器没有得到写入 {file} 的许可。',
      en: 'The browser may not write to {file}.',
    },
    kept: {
      'zh-CN': '文件没有改动；本机版里的内容都在。',
      en: 'The file is unchanged, and so is what is on the desk.',
    },
    next: {
      'zh-CN': '请再点一次“保存”并选择允许；文件是只读的话，请点“另存为”。',
      en: 'Press “Save” again and allow it; if the file is read-only, choose “Save as”.',
    },
  },

  /** A pane in Excel for Mac cannot save files; `file`, and the address of the desk, `desk`. */
  cannotSave: {
    what: {
      'zh-CN': 'Mac 版 Excel 的窗格不能保存文件，“{file}”没有存成。',
      en: 'In Excel for Mac a pane cannot save files: "{file}" was not saved.',
    },
    kept: {
      'zh-CN': '工作簿没有改动。',
      en: 'The workbook is unchanged.',
    },
    next: {
      'zh-CN': '请把工作簿存好，在浏览器里打开本机版 {desk}，打开这本工作簿再做这一步。',
      en: 'Save the workbook, open the desk at {desk} in a browser, open this workbook there and do it again.',
    },
  },

  /** A workbook without a sheet: what is in hand is a review. */
  nothingToSave: {
    what: {
      'zh-CN': '还没有台账，存不成工作簿。',
      en: 'There is no ledger yet that could be saved as a workbook.',
    },
    kept: {
      'zh-CN': '方案和审核稿都在这台电脑的浏览器里，没有丢。',
      en: 'The plan and its review are kept in this computer’s browser.',
    },
    next: {
      'zh-CN': '请先填充成台账再保存；只想存审核稿，请在“审核”里点“保存审核稿”。',
      en: 'Fill the ledger first; to keep the review in a file, choose “Save the review” in the step Review.',
    },
  },

  /** The browser no longer has the workbook that was to be gone on with. */
  nothingKept: {
    what: {
      'zh-CN': '浏览器里已经没有这本工作簿。',
      en: 'The browser no longer keeps this workbook.',
    },
    kept: { 'zh-CN': '电脑上的文件没有改动。', en: 'Files on your computer are unchanged.' },
    next: {
      'zh-CN': '浏览数据可能被清理过。请打开保存过的 .xlsx 文件。',
      en: 'Its data may have been cleared. Open the .xlsx file that you saved.',
    },
  },
} satisfies Record<string, ErrorTexts>;
