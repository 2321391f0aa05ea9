import { amountAt } from '../../prose/amounts';
import { isPerson } from '../../offices/persons';
import { gluedOffices } from '../../offices/glued-names';
import { looksLikeKnownOffice, looksLikeUnit } from '../../offices/office-kinds';
import { splitOuter } from '../../offices/unit-names';
import { isMeasure, type Role } from '../headings';
import { readValue } from '../values';

const DATE =
  /^(?:20\d\d年)?(?:\d{1,2}月(?:底|末|\d{1,2}日)?前?|年底前?|长期|全年|[一二三四]季度|\d{1,2}\.\d{1,2})$|^20\d\d[-./年]/;

const SERIAL = /^[(]?(?:\d{1,4}(?:[-.]\d{1,2})?|[一二三四五六七八九十]{1,3})[).、]?$|^[①-⑳]$/;

const HEADS_ROWS =
  /^(?:[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十]{1,3}[)])[^。,;:\d]{2,24}$/;

/** What a piece of text may be as a cell; several may hold. Each is found out when it is first asked for. */
export class Kind {
  private readonly known = new Map<string, boolean>();

  constructor(private readonly line: string) {}

  get length(): number {
    return this.line.length;
  }

  get serial(): boolean {
    return this.ask('serial', (line) => SERIAL.test(line));
  }

  get measure(): boolean {
    return this.ask('measure', (line) => isMeasure(line.replace(/^\((.*)\)$/, '$1')));
  }

  get value(): boolean {
    return this.ask(
      'value',
      (line) => /\d|[一二三四五六七八九十百千]/.test(line) && readValue(line, '') !== null,
    );
  }

  get office(): boolean {
    return this.ask('office', isOfficeList);
  }

  /** 各镇街: bodies of one kind. */
  get all(): boolean {
    return this.line.startsWith('各');
  }

  get person(): boolean {
    return this.ask('person', isPerson);
  }

  get date(): boolean {
    return this.ask('date', (line) => DATE.test(line));
  }

  get blank(): boolean {
    return this.ask('blank', (line) => /^[-—–/无]+$/.test(line));
  }

  /** What a class of rows weighs: (40分). */
  get points(): boolean {
    return this.ask('points', (line) => /^[(]\d{1,3}分[)]$/.test(line));
  }

  /** 各单位要抓好落实。 */
  get sentence(): boolean {
    return this.ask('sentence', (line) =>
      /[。!]$|要(?!素|求)|,.*[,。]|^(?!牵头|责任|配合|主办|协办)[^:]{1,8}:/.test(line),
    );
  }

  /** It heads rows: 二、客运. */
  get group(): boolean {
    return this.ask('group', (line) => HEADS_ROWS.test(line));
  }

  /** Words with a number in them. */
  get told(): boolean {
    return this.ask('told', (line) => /\d/.test(line) || amountAt(line, 0) !== null);
  }

  private ask(what: string, test: (line: string) => boolean): boolean {
    let answer = this.known.get(what);
    if (answer === undefined) this.known.set(what, (answer = test(this.line)));
    return answer;
  }
}

function isOfficeList(line: string): boolean {
  if (line.length > LONGEST_LIST) return false;
  const names = splitOuter(line).filter((name) => name !== '');
  return (
    names.length > 0 &&
    (names.every(isOffice) ||
      // 县人社局、人行支行: beside an office stand bodies of other kinds
      (names.length > 1 && isOffice(names[0]!) && names.every(looksLikeUnit)) ||
      gluedOffices(line) !== null ||
      /^(?:牵头|责任|配合)(?:单位)?:/.test(line))
  );
}

const LONGEST_LIST = 120;

/** 临河区人民政府办公室 stands below a table, and issues it. */
const ISSUER = /^[\u4e00-\u9fff]{2,}[区县市旗]人民政府(?:办公室)?$/;

const isOffice = (name: string) => !ISSUER.test(name) && isBody(name);

const isBody = (name: string) =>
  looksLikeKnownOffice(name) ||
  (name.length <= 14 && BODY.test(name) && looksLikeUnit(name) && !/\d/.test(name));

/** What looks like a body without being known: with the level of its place, or an ending that little else has. */
const BODY =
  /^(?:区|县|市|省|旗|州|各|镇)|(?:局|办|委|科|股|镇|乡|街道|分局|支行|调查队|残联|检察院|法院|海关|公司|集团|大队|支队|管委会|委员会|办公室|服务中心|事务中心|供销社|工会|妇联|红十字会|党校|工业园|园区|开发区|经开区|高新区)$/;

/** What it costs to take a text for a cell of a column: 0 where it fits, 6 where it cannot be one. */
export function costOf(kind: Kind, role: Role): number {
  if (kind.group) return 6;
  if (kind.blank) return role === 'name' || role === 'task' || role === 'serial' ? 4 : 0.5;
  switch (role) {
    case 'serial':
      return kind.serial ? 0 : 6;
    case 'unit':
      return kind.measure ? 0 : kind.office ? 1.5 : 5;
    case 'target':
    case 'baseline':
    case 'year':
    case 'goal':
    case 'place':
      return kind.value ? 0 : kind.office ? 6 : kind.told ? (role === 'goal' ? 0.3 : 0.8) : 5;
    case 'lead':
    case 'support':
    case 'responsible':
      if (kind.sentence) return 12;
      // 各社区 help, where another column may name who leads
      if (kind.office) return kind.all && role !== 'support' ? 0.2 : 0;
      return kind.value || kind.measure ? 6 : kind.length <= 20 ? 2.5 : 5;
    case 'weight':
      return kind.value ? 0 : 4;
    case 'deadline':
      return kind.date ? 0 : kind.value || kind.office ? 4 : 2;
    case 'ignored':
      return kind.date || kind.person || kind.value ? 0.2 : kind.office ? 3 : 1;
    case 'name':
    case 'task':
      if (kind.serial || kind.value) return 5;
      if (kind.points) return 4;
      return kind.measure ? 3 : kind.office ? 2 : kind.date ? 3 : kind.length < 3 ? 0.4 : 0;
    case 'field':
      if (kind.points) return 0;
      return kind.value || kind.measure ? 5 : kind.office ? 2 : kind.length <= 10 ? 0.4 : 2;
    default:
      return kind.value || kind.office ? 1.5 : 0.6;
  }
}

/** What it costs that a row has no cell of a column. */
export function skipCost(role: Role): number {
  if (role === 'name' || role === 'task') return 4;
  if (role === 'target' || role === 'year' || role === 'place' || role === 'goal') return 3;
  if (role === 'serial') return 1.5;
  if (role === 'field') return 0.3;
  if (role === 'weight') return 1;
  // Who answers is left out less often than who helps
  if (role === 'lead' || role === 'responsible') return 0.9;
  return role === 'baseline' ? 2 : 0.8;
}

/** What it costs that a cell takes one more piece. */
export function moreCost(role: Role, kind: Kind): number {
  // 经济 over 发展 over (40分): the columns of classes are narrow
  if (role === 'field') return kind.length < 3 || kind.points ? 0.25 : 5;
  if (role === 'support') return 0.3;
  if (role === 'responsible') return 0.35;
  if (role === 'lead') return 0.5;
  return role === 'name' || role === 'task' || role === 'note' || role === 'unknown' ? 0.7 : 5;
}
