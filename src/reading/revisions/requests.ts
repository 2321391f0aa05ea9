import { splitUnits } from '../../plan/offices/office-list';

/** An item that an opinion speaks of. */
export interface ItemReference {
  number: number | null;
  title: string | null;
}

/** One change that an opinion asks for, with its place in the opinion. */
export type Request = { start: number; end: number } & (
  | { kind: 'value'; from: string; to: string }
  | {
      kind: 'units';
      /** What the change is about, most exact first: the number of an item, or words of its title. */
      items: ItemReference[];
      list: 'lead' | 'support';
      add: string[];
      remove: string[];
    }
);

const QUOTED = '[“"「]([^”"」]{1,120})[”"」]';
const CHANGED = '(?:修改为|调整为|更改为|变更为|改为|调减为|调增为|提高到|下调为|上调为)';
const VALUE_QUOTED = new RegExp(`${QUOTED}[,，]?(?:建议)?${CHANGED}${QUOTED}`, 'g');
const AMOUNT = '\\d{1,12}(?:\\.\\d{1,6})?[^\\s,;。“”"、()\\d]{0,8}';
const VALUE_PLAIN = new RegExp(
  `([^\\n,;。“”"]{0,40}?${AMOUNT})[\\n,]?(?:建议)?(?:由${AMOUNT})?${CHANGED}(${AMOUNT})`,
  'g',
);
const NUMERAL = '[一二三四五六七八九十百\\d]{1,4}';
const ITEM = new RegExp(
  `第?(${NUMERAL})项(?:工作|任务)?(?:${QUOTED})?|${QUOTED}(?=责任单位|牵头单位|配合单位)`,
  'g',
);
const LIST = '(牵头单位|主办单位|责任单位|配合单位|协办单位|参与单位)';
const NAMES = '[“"]?([\\u4e00-\\u9fff、,()]{2,80})[”"]?';
const ADDED = new RegExp(
  `${LIST}(?:中)?(?:建议)?(?:增加|增列|补充|新增)${NAMES}|(?:增加|增列|补充|新增)${LIST}${NAMES}|(?:增加|增列|补充|新增)${NAMES}为${LIST}`,
  'g',
);
const REPLACED = new RegExp(`${LIST}[“"]?([\\u4e00-\\u9fff]{2,20})[”"]?${CHANGED}${NAMES}`, 'g');
const REMOVED = new RegExp(`${LIST}(?:中)?(?:建议)?(?:删除|删去|去掉|取消)${NAMES}`, 'g');

/** What an opinion asks for: other figures, and units added, replaced or taken away. Other wishes are no requests. */
export function requestsOf(opinion: string): Request[] {
  return [...valueRequests(opinion), ...unitRequests(opinion)].sort((a, b) => a.start - b.start);
}

function valueRequests(opinion: string): Request[] {
  const found: Request[] = [];
  for (const pattern of [VALUE_QUOTED, VALUE_PLAIN]) {
    for (const { 0: whole, 1: from = '', 2: to = '', index } of opinion.matchAll(pattern)) {
      if (!/\d/.test(from) || !/\d/.test(to)) continue;
      const end = index + whole.length;
      if (found.some((other) => index < other.end && other.start < end)) continue;
      found.push({ kind: 'value', from, to, start: index, end });
    }
  }
  return found;
}

function unitRequests(opinion: string): Request[] {
  const items = [...opinion.matchAll(ITEM)].map((match) => ({
    start: match.index,
    number: match[1] === undefined ? null : numberOf(match[1]),
    title: match[2] ?? match[3] ?? null,
  }));
  const found: Request[] = [];
  const push = (match: RegExpMatchArray, list: string, add: string[], remove: string[]) => {
    const start = match.index!;
    // 第四项“…”中的“…”责任单位: the words inside an item, and the item.
    const near = items
      .filter((candidate) => candidate.start <= start)
      .slice(-2)
      .reverse();
    const [item] = near;
    if (!item || add.length + remove.length === 0) return;
    found.push({
      kind: 'units',
      items: near
        .slice(0, item.number === null ? 2 : 1)
        .map(({ number, title }) => ({ number, title })),
      list: /牵头|主办/.test(list) ? 'lead' : 'support',
      add,
      remove,
      start: item.start,
      end: start + match[0].length,
    });
  };
  for (const match of opinion.matchAll(ADDED)) {
    const list = match[1] ?? match[3] ?? match[6]!;
    push(match, list, unitsIn(match[2] ?? match[4] ?? match[5]!), []);
  }
  for (const match of opinion.matchAll(REPLACED)) {
    push(match, match[1]!, unitsIn(match[3]!), unitsIn(match[2]!));
  }
  for (const match of opinion.matchAll(REMOVED)) push(match, match[1]!, [], unitsIn(match[2]!));
  return found;
}

/** A list of units; it ends where another list or wish begins. */
function unitsIn(list: string): string[] {
  const [own = ''] = list.split(/[,，](?=责任单位|牵头单位|配合单位|建议)/);
  return splitUnits(own.replace(/(?:等单位|等)$/, '')).filter((unit) => unit.length > 1);
}

const DIGITS = '一二三四五六七八九';

/** 十八 is 18, 二十 is 20. */
function numberOf(numeral: string): number | null {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  const [, tens = '', ones = ''] =
    /^([一二三四五六七八九]?十)?([一二三四五六七八九])?$/.exec(numeral) ?? [];
  if (tens === '' && ones === '') return null;
  const ten = tens === '' ? 0 : tens === '十' ? 1 : DIGITS.indexOf(tens[0]!) + 1;
  return ten * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones) + 1);
}
