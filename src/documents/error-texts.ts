import { format, type Language, type Localised } from '../language/language';
import { unsafeFileText } from '../language/unsafe-files';
import type { DocumentError, DocumentErrorKind } from './errors';

/** What failed, and what to do next. Nothing has been changed when a document cannot be read. */
export interface DocumentErrorText {
  what: string;
  next: string;
}

type Texts = Record<Exclude<DocumentErrorKind, 'unsafe'>, DocumentErrorText>;

const zh: Texts = {
  legacyDoc: {
    what: '“{file}”是旧格式（.doc、.xls、.wps 或 .et），无法直接读取。',
    next: '请在 Word 或 WPS 中打开，另存为 .docx（表格存为 .xlsx），再选一次；也可以复制文字粘贴。',
  },
  rtf: {
    what: '“{file}”是 RTF 格式的文件，不能读取；扩展名是 .doc 的也可能是这种格式。',
    next: '请在 Word 或 WPS 中打开，另存为 .docx，再选一次；也可以复制文字粘贴。',
  },
  scannedPdf: {
    what: '“{file}”是扫描件，只有图片，没有文字。',
    next: '请先用文字识别（OCR）软件转成带文字的 PDF 或 .docx，核对后再选；或向发文单位索取电子版。',
  },
  encrypted: {
    what: '“{file}”设有打开密码，无法读取。',
    next: '请用密码打开，另存为不带密码的副本，再选一次；也可以复制文字粘贴。',
  },
  damaged: {
    what: '“{file}”已损坏或不完整，无法读取。',
    next: '请重新下载，或在 Word、WPS 中打开后另存为 .docx；也可以复制文字粘贴。',
  },
  empty: {
    what: '“{file}”里没有文字。',
    next: '请检查是否选对了文件；如内容是图片，请先识别成文字再粘贴。',
  },
  unknownKind: {
    what: '不认识“{file}”的格式。',
    next: '可以读 .docx、.pdf、.xlsx、.csv、.html 和 .txt；其他格式请另存为其中一种，或复制文字粘贴。',
  },
  tooLarge: {
    what: '“{file}”太大，超过 {limit} MB 的上限。',
    next: '请去掉图片，或只保留目标和任务部分，另存后再选；也可以复制文字粘贴。',
  },
  tooManyPages: {
    what: '“{file}”超过 {limit} 页，没有读取。',
    next: '请只保留目标和任务所在的页，另存后再选；也可以复制文字粘贴。',
  },
};

const en: Texts = {
  legacyDoc: {
    what: '"{file}" is in an old format (.doc, .xls, .wps or .et), which cannot be read directly.',
    next: 'Open it in Word or WPS, save it as .docx (tables as .xlsx) and choose it again; or copy its text and paste it.',
  },
  rtf: {
    what: '"{file}" is in rich text format (RTF), which cannot be read; a file named .doc may be one too.',
    next: 'Open it in Word or WPS, save it as .docx and choose it again; or copy its text and paste it.',
  },
  scannedPdf: {
    what: '"{file}" is a scan: it holds pictures and no text.',
    next: 'Turn it into a PDF with text or a .docx with OCR software, check that, and choose it again; or ask the issuing office for the electronic version.',
  },
  encrypted: {
    what: '"{file}" is protected with a password.',
    next: 'Open it with its password, save a copy without one and choose that; or copy its text and paste it.',
  },
  damaged: {
    what: '"{file}" is damaged or incomplete.',
    next: 'Download it again, or open it in Word or WPS and save it as .docx; or copy its text and paste it.',
  },
  empty: {
    what: 'There is no text in "{file}".',
    next: 'Check that it is the right file; if it holds pictures, turn them into text first and paste that.',
  },
  unknownKind: {
    what: 'The format of "{file}" is not known.',
    next: 'What can be read: .docx, .pdf, .xlsx, .csv, .html and .txt. Save other formats as one of these, or copy the text and paste it.',
  },
  tooLarge: {
    what: '"{file}" is too large: the limit is {limit} MB.',
    next: 'Remove pictures, or keep only the goals and tasks, and save it again; or copy its text and paste it.',
  },
  tooManyPages: {
    what: '"{file}" has more than {limit} {limit|page|pages}; it was not read.',
    next: 'Keep only the pages with goals and tasks, save them and choose that file; or copy the text and paste it.',
  },
};

const named: Localised = { 'zh-CN': '“{file}”：', en: '"{file}": ' };

const texts: Record<Language, Texts> = { 'zh-CN': zh, en };

/** An error in words for a person. */
export function documentErrorText(
  { kind, params }: Pick<DocumentError, 'kind' | 'params'>,
  language: Language,
): DocumentErrorText {
  if (kind === 'unsafe') {
    const { what, next } = unsafeFileText(params, language);
    return { what: `${format(named[language], { file: '', ...params })}${what}`, next };
  }
  const values = { file: '', limit: '', ...params };
  const { what, next } = texts[language][kind];
  return { what: format(what, values), next: format(next, values) };
}
