import { ProductError } from '../../language/errors';
import { checkElements } from './well-formed';

/** A piece of a text: bytes are a whole number of elements as UTF-8, checked when they were made. */
export type Piece = string | Uint8Array;

/** A text of a part, or its pieces: one of millions of characters is never put together. */
export type Text = string | readonly Piece[];

/**
 * Characters that are put together before they become bytes: a collection of garbage would copy all texts that wait, and what
 * is larger is no longer young.
 */
const BATCH = 12 * 1024;
/** Bytes of a piece. */
const PIECE = 512 * 1024;
/** UTF-8 takes no more for one. */
const BYTES_OF_CHARACTER = 3;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Elements that follow each other; few of them stay a text. */
export class Elements {
  private readonly done: Uint8Array[] = [];
  private buffer: Uint8Array | null = null;
  private used = 0;
  private waiting: string[] = [];
  private length = 0;

  /** @param path the part that they are for. */
  constructor(private readonly path: string) {}

  /** @param xml elements, each of them whole. @throws ProductError `refused` where they are not well-formed. */
  push(xml: string): void {
    this.waiting.push(xml);
    this.length += xml.length;
    if (this.length >= BATCH) this.encode();
  }

  /** @throws ProductError `refused` */
  finish(): Piece[] {
    if (!this.buffer) return this.waiting;
    this.encode();
    return [...this.done, this.buffer.slice(0, this.used)];
  }

  private encode(): void {
    const xml = this.waiting.join('');
    try {
      checkElements(xml);
    } catch (cause) {
      throw new ProductError('refused', { reason: `${this.path}: ${String(cause)}` }, { cause });
    }
    const most = xml.length * BYTES_OF_CHARACTER;
    if (!this.buffer || this.used + most > this.buffer.length) {
      if (this.buffer) this.done.push(this.buffer.slice(0, this.used));
      if (!this.buffer || most > this.buffer.length) this.buffer = new Uint8Array(most + PIECE);
      this.used = 0;
    }
    this.used += encoder.encodeInto(xml, this.buffer.subarray(this.used)).written;
    this.waiting = [];
    this.length = 0;
  }
}

export function textOf(text: Text): string {
  if (typeof text === 'string') return text;
  return text.map((piece) => (typeof piece === 'string' ? piece : decoder.decode(piece))).join('');
}

/** A text as UTF-8, in pieces. */
export function encoded(text: Text): Uint8Array[] {
  if (typeof text === 'string') return [encoder.encode(text)];
  return text.map((piece) => (typeof piece === 'string' ? encoder.encode(piece) : piece));
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0]!;
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
