import { shareBelow, widthOf80 } from '../../../src/tracking/student-t';

// Printed tables: 90, 95 and 99.5 % of the distribution lie below.
test.each([
  [1, 3.0777, 6.3138, 63.6567],
  [2, 1.8856, 2.92, 9.9248],
  [5, 1.4759, 2.015, 4.0321],
  [8, 1.3968, 1.8595, 3.3554],
  [30, 1.3104, 1.6973, 2.75],
])('%i degrees of freedom', (freedom, ninety, ninetyFive, most) => {
  expect(widthOf80(freedom)).toBeCloseTo(ninety, 4);
  expect(shareBelow(ninetyFive, freedom)).toBeCloseTo(0.95, 4);
  expect(shareBelow(most, freedom)).toBeCloseTo(0.995, 5);
  expect(shareBelow(-most, freedom)).toBeCloseTo(0.005, 5);
  expect(shareBelow(0, freedom)).toBe(0.5);
});
