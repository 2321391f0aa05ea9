import { isDeclared, partsOfBare, type Declared } from './declarations';
import { isPerson } from './persons';
import type { UnitList, Units } from './responsibility';
import {
  areBareOffices,
  areDeclaredOffices,
  looksLikeDepartment,
  looksLikeOffice,
  looksLikeUnit,
} from './office-kinds';
import { namedUnits, splitOuter, unitNames } from './unit-names';

type Parse = (body: string) => Units | null;

const LONGEST_SENTENCE = 160;
const SENTENCE = /[^。]+(?:。|$)/g;
const LISTS = /(牵头|负责|配合|落实|实施|参加|参与|协办|协助)[。.;]?$/;

/** "区教育局牵头,区财政局配合。" as a sentence of its own. */
export function sentenceLists(text: string, parse: Parse, declared: Declared): UnitList[] {
  const lists: UnitList[] = [];
  for (const { 0: sentence, index: start } of text.matchAll(SENTENCE)) {
    if (sentence.length > LONGEST_SENTENCE || !LISTS.test(sentence)) continue;
    const units = parse(sentence);
    if (units && areOffices(units, declared))
      lists.push({ start, end: start + sentence.length, ...units });
  }
  return lists;
}

/** "…,由区教育局负责。": the clause that says who does what was said before it. */
const BY =
  /(?:(?<=^|[,。;])(?:(?:具体|统一|主要|以上|上述|该项?|本项?|此项|其中|并)?(?:任务|工作|事项|指标)?)|(?<=(?:^|[,。;])[\u4e00-\u9fff“”]{2,12})|(?<=\d[^,。;\d]{1,3}))由([^。;:“《\d]{3,90}?(?:牵头|负责|落实|实施|承办|承担|推进|配合|参与|主办|协办)(?:落实|实施|负责|推进|组织实施|完成|抓好?落实)?)(?=[。;]|$|,[^,。;]*\d)[。;]?/g;

export function clauseLists(text: string, parse: Parse, declared: Declared): UnitList[] {
  const lists: UnitList[] = [];
  if (!text.includes('由')) return lists;
  for (const { 0: clause, 1: body, index: start } of text.matchAll(BY)) {
    const units = parse(body!);
    if (!units || !(areOffices(units, declared) || areDepartments(units))) continue;
    // the stop still ends the sentence that the list is said of
    const kept = /^[,。;]/.test(clause) ? 0 : 1;
    const end = start + clause.length - (/[。;]$/.test(clause) ? kept : 0);
    const of = subjectBefore(text, start);
    lists.push({ start, end, ...units, said: true, ...(of === null ? {} : { of }) });
  }
  return lists;
}

const SUBJECT = /(?:^|[,。;])([\u4e00-\u9fff“”]{2,12})$/;
/** Words that mean all that was said. */
const ALL = /(?:任务|工作|事项|指标|项目|以上|上述|具体|统一|主要|分别|其中|并)$/;

/** 产销对接|由区商务局负责: the words of a clause before who does it. */
function subjectBefore(text: string, start: number): string | null {
  const subject = SUBJECT.exec(text.slice(Math.max(0, start - 14), start))?.[1] ?? null;
  return subject === null || ALL.test(subject) ? null : subject;
}

/** Offices alone behind the last stop of a line, or on a line of their own: "…增长11%。区商务局". */
export function tailList(text: string, declared: Declared): UnitList | null {
  const stop = Math.max(
    text.lastIndexOf('。', text.length - 2),
    text.lastIndexOf(';', text.length - 2),
  );
  const dash = /[—-]{1,2}(?=[^—-]*$)/.exec(text);
  const point = /[%\u4e00-\u9fff]\.(?=[^.]*$)/.exec(text);
  const start = Math.max(
    stop + 1,
    dash ? dash.index + dash[0].length : 0,
    point && point.index + 2 < text.length ? point.index + 2 : 0,
  );
  const tail = text.slice(start).replace(/[。;]$/, '');
  if (tail.length < 3 || tail.length > LONGEST_TAIL || /[\d:“《]/.test(tail)) return null;
  const units = namedUnits(tail);
  const names = units.map(({ name }) => name);
  const written = splitOuter(tail).filter((part) => part !== '').length;
  const known = isDeclared(declared) ? areDeclaredOffices(names) : areBareOffices(names);
  if (names.length < written || names.length === 0 || !known) return null;
  const leads = units.filter(({ part }) => part === 'lead').map(({ name }) => name);
  const parts =
    leads.length === 0
      ? partsOfBare(names, declared)
      : { lead: leads, support: names.filter((name) => !leads.includes(name)) };
  const opens = dash && start === dash.index + dash[0].length ? dash.index : start;
  return { start: opens, end: text.length, ...parts };
}

/** "…控制在3.5%以内 区人社局": offices behind a space, where no stop was written. @param gaps places before which it stands. */
export function tailBehindGap(
  text: string,
  gaps: readonly number[],
  parted: (start: number) => string,
  declared: Declared,
): UnitList | null {
  for (const start of gaps) {
    const tail = parted(start).replace(/[。;]$/, '');
    const names = unitNames(tail);
    const written = splitOuter(tail).filter((part) => part !== '').length;
    const known = names.length === written && names.every(looksLikeOffice);
    if (known && /[\d%‰\u4e00-\u9fff)]/.test(text[start - 1] ?? '')) {
      return { start, end: text.length, ...partsOfBare(names, declared) };
    }
  }
  return null;
}

export const LONGEST_TAIL = 80;

/** 区果业站: behind a word of responsibility any body of the place may stand. */
const LEVEL = /^(?:区|县|市|省|旗|州|镇|乡|各|团)/;

/** 由生态环境分局负责: behind 由 a department needs no level to be one. */
const areDepartments = ({ lead, support }: Units): boolean =>
  [...lead, ...support].every((name) => looksLikeDepartment(name) && !isPerson(name));

function areOffices({ lead, support }: Units, declared: Declared): boolean {
  const names = [...lead, ...support];
  if (names.some((name) => !looksLikeUnit(name) || isPerson(name) || /\d/.test(name))) return false;
  return (
    names.some((name) => LEVEL.test(name)) ||
    (isDeclared(declared) && names.every(looksLikeDepartment))
  );
}
