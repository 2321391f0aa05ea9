import { headingWidth } from '../../../../src/workbook/sheet/heading-width';

test('no word of a heading is broken: letters of a word, characters of a short one', () => {
  // I, i, t and r of 0.68, six letters of 1.22, and 1.3 around them: 11.34; U of 1.31 with eight: 12.37; Y, r and two: 5.73
  expect(headingWidth('Indicators')).toBe(12);
  expect(headingWidth('Unchanged')).toBe(13);
  expect(headingWidth('Year-end')).toBe(6);
  // In two lines: "Status against" is the longer one: 1.31, five of 0.68, eight of 1.22, and 1.3: 15.77.
  expect(headingWidth('Status against last quarter')).toBe(16);
  // 2 and 3 characters of 1.9; of four, two in a line
  expect(headingWidth('范围')).toBe(6);
  expect(headingWidth('指标数')).toBe(7);
  expect(headingWidth('目标方向')).toBe(6);
});
