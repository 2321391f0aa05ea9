export { DocumentError, type DocumentErrorKind, type DocumentErrorParams } from './errors';
export { documentErrorText, type DocumentErrorText } from './error-texts';
export { readDocument, type DocumentOptions } from './read-document';
export type { ReadInWorker, ReadOptions } from './in-worker';
export type { Input, ReadResult, ReadStage } from './read-request';
export { pageRanges } from './page-ranges';
