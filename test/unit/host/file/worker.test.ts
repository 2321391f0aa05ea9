import { XlsxHost, workerEngine } from '../../../../src/host/file';
import { type SaveRequest, answerSave } from '../../../../src/xlsx/engine/worker-messages';

const ENGINE = require.resolve('excelize-wasm').replace('main.cjs', 'excelize.wasm.gz');

/** A worker without a thread: messages are copied as between threads. */
class LocalWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  terminated = false;

  postMessage(request: SaveRequest): void {
    void answerSave(structuredClone(request)).then((reply) =>
      this.onmessage?.({ data: structuredClone(reply) }),
    );
  }

  terminate(): void {
    this.terminated = true;
  }
}

async function save(original: Uint8Array | null) {
  const workers: LocalWorker[] = [];
  const engine = workerEngine(() => {
    workers.push(new LocalWorker());
    return workers[workers.length - 1] as unknown as Worker;
  }, ENGINE);
  const changes = { sheets: [], names: [], activeSheet: null, styles: [] };
  const saving = original
    ? engine.save(original, changes)
    : (async () => {
        const host = XlsxHost.create({ calculate: () => [], engine });
        await host.write({
          sheets: [
            {
              name: '表',
              values: [{ at: { row: 0, column: 0, rows: 1, columns: 1 }, values: [['=1']] }],
            },
          ],
          names: [],
        });
        return host.save();
      })();
  return { saving, workers };
}

test('a save through messages gives the file, and its worker ends', async () => {
  const { saving, workers } = await save(null);
  const { workbook } = await XlsxHost.open(await saving, { calculate: () => [] });
  expect(workbook.sheet('表')!.valueAt(0, 0)).toBe('=1');
  expect(workers.map(({ terminated }) => terminated)).toEqual([true]);
});

test('an error crosses as a HostError, and its worker ends', async () => {
  const { saving, workers } = await save(new Uint8Array([1, 2, 3]));
  await expect(saving).rejects.toMatchObject({ name: 'HostError', code: 'notAWorkbook' });
  expect(workers.map(({ terminated }) => terminated)).toEqual([true]);
});
