export { readDocument, type DocumentOptions } from './read-document';
export type { ReadInWorker, ReadOptions } from './in-worker';
export type { Input, ReadResult, ReadStage } from './read-request';
export { pageRanges } from './page-ranges';
