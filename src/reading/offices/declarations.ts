import { DIVISIONS as DIVISION_BODIES } from '../lexicon/bodies';

/** What a document says once of all its lists of offices. */
export interface Declared {
  /** "列第一位的为牵头单位": the first name of a list that names no lead leads, the others help. */
  firstLeads: boolean;
  /** "…任务及责任单位": its title or a heading calls the bare names behind each goal responsible, the only class. */
  bareLeads: boolean;
  /** "责任科室": its lists name divisions of one office. */
  divisions: boolean;
}

export const isDeclared = ({ firstLeads, bareLeads }: Declared) => firstLeads || bareLeads;

/** The parts of names that stand alone: the first leads, all lead, or nobody is said to. */
export function partsOfBare(
  names: readonly string[],
  { firstLeads, bareLeads }: Omit<Declared, 'divisions'>,
): { lead: string[]; support: string[] } {
  const leads = firstLeads ? 1 : bareLeads ? names.length : 0;
  return { lead: names.slice(0, leads), support: names.slice(leads) };
}

export const NOTHING_DECLARED: Declared = {
  firstLeads: false,
  bareLeads: false,
  divisions: false,
};

const OFFICES = '(?:责任|承办|主办|落实|实施|完成|成员)?(?:单位|部门|[科股处]室)';
const FIRST =
  '(?:(?:排|列|位|居)(?:名|序)?在?(?:第一位?|第1位?|首位|第一名|最前面?)(?:的|者)?|(?:列|排)?首位的?|(?:首列|列首|首先列出|列在?前面|排在?前面)的?|第[一1](?:个|家|名|位)的?|首(?:个|家|名)的?)';
const FIRST_LEADS = new RegExp(
  `(?:牵头|主责|主办)(?:${OFFICES})均?(?:排|列|位|居)(?:名|序)?[在于]?(?:第一位?|首位|第一名|最?前)|` +
    `${FIRST}(?:${OFFICES})?(?:的)?(?:即?为|是|作为|系)[^。;,]{0,6}(?:牵头|主责|主办)|${FIRST}${OFFICES}(?:牵头|主责|主办)`,
);

const DECLARING = new RegExp(
  `(?:^|[,;。])[^,;。:()、]{0,6}(?:${FIRST_LEADS.source})[^,;。()]*(?:[,;]?下同)?`,
  'g',
);

const DECLARED_ASIDE = new RegExp(`\\((?:${FIRST_LEADS.source})[^()]*\\)(?!:)`, 'g');

/** A list without what it declares of all lists: "(A、B负责;第一个单位为牵头单位,下同)". */
export const withoutDeclaration = (list: string) =>
  list
    .replace(DECLARED_ASIDE, '')
    .replace(DECLARING, '')
    .replace(/[,;]?下同$/, '');

const DIVISIONS = new RegExp(`(?:责任|牵头|承办|配合|主办)(?:${DIVISION_BODIES})`);
const NAMED_IN_TITLE = /(?:责任|承办|落实)(?:单位|部门)/;
/** Such a line is a title or a heading of columns, no list and no sentence. */
const HEADS = 30;
const LONGEST_HEAD = 40;

/** @param text normalised. */
export function declarationsOf(text: string): Declared {
  const heads = text.slice(0, HEADS * LONGEST_HEAD).split('\n', HEADS);
  return {
    firstLeads: FIRST_LEADS.test(text),
    divisions: DIVISIONS.test(text),
    bareLeads: heads.some(
      (line) =>
        line.length <= LONGEST_HEAD &&
        NAMED_IN_TITLE.test(line) &&
        !/[:。;,]|[\d一二三四五六七八九十]、/.test(line),
    ),
  };
}
