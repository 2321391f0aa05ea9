import { bodyForms, departmentForms, partyDepartments } from './departments';
import type { Plan } from '../model';

/** Every written form of a field of work, with the form that stands for it; longer forms first. */
const FORMS: readonly (readonly [string, string])[] = [...departmentForms, ...bodyForms]
  .flatMap((row) => row.map((form) => [form, row[row.length - 1]!] as const))
  .filter(([form]) => form.length > 1)
  .sort(([a], [b]) => b.length - a.length);

const formsByFirst = new Map<string, (readonly [string, string])[]>();
for (const entry of FORMS) {
  const first = entry[0][0]!;
  formsByFirst.set(first, [...(formsByFirst.get(first) ?? []), entry]);
}
/** The longest written form that begins at a place of a name. */
const formAt = (name: string, at: number) =>
  formsByFirst.get(name[at] ?? '')?.find(([written]) => name.startsWith(written, at));

/** Endings of an organ's name that stand for each other. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/街道(办事处|办)$/, '街道'],
  [/(镇|乡)(人民政府|政府)$/, '$1'],
  [/管理委员会$/, '管委会'],
  [/委员会办公室$/, '办'],
  [/委员会$/, '委'],
  [/办公室$/, '办'],
];
const LEVELS = '区县市省州旗盟';
/** 团区委, 共青团区委: the level stands inside the name. */
const YOUTH = /^(?:中国?共产主义青年团|共青团|团)([区县市省州旗盟])委(?:员会)?$/;
/** Names that only seem to begin with a level. */
const NO_LEVEL = /^市场/;

/** Whose plan a name stands in. */
export interface Place {
  /** The district's name, as "东湖市海棠区"; its own name before a unit's is its level. */
  district?: string | null;
  /** The level that a name without one means: "区", "县", "市". */
  level?: string;
}

/**
 * A key that is equal for the written forms of one office: 区发改局, 区发展和改革局, 发展改革局. Offices of another level
 * (市发改局), of another field (区自然资源局, 区自然资源和规划局) or in another form (区卫健委, 区卫健局) have other keys.
 * Names of one's own that no table knows are their own key.
 */
export function canonicalUnit(name: string, { district, level = '区' }: Place = {}): string {
  const written = name
    .trim()
    .replace(/[（<〈]/g, '(')
    .replace(/[）>〉]/g, ')');
  const local = withoutDistrict(written, district ?? '', level);
  const youth = YOUTH.exec(local);
  if (youth) return `${youth[1]}团委`;
  const own = NO_LEVEL.test(local) ? undefined : [...LEVELS].find((word) => local.startsWith(word));
  const bare = own === undefined ? local : local.slice(1);
  const core = coreOf(bare);
  // 各街道, 青山镇, 供电公司 belong to no level
  if (own === undefined && !isKnown(core)) return core;
  return `${own ?? level}${core}`;
}

/** "湖光区发改局" in the plan of 湖光区 is "区发改局". */
function withoutDistrict(name: string, district: string, level: string): string {
  const short = /^(?:.*?[省州盟])?(?:.{2,6}?市)?(.{2,}[区县旗市])$/.exec(district)?.[1];
  for (const place of [district, short]) {
    if (place && name.startsWith(place) && name.length > place.length + 1)
      return `${level}${name.slice(place.length)}`;
  }
  return name;
}

/** A department's name in its shortest form. The party's departments are written with 委 before them, or without. */
function coreOf(bare: string): string {
  const plain = /^委./.test(bare) ? shortName(bare.slice(1)) : null;
  return plain !== null && isParty(plain) ? plain : shortName(bare);
}

function shortName(name: string): string {
  let core = shortened(name);
  for (const [ending, short] of ENDINGS) core = core.replace(ending, short);
  return core === '统一战线工作部' ? '统战部' : core;
}

const isParty = (core: string) => partyDepartments.includes(core);

/** Fields of work in their shortest form, without the words that join them: 科技和经信 → 科技经信. */
function shortened(name: string): string {
  let result = '';
  for (let i = 0; i < name.length;) {
    const form = formAt(name, i);
    if (form) {
      result += form[1];
      i += form[0].length;
      continue;
    }
    const joins = '和与'.includes(name[i]!) && result !== '' && formAt(name, i + 1) !== undefined;
    if (!joins) result += name[i];
    i++;
  }
  return result;
}

/** A department or body that a table names, in its shortest form. */
const isKnown = (core: string) =>
  isParty(core) ||
  FORMS.some(
    ([, short]) =>
      core === short ||
      (core.startsWith(short) && /^.{0,4}[局委办]$/.test(core.slice(short.length))),
  ) ||
  /^(财政|审计|统计|民政|司法|教育|体育|公安|商务|税务|水利|水务|林业|气象|档案|农业农村|自然资源|生态环境|乡村振兴|信访)局$/.test(
    core,
  );

/**
 * The form to write for each written form of a list of units: of the forms of one office, the fullest one written.
 */
export function canonicalUnits(units: Iterable<string>, place: Place = {}): Map<string, string> {
  const fullest = new Map<string, string>();
  const written = [...new Set(units)];
  for (const name of written) {
    const key = canonicalUnit(name, place);
    const best = fullest.get(key);
    if (best === undefined || name.length > best.length) fullest.set(key, name);
  }
  return new Map(written.map((name) => [name, fullest.get(canonicalUnit(name, place))!]));
}

/**
 * The plan with one form for each office, so that nobody is counted under two names. Who is named twice in one record
 * is named once, as lead if lead at all.
 */
export function unifyUnits(plan: Plan): Plan {
  const records = [...plan.indicators, ...plan.tasks, ...plan.revisions];
  const names: string[] = [];
  for (const { lead = [], support = [] } of records) names.push(...lead, ...support);
  const level = levelOf(plan.district, names);
  const forms = canonicalUnits(names, { district: plan.district, level });
  /** Names that are written in one form only, which most are. */
  const isSettled = ({ lead, support }: { lead: string[]; support: string[] }) => {
    const all = support.length === 0 ? lead : [...lead, ...support];
    return all.every((name, i) => forms.get(name) === name && all.indexOf(name) === i);
  };
  const unify = <T extends { lead: string[]; support: string[] }>(record: T): T => {
    if (isSettled(record)) return record;
    const lead = [...new Set(record.lead.map((name) => forms.get(name)!))];
    const support = new Set(record.support.map((name) => forms.get(name)!));
    return { ...record, lead, support: [...support].filter((name) => !lead.includes(name)) };
  };
  const list = (units: readonly string[]) => [...new Set(units.map((name) => forms.get(name)!))];
  const revisions = plan.revisions.map(({ lead, support, ...revision }) => ({
    ...revision,
    ...(lead && { lead: list(lead) }),
    ...(support && { support: list(support) }),
  }));
  return {
    ...plan,
    indicators: plan.indicators.map(unify),
    tasks: plan.tasks.map(unify),
    revisions,
  };
}

/** The level that the plan's units have: the district's own, unless most names are written with another. */
function levelOf(district: string | null, names: readonly string[]): string {
  const last = (district ?? '').replace(/\(.*$/, '').slice(-1);
  if (LEVELS.includes(last) && last !== '') return last;
  const counts = [...LEVELS].map((level) => names.filter((name) => name.startsWith(level)).length);
  const most = counts.indexOf(Math.max(...counts));
  return counts[most]! > 0 ? LEVELS[most]! : '区';
}
