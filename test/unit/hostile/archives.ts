import { type HostileFile, bytes } from './hostile-file';
import { usersParts, usersWorkbook } from '../host/file/users-workbook';
import { LIST, lying, zeros, zip } from './zip';

const SHEET = 'xl/worksheets/sheet1.xml';
const good = zip(usersParts);

const changed = (field: number, value: number, path = SHEET) =>
  lying(good, (view, at) => view.setUint32(at(path) + field, value, true));

/** The start of an OLE2 file whose directory names one stream. */
function ole2(stream: string): Uint8Array {
  const file = new Uint8Array(2048);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.set(Buffer.from(stream, 'utf16le'), 1024);
  return file;
}

/** Number and place of the parts in the form for large archives, beyond all measure. */
function countless(): Uint8Array {
  const file = new Uint8Array(98);
  const view = new DataView(file.buffer);
  view.setUint32(0, 0x06064b50, true);
  view.setBigUint64(32, 2n ** 62n, true);
  view.setUint32(56, 0x07064b50, true);
  view.setUint32(76, 0x06054b50, true);
  file.set([0x50, 0x4b], 0);
  return file;
}

const many = (count: number, part: Uint8Array) =>
  zip(Object.fromEntries(Array.from({ length: count }, (_, n) => [`xl/media/${n}.png`, part])));

/** Archives in archives: sixteen in each, a large file at the bottom of all. */
function russianDoll(levels: number): Uint8Array {
  if (levels === 0) return zip({ 'a.txt': zeros(15) });
  const inner = russianDoll(levels - 1);
  return zip(Object.fromEntries(Array.from({ length: 16 }, (_, n) => [`${n}.zip`, inner])));
}

/** The list of parts leads to the same packed bytes again and again. */
function overlapping(): Uint8Array {
  return lying(good, (view, at) => {
    view.setUint32(
      at('xl/styles.xml') + LIST.offset,
      view.getUint32(at(SHEET) + LIST.offset, true),
      true,
    );
  });
}

const workbook = (what: string, answer: string, make: () => Uint8Array): HostileFile => ({
  what,
  way: 'workbook',
  name: 'a.xlsx',
  make,
  answer,
});

export const archives: HostileFile[] = [
  workbook('an empty file', 'notAWorkbook notZip', () => new Uint8Array()),
  workbook('two letters of a zip', 'notAWorkbook damaged', () => bytes('PK')),
  workbook('half a zip', 'notAWorkbook damaged', () => good.subarray(0, good.length / 2)),
  workbook('a zip without its beginning', 'notAWorkbook damaged', () =>
    Buffer.concat([bytes('PK\x03\x04'), good.subarray(300)]),
  ),
  workbook('more parts than it has', 'notAWorkbook damaged', () =>
    lying(good, (view) => view.setUint16(good.length - 12, 9999, true)),
  ),
  workbook('thirty thousand parts', 'unsafeFile entries', () => many(30_000, bytes('a'))),
  workbook('2^62 parts in 98 bytes', 'unsafeFile entries', countless),
  workbook('a part of zeros', 'unsafeFile ratio', () =>
    zip({ ...usersParts, 'xl/media/a.png': zeros(60) }),
  ),
  workbook('many parts of zeros', 'unsafeFile unpacked', () => many(18, zeros(15))),
  workbook('a part that claims 4 GB', 'unsafeFile ratio', () => changed(LIST.size, 0xfffffff0)),
  workbook('a part that claims no size', 'unsafeFile size', () => changed(LIST.size, 0)),
  workbook('a part larger than it claims', 'unsafeFile size', () => changed(LIST.size, 20)),
  workbook('a part smaller than it claims', 'unsafeFile size', () => changed(LIST.size, 99_999)),
  workbook('a part beyond the end', 'unsafeFile size', () => changed(LIST.packedSize, 9_999_999)),
  workbook('a part that begins beyond the end', 'notAWorkbook damaged', () =>
    changed(LIST.offset, 9_999_999),
  ),
  workbook('parts in the same bytes', 'unsafeFile overlap', overlapping),
  workbook('a wrong checksum', 'unsafeFile checksum', () => changed(LIST.checksum, 1)),
  workbook('a wrong checksum of a part that is not read', 'unsafeFile checksum', () =>
    changed(LIST.checksum, 1, 'xl/comments1.xml'),
  ),
  workbook('a part packed in no known way', 'notAWorkbook damaged', () =>
    lying(good, (view, at) => view.setUint16(at(SHEET) + LIST.method, 99, true)),
  ),
  workbook('parts with a password', 'encrypted', () =>
    lying(good, (view, at) => view.setUint16(at(SHEET) + LIST.flags, 1, true)),
  ),
  workbook('packed bytes that are noise', 'notAWorkbook damaged', () => {
    const file = good.slice();
    file.fill(0xff, 60, 160);
    return file;
  }),
  workbook('paths out of the archive', 'read', () =>
    zip({ ...usersParts, '../../etc/passwd': 'a', 'C:\\Windows\\a.dll': 'a', '/': 'a', '..': 'a' }),
  ),
  workbook('paths as long as books', 'read', () =>
    zip({ ...usersParts, [`xl/${'a/'.repeat(30_000)}b`]: 'a' }),
  ),
  workbook('paths that objects have', 'read', () =>
    zip({ ...usersParts, __proto__: 'a', constructor: 'b', 'xl/toString': 'c' }),
  ),
  workbook('an encrypted workbook', 'encrypted', () => ole2('EncryptedPackage')),
  workbook('an old workbook', 'notAWorkbook oldFormat', () => ole2('Workbook')),
  workbook('the first bytes of an old workbook', 'notAWorkbook oldFormat', () =>
    ole2('').subarray(0, 8),
  ),
  workbook('a binary workbook', 'binaryWorkbook', () =>
    zip({
      ...usersParts,
      '_rels/.rels': usersParts['_rels/.rels']!.replace('workbook.xml', 'workbook.bin'),
      'xl/workbook.bin': 'a',
    }),
  ),
  workbook('a zip of something else', 'notAWorkbook noWorkbook', () => zip({ 'a.txt': 'a' })),
  {
    what: 'archives in archives in archives',
    way: 'return',
    name: 'returns.zip',
    make: () => russianDoll(3),
    answer: 'read',
  },
  {
    what: 'a workbook cut short among returns',
    way: 'return',
    name: 'a.xlsx',
    make: () => usersWorkbook().subarray(0, 4000),
    answer: 'read',
  },
];
