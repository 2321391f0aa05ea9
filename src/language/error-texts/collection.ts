import type { ErrorTexts } from './error-texts';

/** What sending workbooks to offices and collecting them can run into. */
export const collectionErrors = {
  /** No office of that name has rows to report; `office`. */
  unknownOffice: {
    what: {
      'zh-CN': '没有要下发给“{office}”的指标或任务。',
      en: 'There is nothing to send to "{office}".',
    },
    kept: { 'zh-CN': '什么也没有写入。', en: 'Nothing was written.' },
    next: {
      'zh-CN': '请核对单位名称、“单位名册”中的其他名称和“是否报送”。',
      en: 'Check the name, its other names on the roster, and whether it sends returns.',
    },
  },

  /** The folder of returns cannot be looked into any more; `folder`. */
  folderGone: {
    what: {
      'zh-CN': '看不了文件夹“{folder}”：可能被移走、改名，或没有得到许可。',
      en: 'The folder "{folder}" cannot be looked into: it may have been moved or renamed, or is not allowed.',
    },
    kept: {
      'zh-CN': '台账和已列出的合并结果都没有改动。',
      en: 'The ledger and the merge that is shown are unchanged.',
    },
    next: {
      'zh-CN': '请重新选择收表文件夹，或直接选择报回的文件。',
      en: 'Choose the folder again, or choose the returned files themselves.',
    },
  },

  /** No row has an office that sends returns. */
  nothingToIssue: {
    what: {
      'zh-CN': '没有可下发的单位：台账各行没有牵头单位，或名册上都不报送。',
      en: 'There is no office to send to: no row has a lead office that sends returns.',
    },
    kept: { 'zh-CN': '什么也没有写入。', en: 'Nothing was written.' },
    next: {
      'zh-CN': '请在方案中写明牵头单位，或在“单位名册”写明合称的所含单位。',
      en: 'Name lead offices in the plan, or the members of groups on the roster.',
    },
  },

  /** A holiday among the settings is no day. */
  notADay: {
    what: {
      'zh-CN': '{cell} 填的“{found}”不是日期，算不出报送截止。',
      en: '"{found}" in {cell} is no day, so the day that returns are due cannot be counted.',
    },
    kept: { 'zh-CN': '什么也没有写入。', en: 'Nothing was written.' },
    next: {
      'zh-CN': '请按 2024-10-01 的样子改正，或直接写明截止日期。',
      en: 'Correct it to the form 2024-10-01, or say the due date yourself.',
    },
  },

  /** No office that was sent a workbook has anything to mend. */
  nothingToSendBack: {
    what: {
      'zh-CN': '没有要退回的：下发过的单位都没有待改的问题。',
      en: 'Nothing is to be sent back: no office that was sent a workbook has anything to mend.',
    },
    kept: { 'zh-CN': '什么也没有写入。', en: 'Nothing was written.' },
    next: {
      'zh-CN': '请先校验；单位要在名册上，并且本季已下发、已记入台账。',
      en: 'Check first; the office must have been sent a workbook of this quarter that the ledger knows of.',
    },
  },

  /** A file of decisions that cannot be read; `problem`. */
  invalidDecisions: {
    what: {
      'zh-CN': '裁定文件读不懂（{problem}）。',
      en: 'The file of decisions cannot be understood ({problem}).',
    },
    kept: { 'zh-CN': '什么也没有写入。', en: 'Nothing was written.' },
    next: {
      'zh-CN': '请按说明改正这个文件。',
      en: 'Correct the file as the documentation says.',
    },
  },

  /** The ledger has no trail. */
  noTrail: {
    what: {
      'zh-CN': '台账没有“报送记录”。',
      en: 'The ledger has no trail of returns.',
    },
    kept: { 'zh-CN': '工作簿没有改动。', en: 'The workbook is unchanged.' },
    next: {
      'zh-CN': '下发并记入台账，或收表之后才有报送记录。',
      en: 'It is made when workbooks are sent out and recorded, or returns are collected.',
    },
  },
} satisfies Record<string, ErrorTexts>;
