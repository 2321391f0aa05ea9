import type { ErrorTexts } from './error-texts';

/** Why a document could not be read; `file` is its name as it was given. */
export const documentErrors = {
  /** .doc, .wps, .et, .xls: the binary formats from before 2007. */
  oldDocument: {
    what: {
      'zh-CN': '“{file}”是旧格式（.doc、.xls、.wps 或 .et），无法直接读取。',
      en: '"{file}" is in an old format (.doc, .xls, .wps or .et), which cannot be read directly.',
    },
    kept: {
      'zh-CN': '已选的方案和工作簿都没有变。',
      en: 'The chosen plan and the workbook are unchanged.',
    },
    next: {
      'zh-CN':
        '请在 Word 或 WPS 中打开，另存为 .docx（表格存为 .xlsx），再选一次；也可以复制文字粘贴。',
      en: 'Open it in Word or WPS, save it as .docx (tables as .xlsx) and choose it again; or copy its text and paste it.',
    },
  },

  /** Rich text, under whatever name: office systems also save it as .doc. */
  rtfDocument: {
    what: {
      'zh-CN': '“{file}”是 RTF 格式的文件，不能读取；扩展名是 .doc 的也可能是这种格式。',
      en: '"{file}" is in rich text format (RTF), which cannot be read; a file named .doc may be one too.',
    },
    kept: {
      'zh-CN': '已选的方案和工作簿都没有变。',
      en: 'The chosen plan and the workbook are unchanged.',
    },
    next: {
      'zh-CN': '请在 Word 或 WPS 中打开，另存为 .docx，再选一次；也可以复制文字粘贴。',
      en: 'Open it in Word or WPS, save it as .docx and choose it again; or copy its text and paste it.',
    },
  },

  /** A PDF whose fonts do not tell their letters, or that is written from the top down. */
  unreadableDocument: {
    what: {
      'zh-CN': '“{file}”里的文字无法识别：字体没有对应的字符，或是竖排。',
      en: 'The text in "{file}" cannot be read: its fonts do not tell which letters they show, or it is written from the top down.',
    },
    kept: {
      'zh-CN': '已选的方案和工作簿都没有变。',
      en: 'The chosen plan and the workbook are unchanged.',
    },
    next: {
      'zh-CN':
        '请在 Word 或 WPS 中打开原稿，另存为 .docx 再选；也可以先用文字识别（OCR）软件转换，核对后再选。',
      en: 'Open the original in Word or WPS, save it as .docx and choose that; or convert it with OCR software, check the result, and choose that.',
    },
  },
  /** A PDF of pictures, without a text layer. */
  scannedDocument: {
    what: {
      'zh-CN': '“{file}”是扫描件，只有图片，没有文字。',
      en: '"{file}" is a scan: it holds pictures and no text.',
    },
    kept: {
      'zh-CN': '已选的方案和工作簿都没有变。',
      en: 'The chosen plan and the workbook are unchanged.',
    },
    next: {
      'zh-CN':
        '请先用文字识别（OCR）软件转成带文字的 PDF 或 .docx，核对后再选；或向发文单位索取电子版。',
      en: 'Turn it into a PDF with text or a .docx with OCR software, check that, and choose it again; or ask the issuing office for the electronic version.',
    },
  },

  /** A password is needed to open it. */
  encryptedDocument: {
    what: {
      'zh-CN': '“{file}”设有打开密码，无法读取。',
      en: '"{file}" is protected with a password.',
    },
    kept: {
      'zh-CN': '已选的方案和工作簿都没有变。',
      en: 'The chosen plan and the workbook are unchanged.',
    },
    next: {
      'zh-CN': '请用密码打开，另存为不带密码的副本，再选一次；也可以复制文字粘贴。',
      en: 'Open it with its password, save a copy without one and choose that; or copy its text and paste it.',
    },
  },

  /** It looks like a known kind, but cannot be taken apart. */
  damagedDocument: {
    what: {
      'zh-CN': '“{file}”已损坏或不完整，无法读取。',
      en: '"{file}" is damaged or incomplete.',
    },
    kept: {
      'zh-CN': '已选的方案和工作簿都没有变。',
      en: 'The chosen plan and the workbook are unchanged.',
    },
    next: {
      'zh-CN': '请重新下载，或在 Word、WPS 中打开后另存为 .docx；也可以复制文字粘贴。',
      en: 'Download it again, or open it in Word or WPS and save it as .docx; or copy its text and paste it.',
    },
  },

  /** It opens, and there is no text in it. */
  emptyDocument: {
    what: { 'zh-CN': '“{file}”里没有文字。', en: 'There is no text in "{file}".' },
    kept: {
      'zh-CN': '已选的方案和工作簿都没有变。',
      en: 'The chosen plan and the workbook are unchanged.',
    },
    next: {
      'zh-CN': '请检查是否选对了文件；如内容是图片，请先识别成文字再粘贴。',
      en: 'Check that it is the right file; if it holds pictures, turn them into text first and paste that.',
    },
  },

  /** None of the kinds we read. */
  unknownDocument: {
    what: { 'zh-CN': '不认识“{file}”的格式。', en: 'The format of "{file}" is not known.' },
    kept: {
      'zh-CN': '已选的方案和工作簿都没有变。',
      en: 'The chosen plan and the workbook are unchanged.',
    },
    next: {
      'zh-CN':
        '可以读 .docx、.pdf、.xlsx、.csv、.html 和 .txt；其他格式请另存为其中一种，或复制文字粘贴。',
      en: 'What can be read: .docx, .pdf, .xlsx, .csv, .html and .txt. Save other formats as one of these, or copy the text and paste it.',
    },
  },

  /** Over the limits; `limit` is the limit in MB. */
  largeDocument: {
    what: {
      'zh-CN': '“{file}”太大，超过 {limit} MB 的上限。',
      en: '"{file}" is too large: the limit is {limit} MB.',
    },
    kept: {
      'zh-CN': '已选的方案和工作簿都没有变。',
      en: 'The chosen plan and the workbook are unchanged.',
    },
    next: {
      'zh-CN': '请去掉图片，或只保留目标和任务部分，另存后再选；也可以复制文字粘贴。',
      en: 'Remove pictures, or keep only the goals and tasks, and save it again; or copy its text and paste it.',
    },
  },

  /** A PDF with more pages than we read; `limit` is how many. */
  longDocument: {
    what: {
      'zh-CN': '“{file}”超过 {limit} 页，没有读取。',
      en: '"{file}" has more than {limit} {limit|page|pages}; it was not read.',
    },
    kept: {
      'zh-CN': '已选的方案和工作簿都没有变。',
      en: 'The chosen plan and the workbook are unchanged.',
    },
    next: {
      'zh-CN': '请只保留目标和任务所在的页，另存后再选；也可以复制文字粘贴。',
      en: 'Keep only the pages with goals and tasks, save them and choose that file; or copy the text and paste it.',
    },
  },
} satisfies Record<string, ErrorTexts>;
