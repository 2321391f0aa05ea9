import { readPlan, type Reading, type ReadingStage } from '../reading/read-plan';
import { sourceOf, type SourceDocument } from '../reading/source';
import { ProductError, type ErrorCode, type ErrorDetails } from '../language/errors';
import { fetchedAssets } from './formats/pdf/assets';
import { readDocument } from './read-document';

/** A file, or text that was pasted. */
export type Input = { bytes: Uint8Array; name: string } | { text: string };

/** What the page asks of the worker. */
export interface ReadRequest {
  input: Input;
  /** The plan's year, where it is known. */
  year?: number;
  /** Absolute URL of the folder with pdfjs' character maps, with a slash at its end. */
  assets?: string;
}

/** Taking the file apart, then what reading a plan consists of. */
export type ReadStage = 'decode' | ReadingStage;

/** A document and what was read from it: records quote `source.text` by its offsets. */
export interface ReadResult {
  source: SourceDocument;
  reading: Reading;
}

/** What the worker answers: stages as they begin, and last a result or why there is none. */
export type ReadReply =
  | { stage: ReadStage }
  /** A page is begun; the next word comes in `PAGE_SECONDS`, or never. */
  | { alive: true }
  | { result: ReadResult }
  | { code: ErrorCode; details: ErrorDetails }
  /** Not the document's fault: a part of the product could not be loaded. */
  | { failure: string };

/** Does what is asked. @param pause lets a page draw and its user stop; may throw. */
export async function read(
  { input, year, assets }: ReadRequest,
  onStage: (stage: ReadStage) => void,
  pause: () => Promise<void> = async () => {},
  onPage?: () => void,
): Promise<ReadResult> {
  onStage('decode');
  await pause();
  const options = {
    ...(assets === undefined ? {} : { pdfAssets: fetchedAssets(assets) }),
    ...(onPage ? { onPage } : {}),
  };
  const source =
    'text' in input ? pasted(input.text) : await readDocument(input.bytes, input.name, options);
  await pause();
  return {
    source,
    reading: readPlan(source, { ...(year === undefined ? {} : { year }), onStage }),
  };
}

/** The same with errors as part of the answer, as messages between threads need it. */
export async function answer(
  request: ReadRequest,
  reply: (reply: ReadReply) => void,
): Promise<void> {
  try {
    const onPage = () => reply({ alive: true });
    reply({ result: await read(request, (stage) => reply({ stage }), undefined, onPage) });
  } catch (error) {
    const known = error instanceof ProductError;
    reply(known ? { code: error.code, details: error.details } : { failure: String(error) });
  }
}

function pasted(text: string): SourceDocument {
  if (text.trim() === '') throw new ProductError('emptyDocument');
  return sourceOf(text);
}
