import type { HostObject } from './members';

/** Event numbers of the protocol. */
export const EventType = { WorksheetChanged: 10 } as const;

const registrations: Record<number, string> = { [EventType.WorksheetChanged]: 'DataChangedEvent' };
const RICH_API_EVENT = 65536;

interface Pending {
  type: number;
  target: string;
  args: unknown;
}

/** Who listens to what, and the events waiting to go out. */
export class Events {
  private readonly listening = new Map<string, number>();
  private queue: Pending[] = [];
  private isHeld = false;
  private isLost = false;

  constructor(private readonly send: (message: unknown) => void) {}

  register(object: HostObject, event: string, on: boolean): void {
    const target = typeof object.items === 'function' ? 'Workbook' : String(object.id);
    const name = event.replace(/^Register/, '');
    const key = `${name}|${target}`;
    this.listening.set(key, Math.max(0, (this.listening.get(key) ?? 0) + (on ? 1 : -1)));
  }

  /** Registrations that are still on. */
  get active(): number {
    return [...this.listening.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Nobody is told of what happens meanwhile. */
  lose(happens: () => void): void {
    this.isLost = true;
    happens();
    this.isLost = false;
  }

  emit(type: number, sheetId: string, args: unknown): void {
    if (this.isLost) return;
    for (const target of [sheetId, 'Workbook']) {
      if (this.listening.get(`${registrations[type]}|${target}`)) {
        this.queue.push({ type, target, args });
      }
    }
  }

  /** Excel is busy: events wait, and edits one after the other become one of several areas. */
  hold(): void {
    this.isHeld = true;
  }

  release(): void {
    this.isHeld = false;
    this.queue = joined(this.queue);
    this.flush();
  }

  /** Sends what waits, on a later turn than the answer it belongs to. */
  flush(): void {
    if (this.queue.length === 0 || this.isHeld) return;
    const entries = this.queue.map(({ type, target, args }) => ({
      messageCategory: RICH_API_EVENT,
      messageType: type,
      targetId: target,
      message: JSON.stringify(args),
    }));
    this.queue = [];
    setTimeout(() => this.send({ type: 3, message: { entries } }), 0);
  }
}

interface Edit {
  changeType: string;
  triggerSource: string;
  address: string;
}

function joined(queue: readonly Pending[]): Pending[] {
  const out: Pending[] = [];
  for (const each of queue) {
    const last = out[out.length - 1];
    const [before, now] = [last?.args as Edit | undefined, each.args as Edit];
    const isOne =
      last?.target === each.target &&
      [before, now].every((edit) => edit?.changeType === 'RangeEdited') &&
      before?.triggerSource === now.triggerSource;
    if (!isOne) out.push(each);
    else last!.args = { ...now, address: `${before!.address},${now.address}` };
  }
  return out;
}
