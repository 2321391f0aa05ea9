import { headingWidth } from '../../../../src/workbook/sheet/heading-width';

test('no word of a heading is broken: letters of a word, characters of a short one', () => {
  // I, i, t and r of 0.65, six letters of 1.16, and 1.3 around them: 10.86; U of 1.25 with eight: 11.83; Y, r and two: 5.52
  expect(headingWidth('Indicators')).toBe(11);
  expect(headingWidth('Unchanged')).toBe(12);
  expect(headingWidth('Year-end')).toBe(6);
  // In two lines: "Status against" is the longer one: 1.25, five of 0.65, eight of 1.16, and 1.3: 15.08.
  expect(headingWidth('Status against last quarter')).toBe(16);
  // 2 and 3 characters of 1.85; of four, two in a line
  expect(headingWidth('范围')).toBe(5);
  expect(headingWidth('指标数')).toBe(7);
  expect(headingWidth('目标方向')).toBe(5);
});
