import { answerRead } from '../../../../src/host/file/reader/read-file';
import { readInWorker } from '../../../../src/host/file/reader/in-worker';
import { readLastYear } from '../../../../src/usecases/roll-over';
import { enter, filled, smallPlan } from '../../usecases/workbooks';

/** A worker without a thread: messages are copied as between threads. */
class LocalWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  terminated = false;

  postMessage(bytes: Uint8Array): void {
    void answerRead(structuredClone(bytes)).then((reply) =>
      this.onmessage?.({ data: structuredClone(reply) }),
    );
  }

  terminate(): void {
    this.terminated = true;
  }
}

function read(bytes: Uint8Array, signal?: AbortSignal) {
  const worker = new LocalWorker();
  const reading = readInWorker(() => worker as unknown as Worker, bytes, signal);
  return { worker, reading };
}

test('a ledger that is a file is read as one that is open', async () => {
  const host = await filled(smallPlan());
  enter(host, 1, 'q4', 12.5);
  const { worker, reading } = read(await host.save());
  const reader = await reading;
  expect(worker.terminated).toBe(true);
  const sheets = ({ values }: { values: unknown[][] }) => values.length;
  const pick = (all: { name: string }[]) => all.map(({ name }) => name).slice(0, 2);
  const [ours, theirs] = [await reader.snapshot(pick), await host.snapshot(pick)];
  expect(ours.sheets).toEqual(theirs.sheets);
  expect(ours.cells.map(sheets)).toEqual(theirs.cells.map(sheets));
  const last = await readLastYear(reader);
  expect(last.rows[1]).toMatchObject({ name: '指标1', actuals: { 4: 12.5 } });
});

test('a file that is no workbook is refused, and its worker ends', async () => {
  const { worker, reading } = read(new Uint8Array([1, 2, 3]));
  await expect(reading).rejects.toMatchObject({ name: 'ProductError', code: 'notAWorkbook' });
  expect(worker.terminated).toBe(true);
});

test('being asked to stop ends the worker', async () => {
  const stop = new AbortController();
  const { worker, reading } = read(await (await filled(smallPlan())).save(), stop.signal);
  stop.abort();
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  expect(worker.terminated).toBe(true);
});
