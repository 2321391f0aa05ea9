import { markReader, type MarkAt } from './bare-marks';
import { noGaps, type GapBefore } from '../text/gaps';
import { ANNEX_RANK, isDetailStyle, ITEM_RANK, markOf, type Mark, type MarkStyle } from './marks';
import { cut, readParagraphs, type Placed } from '../text/paragraphs';
import { officeLines } from './office-lines';
import { isAppendix, roleOf, turnOf, type SectionRole } from './section-roles';
import { opensPlan, timesOf } from './times';
import { headingOf } from './titles';
import { withUnmarkedHeadings } from './unmarked-headings';

/** A numbered section: its mark, its place among the others, and the paragraphs that are its own. */
export interface Section {
  /** Path of labels joined by "·"; "总" for what stands before the first mark. */
  path: string;
  /** The annex it stands in; "" for the main text. */
  part: string;
  style: MarkStyle | null;
  value: number;
  heading: string | null;
  /** Headings of the sections around it, outermost first, its own last: also one that is a whole sentence. */
  headings: string[];
  role: SectionRole;
  parent: Section | null;
  hasItems: boolean;
  paragraphs: Placed[];
  /** Where it begins in the normalised text. */
  at: number;
  /** For past results told inside a section that plans: that section. */
  beside: Section | null;
}

export const FRONT = '总';
const LIST_OF_ANNEXES = /^附件[::]/;

/** Splits a normalised text into its sections. Numbering may restart, skip, or go back to an outer style. */
export function readSections(text: string, year: number, gapBefore: GapBefore = noGaps): Section[] {
  const markAt = markReader(text, gapBefore);
  const paragraphs = readParagraphs(text, markAt, gapBefore);
  const sections = sectionsOf(paragraphs, markAt, year, true);
  // A document in which nothing but results follows plans nothing: then its unmarked headings were misread
  const told = sections.findIndex(({ role, style }) => role === 'review' && style === null);
  const plans = sections
    .slice(told + 1)
    .some(({ role }) => role !== 'review' && role !== 'appendix');
  const read = told < 0 || plans ? sections : sectionsOf(paragraphs, markAt, year, false);
  return withUnmarkedHeadings(read, year);
}

function sectionsOf(
  paragraphs: readonly Placed[],
  markAt: MarkAt,
  year: number,
  turning: boolean,
): Section[] {
  const document = new Document(markAt, year, turning, officeLines(paragraphs, markAt));
  for (const paragraph of paragraphs) document.add(paragraph);
  return document.sections;
}

class Document {
  readonly sections: Section[] = [];
  private current: Section;
  private open: { mark: Mark; section: Section }[] = [];
  /** What a heading without a mark, or the words before a list, said the sections to come are. */
  private turned: 'work' | 'review' = 'work';
  private inAnnexList = false;

  constructor(
    private readonly markAt: MarkAt,
    private readonly year: number,
    private readonly turning: boolean,
    private readonly offices: ReadonlyMap<Placed, Mark>,
  ) {
    this.current = this.push({ parent: null, label: FRONT, heading: null, role: 'front', at: 0 });
  }

  add(paragraph: Placed): void {
    const { text } = paragraph;
    if (LIST_OF_ANNEXES.test(text) && !/[。;]/.test(text)) {
      this.inAnnexList = true;
      return;
    }
    const mark = this.offices.get(paragraph) ?? this.markAt(text, paragraph.at[0] ?? 0);
    if (this.inAnnexList && mark?.style !== 'annex' && isListed(text)) return;
    this.inAnnexList = false;
    if (mark === null) this.addUnmarked(paragraph);
    else if (this.current.role === 'appendix' && mark.style !== 'annex')
      this.current.paragraphs.push(paragraph);
    else this.addMarked(paragraph, mark);
  }

  private addMarked(paragraph: Placed, mark: Mark): void {
    this.open = this.open.slice(0, depthFor(mark, this.open));
    const parent = this.open.at(-1)?.section ?? null;
    const body = cut(paragraph, mark.length, paragraph.text.length);
    const heading = headingOf(body.text);
    if (mark.style === 'annex') this.turned = 'work';
    const role = roleOf(heading ?? '', this.year, parent?.role ?? this.turned);
    const at = paragraph.at[0] ?? 0;
    const section = this.push({ parent, label: mark.label, mark, heading, role, at });
    if (heading === null && isOneSentence(body.text)) section.headings.push(body.text);
    if (parent && !isDetailStyle(mark.style)) parent.hasItems = true;
    if (body.text !== '') section.paragraphs.push(body);
    this.open.push({ mark, section });
  }

  private addUnmarked(paragraph: Placed): void {
    const { text } = paragraph;
    const inAppendix = this.current.role === 'appendix';
    const turn = inAppendix || !this.turning ? null : turnOf(text, this.year);
    if (isAppendix(text)) this.restart('appendix', paragraph);
    else if (turn === 'review' || (turn === 'work' && this.turned === 'review')) {
      this.turned = turn;
      this.restart(turn === 'review' ? 'review' : 'front', paragraph);
    } else if (this.turned === 'review' && opensPlan(text, this.year)) {
      this.turned = 'work';
      this.restart('front', paragraph);
      this.place(paragraph);
    } else this.place(paragraph);
  }

  /** A heading without a mark ends all sections that are open. */
  private restart(role: SectionRole, { text, at }: Placed): void {
    this.open = [];
    const label = role === 'appendix' ? '附' : FRONT;
    this.push({ parent: null, label, heading: text, role, at: at[0] ?? 0 });
  }

  /**
   * Puts a paragraph into the section it stands in. What it tells of the past goes into a section beside that one,
   * whose role is review; before the first mark the past lasts until the plan is spoken of.
   */
  private place(paragraph: Placed): void {
    const home = this.current.beside ?? this.current;
    if (home.role === 'review' || home.role === 'appendix') {
      home.paragraphs.push(paragraph);
      return;
    }
    const lasting = home.style === null && this.current !== home;
    for (const { start, end, past } of timesOf(paragraph.text, this.year, lasting)) {
      if (past) this.current = this.current.beside ? this.current : this.besides(home);
      else this.current = home;
      this.current.paragraphs.push(cut(paragraph, start, end));
    }
    if (this.current !== home && /[::]$/.test(paragraph.text)) this.turned = 'review';
  }

  private besides(home: Section): Section {
    const last = this.sections.at(-1)!;
    if (last.beside === home) return last;
    const told: Section = { ...home, style: null, role: 'review', beside: home, paragraphs: [] };
    this.sections.push(told);
    return told;
  }

  private push(opening: Opening): Section {
    this.current = section(opening);
    this.sections.push(this.current);
    return this.current;
  }
}

interface Opening {
  parent: Section | null;
  label: string;
  mark?: Mark;
  heading: string | null;
  role: SectionRole;
  at: number;
}

function section({ parent, label, mark, heading, role, at }: Opening): Section {
  const annex = mark?.rank === ANNEX_RANK;
  return {
    path: parent ? `${parent.path}·${label}` : label,
    part: annex ? label : (parent?.part ?? ''),
    style: mark?.style ?? null,
    value: mark?.value ?? 0,
    heading,
    headings: [...(parent?.headings ?? []), ...(heading === null ? [] : [heading])],
    role,
    parent,
    hasItems: false,
    paragraphs: [],
    at,
    beside: null,
  };
}

const isOneSentence = (text: string) => text.indexOf('。') === text.length - 1;

/** How many of the open sections stay open when a mark comes. */
function depthFor(mark: Mark, open: readonly { mark: Mark }[]): number {
  const same = open.findIndex((entry) => entry.mark.style === mark.style);
  if (same >= 0) return same;
  const last = open.at(-1)?.mark;
  // "2、奋斗目标" and under it "1.到2020年"; "1.治理水体" and under it "(一)"
  if (last && mark.value === 1 && mark.rank >= last.rank - 1 && mark.rank > 4) return open.length;
  const inner = open.findIndex((entry) => entry.mark.rank >= mark.rank);
  return inner < 0 ? open.length : inner;
}

/** A line in the list of annexes at the end of the main text: "2.…实施方案". */
function isListed(line: string): boolean {
  const mark = markOf(line);
  return mark !== null && mark.rank === ITEM_RANK && line.length <= 40 && !/[。,;]/.test(line);
}
