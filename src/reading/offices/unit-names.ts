import { gluedOffices } from './glued-names';
import { looksLikeUnit, ORGANISATION } from './office-kinds';
import { isPerson, withoutPerson } from './persons';

const OTHERS =
  /等?(有关|相关|多个|多|各有关|各相关|各|\d{1,2}个?|[一二三四五六七八九十]{1,2}个)?(单位|部门|成员单位|责任单位|镇街|镇|街道|乡镇)?$/;
/** What a bracket behind a name says of the name's part in the list, not of the name. */
const PART =
  /\(((?:共同|联合|双|均|分别)?牵头|主办|主责|总牵头|配合|协办|协同|参与|排名第一)(单位|部门)?\)/;
/** 区工信局、区财政局(共同牵头): it is said of those before it too. */
const JOINT = /\((?:共同|联合|双|均|分别)牵头/;
/** 区民政局*、区残联: the one with a sign leads. */
const HELPS = /配合|协办|协同|参与/;
const STAR = /[*＊★☆▲△]$/;
const ASIDE = /\((按|依|根据|负责|分工|按照)[^()]*\)/g;
const NAMED_ASIDE = /\(([^()]{2,24})\)$/;
const LONGEST = 40;

/** "区教育局(王明)", "旗林草局(人工种草)": a person, or a part of the work, is left out; another name of the office stays. */
const nameless = (written: string, inside: string) =>
  isPerson(inside) || !splitOuter(inside).some(isBody) ? '' : written;
/** 金融办, but not 金融: a part of the work is called as its office is. */
const isBody = (name: string) => looksLikeUnit(name) && ORGANISATION.test(name);

/** A name as a list has it, with the part that a bracket behind it gives: "区科技局(牵头)". */
export interface NamedUnit {
  name: string;
  part: 'lead' | 'support' | null;
  /** The part of the work that a bracket behind it gives: "区林业局(人工造林)". */
  of: string | null;
}

/** Splits a list of units at its outer separators and drops persons and "等单位". */
export function unitNames(list: string): string[] {
  return namedUnits(list).map(({ name }) => name);
}

export function namedUnits(list: string): NamedUnit[] {
  const units = new Map<string, NamedUnit>();
  const markBefore = (part: 'lead' | 'support') => {
    for (const unit of units.values()) unit.part ??= part;
  };
  for (const written of splitOuter(withRoundBrackets(list).replace(ASIDE, ''))) {
    for (const entry of gluedOffices(written) ?? splitJoined(written)) {
      const part = PART.exec(entry);
      const whole = entry.replace(PART, '').replace(STAR, '');
      const aside = NAMED_ASIDE.exec(whole)?.[1] ?? null;
      // 区医保局(医保): what the name says already is the office's part of the work
      const outer = whole.replace(NAMED_ASIDE, '');
      const says = aside !== null && aside.length < outer.length && outer.includes(aside);
      const name = cleaned(says ? outer : whole.replace(NAMED_ASIDE, nameless));
      if (!isUnit(name) || units.has(name)) continue;
      units.set(name, {
        name,
        part: part ? (HELPS.test(part[1]!) ? 'support' : 'lead') : STAR.test(entry) ? 'lead' : null,
        of: aside === null || (!says && name.includes(aside)) || isPerson(aside) ? null : aside,
      });
      if (JOINT.test(entry)) markBefore('lead');
    }
  }
  return [...units.values()];
}

const withRoundBrackets = (text: string) =>
  text.replace(/[<〈《[〔【]/g, '(').replace(/[>〉》\]〕】]/g, ')');

/** A label whose list was not parted from it, or a figure: what holds one is no name. */
const NO_NAME =
  /^(?:责任|牵头|配合|协办|主办|承办)(?:单位|部门)|(?<!第)\d[\d.]*(?:[%‰亿万]|[家个户项处座人名次场亩])/;

function isUnit(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST || /[。:]/.test(name)) return false;
  if (/^[\d.]+$/.test(name) || isPerson(name) || NO_NAME.test(name)) return false;
  return (name.match(/\(/g)?.length ?? 0) === (name.match(/\)/g)?.length ?? 0);
}

/** Numbers part the entries of a list too: ①区民政局②各街道. */
const SEPARATORS = '、,;/· \n\t①②③④⑤⑥⑦⑧⑨⑩';

export function splitOuter(text: string, separators = SEPARATORS): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if ('(<〈[〔【'.includes(character)) depth++;
    else if (')>〉]〕】'.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && separators.includes(character)) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

/** "区住建局和区财政局" is two units, "区住房和城乡建设局" is one: both sides must be units. */
function splitJoined(part: string): string[] {
  for (const joint of ['以及', '及', '和', '与']) {
    for (let at = part.indexOf(joint); at > 0; at = part.indexOf(joint, at + 1)) {
      const left = part.slice(0, at);
      const right = part.slice(at + joint.length);
      const open = left.split('(').length > left.split(')').length;
      if (open || right === '政府' || right.length < 2 || right.length > LONGEST) continue;
      const leads = ORGANISATION.test(cleaned(left)) && (left.length > 2 || left.startsWith('各'));
      if (leads && (looksLikeUnit(cleaned(right)) || /^(相关|各|有关|所在)/.test(right))) {
        return [...splitJoined(left), ...splitJoined(right)];
      }
    }
  }
  return [part];
}

function cleaned(name: string): string {
  const bare = name
    .replace(/^[\s由·•*]+(?=.)/, '')
    .replace(/^(以及|及其|及|和|与|并)(?=.)/, '')
    .replace(/[。.\s]+$/, '');
  const others = OTHERS.exec(bare);
  const whole = others?.[0].startsWith('等') ? bare.slice(0, others.index) : bare;
  return ORGANISATION.test(whole) ? whole : withoutPerson(whole);
}
