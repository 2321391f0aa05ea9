import { fc } from '../../support/property';
import { textLiteral } from '../../../src/tracking/text-literal';

/** What Excel makes of texts that are joined. */
const valueOf = (literal: string) =>
  [...literal.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text]) => text!.replace(/""/g, '"'));

test('a text in quotation marks, a long one in pieces that Excel takes', () => {
  expect(textLiteral('')).toBe('""');
  expect(textLiteral('说"好"')).toBe('"说""好"""');
  expect(textLiteral('a'.repeat(255))).toBe(`"${'a'.repeat(255)}"`);
  expect(textLiteral('a'.repeat(256))).toBe(`("${'a'.repeat(255)}"&"a")`);
});

test('every text stands whole in pieces of 255 characters at most', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('"', '字', 'a', '😀'), maxLength: 900 }),
      (text) => {
        const pieces = valueOf(textLiteral(text));
        expect(pieces.join('')).toBe(text);
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(255);
          // Half of a character has no name in UTF-8.
          expect(() => encodeURIComponent(piece)).not.toThrow();
        }
      },
    ),
  );
});
