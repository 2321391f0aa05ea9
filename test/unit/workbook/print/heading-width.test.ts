import { headingWidth } from '../../../../src/workbook/sheet/heading-width';

test('no word of a heading is broken: letters of a word, characters of a short one', () => {
  // I, i and t of 0.65, seven letters of 1.1, and 1.3 around them: 10.95; the others 11.35 and 5.75
  expect(headingWidth('Indicators')).toBe(11);
  expect(headingWidth('Unchanged')).toBe(12);
  expect(headingWidth('Year-end')).toBe(6);
  // In two lines: "Status against", of 14 letters, is the longer one.
  expect(headingWidth('Status against last quarter')).toBe(15);
  // 2 and 3 characters of 1.85; of four, two in a line
  expect(headingWidth('范围')).toBe(5);
  expect(headingWidth('指标数')).toBe(7);
  expect(headingWidth('目标方向')).toBe(5);
});
