import { localise, text } from '../../../src/language/localise';

test('every text in its language, also below a branch that is named by languages', () => {
  const texts = localise({
    draft: text('起草', 'Draft'),
    languages: { 'zh-CN': text('中文', 'Chinese (中文)'), en: text('英文（English）', 'English') },
  });
  expect(texts['zh-CN']).toEqual({
    draft: '起草',
    languages: { 'zh-CN': '中文', en: '英文（English）' },
  });
  expect(texts.en).toEqual({
    draft: 'Draft',
    languages: { 'zh-CN': 'Chinese (中文)', en: 'English' },
  });
});
