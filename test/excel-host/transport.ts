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

/** What the client sets where a request is to wait until no cell is edited. */
const DELAY_FOR_CELL_EDIT = 64;
const EDITING = 'Excel is in cell-editing mode. Please exit the edit mode and try again.';

interface Message {
  id: number;
  flags?: number;
  message: { body: RequestBody };
}

/** Excel on the web refuses larger requests and answers. */
const LARGEST = 5_000_000;

const encoder = new TextEncoder();
const size = (text: string) => encoder.encode(text).length;

/** What is answered, and its text: written once, however often it is asked for. */
interface Answer {
  body: ResponseBody;
  text: string;
  bytes: number;
}

function written(body: ResponseBody): Answer {
  const text = JSON.stringify(body);
  return { body, text, bytes: size(text) };
}

/** Answers on a macrotask, as a real host does; answering at once would reorder events. */
const later = (work: () => void) => void setTimeout(work, 0);

/** Carries requests to the dispatcher, keeps a record of them, and fails those a test picks. */
export class Transport {
  readonly syncs: SyncRecord[] = [];
  private failing: { sync: number; mode: FailureMode; times: number } | null = null;
  private readonly moments = new Map<number, () => void>();
  private editing = false;
  private waiting: string[] = [];
  private hanging: { sync: number; mode: 'done' | 'never'; onHang: () => void } | null = null;
  private hung: string[] = [];

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

  /** Makes the `n`th sync from now (1 is the next) fail; those that follow it, up to so many times, before anything is done. */
  failAt(n: number, mode: FailureMode = 'before', times = 1): void {
    this.failing = { sync: this.syncs.length + n, mode, times };
  }

  /**
   * The `n`th sync from now is never answered; what it asks for is done all the same, or not.
   * @param onHang told once that is so.
   */
  hangAt(n: number, mode: 'done' | 'never', onHang: () => void): void {
    this.hanging = { sync: this.syncs.length + n, mode, onHang };
  }

  /** What was not done when it was asked for is done now, and still not answered. */
  doHung(): void {
    for (const text of this.hung.splice(0)) this.dispatch(text);
    this.afterRequest();
  }

  /** Something happens before the `n`th sync from now reaches Excel. */
  before(n: number, happen: () => void): void {
    this.moments.set(this.syncs.length + n, happen);
  }

  /** A cell is being edited: requests are refused, or wait if they ask to. */
  startEditing(): void {
    this.editing = true;
  }

  stopEditing(): void {
    this.editing = false;
    for (const text of this.waiting.splice(0)) later(() => this.answer(text));
  }

  /** Requests that wait for the end of editing. */
  get waitingRequests(): number {
    return this.waiting.length;
  }

  /** Lets every sync succeed again. */
  stopFailing(): void {
    this.failing = null;
  }

  send(message: unknown): void {
    this.bridge.onMessageFromHost?.(JSON.stringify(message));
  }

  private answer(text: string): void {
    const request = JSON.parse(text) as Message;
    const { body } = request.message;
    const counted = !isHousekeeping(body);
    if (counted) this.reach(this.syncs.length + 1);
    if (counted && this.hanging?.sync === this.syncs.length + 1) return this.hang(text, body);
    const isRefused = counted && this.editing;
    if (isRefused && (request.flags ?? 0) & DELAY_FOR_CELL_EDIT)
      return void this.waiting.push(text);
    const bytes = size(JSON.stringify(body));
    const result = this.withinLimits(bytes, () => {
      if (isRefused) return refusal('InvalidOperationInCellEditMode', EDITING, 400);
      return counted ? this.process(body) : this.dispatcher.process(body);
    });
    this.afterRequest();
    if (counted) {
      this.syncs.push({
        bytes,
        answerBytes: result.bytes,
        actions: body.Actions.length,
        error: result.body.Error?.Code,
      });
    }
    const envelope = `{"id":${JSON.stringify(request.id)},"type":2,"message":{"statusCode":200,"headers":{},"body":`;
    this.bridge.onMessageFromHost?.(`${envelope}${result.text}}}`);
    this.afterAnswer();
  }

  private dispatch(text: string): void {
    this.dispatcher.process((JSON.parse(text) as Message).message.body);
  }

  private hang(text: string, { Actions }: RequestBody): void {
    const { mode, onHang } = this.hanging!;
    this.hanging = null;
    this.syncs.push({ bytes: size(text), answerBytes: 0, actions: Actions.length, error: 'none' });
    if (mode === 'done') this.dispatch(text);
    else this.hung.push(text);
    this.afterRequest();
    onHang();
  }

  private reach(sync: number): void {
    this.moments.get(sync)?.();
    this.moments.delete(sync);
  }

  private withinLimits(bytes: number, process: () => ResponseBody): Answer {
    if (bytes > LARGEST) return written(tooLarge('Request'));
    const answer = written(process());
    return answer.bytes > LARGEST ? written(tooLarge('Response')) : answer;
  }

  private process(body: RequestBody): ResponseBody {
    if (this.failing?.sync !== this.syncs.length + 1) return this.dispatcher.process(body);
    const { mode, sync, times } = this.failing;
    this.failing = times > 1 ? { sync: sync + 1, mode: 'before', times: times - 1 } : null;
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
  return refusal(`${what}PayloadSizeLimitExceeded`, `The ${what} is too large.`, 413);
}

function refusal(code: string, message: string, status: number): ResponseBody {
  const place = { Location: undefined, ActionIndex: 0, HttpStatusCode: status };
  return { Results: [], TraceIds: [], Error: { Code: code, Message: message, ...place } };
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
