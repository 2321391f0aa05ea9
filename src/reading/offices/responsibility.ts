import { bracketPairs } from './brackets';
import { clauseLists, LONGEST_TAIL, sentenceLists, tailBehindGap, tailList } from './clause-lists';
import {
  isDeclared,
  NOTHING_DECLARED,
  partsOfBare,
  withoutDeclaration,
  type Declared,
} from './declarations';
import { withoutDeadline } from './deadlines';
import { officeAt } from './glued-names';
import { BODIES } from '../lexicon/bodies';
import { noGaps, type GapBefore } from '../text/gaps';
import { referenceIn } from './references';
import type { Share } from './shares';
import {
  contentAt,
  isBareLabel,
  labelled,
  openings,
  opensUnitList,
  type Named,
} from './unit-labels';
import { statementLists } from './statements';
import { subjectLists } from './subjects';
import { unreadLists } from './unread-lists';
import {
  areBareOffices,
  areDeclaredOffices,
  looksLikeDivision,
  looksLikeKnownOffice,
  looksLikeUnit,
} from './office-kinds';
import { splitOuter, unitNames } from './unit-names';
import { phrased } from './unit-phrases';

export { opensUnitList } from './unit-labels';

export interface Units {
  lead: string[];
  support: string[];
  /** Only who helps is named ("配合单位:A"): who leads is said elsewhere. */
  helps?: true;
  /** Who answers only for a part of what the list is said of. */
  shares?: readonly Share[];
}

/** A list of responsible units and the span of text it takes. */
export interface UnitList extends Units {
  start: number;
  end: number;
  /** It is part of a sentence ("…,由区民政局负责。"), and said of that sentence alone. */
  said?: true;
  /** What of its sentence it is said of: "产销对接由区商务局负责". */
  of?: string;
  /** It stands before what it answers for, which ends here: "区住建局要改造小区20个". */
  until?: number;
  /** It names offices, but in words that are not understood: who answers is not known. */
  unread?: true;
}

const HINT =
  /牵头|负责|单位|部门|配合|主办|协办|承办|落实|参与|抓总|责任|[局办委部所科股室处站队]|(?:中心|公司|管委会)[)】〕\]]/;
/** Whoever answers for a unit, in brackets behind it: "区教育局(局长:王明)". */
const PERSON_ASIDE = /\((?:[^()]{0,10}(?:人|长|领导|主任|书记|同志|电话)):[^()]{0,24}\)/g;
/** A heading of the office's own before a list that says itself who does what: "责任链条:A牵头,B配合". */
const OWN_WORDS = /^[\u4e00-\u9fff]{2,8}:(?=.*(?:牵头|负责|配合|主办|协办|参加|落实))/;
const CLOSING = ')]】〕>〉';
const LONGEST = 1500;
const LONGEST_JOINED = 200;
/** 〔责任单位〕区科技局: a label in brackets is one with a colon; it takes as many characters. */
const BRACKETED_LABEL = new RegExp(
  `[([【〔]((?:总?牵头|责任|配合|协同|协办|主办|承办|参与|落实)(?:${BODIES}))[)\\]】〕](?=[\\u4e00-\\u9fff])`,
  'g',
);
/** 【牵头】区科技局【配合】区财政局: a bare verb is one where a clause begins with it. */
const BRACKETED_VERB =
  /[【〔[](牵头|主办|主责|责任|负责|配合|协办|协助|协同|参与)[】〕\]](?=[\u4e00-\u9fff])/g;
const OPENS_BRACKETED = new RegExp(`(?:^|[。;])${BRACKETED_VERB.source}`);

/**
 * The unit lists of a paragraph, in order: bracketed ones, those that a label opens, a sentence that is one.
 * @param isGap whether the source has a space before a character; it may be all that parts two units.
 */
export function findUnitLists(
  written: string,
  isGap: GapBefore = noGaps,
  declared: Declared = NOTHING_DECLARED,
): UnitList[] {
  if (!HINT.test(written)) return [];
  const text = withPlainLabels(written);
  const parse = (body: string, bare = false) => parseUnits(body, bare, declared);
  const lists: UnitList[] = [];
  const taken = new Uint8Array(text.length);
  const { pairs, open } = bracketPairs(text, LONGEST);
  for (const { start, end } of pairs) {
    if ((lists.at(-1)?.end ?? 0) > start) continue;
    const body = parted(text, start + 1, end - 1, isGap);
    const last = lists.at(-1);
    // "(牵头单位:A)(责任单位:B)" is one list in two brackets
    const whole = last && joins(last, start) && opensUnitList(body) ? inner(text, last) : null;
    const bare = closesClause(text, start, end) && !isOtherName(text, start, body);
    const units = parse(whole === null ? body : `${whole};${body}`, bare);
    if (!units) continue;
    taken.fill(1, start, end);
    if (last && whole !== null) Object.assign(last, units, { end });
    else lists.push(withLeadBefore(text, { start, end, ...units }));
  }
  let read = 0;
  for (const at of openings(text, isGap)) {
    if (taken[at] === 1 || at < read) continue;
    // "——责任分工:…": what stands before it on its line is only a sign
    const dashed = /^[—-]{1,2}$/.test(text.slice(0, at));
    const bracketed = at > read && '([【〔'.includes(written[at - 1]!);
    const start = dashed ? 0 : bracketed ? at - 1 : at;
    const end = endOfLabelled(text, at);
    read = end;
    const units = end - start > LONGEST ? null : parse(parted(text, at, end, isGap));
    const opens = isOpen(text, start) && !isBareLabel(text, at);
    if (!units || !(opens || allOffices(units))) continue;
    taken.fill(1, start, end);
    const before = lists.find((list) => list.end === start && !CLOSING.includes(text[start - 1]!));
    // "牵头单位:A。责任单位:B。" is one list in two sentences
    const both = before && parse(inOne(parted(text, before.start, end, isGap)));
    if (before && both) Object.assign(before, both, { end });
    else lists.push({ start, end, ...units });
  }
  const unclosed = open === null || taken[open] === 1 ? null : unclosedList(text, open, parse);
  if (unclosed && !taken.subarray(unclosed.start).includes(1)) lists.push(unclosed);
  const free = ({ start, end }: UnitList) =>
    lists.every((list) => list.end <= start || list.start >= end);
  lists.push(...statementLists(text, parse, declared).filter(free));
  lists.push(...clauseLists(text, parse, declared).filter(free));
  const before = subjectLists(text);
  if (before.every((list) => free({ ...list, end: list.until! }))) lists.push(...before);
  if (lists.length === 0) lists.push(...sentenceLists(text, parse, declared));
  const tail = lists.some((list) => list.end === text.length)
    ? null
    : (tailList(text, declared) ?? behindGap(text, isGap, declared));
  if (tail && free(tail)) lists.push(tail);
  lists.push(...unreadLists(text, pairs, lists));
  return lists.sort((a, b) => a.start - b.start);
}

const inOne = (sentences: string) => sentences.replace(/^。/, '').replace(/。(?=.)/g, ';');

/** The same text, as long, with a stop and a colon for the brackets of labels. */
function withPlainLabels(written: string): string {
  const text = written.replace(BRACKETED_LABEL, '。$1:');
  return OPENS_BRACKETED.test(text) ? text.replace(BRACKETED_VERB, '。$1:') : text;
}

/** "。县林业局(县国有林场参与)": who leads stands before the bracket of those who help. */
function withLeadBefore(text: string, list: UnitList): UnitList {
  if (list.helps !== true) return list;
  const before = text.slice(Math.max(0, list.start - LONGEST_TAIL), list.start);
  const start = Math.max(...['。', ';', ','].map((stop) => before.lastIndexOf(stop))) + 1;
  // 【区投促局】【区商务局配合】
  const lead = unitNames(before.slice(start).replace(/^[([【〔](.*)[)\]】〕]$/, '$1'));
  if (!areBareOffices(lead)) return list;
  return { start: list.start - before.length + start, end: list.end, lead, support: list.support };
}

/** Only a line with a figure in it goes over into its offices at a space. */
function behindGap(text: string, isGap: GapBefore, declared: Declared): UnitList | null {
  if (isGap === noGaps || !/\d/.test(text) || !/[局办委部心会联]。?$/.test(text)) return null;
  const from = Math.max(4, text.length - LONGEST_TAIL);
  const gaps = Array.from({ length: Math.max(0, text.length - 2 - from) }, (_, i) => from + i);
  return tailBehindGap(
    text,
    gaps.filter(isGap),
    (start) => parted(text, start, text.length, isGap),
    declared,
  );
}

const UNIT_ENDS = /[局办委部署处科站所院馆校社会联协团司行心府道镇乡区园县街位门)]/;
const UNIT_BEGINS = /[区县市省州旗镇乡各团牵责配主协承完]/;

const beginsUnit = (text: string, at: number) =>
  UNIT_BEGINS.test(text[at]!) || officeAt(text, at) > 0;

/** A stretch with the source's spaces put back where they part units or labels. */
function parted(text: string, start: number, end: number, isGap: GapBefore): string {
  let result = '';
  for (let i = start; i < end; i++) {
    if (i > start && isGap(i) && UNIT_ENDS.test(text[i - 1]!) && beginsUnit(text, i)) result += ' ';
    result += text[i];
  }
  return result;
}

/** A list without any word of responsibility counts where a clause ends: 60公里(交通局),危桥5座(城管局)。 */
const closesClause = (text: string, start: number, end: number) =>
  /^([。.;\s]|$)/.test(text.slice(end, end + 1)) ||
  // 学位960个;(区教育局)托位300个。(区卫健局): behind each stop stands who answers for what it ends
  (/[。;]/.test(text[start - 1] ?? '') && /[)\]】〕][。;]?$/.test(text)) ||
  (text[end] === ',' &&
    /\d[\d.]*[万亿]?[\u4e00-\u9fff%]{1,4}$/.test(text.slice(Math.max(0, start - 8), start)));

/** 县政府办(金融办): what an office is also called. */
const isOtherName = (text: string, start: number, body: string) =>
  /[局办委部]$/.test(text.slice(0, start)) && splitOuter(body).length === 1;

/** A label stands at the head of a clause. Where spaces were lost, what it names must be offices. */
const isOpen = (text: string, start: number) =>
  start === 0 || '。;!?)】〕]>〉”\n\t '.includes(text[start - 1]!);

const allOffices = ({ lead, support }: Units) =>
  [...lead, ...support].every((name) => looksLikeUnit(name) || referenceIn(name) !== undefined);

function endOfLabelled(text: string, start: number): number {
  const rest = text.slice(start, start + LONGEST + 1);
  const stop = rest.indexOf('。');
  const content = contentAt(rest);
  if (content > 0 && (stop < 0 || content < stop)) return start + content;
  return stop < 0 ? text.length : start + stop + 1;
}

/** "(牵头单位:A、B" at the end of a paragraph: the bracket that closes it was lost. */
function unclosedList(
  text: string,
  start: number,
  parse: (body: string) => Units | null,
): UnitList | null {
  if (text.length - start > LONGEST) return null;
  const body = text.slice(start + 1);
  if (!opensUnitList(body) && !/(负责|牵头|配合|落实)[。;]?$/.test(body)) return null;
  const units = parse(body);
  return units && allOffices(units) ? { start, end: text.length, ...units } : null;
}

const joins = ({ start, end }: UnitList, next: number) =>
  end === next && end - start <= LONGEST_JOINED;

/** What the brackets hold; several pairs in a row are joined. */
const inner = (text: string, { start, end }: UnitList) =>
  text.slice(start + 1, end - 1).replace(/[)\]】〕][([【〔]/g, ';');

/**
 * Reads what stands in the brackets, or after the label.
 * @param bare whether a list without any word of responsibility counts (it ends its clause).
 */
export function parseUnits(
  body: string,
  bare: boolean,
  declared: Declared = NOTHING_DECLARED,
): Units | null {
  if (!HINT.test(bare ? `${body})` : body)) return null;
  const text = withoutDeadline(withoutDeclaration(body).replace(PERSON_ASIDE, ''))
    .replace(/^[,;。]+/, '')
    .replace(/[。;,.\s]+$/, '');
  const [first, ...others] = text.split('。');
  if (others.length > 0) {
    // "(A牵头,B参与。下列各项同时由各乡办理)": behind the first stop stands a remark, or more of the list
    const whole = parseUnits(first!, false, declared);
    if (!whole) return null;
    const more = others.flatMap((part) => parseUnits(part, false, declared) ?? []);
    const lists = [whole, ...more.filter(allOffices)];
    return settled({
      lead: lists.flatMap(({ lead }) => lead),
      own: [],
      support: lists.flatMap(({ support }) => support),
    });
  }
  const named = labelled(text) ?? phrased(text.replace(OWN_WORDS, ''));
  if (named) return withShares(settled(named, declared), named.shares ?? []);
  const names = unitNames(text);
  if (!bare || names.length === 0 || /[;:]/.test(text)) return null;
  const written = splitOuter(text).length;
  const known = isDeclared(declared) ? areDeclaredOffices(names) : areBareOffices(names);
  const divisions =
    declared.divisions &&
    names.every((name) => looksLikeDivision(name) || looksLikeKnownOffice(name));
  if (names.length < written || !(known || divisions)) return null;
  return partsOfBare(names, declared);
}

const withShares = (units: Units | null, shares: readonly Share[]): Units | null =>
  units && shares.length > 0 ? { ...units, shares } : units;

function settled(
  { lead, own, support, only = false }: Named,
  { firstLeads }: Declared = NOTHING_DECLARED,
): Units | null {
  if (lead.length + own.length === 0 && support.length > 0) {
    return { lead: [], support: without(support, []), helps: true };
  }
  if (firstLeads && (only || lead.length === 0)) {
    const [first, ...others] = without([...lead, ...own, ...support], []);
    return first === undefined ? null : { lead: [first], support: others };
  }
  if (lead.length === 0 && own.length > 0 && support.length > 0) {
    return { lead: without(own, []), support: without(support, own) };
  }
  const leads = without(lead, []);
  const others = without([...own, ...support], leads);
  return leads.length + others.length > 0 ? { lead: leads, support: others } : null;
}

const without = (names: string[], taken: string[]) =>
  names.filter((name, i) => !taken.includes(name) && names.indexOf(name) === i);
