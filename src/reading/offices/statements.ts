import { isDeclared, type Declared } from './declarations';
import { looksLikeDepartment, looksLikeKnownOffice, looksLikeUnit } from './office-kinds';
import { isPerson } from './persons';
import type { UnitList, Units } from './responsibility';
import { splitOuter, unitNames } from './unit-names';
import { namesBeforeVerb } from './unit-phrases';

const LONGEST_CLAUSE = 160;
/** A dash parts what is said of the offices too: 普及率达到95%——区教育局牵头. */
const CLAUSE = /[^,;。—]+[,;。—]?/g;
/** What is done, in words that name nothing: 此项工作|由区教育局牵头. */
const BY =
  /^(?:请|(?:具体|统一|主要|以上|上述|分别|该项?|本项?|此项|其中|并|再|均)?(?:任务|工作|事项|指标|项目|[本该此]条)?由)/;
/** 县住建局|于5月底前|完成. */
const DATES =
  /(?:于|在)?(?:20\d\d年)?(?:\d{1,2}月(?:\d{1,2}日|[底末]|[上中下]旬)?|年底)(?:之?前)?(?=完成)/g;
const HELPS = /(?:配合|协办|协助|协同|参与|参加|支持|指导)[^,;。]{0,4}$/;

interface Clause {
  start: number;
  /** Behind its last word. */
  end: number;
  text: string;
  names: string[];
  /** It says what its offices do. */
  does: boolean;
  by: boolean;
}

/**
 * What clauses say of who answers: "区教育局牵头,区财政局配合。", behind the figures or in a sentence of its own. Every word of
 * such a clause is an office's name or says its part; a clause with anything else says nothing of offices.
 */
export function statementLists(
  text: string,
  parse: (body: string) => Units | null,
  declared: Declared,
): UnitList[] {
  const lists: UnitList[] = [];
  let run: Clause[] = [];
  const close = () => {
    while (run.length > 0 && !run.at(-1)!.does) run.pop();
    const list = run.length === 0 ? null : listOf(text, run, parse, declared);
    if (list) lists.push(list);
    run = [];
  };
  for (const { 0: words, index } of text.matchAll(CLAUSE)) {
    const clause = clauseOf(words, index);
    const begins = index === 0 || '。—'.includes(text[index - 1]!);
    if (clause === null || (begins && !HELPS.test(clause.text))) close();
    if (clause) run.push(clause);
  }
  close();
  return lists;
}

function clauseOf(words: string, start: number): Clause | null {
  const whole = words.replace(/[,;。—]$/, '');
  const text = whole.replace(DATES, '');
  const bare = text.replace(/\([^()]*\)/g, '');
  if (bare.length < 3 || bare.length > LONGEST_CLAUSE || /[\d:“《]/.test(bare)) return null;
  const by = BY.exec(text)?.[0] ?? '';
  const said = text.slice(by.length);
  // "区住建局牵头、区财政局配合" says two things
  const parts = said.split(/(?<=牵头|负责|主办|配合)、/);
  const before = parts.map(namesBeforeVerb);
  const does = before.every((names) => names !== null);
  if (!does && (parts.length > 1 || by !== '')) return null;
  const lists = does ? before.map((names) => names!) : [said];
  const names = lists.flatMap((list) => unitNames(withCommas(list)));
  const written = lists
    .flatMap((list) => splitOuter(withCommas(list)))
    .filter((name) => name !== '');
  if (written.every(isPerson) && does)
    return { ...span(start, whole), text, names: [], does, by: false };
  const isOne = does
    ? names.every(looksLikeUnit) || names.every(looksLikeDepartment)
    : names.every(looksLikeKnownOffice);
  if (names.length < written.length || !isOne || names.some((name) => name.includes('由')))
    return null;
  return { ...span(start, whole), text, names, does, by: by !== '' };
}

const span = (start: number, text: string) => ({ start, end: start + text.length });

/** 区人社局会同区财政局: two names. */
const withCommas = (names: string) =>
  names.replace(/(?<=.{2})(?:会同|联合(?![会社]))(?=.{2})/g, '、');

/** 各单位要抓好落实 speaks of nobody in particular. */
const isAnybody = (name: string) => /^各(?:级|有关|相关|责任|成员)*(?:单位|部门)$/.test(name);

/** One name at least is an office's beyond doubt. */
const areSure = (names: readonly string[], by: boolean, declared: Declared) =>
  names.some((name) => looksLikeKnownOffice(name) && !isAnybody(name)) ||
  ((by || isDeclared(declared)) && names.some(looksLikeDepartment));

/** 建设局牵头,城投公司参与 as a whole sentence: behind such an ending nothing but an office leads. */
const LEADS = /[\u4e00-\u9fff]{2}(?:局|委|办|管委会|办公室)$/;
const leadsAlone = ([first]: readonly Clause[], names: readonly string[]) =>
  first!.does && first!.names.some((name) => LEADS.test(name)) && names.every(looksLikeDepartment);

function listOf(
  text: string,
  run: readonly Clause[],
  parse: (body: string) => Units | null,
  declared: Declared,
): UnitList | null {
  const { start } = run[0]!;
  const { end } = run.at(-1)!;
  const names = run.flatMap((clause) => clause.names);
  const dash = /—*$/.exec(text.slice(0, start))![0].length;
  const whole = start === dash || dash > 0 || text[start - 1] === '。';
  const by = run.some((clause) => clause.by);
  const alone = whole && /^(?:。|$)/.test(text.slice(end, end + 1)) && leadsAlone(run, names);
  if (!alone && !areSure(names, by, declared)) return null;
  const units = parse(bodyOf(text.slice(start, end).replace(DATES, '')));
  if (!units) return null;
  const stop = text[end] === '。' && whole ? 1 : 0;
  const from = whole ? start - dash : start - 1;
  return { start: from, end: end + stop, ...units, ...(whole ? {} : { said: true as const }) };
}

/** The statement without the words that only lead over to it. */
const bodyOf = (statement: string) =>
  statement
    .split(/([,;。])/)
    .map((clause) => clause.replace(BY, (by) => (by === '分别由' ? by : '')))
    .join('');
