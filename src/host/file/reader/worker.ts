import { answerRead } from './read-file';

/** Entry point of the worker that reads other workbooks, so that the page stays usable meanwhile. */
const scope = self as unknown as {
  onmessage: (event: MessageEvent<Uint8Array>) => void;
  postMessage: (message: unknown) => void;
};

scope.onmessage = async ({ data }) => scope.postMessage(await answerRead(data));
