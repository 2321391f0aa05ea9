import type { ErrorTexts } from './error-texts';

/** Why something cannot be done with a plan, or with the ledger in a workbook. */
export const ledgerErrors = {
  /** A file chosen as a plan is not one; `problems` says where and why, one a line. */
  invalidPlan: {
    what: { 'zh-CN': '这个文件不是有效的方案。', en: 'This file is not a valid plan.' },
    kept: {
      'zh-CN': '已选的方案和工作簿都没有变。',
      en: 'The chosen plan and the workbook are unchanged.',
    },
    next: {
      'zh-CN': '请核对文件是否选对；由他人制作的方案，请把技术细节发给制作的人。',
      en: 'Make sure that it is the right file; send the technical details to whoever made it.',
    },
  },

  /** The workbook holds no ledger of ours: no cover sheet with a plan. */
  noLedger: {
    what: { 'zh-CN': '工作簿里没有台账。', en: 'The workbook holds no ledger.' },
    kept: { 'zh-CN': '工作簿没有改动。', en: 'The workbook is unchanged.' },
    next: {
      'zh-CN': '请打开由本工具填充过的工作簿，或先在“填充”一步写入台账。',
      en: 'Open a workbook that was filled with this add-in, or fill this one first.',
    },
  },

  /** It was sent to an office, or came back from one; `sheet` is where the office enters. */
  officeWorkbook: {
    what: {
      'zh-CN': '这是发给单位的填报工作簿（有“{sheet}”表），不是台账。',
      en: 'This is the workbook of an office (it has the sheet “{sheet}”), not the ledger.',
    },
    kept: { 'zh-CN': '工作簿没有改动。', en: 'The workbook is unchanged.' },
    next: {
      'zh-CN':
        '填报表可以校验（命令行用 check），说明直接写在“情况说明”一栏；这一步要用台账：请打开台账，在“收集”一步收入这份报送（命令行用 collect）。',
      en: 'It can be checked (check at the command line), and what is asked is explained in its column Explanation. This step needs the ledger: open it, and collect this return there (collect at the command line).',
    },
  },

  /** 校验结果 is not written into the workbook of an office: what is explained there would not be collected; `office`. */
  noFindingsForOffice: {
    what: {
      'zh-CN': '“校验结果”表不写入单位的填报表（{office}）。',
      en: 'The sheet of findings is not written into the workbook of an office ({office}).',
    },
    kept: {
      'zh-CN': '工作簿没有改动，仍可照常报送。',
      en: 'The workbook is unchanged and can be sent as it is.',
    },
    next: {
      'zh-CN':
        '收集时只收浅黄色单元格，写在“校验结果”表里的说明会丢失：请把说明写入本行的“情况说明”（命令行用 explain）；要留存校验结果，请用 --json 或 --sarif。',
      en: 'Only the pale yellow cells are collected, and explanations on a sheet of findings would be lost: explain in the column Explanation of the row (explain at the command line). To keep the findings use --json or --sarif.',
    },
  },

  /** In the workbook of an office: a finding of a task, or of many rows at once. */
  notExplainedByOffice: {
    what: {
      'zh-CN': '这个问题不能用一段说明了结。',
      en: 'This finding cannot be closed by an explanation here.',
    },
    kept: { 'zh-CN': '工作簿没有改动。', en: 'The workbook is unchanged.' },
    next: {
      'zh-CN': '任务的问题请直接改状态或进展；涉及多行的请在各行改正，或分别写入各行的“情况说明”。',
      en: 'Change the status or the progress of a task itself; of several rows, correct each, or explain each in its column Explanation.',
    },
  },

  /** The sheet of the ledger is there, and the cover that it depends on is not; `sheet`. */
  coverMissing: {
    what: {
      'zh-CN': '有“{sheet}”表，但找不到封面：封面被删除，或“方案编号”被清空。',
      en: 'The sheet “{sheet}” is there, but its cover is not: it was deleted, or its plan id was emptied.',
    },
    kept: {
      'zh-CN': '工作簿没有改动，各表的填报数都在。',
      en: 'The workbook is unchanged; the entries are all there.',
    },
    next: {
      'zh-CN':
        '请勿当作新台账重新填充。请从删改前的备份把“封面”表移回（或恢复“方案编号”），再打开。',
      en: 'Do not fill it as a new ledger. Move the cover back from a copy of before (or restore the plan id), then open it again.',
    },
  },

  /** The workbook holds another district's ledger; `found`, `wanted`. */
  anotherPlan: {
    what: {
      'zh-CN': '这个工作簿是“{found}”的台账，不能填入“{wanted}”。',
      en: 'This workbook is the ledger of “{found}”; “{wanted}” cannot be filled into it.',
    },
    kept: { 'zh-CN': '工作簿没有改动。', en: 'The workbook is unchanged.' },
    next: {
      'zh-CN': '请新建一个空白工作簿，再填充所选的方案。',
      en: 'Make a new workbook and fill the chosen plan there.',
    },
  },

  /** The plan is of another year than the ledger; `found`, `wanted` (the plan's years). */
  anotherYear: {
    what: {
      'zh-CN': '这个工作簿是{found}年的台账，不能填入{wanted}年的方案。',
      en: 'This workbook is the ledger of {found}; a plan of {wanted} cannot be filled into it.',
    },
    kept: { 'zh-CN': '工作簿没有改动。', en: 'The workbook is unchanged.' },
    next: {
      'zh-CN':
        '新的一年请用“新年度结转”：新建一个空白工作簿，选这份台账为上年台账，再填充新方案（命令行用 rollover）。',
      en: "For a new year roll over: open an empty workbook, choose this ledger as last year's there and fill the new plan (on the command line: rollover).",
    },
  },

  /** Written by an earlier version, with its definitions; `version`. */
  olderLedger: {
    what: {
      'zh-CN': '这份台账是旧版（格式第 {version} 版），表内公式与现行口径不同，不能直接汇总。',
      en: 'This ledger was written by an earlier version (format {version}); its formulas follow other definitions, so it cannot be summarised as it is.',
    },
    kept: { 'zh-CN': '工作簿没有改动。', en: 'The workbook is unchanged.' },
    next: {
      'zh-CN': '请用原方案重新填充一次（已填数据全部保留），再汇总。',
      en: 'Fill it again from its plan, which keeps every entry, then summarise.',
    },
  },

  /** The plan does not cover the year after last year's ledger; `found`, `wanted` (the plan's years). */
  notNextYear: {
    what: {
      'zh-CN': '选的是{found}年的台账，方案是{wanted}年的，不含它的下一年。',
      en: 'The ledger you chose is of {found} and the plan of {wanted}, which lacks the year after it.',
    },
    kept: { 'zh-CN': '两个工作簿都没有改动。', en: 'Neither workbook was changed.' },
    next: {
      'zh-CN': '请改选上一年的台账，或者改用下一年的方案。',
      en: 'Choose the ledger of the year before the plan, or the plan of the year after the ledger.',
    },
  },

  /** Last year's ledger is of another district than the plan; `found`, `wanted`. */
  otherDistrict: {
    what: {
      'zh-CN': '选的是“{found}”的台账，方案是“{wanted}”的。',
      en: 'The ledger you chose is of {found}; the plan is of {wanted}.',
    },
    kept: { 'zh-CN': '两个工作簿都没有改动。', en: 'Neither workbook was changed.' },
    next: {
      'zh-CN': '请选择同一区县的上年台账。',
      en: "Choose last year's ledger of the same district.",
    },
  },

  /** The open workbook's ledger is of another year than the one to be filled; `found`, `wanted`. */
  workbookYear: {
    what: {
      'zh-CN': '当前工作簿已是{found}年的台账，不能填入{wanted}年的。',
      en: 'This workbook is already the ledger of {found}; it cannot take {wanted}.',
    },
    kept: { 'zh-CN': '两个工作簿都没有改动。', en: 'Neither workbook was changed.' },
    next: {
      'zh-CN': '请新建一个空白工作簿，再选上年台账、填充方案。',
      en: "Open an empty workbook, choose last year's ledger there and fill the plan.",
    },
  },

  /** A district is compared already; `file`, `other`, `district`. */
  sameDistrict: {
    what: {
      'zh-CN': '“{file}”和“{other}”都是{district}的。',
      en: '"{file}" and "{other}" are both of {district}.',
    },
    kept: {
      'zh-CN': '后一份没有列入对比，工作簿没有改动。',
      en: 'The first stays in the comparison; the workbook was not changed.',
    },
    next: { 'zh-CN': '请每个区县只选一份台账。', en: 'Choose one ledger for each district.' },
  },

  /** A ledger is of another year than the others; `file`, `found`, `wanted`. */
  otherYear: {
    what: {
      'zh-CN': '“{file}”是{found}年的台账，其他是{wanted}年的，不能对比。',
      en: '“{file}” is the ledger of {found}, the others are of {wanted}: they cannot be compared.',
    },
    kept: { 'zh-CN': '工作簿没有改动。', en: 'The workbooks are unchanged.' },
    next: { 'zh-CN': '请选择同一年的台账。', en: 'Choose ledgers of the same year.' },
  },
  /** The workbook has a sheet of the user's own under a name that the ledger needs; `details.sheet`. */
  sheetTaken: {
    what: {
      'zh-CN': '工作簿里已有工作表“{sheet}”，不是台账的表，台账也要用这个名称。',
      en: 'The workbook already has a sheet “{sheet}” of its own, and the ledger needs that name.',
    },
    kept: { 'zh-CN': '工作簿没有改动。', en: 'The workbook is unchanged.' },
    next: {
      'zh-CN': '请给这张工作表改名，或另建一个空白工作簿再填充。',
      en: 'Rename that sheet, or fill a new workbook.',
    },
  },

  /** A sheet of the ledger is missing, or its headings are not there; `sheet`. */
  damagedSheet: {
    what: {
      'zh-CN': '工作表“{sheet}”不见了（被删除或改名），或者表头被改过。',
      en: 'Sheet “{sheet}” is missing (deleted or renamed), or its headings were changed.',
    },
    kept: {
      'zh-CN': '工作簿没有改动，现有的各表都在。',
      en: 'The workbook is unchanged, with all sheets that it has.',
    },
    next: {
      'zh-CN':
        '表头或表名被改的，请改回再试。表被删除的，填在表里的数据不在工作簿里了：请撤销删除，或从以前的副本里把这张表移回。',
      en: 'Where headings or the name of the sheet were changed, put them back and retry. Where the sheet was deleted, what was entered on it is not in the workbook any more: undo that, or move the sheet back from an earlier copy.',
    },
  },

  /** A sheet has content below the ledger's rows, where new rows must go; `sheet`, `row`. */
  noRoom: {
    what: {
      'zh-CN': '工作表“{sheet}”第{row}行起有别的内容，新增的行没有地方写。',
      en: 'Sheet “{sheet}” has other content from row {row} on, where new rows must go.',
    },
    kept: {
      'zh-CN': '工作簿没有改动，填过的数据都在。',
      en: 'The workbook is unchanged and all entries are there.',
    },
    next: {
      'zh-CN': '请把台账下方的内容移到别处，再重新填充。',
      en: 'Move what stands below the ledger elsewhere and fill again.',
    },
  },

  /** More findings than a sheet has rows; `count`, `most`. */
  tooManyFindings: {
    what: {
      'zh-CN': '校验结果有 {count} 条，一张工作表最多放 {most} 条。',
      en: 'There {count|is|are} {count} {count|finding|findings}, and a sheet has room for {most}.',
    },
    kept: {
      'zh-CN': '工作簿没有改动，加载项里的结果还在。',
      en: 'The workbook is unchanged, and the result is still in this pane.',
    },
    next: {
      'zh-CN': '请先改正成批的问题（如整列填错），再校验、写入。',
      en: 'Correct what is wrong by the thousand (a whole column, say), then check and write again.',
    },
  },

  /** The workbook already uses a name that the ledger needs, for cells of its own; `name`, `sheet`. */
  nameTaken: {
    what: {
      'zh-CN': '工作簿里已有名称“{name}”，指向工作表“{sheet}”，台账也要用这个名称。',
      en: 'The workbook already uses the name “{name}” for cells of sheet “{sheet}”, and the ledger needs it.',
    },
    kept: { 'zh-CN': '工作簿没有改动。', en: 'The workbook is unchanged.' },
    next: {
      'zh-CN': '请在“公式”的“名称管理器”里给它改名，或另建一个空白工作簿再填充。',
      en: 'Rename it in the Name Manager on the Formulas tab, or fill a new workbook.',
    },
  },

  /** The workbook was written by a newer version; `version`. */
  newerVersion: {
    what: {
      'zh-CN': '这个工作簿由更新的版本（{version}）写成。',
      en: 'This workbook was written by a newer version ({version}).',
    },
    kept: { 'zh-CN': '工作簿没有改动。', en: 'The workbook is unchanged.' },
    next: {
      'zh-CN': '请先更新本工具，再打开这个工作簿。',
      en: 'Update the add-in, then open this workbook again.',
    },
  },
} satisfies Record<string, ErrorTexts>;
