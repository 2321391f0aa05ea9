import { answer, type ReadRequest } from './read-request';

/** Entry point of the worker that reads documents, so that the page stays usable meanwhile. */
const scope = self as unknown as {
  onmessage: (event: MessageEvent<ReadRequest>) => void;
  postMessage: (message: unknown) => void;
};

scope.onmessage = ({ data }) => {
  void answer(data, (reply) => scope.postMessage(reply));
};
