import { parseUnits, type Units } from '../offices/responsibility';
import { isPerson } from '../offices/persons';
import { looksLikeUnit } from '../offices/office-kinds';
import { namedUnits } from '../offices/unit-names';
import type { Cell } from './cells';
import { doubts, judged } from '../prose/mention';
import type { Column, Head } from './columns';
import type { TableTarget } from './records';

/** The units of a row, from the columns that hold some. @param firstLeads whether the document says that the first one leads. */
export function unitsOfRow(
  row: readonly Cell[],
  columns: readonly Column[],
  firstLeads: boolean,
): Units {
  const has = (role: Column['role']) => columns.some((column) => column.role === role);
  const units: Units = { lead: [], support: [] };
  const read = new Set<Cell>();
  for (const { role, index, text } of columns) {
    const cell = row[index];
    if (!cell || cell.text === '' || read.has(cell)) continue;
    if (!isOffices(role)) continue;
    read.add(cell);
    const plain = has('lead') ? 'support' : 'lead';
    add(
      units,
      PERSONS.test(text) ? withoutPersonsBefore(cell.text) : listIn(cell),
      role === 'responsible' ? plain : role,
      firstLeads && !has('support') && !(has('lead') && has('responsible')),
    );
  }
  const lead = [...new Set(units.lead)];
  return { lead, support: [...new Set(units.support)].filter((unit) => !lead.includes(unit)) };
}

/** 包保领导及责任部门: a person stands before each office. */
const PERSONS = /领导|责任人|负责人/;

/** 经济发展局 财政局: a space parts names, where each of them is one. */
function listIn(cell: Cell): string {
  const spaced = cell.spaced();
  const names = spaced.split(/[ 、,;\n]/);
  return names.every((name) => name.length > 2 && looksLikeUnit(name)) ? spaced : cell.text;
}

/** 王建国县交通运输局, where the space between them was lost. */
const withoutPersonsBefore = (list: string): string =>
  list
    .replace(
      /(?<=^|[\n、;])[\u4e00-\u9fff]{2,4}?(?=[区县市旗州镇乡省][\u4e00-\u9fff]{2})/g,
      (name) => (isPerson(name) ? '' : name),
    )
    // 县水利局|局长姚建国
    .replace(
      /(?<=[局委办院站所]|中心|街道|镇|乡)(?:局长|主任|书记|院长|站长|所长|镇长|乡长)[\u4e00-\u9fff]{2,3}(?=$|[\n、;])/g,
      '',
    );

/** Whether a table names who answers for any of its rows. */
export const namesUnits = (rows: readonly Cell[][], { columns }: Head): boolean =>
  rows.some((row) => {
    const { lead, support } = unitsOfRow(row, columns, false);
    return lead.length + support.length > 0;
  });

/**
 * What is to be doubted of the targets of a row because of its offices: those of the row above may be meant where none are
 * named, in a table that names some, and nobody where those of the row above stand in for them.
 * @param named whether the table names offices.
 */
export function unitsDoubted(
  row: readonly Cell[],
  columns: readonly Column[],
  named: boolean,
): <T extends TableTarget>(target: T) => T {
  const guessed = columns.some(
    ({ role, index }) => isOffices(role) && row[index]?.guessed === true,
  );
  return (target) => {
    const blank = named && target.lead.length + target.support.length === 0;
    const doubt = guessed ? 'officesAbove' : 'blankUnits';
    if (!(guessed || blank) || target.confidence <= doubts[doubt]) return target;
    return { ...target, ...judged([doubt]) };
  };
}

const isOffices = (role: Column['role']) =>
  role === 'lead' || role === 'support' || role === 'responsible';

/** @param role what a name is that the cell itself says nothing of. */
function add(units: Units, text: string, role: 'lead' | 'support', firstLeads: boolean): void {
  const list = joinedLines(text);
  const told = /牵头|配合|主办|协办|负责/.test(list) ? parseUnits(list, false) : null;
  if (told) {
    units.lead.push(...told.lead);
    units.support.push(...told.support);
    return;
  }
  const named = namedUnits(list).filter(({ name }) => !REMARK.test(name));
  // 区教育局(牵头)、区住建局: the one that is marked leads, the others help
  const othersHelp = named.some(({ part }) => part === 'lead');
  named.forEach(({ name, part }, i) => {
    units[part ?? (othersHelp || (firstLeads && i > 0) ? 'support' : role)].push(name);
  });
}

/** Words of the column beside, where an empty cell was lost. */
const REMARK =
  /^(?:约束|预期)性(?:指标)?$|实事$|为准$|^(?:市|省)?(?:下达|反馈)|^(?:新建|续建|新增)$/;

/** What is left of a name that its column's width cut: 区自然资源 | 分局. */
const TAIL =
  /^(?:分局|局|委|办|部|院|队|站|办公室|服务中心|管理局|委员会|公司|集团|大队|支队|部门|单位)[、,;。]?$/;

/** Lines of a cell are one unit each, or one list that its column's width cut. */
function joinedLines(text: string): string {
  const lines = text.split('\n');
  const each = lines.every(
    (line) => looksLikeUnit(line.replace(/[、,;。]$/, '')) && !TAIL.test(line),
  );
  return lines.join(each || /:/.test(text) ? '\n' : '');
}
