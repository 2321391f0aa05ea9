import { strToU8, zipSync } from 'fflate';
import { ProductError } from '../../../src/language/errors';
import { crc32 } from '../../../src/xlsx/package/crc32';
import { limits, SheetGuard } from '../../../src/xlsx/package/limits';
import { parseXml } from '../../../src/xlsx/package/parse-xml';
import { parseTree } from '../../../src/xlsx/package/xml-tree';
import { unpack } from '../../../src/xlsx/package/zip';
import { fc } from '../../support/property';

const reasonOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof ProductError) return `${error.code} ${error.details.reason ?? ''}`.trim();
    throw error;
  }
  return 'none';
};

const CENTRAL = [0x50, 0x4b, 1, 2];

/** Where the list entry of the nth part begins. */
function entryAt(bytes: Uint8Array, nth: number): number {
  let found = -1;
  for (let at = 0; at < bytes.length; at++) {
    if (CENTRAL.every((byte, i) => bytes[at + i] === byte) && ++found === nth) return at;
  }
  throw new Error('no such entry');
}

function changed(bytes: Uint8Array, change: (view: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  change(new DataView(copy.buffer));
  return copy;
}

const TEXT = 'x'.repeat(100_000);
const good = zipSync({ 'a.xml': strToU8(`<a>${TEXT}</a>`), 'b.xml': strToU8('<b/>') });

describe('checksum', () => {
  it('of the word that every description of it gives', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });

  it('is what packing writes, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (content) => {
        const zip = zipSync({ a: content });
        const written = new DataView(zip.buffer, zip.byteOffset).getUint32(
          entryAt(zip, 0) + 16,
          true,
        );
        expect(crc32(content)).toBe(written);
      }),
    );
  });
});

describe('a zip file that is not what it says', () => {
  it('is unpacked when it is', () => {
    expect(Object.keys(unpack(good))).toEqual(['a.xml', 'b.xml']);
  });

  it.each<[string, string, (view: DataView) => void]>([
    ['a wrong checksum', 'checksum', (view) => view.setUint32(entryAt(good, 0) + 16, 7, true)],
    [
      'a smaller size than it has',
      'size',
      (view) => view.setUint32(entryAt(good, 0) + 24, 9, true),
    ],
    ['a size of 0', 'size', (view) => view.setUint32(entryAt(good, 0) + 24, 0, true)],
    [
      'a larger size than it has',
      'size',
      (view) => view.setUint32(entryAt(good, 0) + 24, 999_999, true),
    ],
    ['a size of 4 GB', 'ratio', (view) => view.setUint32(entryAt(good, 0) + 24, 0xfffffff0, true)],
    [
      'packed bytes beyond the end',
      'size',
      (view) => view.setUint32(entryAt(good, 1) + 20, 5_000_000, true),
    ],
    [
      'two parts in the same bytes',
      'overlap',
      (view) => view.setUint32(entryAt(good, 1) + 42, 0, true),
    ],
  ])('%s', (_, reason, change) => {
    expect(reasonOf(() => unpack(changed(good, change)))).toBe(`unsafeFile ${reason}`);
  });

  it('a list of parts longer than the file is damage', () => {
    const end = good.length - 22;
    const longer = changed(good, (view) => view.setUint16(end + 10, 3000, true));
    expect(reasonOf(() => unpack(longer))).toBe('notAWorkbook damaged');
  });

  it('zip64 that counts to the sky in 98 bytes', () => {
    const bytes = new Uint8Array(98);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, 0x06064b50, true);
    view.setBigUint64(32, 2n ** 62n, true);
    view.setUint32(56, 0x07064b50, true);
    view.setUint32(76, 0x06054b50, true);
    bytes.set([0x50, 0x4b], 0);
    expect(reasonOf(() => unpack(bytes))).toBe('unsafeFile entries');
  });

  it('a part that packs a wish for memory', () => {
    const bomb = zipSync({ 'a.xml': new Uint8Array(limits.ratioFrom + 1) });
    expect(reasonOf(() => unpack(bomb))).toBe('unsafeFile ratio');
  });

  it('any one bit changed is damage, or changes nothing that is read', () => {
    const parts = unpack(good);
    fc.assert(
      fc.property(fc.nat(good.length * 8 - 1), (bit) => {
        const bytes = good.slice();
        bytes[bit >> 3]! ^= 1 << (bit & 7);
        let read: ReturnType<typeof unpack>;
        try {
          read = unpack(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(ProductError);
          return;
        }
        for (const [path, content] of Object.entries(read)) {
          if (path in parts) expect(Buffer.compare(content, parts[path]!)).toBe(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('XML that goes too far', () => {
  const nested = (levels: number) => '<a>'.repeat(levels) + '</a>'.repeat(levels);

  it('is read down to the limit and refused below', () => {
    expect(reasonOf(() => parseXml(nested(limits.depth), {}))).toBe('none');
    expect(reasonOf(() => parseXml(nested(limits.depth + 1), {}))).toBe('unsafeFile depth');
    expect(reasonOf(() => parseTree(nested(limits.depth)))).toBe('none');
    expect(reasonOf(() => parseTree(nested(1_000_000)))).toBe('unsafeFile depth');
  });
});

describe('cells that no sheet has', () => {
  it.each([
    [0, 0, 'none'],
    [limits.rows - 1, limits.columns - 1, 'none'],
    [limits.rows, 0, 'unsafeFile address'],
    [4294967294, 0, 'unsafeFile address'],
    [-1, 0, 'unsafeFile address'],
    [Number.NaN, 0, 'unsafeFile address'],
    [0.5, 0, 'unsafeFile address'],
    [0, limits.columns, 'unsafeFile address'],
    [0, -1, 'unsafeFile address'],
  ])('row %p, column %p: %s', (row, column, reason) => {
    expect(reasonOf(() => new SheetGuard('S').checkCell(row, column))).toBe(reason);
  });

  it('rows out to the last column add up', () => {
    const guard = new SheetGuard('S');
    const rows = Math.floor(limits.cells / limits.columns);
    const fill = (count: number) => {
      for (let row = 0; row < count; row++) guard.checkCell(row, limits.columns - 1);
    };
    expect(reasonOf(() => fill(rows))).toBe('none');
    expect(reasonOf(() => guard.checkCell(rows, limits.columns - 1))).toBe('unsafeFile cells');
  });
});
