/** Making workbooks for offices and reading what comes back: what a page fetches when it is first needed. */
export { openGiven } from './incoming/expand';
export { makeFile } from './make-file';
export { readReturned } from './read-returned';
export { zipFiles } from './zip-files';
