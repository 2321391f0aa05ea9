/** What an organisation's name ends in. */
const ORGANISATION =
  /(局|办|委|部|署|处|科|股|室|组|队|站|所|院|馆|校|社|会|联|协|团|厅|库|庭|司|行|公司|集团|中心|政府|街道|乡镇?|镇|园区?|新区|开发区|高新区|示范区|集聚区|保税区|合作区|管委会|海关|企业|单位|部门|属地|银行|医院|学校|大学|学院|村|社区|居委|专班|平台|基地|指挥部|机构|支局|法院|检察院|科协|工会|主体)(\([^()]*\))?$/;
/** Where a list without any word of responsibility is still one: only bodies that nothing else is called. */
const OFFICE =
  /^(区|市|县|省|镇|旗|州|各|团).{0,14}(局|办|委|部|中心|街道|乡镇|管委会|部门|单位|联)(\([^()]*\))?$/;
const PERSON =
  /(书记|主任|[区市县镇乡局院部处科]长|常委|委员|巡视员|调研员|同志|主席|总工|经理|领导)$/;
/** Two or three characters that no organisation ends in: the name of a person. */
const GIVEN_NAME = /^[\u4e00-\u9fff]{2,3}$/;
const OTHERS = /等?(有关|相关|多|各)?(单位|部门|成员单位|责任单位)$/;
const LONGEST = 40;

export const looksLikeUnit = (name: string) => ORGANISATION.test(name) && !PERSON.test(name);
export const looksLikeOffice = (name: string) => OFFICE.test(name) && !PERSON.test(name);

/** Splits a list of units at its outer separators and drops persons and "等单位". */
export function unitNames(list: string): string[] {
  const names: string[] = [];
  for (const part of splitOuter(list.replace(/[<〈《]/g, '(').replace(/[>〉》]/g, ')'))) {
    for (const name of splitJoined(part)) {
      const unit = cleaned(name);
      if (isUnit(unit) && !names.includes(unit)) names.push(unit);
    }
  }
  return names;
}

function isUnit(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST || /[。:]/.test(name)) return false;
  if (PERSON.test(name)) return false;
  return looksLikeUnit(name) || !GIVEN_NAME.test(name);
}

export function splitOuter(text: string, separators = '、,;/ \n'): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (character === '(' || character === '<') depth++;
    else if (character === ')' || character === '>') depth = Math.max(0, depth - 1);
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
      const leads = looksLikeUnit(cleaned(left)) && left.length > 2;
      if (leads && (looksLikeUnit(right) || /^(相关|各|有关|所在)/.test(right))) {
        return [left, ...splitJoined(right)];
      }
    }
  }
  return [part];
}

function cleaned(name: string): string {
  const bare = name.replace(/^(由|及|和|与|以及)(?=.)/, '').replace(/[。.\s]+$/, '');
  const others = OTHERS.exec(bare);
  if (others !== null && others[0].startsWith('等')) return bare.slice(0, others.index);
  return bare.endsWith('等') ? bare.slice(0, -1) : bare;
}
