import { looksLikeOffice, looksLikeUnit, splitOuter, unitNames } from './unit-names';

export interface Units {
  lead: string[];
  support: string[];
}

/** A list of responsible units and the span of text it takes. */
export interface UnitList extends Units {
  start: number;
  end: number;
}

type Role = 'lead' | 'own' | 'support';
type Named = Record<Role, string[]>;

const LABEL =
  /(牵头|主办|主责|第一责任|首要责任|责任|承办|实施|主管|落实|配合|协办|参与|参加|协助|协同|支持|共同责任)(?:负责)?(单位|部门|机关|主体)(?:\([^()]{0,20}\))?:|(?:责任|牵头|分管|挂钩|包保|包抓|联系|主管|主要|负责|督办|市级|区级|县级)(?:领导|人|同志|[区县市]长):|(?:完成|时间|整改|办结|实施)?(?:时限|时间|节点|期限|要求|进度|步骤)(?:要求|安排)?:/g;
/** What opens a list outside brackets; the person in charge may come first. */
const OPENING =
  /(?:(?:牵头|主办|主责|第一责任|责任|承办|配合|协办)(?:负责)?(?:单位|部门)(?:\([^()]{0,20}\))?|(?:责任|牵头|分管|联系|主管|负责)(?:领导|人)):/g;
const LEADING = /^(牵头|主办|主责|第一责任|首要责任)/;
const SUPPORTING = /^(配合|协办|参与|参加|协助|协同|支持|落实)/;

const VERBS: readonly (readonly [string, Role])[] = [
  ['牵头', 'lead'],
  ['主办', 'lead'],
  ['会同', 'lead'],
  ['负责', 'own'],
  ['抓落实', 'own'],
  ['组织实施', 'own'],
  ['落实', 'own'],
  ['承办', 'own'],
  ['配合', 'support'],
  ['协办', 'support'],
  ['协助', 'support'],
  ['协同', 'support'],
  ['参与', 'support'],
];
const ADVERBS = [
  '共同',
  '分别',
  '联合',
  '具体',
  '按照职责分工',
  '按职责分工',
  '按各自职责分工',
  '按各自职责',
  '按照各自职责',
  '按职责',
  '依职责',
  '根据职责分工',
  '分工',
  '各自',
  '积极',
  '密切',
  '做好',
  '全力',
  '主要',
];
const HINT = /牵头|负责|单位|部门|配合|主办|协办|承办|落实|参与|[局办委部]/;
const LONGEST = 1500;
const LONGEST_JOINED = 200;
const MOST_BRACKETS = 24;

/** "牵头单位:…" at the head of a line: lines of this kind that follow each other are one list. */
export const opensUnitList = (line: string) => line.slice(0, 30).search(OPENING) === 0;

/** The unit lists of a paragraph, in order: bracketed ones and those that a label opens. */
export function findUnitLists(text: string): UnitList[] {
  const lists: UnitList[] = [];
  const taken = new Uint8Array(text.length);
  for (const { start, end } of brackets(text)) {
    if ((lists.at(-1)?.end ?? 0) > start) continue;
    const atEnd = /^[。.;,\s]*$/.test(text.slice(end, end + 3)) && text.length - end <= 3;
    const body = text.slice(start + 1, end - 1);
    const last = lists.at(-1);
    // "(牵头单位:A)(责任单位:B)" is one list in two brackets
    const whole = last && joins(last, start) && opensUnitList(body) ? inner(text, last) : null;
    const units = parseUnits(whole === null ? body : `${whole};${body}`, atEnd);
    if (!units) continue;
    if (last && whole !== null) {
      Object.assign(last, units, { end });
      taken.fill(1, start, end);
      continue;
    }
    lists.push({ start, end, ...units });
    taken.fill(1, start, end);
  }
  for (const match of text.matchAll(OPENING)) {
    const start = match.index;
    if (taken[start] === 1) continue;
    if (start > 0 && !'。;!?)】”\n '.includes(text[start - 1]!)) continue;
    const stop = text.slice(start, start + LONGEST).indexOf('。');
    const end = stop < 0 ? text.length : start + stop + 1;
    const units = end - start > LONGEST ? null : parseUnits(text.slice(start, end), false);
    if (!units) continue;
    lists.push({ start, end, ...units });
    taken.fill(1, start, end);
  }
  return lists.sort((a, b) => a.start - b.start);
}

const joins = ({ start, end }: UnitList, next: number) =>
  end === next && end - start <= LONGEST_JOINED;

/** What the brackets hold; several pairs in a row are joined. */
const inner = (text: string, { start, end }: UnitList) =>
  text.slice(start + 1, end - 1).replace(/[)\]】][([【]/g, ';');

/** Outer pairs first. An opening bracket that nothing closes pairs with nothing. */
function brackets(text: string): { start: number; end: number }[] {
  const open: { at: number; inner: number }[] = [];
  const pairs: { start: number; end: number }[] = [];
  for (let i = 0; i < text.length; i++) {
    if ('([【'.includes(text[i]!)) open.push({ at: i, inner: 0 });
    if (!')]】'.includes(text[i]!)) continue;
    const pair = open.pop();
    if (pair === undefined) continue;
    const outer = open.at(-1);
    if (outer) outer.inner += pair.inner + 1;
    if (pair.inner <= MOST_BRACKETS && i - pair.at <= LONGEST)
      pairs.push({ start: pair.at, end: i + 1 });
  }
  return pairs.sort((a, b) => a.start - b.start);
}

/**
 * Reads what stands in the brackets, or after the label.
 * @param bare whether a list without any word of responsibility counts (it ends its paragraph).
 */
export function parseUnits(body: string, bare: boolean): Units | null {
  if (!HINT.test(body)) return null;
  const text = body.replace(/[。;,.\s]+$/, '');
  const named = labelled(text) ?? phrased(text);
  if (named) return settled(named);
  const names = unitNames(text);
  if (!bare || names.length === 0 || /[。;:]/.test(text)) return null;
  const written = splitOuter(text).length;
  return names.length >= written && names.every(looksLikeOffice)
    ? { lead: [], support: names }
    : null;
}

function settled({ lead, own, support }: Named): Units | null {
  if (lead.length === 0 && own.length > 0 && support.length > 0) {
    return { lead: own, support: without(support, own) };
  }
  const others = without([...own, ...support], lead);
  return lead.length + others.length > 0 ? { lead, support: others } : null;
}

const without = (names: string[], taken: string[]) =>
  names.filter((name, i) => !taken.includes(name) && names.indexOf(name) === i);

function labelled(text: string): Named | null {
  const labels = [...text.matchAll(LABEL)];
  if (labels.length === 0 || labels[0]!.index > 0) return null;
  const named: Named = { lead: [], own: [], support: [] };
  labels.forEach((label, i) => {
    const role = label[1];
    if (role === undefined) return;
    const value = text.slice(label.index + label[0].length, labels[i + 1]?.index ?? text.length);
    const inside = phrased(value);
    if (inside) {
      for (const key of ['lead', 'own', 'support'] as const) named[key].push(...inside[key]);
      return;
    }
    const kind: Role = LEADING.test(role) ? 'lead' : SUPPORTING.test(role) ? 'support' : 'own';
    named[kind].push(...unitNames(value));
  });
  // 责任单位 as the only class leads
  if (named.lead.length === 0 && named.support.length === 0) {
    return { lead: named.own, own: [], support: [] };
  }
  return named;
}

/** "A牵头,B、C等单位按职责分工负责": each verb takes the units before it. */
function phrased(text: string): Named | null {
  const named: Named = { lead: [], own: [], support: [] };
  let pending = '';
  let verbs = 0;
  for (const segment of splitOuter(text, ',;。')) {
    let rest = segment;
    for (let verb = firstVerb(rest); verb !== null; verb = firstVerb(rest)) {
      const units = unitNames(`${pending}、${withoutAdverbs(rest.slice(0, verb.at))}`);
      if (units.length === 0 || units.some((unit) => unit.length > 30)) return null;
      if (!units.some((unit) => looksLikeUnit(unit))) return null;
      named[verb.role].push(...units);
      verbs++;
      pending = '';
      rest = withoutTail(rest.slice(verb.at + verb.length));
    }
    if (rest !== '') pending += `、${rest}`;
  }
  if (verbs === 0) return null;
  const left = unitNames(withoutAdverbs(pending)).filter(looksLikeUnit);
  named.support.push(...left);
  return named;
}

function firstVerb(text: string): { at: number; length: number; role: Role } | null {
  let first: { at: number; length: number; role: Role } | null = null;
  for (const [word, role] of VERBS) {
    const at = text.indexOf(word, 1);
    if (at < 1 || (first && first.at <= at)) continue;
    if (/^(单位|部门|人|领导)/.test(text.slice(at + word.length))) continue;
    first = { at, length: word.length, role };
  }
  return first;
}

function withoutAdverbs(text: string): string {
  const adverb = ADVERBS.find((word) => text.endsWith(word));
  return adverb === undefined ? text : withoutAdverbs(text.slice(0, -adverb.length));
}

/** What may follow the verb of a list and is no unit: "牵头|负责", "负责|属地管理责任". */
function withoutTail(text: string): string {
  return text.replace(
    /^(负责|组织实施|实施|落实|抓好?落实|推进|组织|完成|属地管理责任|相关工作|工作)+/,
    '',
  );
}
