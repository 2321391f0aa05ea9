import type { ErrorTexts } from './error-texts';

/** What workbooks and the programs that hold them answer. */
export const hostErrors = {
  /** A sheet could not be unprotected, mostly for a password; `sheet`. */
  sheetProtected: {
    what: {
      'zh-CN': '工作表“{sheet}”受保护，没能撤销保护，无法写入；可能设有密码。',
      en: 'Sheet “{sheet}” is protected and could not be unprotected, so it cannot be written; it may have a password.',
    },
    kept: {
      'zh-CN': '已填的数据都在，之前写好的工作表也在；再做一次不会重复写入。',
      en: 'All entries are kept, and so are sheets written before it; trying again writes nothing twice.',
    },
    next: {
      'zh-CN': '请在“审阅”中撤销该表的保护，再试一次。',
      en: 'Unprotect the sheet on the Review tab and try again.',
    },
  },

  /** The structure of the workbook is protected, so that no sheet may come, go or move. */
  structureProtected: {
    what: {
      'zh-CN': '工作簿的结构受保护，不能新建工作表，所以没有写入。',
      en: 'The structure of the workbook is protected, so no sheet can be added and nothing was written.',
    },
    kept: {
      'zh-CN': '填过的数据都保留着，各表的保护也和原来一样；再做一次不会重复写入。',
      en: 'Everything entered is kept, and sheets are protected as before; trying again writes nothing twice.',
    },
    next: {
      'zh-CN':
        '请点“审阅 → 保护工作簿”取消结构保护（设有密码的要输入密码），再试一次；完成后可以重新保护。',
      en: 'Choose Review → Protect Workbook to take the protection off (with its password, if it has one), try again, and protect it again afterwards.',
    },
  },

  /** Rows of a sheet are hidden, not by the filter of a table; `sheet`. */
  hiddenRows: {
    what: {
      'zh-CN': '工作表“{sheet}”有隐藏的行，没有写完：Excel 可能把内容写错行。',
      en: 'Sheet “{sheet}” has hidden rows, so writing stopped: Excel might put contents into the wrong rows.',
    },
    kept: {
      'zh-CN': '填过的数据都保留着，筛选也恢复了原样；再做一次会把其余内容写对。',
      en: 'Everything entered is kept and filters are as they were; trying again puts the rest right.',
    },
    next: {
      'zh-CN':
        '请在“数据”中清除筛选，选中整张表后取消隐藏行，再试一次；受保护的表要先在“审阅”中撤销保护。',
      en: 'Clear the filter on the Data tab, select the whole sheet and unhide its rows, then try again; a protected sheet has to be unprotected on the Review tab first.',
    },
  },

  /** The user is editing a cell, or a dialog is open. */
  busy: {
    what: {
      'zh-CN': 'Excel 正忙：可能正在编辑单元格，或者开着对话框。',
      en: 'Excel is busy: a cell is being edited or a dialog is open.',
    },
    kept: { 'zh-CN': '工作簿没有因此丢失任何内容。', en: 'Nothing in the workbook was lost.' },
    next: {
      'zh-CN': '请按回车结束编辑，关掉对话框，再试一次。',
      en: 'Press Enter to finish editing, close the dialog and try again.',
    },
  },

  /** A request was not answered for minutes; whether it is carried out, and when, is not known. */
  noAnswer: {
    what: {
      'zh-CN': 'Excel 好几分钟没有回应，不再等了：可能正在编辑单元格，或者开着对话框。',
      en: 'Excel has not answered for minutes, and waiting has ended: a cell may be being edited, or a dialog open.',
    },
    kept: {
      'zh-CN': '填过的数据都保留着；没有回应的那一步可能稍后才做，再做一次不会重复写入。',
      en: 'Everything entered is kept; what was not answered may still be done later, and trying again writes nothing twice.',
    },
    next: {
      'zh-CN':
        '请按回车结束编辑，关掉对话框，再试一次；仍没有回应，请保存工作簿，重新打开 Excel 后再做。有的表可能暂时没有保护，再做一次即恢复。',
      en: 'Press Enter to finish editing, close the dialog and try again; if there is still no answer, save the workbook, open Excel anew and do it there. A sheet may have been left unprotected; trying again protects it.',
    },
  },

  /** Another workbook has the focus, and Excel makes sheets and moves the view only in the one in front. */
  notInFront: {
    what: {
      'zh-CN': 'Excel 没有接受：这个工作簿不在最前面。',
      en: 'Excel did not accept this: this workbook is not in front.',
    },
    kept: {
      'zh-CN': '填过的数据都保留着；再做一次不会重复写入。',
      en: 'Everything entered is kept; trying again writes nothing twice.',
    },
    next: {
      'zh-CN': '请切换回这个工作簿，完成之前不要切换到别的工作簿，再试一次。',
      en: 'Switch back to this workbook, keep it in front until it is done, and try again.',
    },
  },

  /** The bytes are not an .xlsx workbook: an old .xls, another kind of file, or damaged; `reason` says which. */
  notAWorkbook: {
    what: {
      'zh-CN': '这个文件不是 .xlsx 工作簿，或者已经损坏。',
      en: 'This file is not an .xlsx workbook, or it is damaged.',
    },
    kept: {
      'zh-CN': '文件本身没有改动，当前打开的工作簿也没有变。',
      en: 'The file is unchanged, and so is the workbook that is open.',
    },
    next: {
      'zh-CN': '旧的 .xls 文件请先用 Excel 或 WPS 另存为 .xlsx；损坏的文件请向报送单位重新索取。',
      en: 'Save an old .xls file as .xlsx first; ask the unit to send a damaged file again.',
    },
  },

  /** A kind we know, but not read: it would exhaust the machine, or is not what it says; texts by `reason`: unsafe-files.ts. */
  unsafeFile: {
    what: {
      'zh-CN': '这个文件不安全，没有读取。',
      en: 'This file is not safe and was not read.',
    },
    kept: {
      'zh-CN': '文件没有改动，已打开的内容也没有改动。',
      en: 'The file is unchanged, and so is what was open.',
    },
    next: {
      'zh-CN': '请向发来的人重新索取。',
      en: 'Ask the sender for it again.',
    },
  },
  /** A workbook in Excel's binary format (.xlsb). */
  binaryWorkbook: {
    what: {
      'zh-CN': '这是二进制格式的工作簿（.xlsb），读不了。',
      en: 'This is a workbook in the binary format (.xlsb), which cannot be read.',
    },
    kept: { 'zh-CN': '文件没有改动。', en: 'The file is unchanged.' },
    next: {
      'zh-CN': '请在 Excel 里打开它，另存为 .xlsx，再试一次。',
      en: 'Open it in Excel, save it as .xlsx, and retry.',
    },
  },
  /** A name or table that is to be written stands for something else already; `details.name`. */
  nameUsed: {
    what: {
      'zh-CN': '工作簿里已有名称或表格“{name}”，台账也要用这个名称。',
      en: 'The workbook already has a name or table “{name}” of its own, and the ledger needs that name.',
    },
    kept: { 'zh-CN': '工作簿没有改动。', en: 'The workbook is unchanged.' },
    next: {
      'zh-CN': '请在“公式”的“名称管理器”里给它改名，或另建一个空白工作簿再填充。',
      en: 'Rename it in the Name Manager on the Formulas tab, or fill a new workbook.',
    },
  },

  /** A workbook is encrypted with a password. */
  encrypted: {
    what: {
      'zh-CN': '这个文件有打开密码，无法读取。',
      en: 'This file has a password and cannot be read.',
    },
    kept: {
      'zh-CN': '文件本身没有改动，当前打开的工作簿也没有变。',
      en: 'The file is unchanged, and so is the workbook that is open.',
    },
    next: {
      'zh-CN': '请先用 Excel 或 WPS 打开并去掉密码，另存后再试。',
      en: 'Open it in Excel or WPS, remove the password, save it and try again.',
    },
  },

  /** Stopped by the user; everything written before stays, and writing again completes it. */
  cancelled: {
    what: { 'zh-CN': '已按您的要求停下。', en: 'Stopped, as you asked.' },
    kept: {
      'zh-CN': '已写好的工作表和填过的数据都保留着。',
      en: 'Sheets already written and everything entered are kept.',
    },
    next: {
      'zh-CN': '再点一次“填充工作簿”即可补齐剩下的部分。',
      en: 'Choose “Fill the workbook” again to complete the rest.',
    },
  },

  /** A sheet reaches too far to be read, mostly by a stray cell; `sheet`, and its last `cell`. */
  tooManyCells: {
    what: {
      'zh-CN': '工作表“{sheet}”一直用到 {cell}，范围太大，无法读取。',
      en: 'Sheet "{sheet}" reaches to {cell}, which is too far to be read.',
    },
    kept: { 'zh-CN': '工作簿没有改动。', en: 'The workbook was not changed.' },
    next: {
      'zh-CN': '多半是远处误填了一格：在名称框输入 {cell} 转到那里，删除多余的行或列，保存后再试。',
      en: 'Most likely one cell far away was filled by mistake: go there with {cell} in the name box, delete those rows or columns, save, and try again.',
    },
  },

  /** With those that would be added the workbook has more different cell formats than Excel opens; `most`. */
  tooManyStyles: {
    what: {
      'zh-CN': '没有保存：工作簿里不同的单元格格式快到 Excel 的上限（{most} 种），再加就打不开了。',
      en: 'Not saved: the workbook has nearly as many different cell formats as Excel opens ({most}), and with more it would not open.',
    },
    kept: {
      'zh-CN': '原来的文件没有改动。',
      en: 'The file is as it was.',
    },
    next: {
      'zh-CN':
        '请改为填入新的工作簿；或在 Excel 中删去不用的工作表、用“清除格式”清掉多余格式，保存后再试。',
      en: 'Fill a new workbook instead; or in Excel delete sheets that are not needed, clear formats that are not needed, save it and try again.',
    },
  },

  /** The workbook refused; `reason` has the host's own words. */
  refused: {
    what: { 'zh-CN': '工作簿没有接受这项操作。', en: 'The workbook did not accept this.' },
    kept: {
      'zh-CN': '填过的数据都保留着；再做一次不会重复写入。',
      en: 'Everything entered is kept; trying again writes nothing twice.',
    },
    next: {
      'zh-CN': '请确认工作簿可以编辑（不是只读），然后再试。仍不行，请把技术细节发给维护人员。',
      en: 'Make sure that the workbook can be edited, then try again. If it still fails, send the technical details to support.',
    },
  },

  /** Made-up figures were asked for in a workbook that is no example. */
  exampleOnly: {
    what: {
      'zh-CN': '示例数据只能填进示例工作簿。',
      en: 'Made-up figures go only into an example.',
    },
    kept: { 'zh-CN': '台账没有改动。', en: 'The ledger is unchanged.' },
    next: {
      'zh-CN': '请在开始页点“看示例”，在示例里试。',
      en: 'Choose “See an example” on the start page and try them there.',
    },
  },

  /** Anything that is not ours. */
  unexpected: {
    what: { 'zh-CN': '发生了没有料到的错误。', en: 'Something unexpected happened.' },
    kept: {
      'zh-CN': '填过的数据没有因此改动。',
      en: 'Nothing that was entered was changed by it.',
    },
    next: {
      'zh-CN': '请重试一次；仍不行，请把技术细节发给维护人员。',
      en: 'Try again; if it still fails, send the technical details to support.',
    },
  },
} satisfies Record<string, ErrorTexts>;
