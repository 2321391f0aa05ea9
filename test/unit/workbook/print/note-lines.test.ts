import { lineRoom, noteLines } from '../../../../src/workbook/sheet/note-lines';

test('a line has the room of the printed columns, less a twelfth', () => {
  expect(lineRoom({ widths: [20, 30, 50, 400], visible: 3 })).toBeCloseTo(92, 9);
});

test('a text stands in lines that are broken between words, and before no closing mark', () => {
  expect(noteLines('one two three four', 8)).toEqual(['one two', 'three', 'four']);
  expect(noteLines('short', 8)).toEqual(['short']);
  // Two columns a character: four a line, and the comma stays with what it closes.
  expect(noteLines('甲乙丙丁，戊己', 8)).toEqual(['甲乙丙', '丁，戊己']);
  expect(noteLines('用 PM2.5 表示浓度', 12)).toEqual(['用 PM2.5 表', '示浓度']);
});

test('a word that is longer than a line has a line to itself', () => {
  expect(noteLines('a Bornhuetter-Ferguson b', 8)).toEqual(['a', 'Bornhuetter-Ferguson', 'b']);
});
