import { unzipSync, zipSync } from 'fflate';
import { readDocument } from '../../../../src/documents/read-document';
import { XlsxHost } from '../../../../src/host/file';
import { readReturned } from '../../../../src/host/file/read-returned';
import { ProductError } from '../../../../src/language/errors';
import { loadForCheck } from '../../../../src/usecases/load-ledger';
import { calculateLedger } from '../../../../src/workbook/calculate';
import { filled, smallPlan } from '../../usecases/workbooks';
import { fc } from '../../../support/property';

const RUNS = Number(process.env.FUZZ ?? 60);

let good: Uint8Array;
let parts: Record<string, Uint8Array>;
beforeAll(async () => {
  good = await (await filled(smallPlan(6, 2))).save();
  parts = unzipSync(good);
});

/** Some bits turned over, and perhaps the end cut off. */
const damage = fc.record({
  flips: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(7)), {
    maxLength: 6,
  }),
  keeps: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
});
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged(bytes: Uint8Array, { flips, keeps }: Damage): Uint8Array {
  const copy = bytes.slice(0, Math.ceil(bytes.length * keeps));
  for (const [place, bit] of flips) {
    const at = Math.min(copy.length - 1, Math.floor(place * copy.length));
    if (at >= 0) copy[at]! ^= 1 << bit;
  }
  return copy;
}

/** What becomes of a file: it is read, or an error says what is wrong with it. Anything else is a fault. */
async function isAnswered(read: () => Promise<unknown>): Promise<void> {
  try {
    await read();
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
  }
}

async function open(bytes: Uint8Array): Promise<void> {
  const host = await XlsxHost.open(bytes, { calculate: calculateLedger });
  await loadForCheck(host);
  await host.save();
}

const readers: [name: string, read: (bytes: Uint8Array) => Promise<unknown>][] = [
  ['opened as a workbook', open],
  ['collected as a return', (bytes) => readReturned(bytes)],
  ['read as a document', (bytes) => readDocument(bytes, '方案.xlsx')],
];

describe.each(readers)('a damaged file %s is read, or the reason said', (_, read) => {
  test('bits of the file turned over, its end cut off', async () => {
    await fc.assert(
      fc.asyncProperty(damage, (done) => isAnswered(() => read(damaged(good, done)))),
      { numRuns: RUNS },
    );
  });

  test('bits of a part turned over, its end cut off', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(parts)), damage, (name, done) =>
        isAnswered(() => read(zipSync({ ...parts, [name]: damaged(parts[name]!, done) }))),
      ),
      { numRuns: RUNS },
    );
  });
});
