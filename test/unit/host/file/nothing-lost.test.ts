import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, zipSync } from 'fflate';
import { XlsxHost } from '../../../../src/host/file';
import { without } from '../../../../src/plan/without';
import { lostBetween } from '../../../sweep/compare-packages';
import { sweepWorkbook } from '../../../sweep/sweep-workbook';
import { features, workbookWith } from './features-of-users';
import { usersWorkbook } from './users-workbook';

const options = { calculate: () => [] };
const one = { row: 0, column: 0, rows: 1, columns: 1 };

/** With a sheet of ours before all others. */
async function withOurs(bytes: Uint8Array): Promise<Uint8Array> {
  const host = await XlsxHost.open(bytes, options);
  await host.write({
    sheets: [
      {
        name: '台账',
        position: 0,
        values: [{ at: one, values: [['新']] }],
        formats: [{ at: one, format: { bold: true, fill: '#FFEEDD' } }],
        conditionalFormats: [
          { at: one, text: '滞后', format: { color: '#000000', fill: '#FF0000' } },
        ],
      },
    ],
    names: [{ name: '我们的', sheet: '台账', area: one }],
    activate: '台账',
  });
  return host.save();
}

test.each(Object.entries(features))('%s: nothing of it is lost', async (_, feature) => {
  const before = workbookWith(feature);
  const after = await withOurs(before);
  expect(lostBetween(before, after)).toEqual([]);
  const { workbook } = await XlsxHost.open(after, options);
  expect(workbook.sheets.map(({ name }) => name)[0]).toBe('台账');
  expect(workbook.activeSheet).toBe('台账');
});

test('what a person’s own view freezes is not frozen for all', async () => {
  const bytes = workbookWith(features['views of single persons']!);
  const { workbook } = await XlsxHost.open(bytes, options);
  const { freeze, page } = workbook.sheet('底稿')!;
  expect([freeze, page]).toEqual([{ rows: 0, columns: 0 }, null]);
});

test('a workbook is filled, reported and filled again, and the user’s stays what it is', async () => {
  const all = Object.values(features).reduce((sum, feature) => ({
    beforeRows: sum.beforeRows ?? feature.beforeRows,
    behindRows: feature.behindRows?.startsWith('<printOptions')
      ? feature.behindRows
      : sum.behindRows,
    parts: [
      ...(sum.parts ?? []),
      ...(feature.parts ?? []).filter(({ link }) => link?.from === 'workbook'),
    ],
    workbook: (xml: string) => (feature.workbook ?? String)((sum.workbook ?? String)(xml)),
  }));
  expect(await sweepWorkbook(workbookWith(without(all, 'sheet')))).toMatchObject({ problems: [] });
});

describe('archives that other programs write', () => {
  const parts = unzipSync(usersWorkbook());

  /** Sizes behind the parts, as where a program does not know them before. */
  function streamed(): Uint8Array {
    const pieces: Uint8Array[] = [];
    const zip = new Zip((_, piece) => pieces.push(piece));
    for (const [path, part] of Object.entries(parts)) {
      const file = new ZipDeflate(path);
      zip.add(file);
      file.push(part, true);
    }
    zip.end();
    return new Uint8Array(Buffer.concat(pieces));
  }

  /** Number and place of the parts in the form for large archives. */
  function zip64(): Uint8Array {
    const small = zipSync(parts);
    const end = small.length - 22;
    const view = new DataView(small.buffer, small.byteOffset);
    const [count, offset] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
    const large = new Uint8Array(small.length + 76);
    large.set(small.subarray(0, end));
    const out = new DataView(large.buffer);
    out.setUint32(end, 0x06064b50, true);
    out.setBigUint64(end + 4, 44n, true);
    out.setBigUint64(end + 24, BigInt(count), true);
    out.setBigUint64(end + 32, BigInt(count), true);
    out.setBigUint64(end + 40, BigInt(end - offset), true);
    out.setBigUint64(end + 48, BigInt(offset), true);
    out.setUint32(end + 56, 0x07064b50, true);
    out.setBigUint64(end + 64, BigInt(end), true);
    out.setUint32(end + 72, 1, true);
    large.set(small.subarray(end), end + 76);
    out.setUint16(end + 76 + 8, 0xffff, true);
    out.setUint16(end + 76 + 10, 0xffff, true);
    out.setUint32(end + 76 + 16, 0xffffffff, true);
    return large;
  }

  test.each<[string, () => Uint8Array]>([
    ['streamed', streamed],
    ['zip64', zip64],
    ['stored', () => zipSync(parts, { level: 0 })],
    [
      'with bytes behind the end',
      () => new Uint8Array([...zipSync(parts), ...strToU8('\n\n<!-- -->')]),
    ],
    [
      'with byte order marks',
      () =>
        zipSync({
          ...parts,
          'xl/workbook.xml': new Uint8Array([0xef, 0xbb, 0xbf, ...parts['xl/workbook.xml']!]),
        }),
    ],
    ['with folders', () => zipSync({ 'xl/': new Uint8Array(), ...parts })],
  ])('%s', async (_, make) => {
    const before = make();
    expect(lostBetween(before, await withOurs(before))).toEqual([]);
  });
});

describe('what the comparison takes for lost', () => {
  const lost = (path: string, change: (text: string) => string) => {
    const parts = unzipSync(usersWorkbook());
    const changed = strToU8(change(strFromU8(parts[path]!)));
    return lostBetween(zipSync(parts), zipSync({ ...parts, [path]: changed }));
  };

  test.each<[string, string, string, string]>([
    ['an attribute', 'xl/workbook.xml', ' iterate="1"', ''],
    ['an element', 'xl/workbook.xml', '<definedName name="税率">0.13</definedName>', ''],
    ['a name of another sheet', 'xl/workbook.xml', 'localSheetId="1"', 'localSheetId="2"'],
    ['a text', 'xl/sharedStrings.xml', '名称', '名'],
    [
      'a style that others are counted behind',
      'xl/styles.xml',
      '<fonts count="2">',
      '<fonts count="3"><font/>',
    ],
    [
      'a cell that was put into a sheet',
      'xl/worksheets/sheet3.xml',
      '<row r="1">',
      '<row r="1"><c r="B1"/>',
    ],
    ['a link', 'xl/_rels/workbook.xml.rels', 'worksheets/sheet3.xml', 'worksheets/sheet9.xml'],
  ])('%s', (_, path, from, to) => {
    expect(lost(path, (text) => text.replace(from, to))).not.toEqual([]);
    expect(lost(path, (text) => text)).toEqual([]);
  });

  test('a part', () => {
    const { 'xl/comments1.xml': gone, ...parts } = unzipSync(usersWorkbook());
    expect(lostBetween(zipSync({ ...parts, 'xl/comments1.xml': gone! }), zipSync(parts))).toContain(
      'xl/comments1.xml is gone',
    );
  });
});
