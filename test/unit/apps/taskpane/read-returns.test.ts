import { answerReturns } from '../../../../src/apps/taskpane/returns/answer-returns';
import { returnsReader } from '../../../../src/apps/taskpane/returns/read-returns';
import { zipFiles } from '../../../../src/host/file/zip-files';
import { ENTRY, fillIn, issued } from '../../collection/round';
import { smallPlan } from '../../usecases/workbooks';

/** A worker without a thread: messages are copied as between threads, files are handed over. */
class LocalWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  terminated = false;

  constructor(private readonly behaviour: 'answers' | 'fails' | 'hangs' = 'answers') {}

  postMessage(files: File[]): void {
    const send = (data: unknown) => this.onmessage?.({ data: structuredClone(data) });
    if (this.behaviour === 'answers') void answerReturns(files, send);
    if (this.behaviour === 'fails') setTimeout(() => this.onerror?.({ message: 'blocked' }), 0);
  }

  terminate(): void {
    this.terminated = true;
  }
}

const reader = (worker: LocalWorker | Error) =>
  returnsReader(() => {
    if (worker instanceof Error) throw worker;
    return worker as unknown as Worker;
  });

let files: File[];

beforeAll(async () => {
  const made = (await issued(smallPlan())).files.get('甲局')!;
  const filledIn = await fillIn(made, [['指标填报', 0, ENTRY, 7.25]]);
  const archive = zipFiles([{ name: '甲局.xlsx', bytes: filledIn }]);
  const gone = new File([], '拿走了.zip');
  gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  files = [
    new File([archive as BlobPart], '报回.zip'),
    gone,
    new File(['not a workbook'], '说明.xlsx'),
  ];
});

test.each([
  ['in a worker', new LocalWorker()],
  ['here, where no worker can be made', new Error('no workers')],
  ['here, where the worker does not start', new LocalWorker('fails')],
])('reads %s; a file that cannot be read stops no other', async (_, worker) => {
  const counted: number[] = [];
  const { signal } = new AbortController();
  const read = await reader(worker)(files, { signal, onRead: (done) => counted.push(done) });
  expect(counted).toEqual([1, 2, 3]);
  expect(read).toMatchObject([
    { file: '报回.zip/甲局.xlsx', returned: { identity: { office: '甲局', quarter: 2 } } },
    { file: '拿走了.zip', returned: null, verdict: 'damaged' },
    { file: '说明.xlsx', returned: null, verdict: 'notAReturn', reason: 'notZip' },
  ]);
  if (worker instanceof LocalWorker) expect(worker.terminated).toBe(true);
});

test('stopping ends the worker', async () => {
  const worker = new LocalWorker('hangs');
  const control = new AbortController();
  const reading = reader(worker)(files, { signal: control.signal, onRead: () => undefined });
  control.abort();
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  expect(worker.terminated).toBe(true);
});
