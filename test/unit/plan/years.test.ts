import { yearSpan } from '../../../src/plan/years';

test.each([
  [[2024], '2024'],
  [[2018, 2019, 2020], '2018–2020'],
  [[2018, 2020], '2018、2020'],
])('%j is shown as %s', (years, text) => {
  expect(yearSpan(years)).toBe(text);
});
