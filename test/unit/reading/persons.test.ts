import { isPerson, withoutPerson } from '../../../src/reading/offices/persons';
import { unitNames } from '../../../src/reading/offices/unit-names';

test.each(['王强', '李建国', '欧阳明', '赵敏副区长', '副县长周涛', '区教育局局长', '项目负责人'])(
  '%s is a person',
  (name) => expect(isPerson(name)).toBe(true),
);

test.each([
  '财政',
  '文旅',
  '林业',
  '金融办',
  '高新区',
  '江北镇',
  '团区委',
  '区城投',
  '各社区',
  '石化集团',
])('%s is none', (name) => expect(isPerson(name)).toBe(false));

test('a person behind an office, whose space was lost, is left out', () => {
  expect(withoutPerson('区教育局王明')).toBe('区教育局');
  expect(withoutPerson('区教育局')).toBe('区教育局');
});

test('units of a list: joined ones are parted, compound names stay whole, 等 is dropped', () => {
  expect(unitNames('区住房和城乡建设局和区财政局及各镇(街道)')).toEqual([
    '区住房和城乡建设局',
    '区财政局',
    '各镇(街道)',
  ]);
  expect(unitNames('区卫生和计划生育局、区市场和质量监管局等有关部门')).toEqual([
    '区卫生和计划生育局',
    '区市场和质量监管局',
  ]);
  expect(unitNames('各镇和各街道,王强,区委、区政府办公室')).toEqual([
    '各镇',
    '各街道',
    '区委',
    '区政府办公室',
  ]);
});
