import { canonicalUnit, type Place } from '../plan/offices/aliases';
import type { OfficeKind } from '../workbook/sheets/roster/roster-columns';
import type { RosterOffice } from '../workbook/sheets/roster/roster-sheet';

const TOWN = /(镇|乡|街道|街道办|街道办事处|镇街)$/;
const PARK = /(园区|开发区|高新区|管委会|管理委员会|产业园)$/;
const COMPANY = /(公司|集团|企业|厂|银行|电网|学院|大学|医院)$/;
/** Words that stand for several offices without naming them. */
const GROUP =
  /^(各|相关|有关|其他|其它|涉及|[区县市]级?(各|直|相关|有关)|全[区县市]各)|(相关|有关)(部门|单位|镇|乡|街|园区|企业|责任)|各.*(部门|单位|镇|乡|街|园区|企业)|^(乡镇|镇街|街镇|街道|园区|镇|乡)$|镇\(街|镇、街/;

/** What an office is, as far as its name tells. */
export function kindOf(name: string): OfficeKind {
  const plain = name
    .replace(/[（<〈]/g, '(')
    .replace(/[）>〉]/g, ')')
    .trim();
  if (GROUP.test(plain)) return 'group';
  if (TOWN.test(plain)) return 'town';
  if (PARK.test(plain)) return 'park';
  return COMPANY.test(plain) ? 'company' : 'department';
}

/** 各镇街 and the like name every office of a kind; 相关镇街 names some, and which is for a person to say. */
function kindNamed(group: string): OfficeKind | null {
  if (!/^(各|全区各|全县各|区各)/.test(group)) return null;
  const rest = group.replace(/^(各|全区各|全县各|区各)/, '');
  if (/^(镇街|镇、街|街镇|乡镇|镇\(街|镇|街道|乡)/.test(rest)) return 'town';
  return /^园区/.test(rest) ? 'park' : null;
}

/**
 * The roster that a plan's offices make.
 * @param names as the ledger's rows name them.
 */
export function rosterOf(names: Iterable<string>): RosterOffice[] {
  const all = [...new Set(names)];
  const kinds = new Map(all.map((name) => [name, kindOf(name)]));
  return all.map((name) => {
    const kind = kinds.get(name)!;
    const wanted = kind === 'group' ? kindNamed(name) : null;
    const members = wanted === null ? [] : all.filter((each) => kinds.get(each) === wanted);
    return { name, aliases: [], kind, contact: '', members, sends: kind !== 'group', remark: '' };
  });
}

/** Offices of `made` that `known` names neither as itself nor as another name. */
export function missingOffices(
  made: readonly RosterOffice[],
  known: readonly RosterOffice[],
): RosterOffice[] {
  const names = new Set(known.flatMap(({ name, aliases }) => [name, ...aliases]));
  return made.filter(({ name }) => !names.has(name));
}

/** What is wrong with a roster. */
export interface RosterProblem {
  kind: 'twice' | 'unknownKind' | 'unknownSends' | 'noMembers' | 'unknownMember' | 'groupInGroup';
  office: string;
  /** The name or word that is meant. */
  what: string;
}

/** Checks a roster: names that stand twice, words that are none of the lists', groups without members. */
export function checkRoster(roster: readonly RosterOffice[]): RosterProblem[] {
  const seen = new Set<string>();
  const byName = officesByName(roster);
  return roster.flatMap((office): RosterProblem[] => {
    const { name: own, kind, aliases, members, sends } = office;
    const twice = [own, ...aliases].filter((name) => seen.has(name) || !seen.add(name));
    const problem = (of: RosterProblem['kind'], what: string) => ({ kind: of, office: own, what });
    return [
      ...twice.map((name) => problem('twice', name)),
      ...(kind === null ? [problem('unknownKind', own)] : []),
      ...(sends === null ? [problem('unknownSends', own)] : []),
      ...(kind === 'group' && members.length === 0 ? [problem('noMembers', own)] : []),
      ...members.flatMap((member) => {
        const found = byName.get(member);
        if (!found) return [problem('unknownMember', member)];
        return found.kind === 'group' ? [problem('groupInGroup', member)] : [];
      }),
    ];
  });
}

function officesByName(roster: readonly RosterOffice[]): Map<string, RosterOffice> {
  const byName = new Map<string, RosterOffice>();
  for (const office of roster) {
    for (const name of [office.name, ...office.aliases]) {
      if (!byName.has(name)) byName.set(name, office);
    }
  }
  return byName;
}

/** Who is meant by the names in a row. */
export interface Answering {
  /** The offices, by their name on the roster. */
  offices: string[];
  /** Names of groups of which nobody has said who they are. */
  open: string[];
}

/** Finds the offices that names stand for: themselves, the office of that other name, or the members of a group. */
export function answeringOf(
  roster: readonly RosterOffice[],
  place: Place = {},
): (names: readonly string[]) => Answering {
  const byName = officesByName(roster);
  const byKey = new Map([...byName].map(([name, office]) => [canonicalUnit(name, place), office]));
  const find = (name: string) => byName.get(name) ?? byKey.get(canonicalUnit(name, place));
  return (names) => {
    const offices = new Set<string>();
    const open: string[] = [];
    for (const name of names) {
      const office = find(name);
      if (office?.kind !== 'group') offices.add(office?.name ?? name);
      else if (office.members.length === 0) open.push(office.name);
      else for (const member of office.members) offices.add(find(member)?.name ?? member);
    }
    return { offices: [...offices], open };
  };
}
