import { formatNumber } from '../../../../src/apps/desk/grid/number-format';

/** Expected texts are what Excel shows for the same value and format. */
it.each([
  [3, undefined, '3'],
  [0.1 + 0.2, 'General', '0.3'],
  [1 / 3, 'General', '0.333333333'],
  [-2.5, 'General', '-2.5'],
  [2, '"第"0"季度"', '第2季度'],
  [2, '"Q"0', 'Q2'],
  [0.25, '0%', '25%'],
  [0.12345, '0.0%', '12.3%'],
  [-0.1, '0.0%', '-10.0%'],
  [1234567.891, '#,##0.00', '1,234,567.89'],
  [1234.5, '#,##0.##', '1,234.5'],
  [7, '000', '007'],
  [-5, '0;(0)', '(5)'],
  [0, '0;-0;"—"', '—'],
  [12, '[Red]0', '12'],
  [-2.5, '+General;[Red]-General;0', '-2.5'],
  [3, '+General;[Red]-General;0', '+3'],
  [0, '+General;[Red]-General;0', '0'],
  [45292, 'yyyy-mm-dd', '2024-01-01'],
  [45292.5, 'yyyy/m/d hh:mm', '2024/1/1 12:00'],
])('shows %p as %p: %p', (value, format, shown) => {
  expect(formatNumber(value, format)).toBe(shown);
});
