import { elements, type XmlElement } from '../../../xlsx/package/xml-tree';
import { attribute, find, localName, valueOf } from './elements';
import type { Styles } from './styles';

export interface Level {
  start: number;
  format: string;
  /** "%1、", "(%2)": `%n` stands for the number of level n, from 1. */
  text: string;
  /** Numbers of outer levels are written in digits. */
  legal: boolean;
  /** The style whose paragraphs are on this level. */
  style: string | undefined;
  /** The level (from 1) whose next number starts this one again; 0 never; undefined: any outer one. */
  restart: number | undefined;
}

/** A list of the document. Lists of one scheme count on from each other. */
export interface List {
  scheme: string;
  levels: Map<number, Level>;
  /** Levels that start anew in this list, with their first number. */
  starts: Map<number, number>;
}

/** @param root of numbering.xml; null where a document has none. */
export function readNumbering(root: XmlElement | null, styles: Styles): Map<string, List> {
  const schemes = new Map<string, XmlElement>();
  const lists = new Map<string, List>();
  const all = root ? elements(root) : [];
  for (const element of all) {
    const id = attribute(element, 'abstractNumId');
    if (localName(element) === 'abstractNum' && id !== undefined) schemes.set(id, element);
  }
  const schemeOf = (list: string | undefined) =>
    valueOf(find(all.find((element) => isList(element, list)) ?? root!, 'abstractNumId'));
  for (const element of all) {
    const id = attribute(element, 'numId');
    if (localName(element) !== 'num' || id === undefined) continue;
    let scheme = valueOf(find(element, 'abstractNumId')) ?? '';
    const linked = valueOf(schemes.get(scheme) && find(schemes.get(scheme)!, 'numStyleLink'));
    if (linked !== undefined) scheme = schemeOf(styles.numberingOf(linked)?.list) ?? scheme;
    lists.set(id, { scheme, ...levelsOf(schemes.get(scheme), element) });
  }
  return lists;
}

const isList = (element: XmlElement, id: string | undefined) =>
  localName(element) === 'num' && attribute(element, 'numId') === id;

function levelsOf(scheme: XmlElement | undefined, list: XmlElement): Omit<List, 'scheme'> {
  const levels = new Map<number, Level>();
  const starts = new Map<number, number>();
  for (const element of scheme ? elements(scheme) : []) {
    if (localName(element) === 'lvl') levels.set(levelNumber(element), readLevel(element));
  }
  for (const element of elements(list)) {
    if (localName(element) !== 'lvlOverride') continue;
    const level = levelNumber(element);
    const own = find(element, 'lvl');
    if (own) levels.set(level, readLevel(own));
    const start = valueOf(find(element, 'startOverride'));
    if (start !== undefined) starts.set(level, Number(start));
  }
  return { levels, starts };
}

const levelNumber = (element: XmlElement) => Number(attribute(element, 'ilvl') ?? 0);

function readLevel(element: XmlElement): Level {
  const restart = valueOf(find(element, 'lvlRestart'));
  const legal = find(element, 'isLgl');
  return {
    start: Number(valueOf(find(element, 'start')) ?? 0),
    format: valueOf(find(element, 'numFmt')) ?? customFormat(element) ?? 'decimal',
    text: valueOf(find(element, 'lvlText')) ?? '',
    legal: legal !== undefined && !['0', 'false'].includes(valueOf(legal) ?? '1'),
    style: valueOf(find(element, 'pStyle')),
    restart: restart === undefined ? undefined : Number(restart),
  };
}

/** Newer programs write the format twice, for others to choose from. */
function customFormat(element: XmlElement): string | undefined {
  return valueOf(find(element, 'AlternateContent', 'Fallback', 'numFmt'));
}
