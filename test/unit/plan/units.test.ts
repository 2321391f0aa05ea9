import { joinUnits, splitUnits } from '../../../src/plan/offices/office-list';
import { fc } from '../../support/property';

test.each([
  ['', []],
  ['  ', []],
  ['区发改局', ['区发改局']],
  ['区发改局、区教育局', ['区发改局', '区教育局']],
  ['区发改局，区教育局,区科技局；区财政局;区水利局', 5],
  ['区发改局\n区教育局', ['区发改局', '区教育局']],
  [' 区发改局 、、 区教育局 、', ['区发改局', '区教育局']],
  ['区发改局、相关乡镇(街道、园区)', ['区发改局', '相关乡镇(街道、园区)']],
  ['相关乡镇（街道，园区）、区发改局', ['相关乡镇（街道，园区）', '区发改局']],
  ['相关乡镇<街道、园区>、区发改局', ['相关乡镇<街道、园区>', '区发改局']],
  ['甲(乙(丙、丁)、戊)、己', ['甲(乙(丙、丁)、戊)', '己']],
  ['甲)、乙', ['甲)', '乙']],
])('%j', (cell, expected) => {
  const units = splitUnits(cell as string);
  if (typeof expected === 'number') expect(units).toHaveLength(expected);
  else expect(units).toEqual(expected);
});

test('what was joined splits into the same units, lists in brackets included', () => {
  const word = fc.string({
    minLength: 1,
    maxLength: 6,
    unit: fc.constantFrom('区', '局', '镇', 'A', '1', '·', '-', '“'),
  });
  const bracketed = fc
    .tuple(word, fc.array(word, { minLength: 1, maxLength: 3 }), fc.constantFrom('()', '（）'))
    .map(([name, inside, [open, close]]) => `${name}${open}${inside.join('、')}${close}`);
  const units = fc.array(fc.oneof(word, bracketed), { maxLength: 6 });
  fc.assert(fc.property(units, (list) => expect(splitUnits(joinUnits(list))).toEqual(list)));
});
