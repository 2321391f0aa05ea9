import { languages, type Language } from '../../../language/language';
import { joinUnits, splitUnits } from '../../../plan/offices/office-list';
import type { CollectionSheet } from '../../collection-sheets';
import type { CellValue, SheetPatch } from '../../description';
import type { ReadableSheet } from '../../plan-sheets';
import { FIRST_RECORD_ROW, layOutRecords } from '../../sheet/record-sheet';
import { locateTable, textOf } from '../../sheet/table/locate-table';
import {
  officeKinds,
  officeKindTerms,
  rosterColumns,
  sendsTerms,
  type OfficeKind,
  type RosterColumn,
} from './roster-columns';

/** An office of the district, or a name that several offices share. */
export interface RosterOffice {
  name: string;
  aliases: string[];
  /** Null for a word that is none of the list's. */
  kind: OfficeKind | null;
  contact: string;
  /** Of a group; empty where nobody has said who they are. */
  members: string[];
  /** Null for a word that is neither yes nor no. */
  sends: boolean | null;
  remark: string;
}

/** 单位名册 as it stands. */
export interface ReadRoster {
  sheet: string;
  offices: (RosterOffice & { row: number })[];
  /** Rows of the sheet that hold something. */
  usedRows: number;
}

const texts = {
  title: { 'zh-CN': '单位名册', en: 'Roster of offices' },
  line: {
    'zh-CN':
      '“合称”（如各镇街）下发时换成“所含单位”，名称间用顿号；不报送的单位填“否”。名册由方案中的单位生成，可增改，再次填充保留。',
    en: 'A group stands for its members, separated by 、, when workbooks are sent out; "No" for who sends nothing. Made from the plan; change it as needed, a refill keeps it.',
  },
  kindTitle: { 'zh-CN': '单位类别', en: 'Kind of office' },
  sendsTitle: { 'zh-CN': '是否报送', en: 'Sends returns' },
  choose: { 'zh-CN': '请从列表中选择。', en: 'Choose from the list.' },
} as const;

/** 单位名册: made with the first issue; what stands there is the statistician's. */
export const rosterSheet: CollectionSheet<'roster'> & ReadableSheet<'roster', ReadRoster | null> = {
  key: 'roster',
  names: { 'zh-CN': '单位名册', en: 'Roster' },
  part: 'collection',
  read: readRoster,
};

function readRoster(sheet: string, values: CellValue[][]): ReadRoster | null {
  const table = locateTable(sheet, values, rosterColumns, 'name');
  if (!table) return null;
  const offices = table.rows.map(({ row, id }) => {
    const cell = (key: RosterColumn) => textOf(values[row]?.[table.columns[key]]);
    return {
      row,
      name: id,
      aliases: splitUnits(cell('aliases')),
      kind: codeOf(officeKinds, officeKindTerms, cell('kind')),
      contact: cell('contact'),
      members: splitUnits(cell('members')),
      sends: { yes: true, no: false, none: null }[
        codeOf(['yes', 'no'] as const, sendsTerms, cell('sends')) ?? 'none'
      ],
      remark: cell('remark'),
    };
  });
  return { sheet, offices, usedRows: values.length };
}

function codeOf<K extends string>(
  codes: readonly K[],
  words: Record<K, Record<Language, string>>,
  word: string,
): K | null {
  return codes.find((code) => languages.some((each) => words[code][each] === word)) ?? null;
}

/**
 * Offices that the roster lacks, below those that are there; a new roster where there is none.
 * @param known the sheet as it stands; null where there is none.
 */
export function layOutRoster(
  added: readonly RosterOffice[],
  known: ReadRoster | null,
  { language, sheet }: { language: Language; sheet: string },
): SheetPatch {
  const firstRow = known ? known.usedRows : FIRST_RECORD_ROW;
  const patch = layOutRecords({
    sheet,
    language,
    specs: rosterColumns,
    title: texts.title[language],
    line: texts.line[language],
    tabColor: '#7F6000',
    frozenColumns: 1,
    isNew: known === null,
    firstRow,
    records: added.map((office) => ({
      name: office.name,
      aliases: joinUnits(office.aliases) || null,
      kind: office.kind && officeKindTerms[office.kind][language],
      contact: office.contact || null,
      members: joinUnits(office.members) || null,
      sends: sendsTerms[office.sends === false ? 'no' : 'yes'][language],
      remark: office.remark || null,
    })),
  });
  const list = (key: RosterColumn, words: string[], title: string) => ({
    at: {
      row: firstRow,
      column: rosterColumns.findIndex((spec) => spec.key === key),
      rows: added.length,
      columns: 1,
    },
    rule: { type: 'list' as const, values: words },
    style: 'stop' as const,
    title,
    message: texts.choose[language],
  });
  if (added.length === 0) return patch;
  return {
    ...patch,
    // Offices are added below by hand.
    protection: undefined,
    validations: [
      list(
        'kind',
        officeKinds.map((kind) => officeKindTerms[kind][language]),
        texts.kindTitle[language],
      ),
      list(
        'sends',
        [sendsTerms.yes[language], sendsTerms.no[language]],
        texts.sendsTitle[language],
      ),
    ],
  };
}
