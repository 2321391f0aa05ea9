/**
 * What pages, workers and Node all have besides the language, for the code that may use nothing else. Included by
 * tsconfig.domain.json alone: elsewhere the full types of the page or of Node say the same.
 */

declare class TextEncoder {
  encode(text?: string): Uint8Array;
}

declare class TextDecoder {
  constructor(encoding?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: Uint8Array): string;
}

interface AbortSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
}
