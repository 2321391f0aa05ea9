export { readDocument, type DocumentOptions } from './read-document';
export type { ReadInWorker, ReadOptions } from './in-worker';
export type { Input, ReadResult, ReadStage } from './read-request';
export { PAGE_SECONDS, tooMuchMemory, tooSlow } from './thread-limits';
export { isPdf } from './kind';
export { pageRanges } from './page-ranges';
