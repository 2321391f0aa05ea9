import { type SaveRequest, answerSave } from './worker-messages';

/** Entry point of the worker that saves files, so that the page stays usable meanwhile. */
const scope = self as unknown as {
  onmessage: (event: MessageEvent<SaveRequest>) => void;
  postMessage: (message: unknown, transfer: Transferable[]) => void;
};

scope.onmessage = async ({ data }) => {
  const reply = await answerSave(data);
  scope.postMessage(reply, 'bytes' in reply ? [reply.bytes.buffer] : []);
};
