import type { Rule } from '../../rule';
import { partAbove } from './part-above-whole';

/** 改造老旧小区 counts more than 改造小区: by their names the one is a part of the other. */
export const partByName: Rule = {
  id: 'part-by-name',
  group: 'relations',
  severity: 'information',
  explanation: 'none',
  title: { 'zh-CN': '名称上的部分大于总体', en: 'Part by name above its whole' },
  yieldsTo: ['percent-scale', 'scale-slip', 'part-above-whole', 'jump'],
  message: {
    'zh-CN':
      '{quarter}“{part}”为 {value}{unit}，大于“{whole}”的 {limit}{unit}；从名称看前者是后者的一部分。请核对这两项。',
    en: '{value} {unit} of {part} for {quarter} exceed the {limit} {unit} of {whole}, of which it is a part by its name. Check both.',
  },
  check: ({ row, quarter, index }) =>
    index.wholesByName(row).flatMap((whole) => partAbove(row, whole, quarter)),
};
