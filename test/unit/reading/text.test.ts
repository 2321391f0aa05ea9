import { normalise } from '../../../src/reading/text/text';
import { fc } from '../../support/property';

test.each([
  ['增长 8.5 %', '增长8.5%'],
  ['投资１２．５亿元（含税）', '投资12.5亿元(含税)'],
  ['新 区 　发 改 局', '新区发改局'],
  ['产值 1 200 亿元', '产值1200亿元'],
  ['重点任务 10 13 项', '重点任务10 13项'],
  ['23. 深入推进', '23.深入推进'],
  ['1. 2024年完成', '1. 2024年完成'],
  ['使用 open  source 软件', '使用open source软件'],
  ['面积５㎡,Ⅲ类,①一是', '面积5㎡,Ⅲ类,①一是'],
  ['甲\r\n 乙\r丙 \n', '甲\n乙\n丙\n'],
  ['\ufeff零\u200b宽', '零宽'],
])('%j reads as %j', (source, text) => {
  expect(normalise(source).text).toBe(text);
});

test('every character knows its place in the source', () => {
  const source = '目标：\n　增长 ８ % 以上';
  const { text, offsetOf } = normalise(source);
  expect(text).toBe('目标:\n增长8%以上');
  expect(source[offsetOf(text.indexOf('8'))]).toBe('８');
  expect(source[offsetOf(text.indexOf('以'))]).toBe('以');
  expect(offsetOf(text.length)).toBe(source.length);
});

test('places never go back, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (source) => {
      const { text, offsetOf } = normalise(source);
      for (let i = 0; i < text.length; i++) {
        expect(offsetOf(i)).toBeLessThanOrEqual(offsetOf(i + 1));
        expect(offsetOf(i)).toBeLessThan(source.length);
      }
    }),
  );
});
