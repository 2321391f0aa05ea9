import { quarters } from '../../../src/tracking/quarter';
import {
  keptAsEarlier,
  labelled,
  otherReasons,
  putReason,
  reasonOf,
} from '../../../src/tracking/reasons';
import { fc } from '../../support/property';

const ZH = 'zh-CN';
const YEAR = '一季度：土地未交付\n二季度：雨水多，\n已赶工\n四季度：完成';

test('each quarter has its own reason, with the lines that follow its label', () => {
  expect(quarters.map((quarter) => reasonOf(YEAR, quarter))).toEqual([
    '土地未交付',
    '雨水多，\n已赶工',
    '',
    '完成',
  ]);
  expect(otherReasons(YEAR, 2)).toBe('一季度：土地未交付\n四季度：完成');
  expect(reasonOf('Q1: late\nQ2: rain: heavy', 2)).toBe('rain: heavy');
  expect(reasonOf('一季度:未交付', 1)).toBe('未交付');
});

test.each([
  ['Q2:late', 'late'],
  ['q2: late', 'late'],
  ['Q2：late', 'late'],
  ['2季度：雨水多', '雨水多'],
  ['第二季度:雨水多', '雨水多'],
  ['第2季度： 雨水多', '雨水多'],
])('%s is the reason of the second quarter, and of no other', (cell, reason) => {
  expect(quarters.map((quarter) => reasonOf(cell, quarter))).toEqual(['', reason, '', '']);
  expect(labelled(cell, 3, ZH)).toBe(cell);
  expect(keptAsEarlier(cell, ZH)).toBe(cell);
  expect(putReason(cell, 3, '设备未到', ZH)).toBe(`${cell}\n三季度：设备未到`);
  expect(putReason('', 2, cell, ZH)).toBe(`二季度：${reason}`);
});

test('what has no label counts for the quarter that is reported, until that one has its own', () => {
  expect(quarters.map((quarter) => reasonOf('雨水多', quarter))).toEqual(
    quarters.map(() => '雨水多'),
  );
  expect(reasonOf('雨水多\n一季度：未交付', 1)).toBe('未交付');
  expect(reasonOf('雨水多\n一季度：未交付', 2)).toBe('雨水多');
  expect(reasonOf('此前：雨水多', 2)).toBe('');
});

test('a reason is put in its place, and in the place of its own alone', () => {
  expect(putReason('', 1, '未交付', ZH)).toBe('一季度：未交付');
  expect(putReason(YEAR, 3, '设备未到', ZH)).toBe(
    '一季度：土地未交付\n二季度：雨水多，\n已赶工\n三季度：设备未到\n四季度：完成',
  );
  expect(putReason(YEAR, 2, '', ZH)).toBe('一季度：土地未交付\n四季度：完成');
  expect(putReason('雨水多', 2, '设备未到', ZH)).toBe('二季度：设备未到');
  expect(putReason(keptAsEarlier('雨水多', ZH), 2, '设备未到', ZH)).toBe(
    '此前：雨水多\n二季度：设备未到',
  );
  expect(putReason(labelled('雨水多', 1, ZH), 2, '设备未到', ZH)).toBe(
    '一季度：雨水多\n二季度：设备未到',
  );
  expect(putReason('', 2, 'rain', 'en')).toBe('Q2: rain');
});

test('a label that was typed with the reason stands once; one further down is moved in', () => {
  expect(putReason('', 3, '三季度：设备未到', ZH)).toBe('三季度：设备未到');
  const twice = putReason('', 3, '设备未到\n二季度：雨水多', ZH);
  expect(twice).toBe('三季度：设备未到\n 二季度：雨水多');
  expect(reasonOf(twice, 2)).toBe('');
});

const words = fc
  .array(
    fc.constantFrom(
      '雨',
      '一季度',
      '：',
      ':',
      '\n',
      'Q1: ',
      '此前：',
      '二季度：',
      'q2:',
      '第2季度：',
      ' ',
      'a',
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join('').trim());
const language = fc.constantFrom('zh-CN' as const, 'en' as const);
const quarter = fc.constantFrom(...quarters);

test('whatever is written: the others stay letter by letter, and writing it again changes nothing', () => {
  fc.assert(
    fc.property(words, quarter, words, language, (cell, q, text, lang) => {
      fc.pre(text !== '');
      const before = keptAsEarlier(cell, lang);
      const written = putReason(before, q, text, lang);
      for (const other of quarters.filter((each) => each !== q)) {
        expect(reasonOf(written, other)).toBe(reasonOf(before, other));
      }
      const reason = reasonOf(written, q);
      expect(putReason(written, q, reason, lang)).toBe(written);
      const letters = (all: string) => all.replace(/\s/g, '');
      if (reason !== '') expect(letters(text).endsWith(letters(reason))).toBe(true);
    }),
  );
});

test('a text without labels is read as it stands', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('雨', '季度', '，', '\n', '第一季度'), { maxLength: 6 }),
      quarter,
      language,
      (parts, q, lang) => {
        const text = parts.join('').trim();
        expect(reasonOf(text, q)).toBe(text);
        expect(reasonOf(putReason('', q, text, lang), q)).toBe(text);
      },
    ),
  );
});
