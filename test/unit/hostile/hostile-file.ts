/** How a file is put to the product, each as the command line does. */
export type Way = 'workbook' | 'document' | 'plan' | 'return';

/** A file that means harm, or was damaged as if it did. */
export interface HostileFile {
  what: string;
  way: Way;
  /** Its ending tells kinds of text apart. */
  name: string;
  make: () => Uint8Array;
  /** The error's code and reason: "unsafeFile ratio"; "read" where it does no harm and is read. */
  answer: string;
}

/** What the reading process is asked. */
export interface Job {
  path: string;
  way: Way;
  name: string;
}

/** What it says: code and reason, words for a person, the work it was, and how much memory it has taken so far. */
export interface Answer {
  answer: string;
  words: string;
  /** Of the processor. */
  seconds: number;
  megabytes: number;
}

/** Text as bytes; what is written over and over is never one string. */
export const bytes = (...pieces: (string | [count: number, text: string])[]): Uint8Array =>
  Buffer.concat(
    pieces.map((piece) =>
      typeof piece === 'string'
        ? Buffer.from(piece)
        : Buffer.alloc(piece[0] * Buffer.byteLength(piece[1]), piece[1]),
    ),
  );
