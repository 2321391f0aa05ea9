import { themeFor } from '../../../../src/apps/taskpane/office-theme';

it('follows Excel’s background, and the system’s contrast theme before it', () => {
  expect(themeFor(undefined, false)).toBe('light');
  expect(themeFor({}, false)).toBe('light');
  expect(themeFor({ bodyBackgroundColor: '#FFFFFF' }, false)).toBe('light');
  expect(themeFor({ bodyBackgroundColor: '#E6E6E6' }, false)).toBe('light');
  expect(themeFor({ bodyBackgroundColor: '#262626' }, false)).toBe('dark');
  expect(themeFor({ bodyBackgroundColor: '000000' }, false)).toBe('dark');
  expect(themeFor({ bodyBackgroundColor: '#FFFFFF' }, true)).toBe('contrast');
});
