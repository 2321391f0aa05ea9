import { looksLikeUnit } from './office-kinds';
import { namedUnits, splitOuter, unitNames } from './unit-names';
import { isPerson } from './persons';
import { sharesOf, turnsOf } from './shares';
import type { Named, Part } from './unit-labels';

/** Words behind the units they speak of. `last`: only where nothing follows them in their clause. */
const VERBS: readonly { word: string; part: Part; last?: true }[] = [
  { word: '总牵头', part: 'lead' },
  { word: '牵头', part: 'lead' },
  { word: '主办', part: 'lead' },
  { word: '主责', part: 'lead' },
  { word: '主抓', part: 'lead' },
  { word: '抓总', part: 'lead' },
  { word: '会同', part: 'lead' },
  { word: '统筹', part: 'lead', last: true },
  { word: '统筹协调', part: 'lead', last: true },
  { word: '负总责', part: 'own' },
  { word: '负责', part: 'own' },
  { word: '各负其责', part: 'own' },
  { word: '各司其职', part: 'own' },
  { word: '抓落实', part: 'own' },
  { word: '抓好落实', part: 'own' },
  { word: '组织实施', part: 'own' },
  { word: '承办', part: 'own' },
  { word: '承担', part: 'own', last: true },
  { word: '实施', part: 'own', last: true },
  { word: '办理', part: 'own', last: true },
  { word: '完成', part: 'own', last: true },
  { word: '推进', part: 'own', last: true },
  { word: '落实', part: 'own' },
  { word: '配合', part: 'support' },
  { word: '协办', part: 'support' },
  { word: '协助', part: 'support' },
  { word: '协同', part: 'support' },
  { word: '参与', part: 'support' },
  { word: '参加', part: 'support', last: true },
  { word: '支持', part: 'support', last: true },
  { word: '指导', part: 'support', last: true },
];
const VERB = VERBS.map(({ word }) => word).join('|');

const ADVERBS = [
  '共同',
  '双',
  '分别',
  '联合',
  '具体',
  '按照各自职责分工',
  '按照职责分工',
  '按各自职责分工',
  '按职责分工',
  '依职责分工',
  '根据职责分工',
  '按照各自职责',
  '按各自职责',
  '按照职责',
  '按职责',
  '依职责',
  '按照职能分工',
  '按职能分工',
  '按职能',
  '依职能',
  '依职权',
  '结合职责',
  '按分工',
  '分工',
  '各自',
  '分级',
  '积极',
  '密切',
  '主动',
  '做好',
  '依法',
  '予以',
  '给予',
  '全程',
  '全力',
  '主要',
  '总',
];
/** What may follow the verb of a list and is no unit: "牵头|负责", "负责|属地管理责任". */
const TAIL =
  /^(负责|组织实施|实施|落实|抓好?落实|抓好|抓总|推进|推动|办理|协调|组织|完成|总责|属地管理责任|属地责任|工作|相关工作|相关任务|到位)+/;
const WITH = /^(并)?(会同|联合|协同|商)(?=.{2})/;
const LONGEST_NAME = 30;
/** 负责|水源保护, 做好|统计监测: the office's part of the work, which names nobody. */
const OBJECT = /(负责|做好|抓好|承担)(?!牵头|配合|落实|主办|人|同志|领导)([\u4e00-\u9fff]{2,14})$/;

/** What is said of any part: 学位|建设. */
const WORK = /(?:建设|控制|管理|保障|推进|实施|工作|任务|事项|方面|部分|等)+$/;

/** Words that say nothing of which part. */
const ANY_WORK = /^(?:工程|项目|设施|资金|质量|安全|业务)$/;

/** The part of the work that a clause gives its offices; null where what follows its verb are offices, or more verbs. */
function withoutObject(clause: string): string {
  const [whole, , object] = OBJECT.exec(clause) ?? [];
  if (object === undefined || VERBS.some(({ word }) => object.includes(word))) return clause;
  if (splitOuter(object).some(looksLikeUnit)) return clause;
  return `${clause.slice(0, -whole!.length)}负责`;
}

const DOES = new RegExp(
  `^(.{2,90}?)(?:${ADVERBS.join('|')})*(?:${VERB})(?:${VERB}|负责|总责|工作|到位|完成|抓好)*$`,
);

/** The names before the verb of a clause that says what they do in the work, "区教育局、区财政局|共同负责"; null where it is none. */
export function namesBeforeVerb(clause: string): string | null {
  return DOES.exec(withoutObject(clause))?.[1] ?? null;
}

/** 区商务局、区供销社按职责分工: what they do by them goes without saying. */
const BY_DUTIES = /(?<=.{2})(?:按照?|依照?|根据)(?:各自)?职责(?:分工)?$/;

/** 前者由A负责,后者由B负责: in turn. */
const FORMER_LATTER =
  /^前者由?([^,;]{2,24}?)(牵头负责|牵头|负责)[,;]后者由?([^,;]{2,24}?)(?:牵头负责|牵头|负责)?$/;

/** "A牵头,B、C等单位按职责分工负责": each verb takes the units before it. */
export function phrased(written: string): Named | null {
  const text = written.replace(BY_DUTIES, '$&负责').replace(FORMER_LATTER, '$1、$3分别$2');
  const named: Named = { lead: [], own: [], support: [], shares: [] };
  let pending = '';
  let verbs = 0;
  for (const clause of splitOuter(text, ',;。')) {
    const segment = withoutObject(clause);
    const object = segment === clause ? undefined : OBJECT.exec(clause)?.[2];
    const helping = WITH.exec(segment);
    let rest = helping ? segment.slice(helping[0].length) : segment;
    let companions = helping !== null;
    for (let verb = firstVerb(rest); verb !== null; verb = firstVerb(rest)) {
      const names = `${pending}、${behindBy(withoutAdverbs(rest.slice(0, verb.at)))}`;
      const units = namedUnits(names);
      if (units.length === 0 && namesPersons(names)) {
        // 分管副区长负责,区民政局牵头: whoever is named by office held is no office
        pending = '';
        rest = rest.slice(verb.at + verb.word.length).replace(TAIL, '');
        continue;
      }
      if (units.length === 0 || units.some(({ name }) => name.length > LONGEST_NAME)) return null;
      if (!units.some(({ name }) => looksLikeUnit(name) || name.startsWith('各'))) return null;
      const part = companions ? 'support' : verb.part;
      for (const unit of units) named[unit.part ?? part].push(unit.name);
      const inTurn = /^分别由|(?<!职责|职能|职权|分工)分别$/.test(rest.slice(0, verb.at));
      named.shares!.push(...(inTurn ? turnsOf(units) : sharesOf(units)));
      // 区教育局负责学位建设,区卫健局负责费用控制: each its own
      const of = object?.replace(WORK, '') ?? '';
      if (of.length > 1 && !ANY_WORK.test(of))
        named.shares!.push(...units.map(({ name }) => ({ office: name, of })));
      companions = verb.word === '会同';
      verbs++;
      pending = '';
      rest = rest.slice(verb.at + verb.word.length).replace(TAIL, '');
    }
    if (rest === '') continue;
    if (companions) named.support.push(...unitNames(withoutAdverbs(rest)).filter(looksLikeUnit));
    else pending += `、${rest}`;
  }
  if (verbs === 0) return null;
  named.support.push(...unitNames(withoutAdverbs(pending)).filter(looksLikeUnit));
  return named;
}

/** 口袋公园由区园林中心: what is done stands before 由, who does it behind. */
function behindBy(words: string): string {
  const by = words.lastIndexOf('由');
  return by > 0 && looksLikeUnit(splitOuter(words.slice(by + 1))[0] ?? '')
    ? words.slice(by + 1)
    : words;
}

/** Whether all names of a list are those of persons. */
function namesPersons(list: string): boolean {
  const names = splitOuter(list).filter((name) => name !== '');
  return names.length > 0 && names.every(isPerson);
}

export function firstVerb(text: string): { at: number; word: string; part: Part } | null {
  let first: { at: number; word: string; part: Part } | null = null;
  for (const { word, part, last } of VERBS) {
    const at = text.indexOf(word, 1);
    if (at < 1 || (first && first.at <= at)) continue;
    const rest = text.slice(at + word.length);
    if (/^(单位|部门|人|领导|小组|同志)/.test(rest)) continue;
    // 区财政局(共同牵头): said of the name before it
    if (
      rest.startsWith(')') &&
      /\((?:共同|联合|双|均|(?:按[^()]{2,8})?分别|按[^()]{2,8})?$/.test(text.slice(0, at))
    )
      continue;
    if (last && !/^(负责|工作|到位)?$/.test(rest)) continue;
    first = { at, word, part };
  }
  return first;
}

function withoutAdverbs(text: string): string {
  const adverb = ADVERBS.find((word) => text.endsWith(word));
  return adverb === undefined ? text : withoutAdverbs(text.slice(0, -adverb.length));
}
