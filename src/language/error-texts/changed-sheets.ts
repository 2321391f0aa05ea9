import type { ErrorTexts } from './error-texts';

/** Sheets and tables that are not as they were read or laid out. */
export const changedSheetErrors = {
  /** A cell that is to be shown is on a sheet that the user hid; `sheet`. */
  sheetHidden: {
    what: {
      'zh-CN': '工作表“{sheet}”是隐藏的，不能跳转到那里。',
      en: 'Sheet “{sheet}” is hidden, so Excel cannot go there.',
    },
    kept: { 'zh-CN': '工作簿没有改动。', en: 'The workbook is unchanged.' },
    next: {
      'zh-CN': '请右击任意工作表标签，选“取消隐藏”，选中“{sheet}”，再点一次。',
      en: 'Right-click any sheet tab, choose Unhide, pick “{sheet}”, and try again.',
    },
  },

  /** A table that formulas name is not there: made a range, or deleted with its sheet; `table`. */
  tableGone: {
    what: {
      'zh-CN':
        '台账的表格“{table}”不见了：被转换成了普通区域，或所在的工作表被删除，公式引用不到它，没有写完。',
      en: 'The ledger’s table “{table}” is not there: it was converted to a range, or its sheet was deleted. Formulas cannot refer to it, so writing stopped.',
    },
    kept: {
      'zh-CN': '现有各表填过的数据都保留着；再做一次不会重复写入。',
      en: 'Everything entered on the sheets that are there is kept; trying again writes nothing twice.',
    },
    next: {
      'zh-CN':
        '请用原方案重新填充一次，表格就恢复了，再做这一步。工作表是误删的，请先撤销删除，填在那张表里的内容才会回来。',
      en: 'Fill the workbook with its plan again, which restores the table, then do this step. If a sheet was deleted by mistake, undo that first: only so does what was entered on it come back.',
    },
  },

  /** A table of the ledger is on a sheet of another name; `table`, its `sheet`, and the one `wanted`. */
  sheetRenamed: {
    what: {
      'zh-CN': '工作表“{wanted}”被改名为“{sheet}”：台账的表格“{table}”在它上面，没有写入。',
      en: 'Sheet “{wanted}” was renamed “{sheet}”: the ledger’s table “{table}” is on it, so nothing was written.',
    },
    kept: { 'zh-CN': '工作簿没有改动。', en: 'The workbook is unchanged.' },
    next: {
      'zh-CN': '请把工作表“{sheet}”改回“{wanted}”，再试一次。',
      en: 'Rename sheet “{sheet}” back to “{wanted}” and try again.',
    },
  },

  /** What a write was made from is something else by now; `sheet`, and the first such `cell`. */
  changedMeanwhile: {
    what: {
      'zh-CN': '工作表“{sheet}”在写入前被改动（{cell} 已和读取时不同），没有写入。',
      en: 'Sheet “{sheet}” was changed before it could be written ({cell} is no longer what was read), so it was not.',
    },
    kept: {
      'zh-CN': '填过的数据都保留着；再做一次不会重复写入。',
      en: 'Everything entered is kept; trying again writes nothing twice.',
    },
    next: {
      'zh-CN': '请等正在录入的人填完，再做一次。',
      en: 'Let whoever is entering finish, and do it again.',
    },
  },

  /** A finding got another explanation on the sheet since the check; `sheet`, and its `text`. */
  explainedMeanwhile: {
    what: {
      'zh-CN': '这条问题在“{sheet}”上已另有说明：“{text}”，是校验之后写的，没有改写它。',
      en: 'The finding has another explanation on “{sheet}”, written since the check: “{text}”. It was not replaced.',
    },
    kept: { 'zh-CN': '工作簿没有改动。', en: 'The workbook is unchanged.' },
    next: {
      'zh-CN': '请再校验一次：这里会显示那条说明，看过后再决定改不改。',
      en: 'Check again: that explanation is then shown here, and you can decide whether to replace it.',
    },
  },
} satisfies Record<string, ErrorTexts>;
