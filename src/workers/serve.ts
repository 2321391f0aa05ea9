/**
 * Makes the thread that calls it the worker of a page: each request is answered by one message or several.
 * @param answer gives its messages to `reply`.
 */
export function serve<Request>(
  answer: (request: Request, reply: (message: unknown) => void) => Promise<void>,
): void {
  const scope = self as unknown as {
    onmessage: (event: MessageEvent<Request>) => void;
    postMessage: (message: unknown) => void;
  };
  scope.onmessage = ({ data }) => void answer(data, (message) => scope.postMessage(message));
}
