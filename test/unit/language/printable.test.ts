import { forTerminal, jsonForTerminal, xmlSafe } from '../../../src/language/printable';
import { fc } from '../../support/property';

test.each([
  ['plain 文字\tand\nlines', 'plain 文字\tand\nlines'],
  ['\u001b[31mred\u001b[0m', 'red'],
  ['\u001b]0;title\u0007text', 'text'],
  ['\u001b]8;;http://a.example\u001b\\link\u001b]8;;\u001b\\', 'link'],
  ['\u009b2Jgone', 'gone'],
  ['a\u001bcb', 'ab'],
  ['\u202eback\u202c', 'back'],
  ['a\rb\u0008\u007f', 'ab'],
])('%j is printed as %j', (text, printed) => {
  expect(forTerminal(text)).toBe(printed);
});

test('JSON keeps its value', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = jsonForTerminal(JSON.stringify({ text }, null, 2));
      expect(JSON.parse(json)).toEqual({ text });
      expect(forTerminal(json)).toBe(json);
    }),
  );
});

test('what XML lacks is seen in its place; everything else stays', () => {
  expect(xmlSafe('a\u0000\u000b\ufffe\ud800b\r\n\t😀')).toBe('a\ufffd\ufffd\ufffd\ufffdb\r\n\t😀');
});
