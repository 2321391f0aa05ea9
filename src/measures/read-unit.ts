import { unitWords, type UnitWord } from './units';

/** The words that are read in prose, by their first character; a longer word before one that begins it. */
const byFirst = new Map<string, UnitWord[]>();
for (const word of unitWords) {
  if (word.read === undefined) continue;
  const first = word.word[0]!;
  byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
}

const suffix =
  /(?:\((?:次|套|件|段|个|处|项|区|组|户|间|所|栋|人|家|名|场|台|座|只|头|匹|羽|株|批)\))?(?:\/(?:(?:\d{1,3}|[十百千])?[万亿]?(?:平方公里|平方米|立方米|公里|公顷|人·月|人次|月·人|人|月|年|亩|日|天|周|吨|公斤|千克|斤|元|户|家|升|辆|次|千瓦时))(?:·(?:人|月|年|平方米|户))?|·(?:人|月|年)|每(?:立方米|平方米|平方公里|立方|升|万人|十万人|人|户|亩|吨|年)(?=以[上下内]|左右|[^\u4e00-\u9fff]|$))?/y;

const scale = /[十百千]?(?:万亿|[万亿])/y;
/** 2.1:1 is 2.1 to one. */
const ratio = /[::∶]1(?![\d.])/y;
/** Units that offices write in letters. */
const latin =
  /(?:[kKMGT]?[Ww](?:·?h)?|[kh]m[²2]|k[mg]|㎡|m[²³]|[μu]g\/m[³3]|mg\/(?:m[³3]|L)|TEU|[EP]F(?:LOPS|lops)|P|[GT]B|[MG]bps|℃|ha)(?![A-Za-z\d])/y;
const perMany = /\/(?:10万|万|千)人?/y;

/** 辆次, 户次, 人份: counted once for each time. */
function timesAt(text: string, at: number): string {
  const person = text[at - 1] === '人';
  const times = /^(?:次(?![生数])|份(?!额)|年(?![龄度底末均]))/.exec(text.slice(at, at + 2));
  if (times?.[0] === '年' && !person) return '';
  return times && !/[次份]/.test(text[at - 1] ?? '') ? times[0] : '';
}

function plainUnit(text: string, at: number): string {
  const words = byFirst.get(text[at] ?? '') ?? [];
  const begins = ({ word }: UnitWord) => text.startsWith(word, at);
  const measure = words.find((word) => word.read === 'measure' && begins(word))?.word;
  if (measure !== undefined) return measure;
  const counter = words.find(
    (unit) =>
      unit.read === 'count' &&
      begins(unit) &&
      unit.not?.test(text.slice(at + unit.word.length, at + unit.word.length + 6)) !== true,
  )?.word;
  if (counter !== undefined) return counter + timesAt(text, at + counter.length);
  latin.lastIndex = at;
  return latin.exec(text)?.[0] ?? '';
}

/** The unit that starts at a place, as written (万亩, 元/月·人, 家(次)); '' where none does. */
export function readUnit(text: string, at: number): string {
  scale.lastIndex = at;
  const scaled = scale.exec(text)?.[0] ?? '';
  const plain = plainUnit(text, at + scaled.length);
  if (plain === '') {
    if (scaled !== '')
      return (
        scaled +
        (/^[\u4e00-\u9fff](?=[,;。、]|$)/.exec(
          text.slice(at + scaled.length, at + scaled.length + 2),
        )?.[0] ?? '')
      );
    perMany.lastIndex = at;
    ratio.lastIndex = at;
    return perMany.exec(text)?.[0] ?? ratio.exec(text)?.[0] ?? '';
  }
  suffix.lastIndex = at + scaled.length + plain.length;
  return scaled + plain + (suffix.exec(text)?.[0] ?? '');
}
