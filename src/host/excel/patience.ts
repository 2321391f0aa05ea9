import { ProductError } from '../../language/errors';
import type { OfficeApi } from './api';

/**
 * How long an answer is waited for.
 * @param expire to be called once that was long enough.
 * @returns calls it off.
 */
export type Patience = (expire: () => void) => () => void;

/**
 * Longer than the largest request takes on a slow computer, and than most people leave a cell half typed. Neither Office.js nor
 * Excel has a limit of its own: a request that is not answered would leave the pane waiting until it is closed.
 */
const LONGEST_MINUTES = 5;

export const usualPatience: Patience = (expire) => {
  const timer = setTimeout(expire, LONGEST_MINUTES * 60_000);
  return () => clearTimeout(timer);
};

type Batch = (context: Excel.RequestContext) => Promise<unknown>;

/** The requests that are not answered yet, by when they were sent. */
export class Unanswered {
  private readonly sent = new Map<object, number>();

  /** Milliseconds since the oldest was sent; 0 where there is none. */
  waited(): number {
    const [first] = this.sent.values();
    return first === undefined ? 0 : Date.now() - first;
  }

  async count<T>(answer: Promise<T>): Promise<T> {
    this.sent.set(answer, Date.now());
    try {
      return await answer;
    } finally {
      this.sent.delete(answer);
    }
  }
}

/**
 * The same Excel, but that each request of a run has to be answered in time; where one is not, the run ends with `noAnswer` and asks
 * for nothing more. What Excel does of that request, and when, nobody knows.
 */
export function answeringInTime(
  api: OfficeApi,
  patience: Patience,
  unanswered: Unanswered,
): OfficeApi {
  const run = (...args: unknown[]): Promise<unknown> => {
    const batch = args.pop() as Batch;
    const limited: Batch = (context) => {
      const sync = context.sync.bind(context);
      context.sync = (passed) => unanswered.count(inTime(sync(passed), patience));
      return batch(context);
    };
    return (api.Excel.run as (...all: unknown[]) => Promise<unknown>)(...args, limited);
  };
  return { ...api, Excel: { run: run as typeof Excel.run } };
}

async function inTime<T>(answer: Promise<T>, patience: Patience): Promise<T> {
  let callOff = () => {};
  const tooLate = new Promise<never>((_, reject) => {
    callOff = patience(() => reject(new ProductError('noAnswer')));
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    callOff();
  }
}
