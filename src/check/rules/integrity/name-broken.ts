import { definedNames } from '../../../workbook/defined-names';
import { plainLabel } from '../../../workbook/sheets/cover/cover-contents';
import type { BookRule } from '../../rule';
import { evidence } from '../../findings/wording';

/** A name of the cover is gone or leads elsewhere: formulas show errors or follow another cell, and this check read the line itself. */
export const nameBroken: BookRule = {
  id: 'name-broken',
  group: 'integrity',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '名称失效', en: 'Broken name' },
  message: {
    'zh-CN':
      '名称“{name}”已被删除或指向别处，各表公式读不到封面的“{label}”；本次按封面此格校验。请在“公式—名称管理器”中指回此格，或重新填充（填报数保留）。',
    en: 'The name {name} is gone or leads elsewhere, and no formula finds "{label}" of the cover; this cell was used this time. Point the name here in the name manager, or fill again (entries are kept).',
  },
  check({ workbook: { cover } }) {
    return cover.lostNames.map(({ name, row, column }) => ({
      sheet: cover.sheet,
      row,
      column,
      values: { name: definedNames[name], label: plainLabel(name) },
      evidence: [evidence('名称', 'Name', definedNames[name])],
    }));
  },
};
