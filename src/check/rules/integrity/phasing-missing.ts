import { isOlderFormat } from '../../../workbook/sheets/cover/format-version';
import { sheetNames } from '../../../workbook/registry';
import { evidence } from '../../findings/wording';
import type { BookRule } from '../../rule';

/** 序时设置 is gone: what is due no longer follows the curves that stood there. */
export const phasingMissing: BookRule = {
  id: 'phasing-missing',
  group: 'integrity',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '缺少序时设置', en: 'Phasing missing' },
  message: {
    'zh-CN':
      '找不到工作表“{sheet}”：自定义的序时进度、上年进度和方案时限都未采用，一律按封面的序时进度计算。请恢复该表，或用加载项重新填充；确不需要的请说明。',
    en: 'Sheet "{sheet}" is missing: own curves, last year’s profiles and the plan’s dates do not count, and all dues follow the cover. Restore it or fill again; explain it if none is wanted.',
  },
  check({ workbook: { cover, phasing, language } }) {
    // A ledger of before there were curves is another finding.
    if (phasing || isOlderFormat(cover)) return [];
    const sheet = sheetNames.phasing[language];
    return [
      {
        ...{ sheet: cover.sheet, row: 0, column: 0 },
        values: { sheet },
        evidence: [evidence('工作簿', 'Workbook', '—'), evidence('应有', 'Should have', sheet)],
      },
    ];
  },
};
