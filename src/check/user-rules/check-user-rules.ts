import type { Localised } from '../../language/language';
import type { LedgerWorkbook } from '../../workbook/read-ledger';
import type { UserRule } from '../../workbook/sheets/user-rules/read-user-rules';
import { hasManyResults } from './array-formula';
import { isErrorValue } from '../entries/error-values';
import type { Finding } from '../findings/finding';
import { bookFinding } from '../findings/place-results';
import type { RuleInfo } from '../rule';
import { evidence, shown } from '../findings/wording';

/** Findings of the user's own rules: those that are not TRUE, and those that cannot be used. Nothing is evaluated here. */
export function checkUserRules(workbook: LedgerWorkbook): Finding[] {
  const { userRules } = workbook;
  if (!userRules) return [];
  const { sheet, columns } = userRules;
  const ids = new Set<string>();
  return userRules.rules.flatMap((rule) => {
    const id = rule.id === '' ? String(rule.row + 1) : rule.id;
    const name = rule.name === '' ? id : rule.name;
    const trouble = ids.has(id) ? twice : troubleOf(rule);
    ids.add(id);
    const sides = [
      evidence('结果', 'Result', shown(rule.verdict)),
      typeof rule.formula === 'string'
        ? evidence('公式', 'Formula', rule.formula)
        : evidence('应为', 'Should be', 'TRUE'),
    ];
    const place = { sheet, row: rule.row, column: columns.verdict };
    if (trouble) {
      return [
        bookFinding(brokenRule, workbook, { ...place, values: { name, trouble }, evidence: sides }),
      ];
    }
    if (rule.verdict === true) return [];
    const info = infoOf(rule, `user:${id}`, name);
    return [bookFinding(info, workbook, { ...place, values: {}, evidence: sides })];
  });
}

const brokenRule: RuleInfo = {
  id: 'user-rule-broken',
  group: 'user',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '审核公式不可用', en: 'Unusable rule' },
  message: {
    'zh-CN': '审核规则“{name}”未能审核：{trouble}。请改正公式，其他规则不受影响。',
    en: 'Rule "{name}" checked nothing: {trouble}. Correct it; other rules are not affected.',
  },
};

const twice: Localised = { 'zh-CN': '规则编号重复', en: 'its id stands twice' };

/** Why a rule gives no verdict; null when it does. */
function troubleOf({ verdict, formula, severity, severityText }: UserRule): Localised | null {
  if (isErrorValue(verdict)) {
    return { 'zh-CN': `公式结果是错误值 ${verdict}`, en: `its formula gives ${verdict}` };
  }
  const isText = typeof verdict === 'string' && verdict.startsWith('=');
  if (isText && typeof formula !== 'string') {
    return { 'zh-CN': '公式是文本，没有计算', en: 'the formula is text and is not calculated' };
  }
  if (verdict === null || verdict === '') {
    return { 'zh-CN': '没有公式或没有结果', en: 'it has no formula, or no result' };
  }
  if (typeof verdict !== 'boolean') {
    return {
      'zh-CN': `结果是${typeof verdict === 'number' ? '数' : '文本'}“${verdict}”，不是逻辑值 TRUE 或 FALSE`,
      en: `its result is the ${typeof verdict === 'number' ? 'number' : 'text'} "${verdict}" instead of TRUE or FALSE`,
    };
  }
  if (typeof formula === 'string' && hasManyResults(formula)) {
    return {
      'zh-CN': '公式逐行比较，有多个结果，只显示了其中一个；请用 SUMPRODUCT 等合成一个结果',
      en: 'it compares row by row and shows one of many results; make one of them, as with SUMPRODUCT',
    };
  }
  if (severity === null) {
    const word = severityText === '' ? '—' : severityText;
    return { 'zh-CN': `强制程度“${word}”不在列表中`, en: `severity "${word}" is not in the list` };
  }
  return null;
}

function infoOf(rule: UserRule, id: string, name: string): RuleInfo {
  const severity = rule.severity!;
  const message = rule.message.replace(/[{}]/g, '');
  return {
    id,
    group: 'user',
    severity,
    explanation: severity === 'verify' ? 'required' : 'none',
    title: { 'zh-CN': name, en: name },
    message: {
      'zh-CN': message || '审核公式的结果不是 TRUE。请核对所引用的数据。',
      en: message || 'The formula is not TRUE. Check the figures it refers to.',
    },
  };
}
