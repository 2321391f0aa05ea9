import { unsafeFileReasons } from '../../../src/language/error-texts/unsafe-files';
import {
  errorText,
  errorCodes,
  isError,
  ProductError,
  technicalDetails,
} from '../../../src/language/errors';
import { languages } from '../../../src/language/language';

/** Every value that any text names. */
const details = new Proxy(
  {},
  { get: (_, name) => (['count', 'limit', 'most', 'row'].includes(String(name)) ? '7' : 'A1') },
);

describe.each(errorCodes)('%s', (code) => {
  const [zh, en] = languages.map((language) =>
    errorText(new ProductError(code, details), language),
  );

  test('says what happened, what was kept and what to do next, in both languages', () => {
    for (const part of ['what', 'kept', 'next'] as const) {
      expect(zh![part]).toMatch(/[\u4e00-\u9fff].*[。！]$/);
      expect(en![part]).toMatch(/^[^\u3400-\u9fff{}]{10,}\.$/);
      expect(zh![part]).not.toMatch(/[{}?]/);
    }
  });

  test('names the same values in both languages', () => {
    const marked = new Proxy({}, { get: (_, name) => `<${String(name)}>` });
    const [inChinese, inEnglish] = languages.map((language) => {
      const { what, kept, next } = errorText(new ProductError(code, marked), language);
      return [...new Set(`${what}${kept}${next}`.match(/<\w+>/g) ?? [])].sort();
    });
    expect(inEnglish).toEqual(inChinese);
  });
});

test('values stand in the text', () => {
  const text = errorText(new ProductError('sheetProtected', { sheet: '指标台账' }), 'zh-CN');
  expect(text.what).toBe('工作表“指标台账”受保护，没能撤销保护，无法写入；可能设有密码。');
  expect(text.next).toContain('撤销该表的保护');
  const one = new ProductError('tooManyFindings', { count: '1', most: '5' });
  expect(errorText(one, 'en').what).toBe('There is 1 finding, and a sheet has room for 5.');
});

test('details for support name the code, its values and what lies behind', () => {
  const cause = new Error('socket closed');
  const problems = 'years: required\ndistrict: required';
  expect(technicalDetails(new ProductError('invalidPlan', { problems }, { cause }))).toBe(
    `ProductError: invalidPlan\nproblems: ${problems} (Error: socket closed)`,
  );
});

test('anything else is unexpected, and its words are kept for support', () => {
  const cause = new Error('socket closed');
  const error = new Error('boom', { cause });
  expect(errorText(error, 'zh-CN').what).toBe('发生了没有料到的错误。');
  expect(technicalDetails(error)).toBe('Error: boom (Error: socket closed)');
  expect(technicalDetails('a string')).toBe('a string');
});

test('a missing value does not make another error', () => {
  expect(errorText(new ProductError('sheetProtected'), 'zh-CN').what).toContain('“?”');
});

test('codes are told apart', () => {
  const error = new ProductError('cancelled');
  expect(isError(error, 'busy', 'cancelled')).toBe(true);
  expect(isError(error, 'busy')).toBe(false);
  expect(isError(new Error('cancelled'), 'cancelled')).toBe(false);
});

test.each(unsafeFileReasons)('an unsafe file says why: %s', (reason) => {
  const counts = { most: '7', size: '8', rows: '9' };
  const values = { reason, file: 'A.xlsx', ...counts, part: 'B', sheet: 'C', address: 'D1' };
  const [zh, en] = languages.map((language) =>
    errorText(new ProductError('unsafeFile', values), language),
  );
  expect(zh!.what).toMatch(/^“A\.xlsx”：.*[\u4e00-\u9fff].*。$/);
  expect(en!.what).toMatch(/^"A\.xlsx": [^\u3400-\u9fff{}?]{10,}\.$/);
  const general = errorText(new ProductError('unsafeFile', { file: 'A.xlsx' }), 'en');
  expect(en!.what).not.toBe(general.what);
});
