import { addressOf, readOptions } from '../../../../src/apps/desk/options';

it('is Chinese and light unless the address says otherwise', () => {
  expect(readOptions('')).toEqual({ language: 'zh-CN', theme: 'light' });
  expect(readOptions('?lang=en&theme=dark')).toEqual({ language: 'en', theme: 'dark' });
  expect(readOptions('?lang=zh&theme=purple')).toEqual({ language: 'zh-CN', theme: 'light' });
});

it('writes addresses that it reads back', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    for (const theme of ['light', 'dark', 'contrast'] as const) {
      expect(readOptions(addressOf({ language, theme }))).toEqual({ language, theme });
    }
  }
});
