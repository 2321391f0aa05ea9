import { reader } from '../../../src/documents/in-worker';
import { answer, type ReadReply, type ReadRequest } from '../../../src/documents/read-request';

const TEXT = '云溪区2024年工作要点\n一、任务\n1.发展工业。新增规上工业企业12家。\n';
const bytes = new TextEncoder().encode(TEXT);

/** A worker without a thread: messages are copied as between threads. */
class LocalWorker {
  onmessage: ((event: { data: ReadReply }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  terminated = false;

  constructor(private readonly behaviour: 'answers' | 'fails' | 'hangs' = 'answers') {}

  postMessage(request: ReadRequest): void {
    const send = (data: ReadReply) => this.onmessage?.({ data: structuredClone(data) });
    if (this.behaviour === 'answers') void answer(structuredClone(request), send);
    if (this.behaviour === 'fails') setTimeout(() => this.onerror?.({ message: 'blocked' }), 0);
  }

  terminate(): void {
    this.terminated = true;
  }
}

function readerOn(worker: LocalWorker | Error) {
  const create = () => {
    if (worker instanceof Error) throw worker;
    return worker as unknown as Worker;
  };
  return reader(create, () => 'http://localhost/pdfjs/');
}

test.each([
  ['in a worker', new LocalWorker()],
  ['here, where no worker can be made', new Error('no workers')],
  ['here, where the worker does not start', new LocalWorker('fails')],
])('reads %s: the same result, the same stages', async (_, worker) => {
  const stages: string[] = [];
  const { source, reading } = await readerOn(worker)(
    { bytes, name: 'plan.txt' },
    { onProgress: (stage) => stages.push(stage) },
  );
  expect(source.text).toBe(TEXT);
  expect(reading.indicators.map(({ name }) => name)).toEqual(['规上工业企业']);
  expect(stages).toEqual(['decode', 'structure', 'targets']);
  if (worker instanceof LocalWorker) expect(worker.terminated).toBe(true);
});

test('pasted text, and a year that is given', async () => {
  const { reading } = await readerOn(new LocalWorker())({ text: TEXT }, { year: 2031 });
  expect([reading.years, reading.tasks.length]).toEqual([[2031], 1]);
});

test.each([
  ['unknownDocument', { bytes: new Uint8Array([0, 1, 2]), name: 'x.bin' }],
  ['emptyDocument', { text: ' \n' }],
])('%s crosses with its code', async (code, input) => {
  const worker = new LocalWorker();
  await expect(readerOn(worker)(input)).rejects.toMatchObject({ name: 'ProductError', code });
  expect(worker.terminated).toBe(true);
});

test('stopping ends the worker, or the reading here', async () => {
  const worker = new LocalWorker('hangs');
  const control = new AbortController();
  const reading = readerOn(worker)({ text: TEXT }, { signal: control.signal });
  control.abort();
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  expect(worker.terminated).toBe(true);
  const here = new AbortController();
  const local = readerOn(new Error())({ text: TEXT }, { signal: here.signal });
  here.abort();
  await expect(local).rejects.toMatchObject({ name: 'AbortError' });
  const late = readerOn(new LocalWorker())({ text: TEXT }, { signal: here.signal });
  await expect(late).rejects.toMatchObject({ name: 'AbortError' });
});
