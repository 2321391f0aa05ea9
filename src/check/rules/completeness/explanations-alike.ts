import { alikeTexts } from '../../entries/alike-texts';
import { rowsText } from '../../findings/rows-text';
import { evidence } from '../../findings/wording';
import type { BookRule } from '../../rule';

/** One cause may hold up some indicators, hardly so many. */
const MANY = 10;

/** Many indicators are explained by the very same text. */
export const explanationsAlike: BookRule = {
  id: 'explanations-alike',
  group: 'completeness',
  severity: 'information',
  explanation: 'none',
  title: { 'zh-CN': '多项指标说明雷同', en: 'Same explanation for many indicators' },
  message: {
    'zh-CN':
      '有 {n} 项指标的情况说明一字不差（第 {rows} 行）：“{text}”。请核对是否照抄，各项原因不同的请分别写明。',
    en: '{n} {n|indicator|indicators} have the very same explanation (rows {rows}): "{text}". Check that it was not copied, and tell causes apart that differ.',
  },
  check({ workbook: { ledger }, rows }) {
    if (!ledger) return [];
    const column = ledger.columns.explanation;
    const standing = rows.filter(({ gone }) => !gone);
    return alikeTexts(standing, ({ explanation }) => explanation, MANY).map((alike) => {
      const [cell, ...others] = alike.map(({ row }) => ({ sheet: ledger.sheet, row, column }));
      const text = alike[0]!.explanation;
      return {
        ...cell!,
        others,
        subject: { id: '', name: '', lead: [...new Set(alike.flatMap(({ lead }) => lead))] },
        values: { n: alike.length, rows: rowsText(alike.map(({ row }) => row + 1)), text },
        evidence: [evidence('情况说明', 'Explanation', text)],
      };
    });
  },
};
