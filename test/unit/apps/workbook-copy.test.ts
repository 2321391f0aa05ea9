import { copyOpenWorkbook } from '../../../src/apps/taskpane/workbook-copy';
import { XlsxHost } from '../../../src/host/file';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { rebuildQuarter } from '../../../src/usecases/rebuild-quarter';
import { enter, filled, ledgerCell, numbered, planOf } from '../usecases/workbooks';

const SUCCEEDED = 'succeeded';

/** An Office that hands out a file in slices of 10,000 bytes, or refuses to. */
function officeWith(bytes: Uint8Array | null): { closed: number } {
  const size = 10_000;
  const told = { closed: 0 };
  const succeed = (value: unknown) => ({ status: SUCCEEDED, value });
  const getFileAsync = (_: unknown, __: unknown, done: (result: unknown) => void) => {
    if (!bytes) return done({ status: 'failed', error: { message: 'no file today' } });
    done(
      succeed({
        size: bytes.length,
        sliceCount: Math.ceil(bytes.length / size),
        getSliceAsync: (n: number, answer: (result: unknown) => void) => {
          const data = [...bytes.subarray(n * size, (n + 1) * size)];
          answer(succeed({ data, size: data.length }));
        },
        closeAsync: () => (told.closed += 1),
      }),
    );
  };
  Object.assign(globalThis, {
    Office: {
      FileType: { Compressed: 'compressed' },
      AsyncResultStatus: { Succeeded: SUCCEEDED },
      context: { document: { getFileAsync } },
    },
  });
  return told;
}

afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

test('a quarter before a change of plan is made in a copy of the workbook in Excel', async () => {
  const target = (low: number) => ({ op: '>=', low, high: null, unit: '家' }) as const;
  const planWith = (low: number) => planOf([numbered(0, { target: target(low) })]);
  const open = await filled(planWith(10));
  enter(open, 0, 'q1', 4);
  await fillWorkbook(open, planWith(20), {
    language: 'zh-CN',
    reason: { kind: 'adjustment', from: 3, basis: '某府办〔2024〕3号' },
  });
  const before = await open.save({ time: new Date(0) });
  const told = officeWith(before);

  const copy = await copyOpenWorkbook();
  expect(await rebuildQuarter(copy.host, 1)).toBe(1);
  const made = await XlsxHost.open(await copy.save('一季度'), { calculate: () => [] });
  expect(['target', 'q1', 'status'].map((key) => ledgerCell(made, 0, key as 'q1'))).toEqual([
    ...[10, 4, '达到序时'],
  ]);
  expect(ledgerCell(open, 0, 'target')).toBe(20);
  expect(told.closed).toBe(1);
});

test('where Excel hands out no file, that is refused in its words', async () => {
  officeWith(null);
  await expect(copyOpenWorkbook()).rejects.toMatchObject({
    code: 'refused',
    details: { reason: 'no file today' },
  });
});
