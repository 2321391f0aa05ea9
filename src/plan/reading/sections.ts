import { ANNEX_RANK, ITEM_RANK, markOf, type Mark } from './marks';
import { cut, readParagraphs, type Placed } from './paragraphs';
import { isAppendix, roleOf, type SectionRole } from './section-roles';
import { headingOf } from './titles';

/** A numbered section: its mark, its place among the others, and the paragraphs that are its own. */
export interface Section {
  /** Path of labels joined by "·"; "总" for what stands before the first mark. */
  path: string;
  /** The annex it stands in; "" for the main text. */
  part: string;
  style: Mark['style'] | null;
  value: number;
  heading: string | null;
  /** Headings of the sections around it, outermost first, its own last: also one that is a whole sentence. */
  headings: string[];
  role: SectionRole;
  parent: Section | null;
  hasItems: boolean;
  paragraphs: Placed[];
}

const FRONT = '总';
const LIST_OF_ANNEXES = /^附件[::]/;

/** Splits a normalised text into its sections. Numbering may restart, skip, or go back to an outer style. */
export function readSections(text: string, year: number): Section[] {
  const front = section(null, FRONT, null, null, 'front');
  const sections = [front];
  let open: { mark: Mark; section: Section }[] = [];
  let annexList = false;
  for (const paragraph of readParagraphs(text)) {
    const current = sections.at(-1)!;
    if (LIST_OF_ANNEXES.test(paragraph.text) && !/[。;]/.test(paragraph.text)) {
      annexList = true;
      continue;
    }
    const mark = markOf(paragraph.text);
    if (annexList && mark?.style !== 'annex' && isListed(paragraph.text)) continue;
    annexList = false;
    if (mark === null && isAppendix(paragraph.text)) {
      open = [];
      sections.push(section(null, '附', null, paragraph.text, 'appendix'));
    } else if (mark === null || current.role === 'appendix') {
      current.paragraphs.push(paragraph);
    } else {
      open = open.slice(0, depthFor(mark, open));
      const parent = open.at(-1)?.section ?? null;
      const body = cut(paragraph, mark.length, paragraph.text.length);
      const heading = headingOf(body.text);
      const role = roleOf(heading ?? '', year, parent?.role ?? 'work');
      const added = section(parent, mark.label, mark, heading, role);
      if (heading === null && isOneSentence(body.text)) added.headings.push(body.text);
      if (parent && mark.rank <= ITEM_RANK) parent.hasItems = true;
      if (body.text !== '') added.paragraphs.push(body);
      open.push({ mark, section: added });
      sections.push(added);
    }
  }
  return sections;
}

function section(
  parent: Section | null,
  label: string,
  mark: Mark | null,
  heading: string | null,
  role: SectionRole,
): Section {
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
  };
}

const isOneSentence = (text: string) => text.indexOf('。') === text.length - 1;

/** How many of the open sections stay open when a mark comes. */
function depthFor(mark: Mark, open: readonly { mark: Mark }[]): number {
  const same = open.findIndex((entry) => entry.mark.style === mark.style);
  if (same >= 0) return same;
  const last = open.at(-1)?.mark;
  // "2、奋斗目标" and under it "1.到2020年"
  if (last?.rank === mark.rank && mark.value === 1) return open.length;
  const inner = open.findIndex((entry) => entry.mark.rank >= mark.rank);
  return inner < 0 ? open.length : inner;
}

/** A line in the list of annexes at the end of the main text: "2.…实施方案". */
function isListed(line: string): boolean {
  const mark = markOf(line);
  return mark !== null && mark.rank === ITEM_RANK && line.length <= 40 && !/[。,;]/.test(line);
}
