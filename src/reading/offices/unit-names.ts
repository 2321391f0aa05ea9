import { partyDepartments, shortDepartments } from '../../plan/offices/departments';
import { gluedOffices, officeAt } from './glued-names';
import { isPerson, withoutPerson } from './persons';

/** What an organisation's name ends in. */
const ORGANISATION =
  /(局|办|委|部|署|处|科|股|室|组|队|站|所|院|馆|校|社|会|联|协|团|厅|库|庭|司|行|公司|集团|中心|政府|街道?|乡镇?|镇|园区?|区|县|市|州|旗|盟|管委会|海关|企业|单位|部门|属地|银行|医院|学校|大学|学院|村|居委|专班|平台|基地|指挥部|机构|支局|法院|检察院|科协|工会|主体|业主|运营商|城投|文投|产投|农投|水投|交投|国投|建投)(\([^()]*\))?$/;
/** Where a list without any word of responsibility is still one: only bodies that nothing else is called. */
const OFFICE =
  /^(区|市|县|省|镇|旗|州|各|团).{0,14}(局|办|委|部|中心|街道|镇街|乡镇|镇|管委会|部门|单位|联)(\([^()]*\))?$/;
const LEVEL = /^(区|县|市|省|州|旗|盟|镇|乡|各|团|街)/;
const OTHERS =
  /等?(有关|相关|多个|多|各有关|各相关|各|\d{1,2}个?|[一二三四五六七八九十]{1,2}个)?(单位|部门|成员单位|责任单位|镇街|镇|街道|乡镇)?$/;
/** What a bracket behind a name says of the name's part in the list, not of the name. */
const PART = /\((牵头|主办|主责|总牵头|配合|协办|排名第一)(单位|部门)?\)/;
const ASIDE = /\((按|依|根据|负责|分工|按照)[^()]*\)/g;
const NAMED_ASIDE = /\(([^()]{2,12})\)$/;
const LONGEST = 40;

/** "区教育局(王明)": the person is left out. */
const personless = (written: string, inside: string) => (isPerson(inside) ? '' : written);

export const looksLikeUnit = (name: string) =>
  (ORGANISATION.test(name) || shortDepartments.has(name.replace(LEVEL, ''))) && !isPerson(name);
export const looksLikeOffice = (name: string) => OFFICE.test(name) && !isPerson(name);

/** 住建局、残联: a department that is known needs no level before it. */
export const looksLikeKnownOffice = (name: string) =>
  looksLikeOffice(name) ||
  (name.length > 2 && officeAt(name, 0) === name.length) ||
  (shortDepartments.has(name) && /[局办委部联院社会]$/.test(name));

/** In a document that calls its lists lists of offices, a name needs no level. */
const DEPARTMENT =
  /^(?!含|其中|包括|如|新|原|每)[\u4e00-\u9fff]{2,14}(局|办|委|部|分局|海关|中心|街道|镇|乡|公司|大队|支队|联|站|社|院|园区|开发区|集团|工会|协会|委员会|红十字会)$/;
export const looksLikeDepartment = (name: string) =>
  looksLikeOffice(name) ||
  shortDepartments.has(name) ||
  partyDepartments.includes(name) ||
  (DEPARTMENT.test(name) && !isPerson(name)) ||
  /^各[^\d]{1,6}$/.test(name);

/** A name as a list has it, with the part that a bracket behind it gives: "区科技局(牵头)". */
export interface NamedUnit {
  name: string;
  part: 'lead' | 'support' | null;
}

/** Splits a list of units at its outer separators and drops persons and "等单位". */
export function unitNames(list: string): string[] {
  return namedUnits(list).map(({ name }) => name);
}

export function namedUnits(list: string): NamedUnit[] {
  const units = new Map<string, NamedUnit>();
  for (const written of splitOuter(withRoundBrackets(list).replace(ASIDE, ''))) {
    for (const entry of gluedOffices(written) ?? splitJoined(written)) {
      const part = PART.exec(entry);
      const name = cleaned(entry.replace(PART, '').replace(NAMED_ASIDE, personless));
      if (!isUnit(name) || units.has(name)) continue;
      units.set(name, { name, part: part && (/配合|协办/.test(part[1]!) ? 'support' : 'lead') });
    }
  }
  return [...units.values()];
}

const withRoundBrackets = (text: string) =>
  text.replace(/[<〈《[〔【]/g, '(').replace(/[>〉》\]〕】]/g, ')');

function isUnit(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST || /[。:]/.test(name)) return false;
  if (/^[\d.]+$/.test(name) || isPerson(name)) return false;
  return (name.match(/\(/g)?.length ?? 0) === (name.match(/\)/g)?.length ?? 0);
}

export function splitOuter(text: string, separators = '、,;/ \n\t'): string[] {
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
      if (open || right.length < 2 || right.length > LONGEST) continue;
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
