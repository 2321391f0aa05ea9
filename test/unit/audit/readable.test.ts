import { inEvidence, inMessage, keyOf } from '../../../src/audit/readable';

const side = (value: string) => ({ label: { 'zh-CN': '值', en: 'Value' }, value });

test('a number is shown with the fifteen digits that a cell shows', () => {
  expect(inMessage(0.1 + 0.2, 'en')).toBe(0.3);
  expect(inMessage(0.07200000000000001, 'zh-CN')).toBe(0.072);
  expect(inMessage(121900, 'zh-CN')).toBe(121900);
});

test('a text of a hundred characters is whole, a longer one says how long it is', () => {
  expect(inMessage('字'.repeat(100), 'zh-CN')).toBe('字'.repeat(100));
  expect(inMessage('字'.repeat(101), 'zh-CN')).toBe(`${'字'.repeat(100)}……（共 101 字）`);
  expect(inMessage('x'.repeat(101), 'en')).toBe(`${'x'.repeat(100)}… (101 characters)`);
});

test('characters of two code units are not torn', () => {
  expect(inMessage('🏗'.repeat(100), 'en')).toBe('🏗'.repeat(100));
  expect(inMessage('🏗'.repeat(101), 'en')).toBe(`${'🏗'.repeat(100)}… (101 characters)`);
});

test('lines are joined, so that a finding stays on its line', () => {
  expect(inMessage('三季度\r\n累计\t数', 'zh-CN')).toBe('三季度↵累计↵数');
});

test('a side of a comparison is cut in the language it is shown in', () => {
  expect(inEvidence(side('12家'))).toEqual(side('12家'));
  expect(inEvidence(side('字'.repeat(301))).value).toEqual({
    'zh-CN': `${'字'.repeat(300)}……（共 301 字）`,
    en: `${'字'.repeat(300)}… (301 characters)`,
  });
});

test('long values that differ only behind have different keys, which a cell can hold', () => {
  const key = keyOf([side('字'.repeat(32766) + '甲'), side('已完成')]);
  expect(key.length).toBeLessThan(1100);
  expect(keyOf([side('字'.repeat(32766) + '乙'), side('已完成')])).not.toBe(key);
  expect(keyOf([side('12家'), side('20家')])).toBe('12家 | 20家');
});
