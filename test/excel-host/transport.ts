import type { Dispatcher } from './dispatcher';
import { ActionType, PathType, type RequestBody, type ResponseBody } from './protocol';

/** What the client calls to reach its host, and where it listens. Text only, so it crosses frames. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

/** One request that the add-in's own code caused. */
export interface SyncRecord {
  /** UTF-8 size of the request. */
  bytes: number;
  /** UTF-8 size of the answer. */
  answerBytes: number;
  actions: number;
  error: string | undefined;
}

export type FailureMode =
  /** Nothing of the request is carried out. */
  | 'before'
  /** Half of its actions are. */
  | 'half'
  /** All of them are, and the answer is lost. */
  | 'after'
  /** So many of them are. */
  | number;

/** Excel on the web refuses larger requests and answers. */
const LARGEST = 5_000_000;

const size = (text: string) => new TextEncoder().encode(text).length;

/** Answers on a macrotask, as a real host does; answering at once would reorder events. */
const later = (work: () => void) => void setTimeout(work, 0);

/** Carries requests to the dispatcher, keeps a record of them, and fails those a test picks. */
export class Transport {
  readonly syncs: SyncRecord[] = [];
  private failing: { sync: number; mode: FailureMode } | null = null;

  readonly bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => later(() => this.answer(text)),
  };

  /** @param afterRequest runs once a request is carried out, before its answer leaves. */
  constructor(
    private readonly dispatcher: Dispatcher,
    private readonly afterRequest: () => void,
    private readonly afterAnswer: () => void,
  ) {}

  /** Makes the `n`th sync from now (1 is the next) fail, once. */
  failAt(n: number, mode: FailureMode = 'before'): void {
    this.failing = { sync: this.syncs.length + n, mode };
  }

  /** Lets every sync succeed again. */
  stopFailing(): void {
    this.failing = null;
  }

  send(message: unknown): void {
    this.bridge.onMessageFromHost?.(JSON.stringify(message));
  }

  private answer(text: string): void {
    const request = JSON.parse(text) as { id: number; message: { body: RequestBody } };
    const { body } = request.message;
    const counted = !isHousekeeping(body);
    const bytes = size(JSON.stringify(body));
    const result = this.withinLimits(bytes, () =>
      counted ? this.process(body) : this.dispatcher.process(body),
    );
    this.afterRequest();
    const message = { statusCode: 200, headers: {}, body: result };
    if (counted) {
      this.syncs.push({
        bytes,
        answerBytes: size(JSON.stringify(result)),
        actions: body.Actions.length,
        error: result.Error?.Code,
      });
    }
    this.send({ id: request.id, type: 2, message });
    this.afterAnswer();
  }

  private withinLimits(bytes: number, process: () => ResponseBody): ResponseBody {
    if (bytes > LARGEST) return tooLarge('Request');
    const result = process();
    return size(JSON.stringify(result)) > LARGEST ? tooLarge('Response') : result;
  }

  private process(body: RequestBody): ResponseBody {
    if (this.failing?.sync !== this.syncs.length + 1) return this.dispatcher.process(body);
    const { mode } = this.failing;
    this.failing = null;
    const length = body.Actions.length;
    if (mode === 'after') {
      this.dispatcher.process(body);
      return this.dispatcher.process(body, 0);
    }
    const limit = mode === 'half' ? Math.floor(length / 2) : mode === 'before' ? 0 : mode;
    return this.dispatcher.process(body, limit);
  }
}

function tooLarge(what: 'Request' | 'Response'): ResponseBody {
  const error = { Code: `${what}PayloadSizeLimitExceeded`, Message: `The ${what} is too large.` };
  const place = { Location: undefined, ActionIndex: 0, HttpStatusCode: 413 };
  return { Results: [], TraceIds: [], Error: { ...error, ...place } };
}

/** The client's own calls: service objects, and letting go of ranges when a run ends. */
function isHousekeeping(body: RequestBody): boolean {
  const paths = Object.values(body.ObjectPaths);
  if (paths.some((path) => path.ObjectPathType === PathType.New)) return true;
  const releases = body.Actions.filter((action) => action.Name === '_RemoveReference');
  return (
    releases.length > 0 &&
    body.Actions.every(
      (action) =>
        action.ActionType === ActionType.Instantiate || action.Name === '_RemoveReference',
    )
  );
}
