import type { Amount } from './amounts';

/** Opening and closing marks of names: what stands inside is no target. */
const pairs: Readonly<Record<string, string>> = {
  '“': '”',
  '《': '》',
  '〈': '〉',
  '<': '>',
  '「': '」',
  '〔': '〕',
  '[': ']',
  '【': '】',
  '(': ')',
  '（': '）',
};

/** For each character whether it stands inside quotation marks or brackets that close in the same line. */
export function namedSpans(text: string): boolean[] {
  const inside = new Array<boolean>(text.length).fill(false);
  const open: { close: string; at: number }[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (character === '\n' || character === '。') open.length = 0;
    else if (pairs[character] !== undefined) {
      if (open.length < 8) open.push({ close: pairs[character], at: i });
    } else {
      const innermost = open.findIndex(({ close }) => close === character);
      if (innermost < 0) continue;
      if (innermost === 0) inside.fill(true, open[0]!.at, i);
      open.length = innermost;
    }
  }
  return inside;
}

const numberedName =
  /(?:第|前|近|每|满|历时|连续|提前|总投资额?(?:约|超|超过|达|近)?|年产|产能|出资|装机|注册资本|首期|日处理|日产|日供|处理能力|库容|[一二三四五六七八九]期|排名|位居|名列|居|位列|下设|分为|包括|包含|列入|涉及|围绕|聚焦|按照|落实|贯彻|坚持|依托|针对|运用|用好|瞄准|面向|突出|现有|共有|[a-zA-Zα-ωⅠ-Ⅻ.\d×xX*/＋+〔№-])$/;
const behindName =
  /^(?:方面|环节|阶段|层面|维度|字|要素|问题|级|大|类|届|号|期|代|星|新型|化|分|[a-zA-Z×*\d])/;
const dateUnit = /^(?:年(?!以上|以下)|月|日|时(?!间)|点|号)/;
const result = /已(?!经济)|截至|目前|以来|现有|共有|(?<![比较同])(?:去年|上年)(?!末?的?基础)/;
const everyMonth = /每(?:月|季度|周|天|日|半年|个月|旬)/;
const milestone =
  /(?:^|\D)(?:[1-9]|1[01])月(?:底|末|份|\d|上旬|中旬|下旬|前)|[一二三]季度|上半年|第[一二三]季/;

/** Whether the number belongs to a name, a date, a rank or a score instead of being an amount. */
export function isNameOrDate(text: string, amount: Amount): boolean {
  const left = text.slice(Math.max(0, amount.start - 6), amount.start);
  const right = text.slice(amount.end, amount.end + 4);
  if (numberedName.test(left) || (amount.chinese && amount.unit === '')) return true;
  if (amount.unit === '' && dateUnit.test(right)) return true;
  if (amount.unit === '条') {
    const before = text.slice(Math.max(0, amount.start - 24), amount.start);
    if (/^(?:[^,;。]{0,4})(?:政策|措施|意见|举措|规定)/.test(right)) return true;
    if (/(?:新政|政策|措施|意见|条款|规定|举措)[^,;。\n]{0,22}$/.test(before)) return true;
  }
  if (amount.chinese && amount.low === 1 && !'番成所座家场处条幢栋'.includes(amount.unit))
    return true;
  return amount.operator === null && behindName.test(right);
}

/** Whether a clause reports what was reached, or sets a date before the period's end. */
export function isResultOrMilestone(clause: string): boolean {
  return result.test(clause) || everyMonth.test(clause) || milestone.test(clause);
}
