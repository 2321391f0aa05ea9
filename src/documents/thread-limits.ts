import type { ProductError } from '../language/errors';
import { unsafeFile } from '../xlsx/package/limits';

/** A page of a PDF is read in a few hundredths of a second; one whose forms contain each other is never read. */
export const PAGE_SECONDS = 6;

/** The error of a page that is not read in time. */
export const tooSlow = (): ProductError => unsafeFile('time', { most: PAGE_SECONDS });

/** The error of a document that takes more memory than is allowed. */
export const tooMuchMemory = (megabytes: number): ProductError =>
  unsafeFile('memory', { most: megabytes });
