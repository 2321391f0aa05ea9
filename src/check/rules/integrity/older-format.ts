import { isOlderFormat, LEDGER_VERSION } from '../../../workbook/sheets/cover/format-version';
import type { BookRule } from '../../rule';
import { evidence } from '../../findings/wording';

/** A ledger of an earlier version: its formulas follow the definitions of then, while this check follows those of now. */
export const olderFormat: BookRule = {
  id: 'older-format',
  group: 'integrity',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '旧版台账', en: 'Ledger of an earlier version' },
  message: {
    'zh-CN':
      '台账格式为第 {found} 版（现为第 {current} 版），表内公式仍按旧口径计算。请用原方案重新填充一次，已填数据全部保留。',
    en: 'The ledger is of format {found} (now {current}): its formulas follow earlier definitions. Fill it again from its plan; every entry is kept.',
  },
  check({ workbook }) {
    const { version, sheet, places } = workbook.cover;
    if (!isOlderFormat(workbook.cover)) return [];
    // A version that is known was read at its place.
    const { row, column } = places.formatVersion!;
    return [
      {
        sheet,
        row,
        column,
        values: { found: version, current: LEDGER_VERSION },
        evidence: [
          evidence('台账', 'Ledger', String(version)),
          evidence('现行', 'Now', String(LEDGER_VERSION)),
        ],
      },
    ];
  },
};
