import { BODIES } from '../lexicon/bodies';
import type { GapBefore } from '../text/gaps';
import { firstVerb, phrased } from './unit-phrases';
import { areBodies, looksLikeUnit } from './office-kinds';
import { sharesOf, type Share } from './shares';
import { namedUnits, splitOuter } from './unit-names';

export type Part = 'lead' | 'own' | 'support';

/** Who answers, as a list names them: "own" for those whose part depends on who else is named. */
export interface Named extends Record<Part, string[]> {
  /** All are of one class: nobody is said to lead the others. */
  only?: boolean;
  shares?: Share[];
}

const LEVELS = '(?:主要|首要|第一|共同|具体|总|[省市区县镇]级)?';
const PARTS =
  '副?组长(?=单位)|成员(?=单位)|牵头(?:及|和|、)?(?:主要|第一)?责任|牵头(?:[(]责任[)])?(?:实施|负责)?|责任[(]牵头[)]|主办|主责|责任|负责|承办|承担|实施|执行|主管|落实|配合|协办|参与|参加|协助|协同|协作|支持';
const BODY = `(?:责任)?(?:${BODIES})`;
const ASIDE = '(?:[(][^()]{0,24}[)])?';
const PERSONS =
  '(?:总?牵头|责任|分管|协管|挂钩|挂点|挂联|包保|包抓|包联|联系|主管|主要|负责|督办|督导|配合|[省市区县镇]级|(?<![园城新社片])[区县市])(?:责任)?(?:[区县市镇]?领导|责任人|负责人|负责同志|同志|人|[区县市镇]长)';
const TIMES =
  '(?:计划|拟|预计)?(?:完成|整改|办结|实施|推进|序时)?(?:时限|时间|节点|期限|进度|步骤|日期)(?:要求|安排|节点)?|完成年限';
/** Other headings of a form, where they begin a clause: "工作目标:". They end a list. */
const CONTENTS =
  '(?:工作|主要|建设|年度|目标|实施|项目|改革|整改|推进)(?:内容|目标|任务|措施|举措|要求|规模|地点)|备注|联系电话|电话';
/** 配合单位|同上: what another list says needs no colon. */
const SAME = `(?<=${BODIES})(?=与?同(?:上|前|第[\\d一二三四五六七八九十]))`;
const COLON =
  `(?::|—{1,2}|/(?=[区县市省州旗镇乡][^/、,;。]{1,14}[局办委部会心])|${SAME}|(?<=${BODIES})(?:依次|分别|主要|具体)[为是]:?|(?<=${BODIES})[为是](?=` +
  '[区县市省州旗盟各镇由]|[^,;。、]{2,20}(?:局|办|委|部|会|中心|公司|街道|镇|乡|政府|分局|大队)(?:[,;。、]|$)))';
const SIGN = '(?::|—{1,2})';
const BARE = '牵头|主办|主责|责任|负责|配合|协办|协助|协同|参与|落实';

/** A label of a list: a part in the work, a person, a date, or what else a form says. */
const LABEL = new RegExp(
  `(?<part>${LEVELS}(?:${PARTS})${BODY}(?:(?:和|及|、)责任人)?${ASIDE})${COLON}|` +
    `(?<=^|[:;,。)\\s])(?<bare>${BARE})${SIGN}|` +
    `(?:${PERSONS})${ASIDE}${SIGN}|(?:${TIMES}):|(?:${CONTENTS}):`,
  'g',
);
/** What opens a list outside brackets; the person in charge or the date may come first. */
const OPENING = new RegExp(
  `${LEVELS}(?:${PARTS})${BODY}(?:(?:和|及|、)责任人)?${ASIDE}${COLON}|(?:${PERSONS})${ASIDE}${SIGN}|(?:${TIMES}):|(?<=^|。)(?:${BARE})${SIGN}|(?:责任|任务|工作|职责)?分工:`,
  'g',
);
/** A label of the verb alone opens a list only where nothing but offices follows. */
const BARE_LABEL = new RegExp(`^(?:${BARE})${SIGN}`);
export const isBareLabel = (text: string, at: number) => BARE_LABEL.test(text.slice(at, at + 3));
/** "A为牵头单位,B、C为配合单位". */
const LABEL_BEHIND = new RegExp(
  `(?<=^|[,;。:])([^,;。:]{2,120}?)(?:为|是|作为)((?:${PARTS})(?:单位|部门))(?=[,;。]|$)`,
  'g',
);
const MAY_OPEN = /[:—]|单位|部门/;
/** Where punctuation was lost: " 牵头单位 区科技局". */
const WITHOUT_COLON = /(牵头|责任|主办|协办|配合|承办)(单位|部门)(?!:)/g;
const CONTENT = new RegExp(`(?:${CONTENTS}):`);
const LEADING = /^组长|牵头|主办|主责|首要|第一责任/;
const SUPPORTING =
  /^(?:[省市区县镇]级|共同|具体)?(配合|协办|参与|参加|协助|协同|协作|支持|落实|成员|副组长)/;
const FIRST = /(第[一1]|首)(位|个|名|家)?.{0,6}牵头|首位/;

/** "牵头单位:…" at the head of a line: lines of this kind that follow each other are one list. */
export const opensUnitList = (line: string) => line.slice(0, 40).search(OPENING) === 0;

/** Where labels that open a list stand. */
export function openings(text: string, isGap: GapBefore): number[] {
  if (!MAY_OPEN.test(text)) return [];
  const found = [...text.matchAll(OPENING)].map(({ index }) => index);
  for (const { index, 0: label } of text.matchAll(WITHOUT_COLON)) {
    const opens = index === 0 || isGap(index) || text[index - 1] === '。';
    if (opens && isGap(index + label.length)) found.push(index);
  }
  return found.sort((a, b) => a - b);
}

/** Where another heading of the form begins: "工作目标:". */
export function contentAt(text: string): number {
  return text.search(CONTENT);
}

const withLabelsFirst = (body: string) =>
  body.replace(LABEL_BEHIND, (whole: string, names: string, label: string) =>
    splitOuter(names).every(looksLikeUnit) ? `${label}:${names}` : whole,
  );

/** Reads a list that begins with a label; null where it begins with anything else. */
export function labelled(body: string): Named | null {
  const text = withLabelsFirst(body).replace(
    /((?:^|(?<=[;, ]))(?:牵头|责任|主办|协办|配合|承办)(?:单位|部门)) ?(?=[区县市省各镇])/g,
    '$1:',
  );
  const labels = [...text.matchAll(LABEL)];
  if (labels.length === 0) return null;
  const named: Named = { lead: [], own: [], support: [] };
  if (labels[0]!.index > 0) {
    // "(区教育局、区财政局;配合:区残联)": those before the first label answer
    const first = text.slice(0, labels[0]!.index).replace(/[;,]$/, '');
    if (!areBodies(splitOuter(first, '、'))) return null;
    add(named, 'own', first, false);
  }
  let supporters = false;
  labels.forEach((label, i) => {
    const part = label.groups?.part ?? label.groups?.bare;
    if (part === undefined) return;
    const value = text.slice(label.index + label[0].length, labels[i + 1]?.index ?? text.length);
    const firstLeads = FIRST.test(part);
    const kind = firstLeads
      ? 'own'
      : LEADING.test(part)
        ? 'lead'
        : SUPPORTING.test(part)
          ? 'support'
          : 'own';
    if (kind === 'support') supporters = true;
    const plain = plainBefore(value);
    const inside = phrased(value.slice(plain.length));
    if (inside) {
      if (plain !== '') add(named, kind, plain, firstLeads);
      const own = plain === '' ? 'own' : 'support';
      named.lead.push(...inside.lead);
      named[own].push(...inside.own);
      named.support.push(...inside.support);
      named.shares = [...(named.shares ?? []), ...(inside.shares ?? [])];
      return;
    }
    add(named, kind, value, firstLeads);
  });
  // 责任单位 as the only class leads
  if (named.lead.length === 0 && !supporters && named.support.length === 0) {
    return { ...named, lead: named.own, own: [], only: true };
  }
  return named;
}

/** "区教育局|,区财政局配合": the names before the first clause with a verb have the part of their label. */
function plainBefore(value: string): string {
  const clauses = splitOuter(value, ',;。');
  if (clauses.length < 2 || firstVerb(clauses[0]!) !== null) return '';
  const names = splitOuter(clauses[0]!).filter((name) => name !== '');
  return names.length > 0 && names.every(looksLikeUnit) ? clauses[0]! : '';
}

function add(named: Named, kind: Part, value: string, firstLeads: boolean): void {
  const units = namedUnits(value);
  const marked = units.some(({ part }) => part === 'lead');
  named.shares = [...(named.shares ?? []), ...sharesOf(units)];
  units.forEach(({ name, part }, i) => {
    if (part === 'lead' || (firstLeads && i === 0)) named.lead.push(name);
    else if (part === 'support' || (marked && kind === 'own')) named.support.push(name);
    else named[kind].push(name);
  });
}
