import { changedSheetErrors } from './error-texts/changed-sheets';
import { collectionErrors } from './error-texts/collection';
import { commandLineErrors } from './error-texts/command-line';
import { documentErrors } from './error-texts/documents';
import type { ErrorTexts } from './error-texts/error-texts';
import { fileErrors } from './error-texts/files';
import { hostErrors } from './error-texts/host';
import { ledgerErrors } from './error-texts/ledger';
import { unsafeFileErrors, type UnsafeFileReason } from './error-texts/unsafe-files';
import { format, type Language } from './language';

/** Everything that can go wrong, by its code: each table says what a code means and which details it has. */
const texts = {
  ...hostErrors,
  ...changedSheetErrors,
  ...fileErrors,
  ...ledgerErrors,
  ...collectionErrors,
  ...documentErrors,
  ...commandLineErrors,
};

export type ErrorCode = keyof typeof texts;
export type ErrorDetails = Readonly<Record<string, string>>;

export const errorCodes = Object.keys(texts) as ErrorCode[];

/** What the product throws: a code, and the values that its texts name. Words for people: `errorText`. */
export class ProductError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails = {},
    options?: { cause?: unknown },
  ) {
    super([code, ...Object.entries(details).map((each) => each.join(': '))].join('\n'), options);
    this.name = 'ProductError';
  }
}

/** True for an error of the product with one of these codes. */
export function isError(error: unknown, ...codes: ErrorCode[]): error is ProductError {
  return error instanceof ProductError && codes.includes(error.code);
}

/** True for an error that is the fault of a document that was read. */
export function isDocumentError(error: unknown): error is ProductError {
  if (!(error instanceof ProductError)) return false;
  return error.code in documentErrors || error.code === 'unsafeFile';
}

/** Whether the user asked to stop: that is news, no error. */
export const isCancelled = (error: unknown): boolean => isError(error, 'cancelled');

/** An error in words for a person: what went wrong, what was kept, and what to do next. */
export type ErrorText = Record<keyof ErrorTexts, string>;

/** Whatever is not the product's own is unexpected. */
export function errorText(error: unknown, language: Language): ErrorText {
  const { code, details } =
    error instanceof ProductError ? error : { code: 'unexpected' as const, details: {} };
  const { what, kept, next } = textsOf(code, details);
  const inWords = (template: string) => format(template, withDefaults(template, details));
  return {
    what: inWords(what[language]),
    kept: inWords(kept[language]),
    next: inWords(next[language]),
  };
}

/** A file is unsafe for one of many reasons, each with texts of its own. */
function textsOf(code: ErrorCode, { reason, file, over }: ErrorDetails): ErrorTexts {
  if (over !== undefined) return withDoubt(texts[code]);
  const known = code === 'unsafeFile' && unsafeFileErrors[reason as UnsafeFileReason];
  if (!known) return texts[code];
  if (file === undefined) return known;
  const { 'zh-CN': zh, en } = known.what;
  return { ...known, what: { 'zh-CN': `“{file}”：${zh}`, en: `"{file}": ${en}` } };
}

/** Of one request nobody knows what it did; what it wrote `over` are sheets. */
function withDoubt({ what, kept, next }: ErrorTexts): ErrorTexts {
  const { 'zh-CN': zh, en } = kept;
  return {
    ...{ what, next },
    kept: {
      'zh-CN': `${zh}只有一处没有把握：写“{over}”的那一步，Excel 没有说做了没有；那几秒里有人往那里填了数，请看一眼还在不在。`,
      en: `${en} One thing is not sure: Excel did not say what became of writing “{over}”. If anything was typed there in those seconds, look whether it still stands.`,
    },
  };
}

/** A missing detail must not turn an error message into another error. */
function withDefaults(template: string, values: ErrorDetails): ErrorDetails {
  const names = [...template.matchAll(/\{(\w+)/g)].map((match) => match[1]!);
  return Object.fromEntries(names.map((name) => [name, values[name] ?? '?']));
}

/** What support needs to know of an error, in English. */
export function technicalDetails(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : ` (${String(error.cause)})`;
  return `${error.name}: ${error.message}${cause}`;
}
