import { crc32 as crcOfNode, inflateRawSync } from 'node:zlib';
import { fc } from '../../support/property';
import { deflate } from '../../../src/xlsx/package/codec';
import { crc32 } from '../../../src/xlsx/package/crc32';
import { Package } from '../../../src/xlsx/package/package';
import { Elements, encoded, textOf } from '../../../src/xlsx/xml/pieces';
import { XmlPart } from '../../../src/xlsx/xml/xml-part';

const cells = (count: number) =>
  Array.from({ length: count }, (_, n) => `<c r="A${n + 1}"><v>指标 ${n} 𠮷</v></c>`);

test('many elements become bytes, few stay a text, and both say the same', () => {
  for (const count of [0, 1, 50, 5_000]) {
    const all = cells(count);
    const elements = new Elements('a.xml');
    all.forEach((cell) => elements.push(cell));
    const pieces = elements.finish();
    expect(pieces.some((piece) => typeof piece !== 'string')).toBe(count === 5_000);
    expect(textOf(pieces) === all.join('')).toBe(true);
    expect(Buffer.concat(encoded(pieces)).equals(Buffer.from(all.join('')))).toBe(true);
  }
});

test('one element larger than every piece is whole', () => {
  const [before, large, after] = ['<a/>', `<b>${'区'.repeat(700_000)}</b>`, '<c/>'];
  const elements = new Elements('a.xml');
  [before, large, after].forEach((one) => elements.push(one));
  expect(textOf(elements.finish()) === before + large + after).toBe(true);
});

test.each(['<v>a & b</v>', '<v>a\u0001</v>', '<c><v>1</c>', '<c>'])(
  'elements that no reader opens are refused: %j',
  (wrong) => {
    const elements = new Elements('xl/worksheets/sheet1.xml');
    const write = () => {
      cells(2_000).forEach((cell) => elements.push(cell));
      elements.push(wrong);
      cells(2_000).forEach((cell) => elements.push(cell));
      elements.finish();
    };
    expect(write).toThrow(expect.objectContaining({ code: 'refused' }));
  },
);

test('the checksum of pieces is that of the whole, empty pieces too', () => {
  const some = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 8 });
  fc.assert(
    fc.property(some, (pieces) => {
      const whole = pieces.reduce((sum, piece) => crc32(piece, sum), 0);
      expect(whole).toBe(crcOfNode(Buffer.concat(pieces)));
    }),
  );
});

test('pieces are packed as the whole', async () => {
  const some = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(some, async (pieces) => {
      expect(inflateRawSync(await deflate(pieces)).equals(Buffer.concat(pieces))).toBe(true);
    }),
  );
});

test('a part set in pieces is read and written as the text that it is', async () => {
  const all = cells(5_000);
  const part = new XmlPart('<sheet><data></data><end/></sheet>', new Set(['data']));
  const elements = new Elements('a.xml');
  all.forEach((cell) => elements.push(cell));
  part.replaceContent(part.root.children[0]!, elements.finish());
  part.setAttribute(part.root.children[1]!, 'n', '1');
  const expected = `<sheet><data>${all.join('')}</data><end n="1"/></sheet>`;
  expect(part.toString() === expected).toBe(true);
  const parts = Package.create();
  parts.set('a.xml', part.pieces());
  expect(parts.text('a.xml') === expected).toBe(true);
  expect(parts.uncheckedText('a.xml')).toBe('<sheet><data></data><end n="1"/></sheet>');
  expect(Package.open(await parts.write()).text('a.xml') === expected).toBe(true);
});
