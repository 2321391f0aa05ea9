/** Why a document could not be read. Texts for people: `error-texts.ts`. */
export const documentErrorKinds = [
  /** .doc, .wps, .et, .xls: the binary formats from before 2007. */
  'legacyDoc',
  /** Rich text, under whatever name: office systems also save it as .doc. */
  'rtf',
  /** A PDF of pictures, without a text layer. */
  'scannedPdf',
  /** A password is needed to open it. */
  'encrypted',
  /** It looks like a known kind, but cannot be taken apart. */
  'damaged',
  /** It opens, and there is no text in it. */
  'empty',
  /** None of the kinds we read. */
  'unknownKind',
  /** Over the limits; `params.limit` is the limit in MB. */
  'tooLarge',
  /** A PDF with more pages than we read; `params.limit` is how many. */
  'tooManyPages',
  /** Beyond what is read of any file, or not what it says it is; `params` as language/unsafe-files has them. */
  'unsafe',
] as const;
export type DocumentErrorKind = (typeof documentErrorKinds)[number];

/** `file` is the name as it was given. */
export type DocumentErrorParams = Readonly<Record<string, string>>;

export class DocumentError extends Error {
  constructor(
    readonly kind: DocumentErrorKind,
    readonly params: DocumentErrorParams = {},
    options?: { cause?: unknown },
  ) {
    super(`${kind} ${JSON.stringify(params)}`, options);
    this.name = 'DocumentError';
  }
}
