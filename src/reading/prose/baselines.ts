import { amountAt, type Amount } from './amounts';

const raised =
  /^(?:[^,;。]{0,4})?(?:提高|提升|提到|提至|调至|扩容|增加|增长|下降|降低|降|压缩|压减|缩短|扩大|上升|增|调整|减少|减|升|提标|优化|发展|壮大|缩小|收窄|翻)[^,;。\d]{0,4}(?:20\d\d年[底末]?的?[^,;。\d]{0,3})?$|^(?:到|至)[^,;。\d]{0,2}$/;
const leads = /[从由自][^,;。]{0,16}$/;
const onTopOf = /^[^,;。\d]{0,6}基础上[^;。\d]{0,30}$/;
const inside = /(?:在|较)[^,;。]{0,16}$/;

/** Whether a number is where a rise begins: 从A提高到B, 在上年A的基础上. `between` reaches to the next number. */
export function isBaseline(left: string, between: string): boolean {
  if (leads.test(left) && raised.test(between)) return true;
  return inside.test(left) && onTopOf.test(between);
}

/** What stands before the words of the baseline: 低保标准|由650元/月提高到. */
export function baselineHead(left: string): string {
  return left.replace(/(?:[从由自](?!.*[从由自])|在(?=.*基础上)).*$/, '').replace(/均$/, '');
}

const told = /^\((?:上年度?|去年|(20\d\d)年)(?:末|底|同期|实际|完成|为|是|预计){0,3}(?=\d)/;

/** The value of the year before, told in a bracket behind the target: 320家(2023年为295家). */
export function baselineBehind(text: string, target: Amount, year: number): number | undefined {
  const bracket = told.exec(text.slice(target.end, target.end + 20));
  if (!bracket || (bracket[1] !== undefined && Number(bracket[1]) >= year)) return undefined;
  const value = amountAt(text, target.end + bracket[0].length);
  return value && value.high === null && value.unit === target.unit ? value.low : undefined;
}
