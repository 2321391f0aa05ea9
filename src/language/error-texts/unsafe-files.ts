import type { Localised } from '../language';
import type { ErrorTexts } from './error-texts';

/** Why a file is not read although its kind is known: it would exhaust the machine, or does not hold what it says. */
export const unsafeFileReasons = [
  /** More parts than any file of an office; `most`. */
  'entries',
  /** Unpacked, the file is larger than the limit; `most` in MB. */
  'unpacked',
  /** A part is packed more tightly than text can be; `part`. */
  'ratio',
  /** Two parts take the same bytes; `part` is the second. */
  'overlap',
  /** A part is longer or shorter than the list of parts says; `part`. */
  'size',
  /** A part's checksum is wrong: bytes of it have changed; `part`. */
  'checksum',
  /** Elements stand inside each other more deeply than anybody nests them; `most`. */
  'depth',
  /** More elements than can be read; `most`. */
  'elements',
  /** More cells than can be kept; `most`. */
  'cells',
  /** A row or column that no sheet has; `address`. */
  'address',
  /** A table of text has more fields than is read; `most`. */
  'fields',
  /** A file that came back is larger than any return, `size` and `most` in MB; it was not even opened. */
  'file',
  /** More rows with something in them than any ledger has; `sheet`, `rows`, `most`. */
  'rows',
  /** A text longer than is read; `most` characters. */
  'text',
  /** Reading took more memory than is allowed; `most` in MB. */
  'memory',
  /** Reading did not end in time; `most` in seconds. */
  'time',
] as const;
export type UnsafeFileReason = (typeof unsafeFileReasons)[number];

const kept: Localised = {
  'zh-CN': '文件没有改动，已打开的内容也没有改动。',
  en: 'The file is unchanged, and so is what was open.',
};

const askAgain: Localised = {
  'zh-CN': '请向发来的人重新索取；或在 Excel、WPS 中打开，检查后另存再选。',
  en: 'Ask the sender for it again; or open it in Excel or WPS, look it over, save it anew and choose that.',
};

const makeSmaller: Localised = {
  'zh-CN': '请在 Excel、WPS 或 Word 中打开，删去用不到的工作表、行列或章节，另存后再选。',
  en: 'Open it in Excel, WPS or Word, delete sheets, rows, columns or chapters that are not needed, save it and choose that.',
};

/** The texts of `unsafeFile`, by its `reason`. */
export const unsafeFileErrors: Record<UnsafeFileReason, ErrorTexts> = {
  entries: {
    what: {
      'zh-CN': '文件内含的部件超过 {most} 个，没有读取。',
      en: 'The file has more than {most} parts and was not read.',
    },
    kept,
    next: askAgain,
  },
  unpacked: {
    what: {
      'zh-CN': '文件解压后超过 {most} MB，没有读取。',
      en: 'Unpacked, the file is larger than {most} MB; it was not read.',
    },
    kept,
    next: makeSmaller,
  },
  ratio: {
    what: {
      'zh-CN': '部件“{part}”的压缩率高得不正常，可能是“压缩炸弹”，没有读取。',
      en: 'Part "{part}" unpacks to far more than its size, as a zip bomb does; the file was not read.',
    },
    kept,
    next: askAgain,
  },
  overlap: {
    what: {
      'zh-CN': '文件内的部件互相重叠（“{part}”），可能是“压缩炸弹”，没有读取。',
      en: 'Parts of the file overlap ("{part}"), as in a zip bomb; it was not read.',
    },
    kept,
    next: askAgain,
  },
  size: {
    what: {
      'zh-CN': '部件“{part}”的实际大小与目录所记不符，没有读取。',
      en: 'Part "{part}" is not as long as the file says; it was not read.',
    },
    kept,
    next: askAgain,
  },
  checksum: {
    what: {
      'zh-CN': '部件“{part}”的校验码不符，内容已损坏，没有读取。',
      en: 'The checksum of part "{part}" is wrong: its content was damaged, and the file was not read.',
    },
    kept,
    next: askAgain,
  },
  depth: {
    what: {
      'zh-CN': '文件内容嵌套超过 {most} 层，没有读取。',
      en: 'The file nests more than {most} levels deep and was not read.',
    },
    kept,
    next: askAgain,
  },
  elements: {
    what: {
      'zh-CN': '文件内容超过 {most} 个元素，没有读取。',
      en: 'The file has more than {most} elements and was not read.',
    },
    kept,
    next: makeSmaller,
  },
  cells: {
    what: {
      'zh-CN': '工作表“{sheet}”的单元格超过 {most} 个，没有读取。',
      en: 'Sheet "{sheet}" has more than {most} {most|cell|cells}; the file was not read.',
    },
    kept,
    next: makeSmaller,
  },
  address: {
    what: {
      'zh-CN': '工作表“{sheet}”中有 Excel 没有的行或列（{address}），没有读取。',
      en: 'Sheet "{sheet}" names a row or column that Excel does not have ({address}); the file was not read.',
    },
    kept,
    next: askAgain,
  },
  fields: {
    what: {
      'zh-CN': '表格超过 {most} 格，没有读取。',
      en: 'The table has more than {most} {most|field|fields} and was not read.',
    },
    kept,
    next: {
      'zh-CN': '请在 Excel 或 WPS 中打开，只留方案的表格，另存后再选。',
      en: 'Open it in Excel or WPS, keep only the table of the plan, save it and choose that.',
    },
  },
  file: {
    what: {
      'zh-CN': '文件有 {size} MB，超过 {most} MB，没有读取。',
      en: 'The file is {size} MB large, and more than {most} MB is not read.',
    },
    kept,
    next: makeSmaller,
  },
  rows: {
    what: {
      'zh-CN': '工作表“{sheet}”有 {rows} 行内容，超过 {most} 行，没有读取。',
      en: 'Sheet "{sheet}" has {rows} {rows|row|rows} with something in them, and more than {most} are not read.',
    },
    kept,
    next: makeSmaller,
  },
  memory: {
    what: {
      'zh-CN': '读取所需内存超过 {most} MB，已停止读取。',
      en: 'Reading took more than {most} MB of memory and was stopped.',
    },
    kept,
    next: makeSmaller,
  },
  text: {
    what: {
      'zh-CN': '文字超过 {most} 字，没有读取。',
      en: 'The text is longer than {most} characters and was not read.',
    },
    kept,
    next: makeSmaller,
  },
  time: {
    what: {
      'zh-CN': '{most} 秒内没有读完，已停止读取。',
      en: 'Reading did not end within {most} seconds and was stopped.',
    },
    kept,
    next: makeSmaller,
  },
};
