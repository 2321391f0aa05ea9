import { isDetailStyle } from './marks';
import type { Placed } from '../text/paragraphs';
import { opensUnitList } from '../offices/responsibility';
import { roleOf } from './section-roles';
import type { Section } from './sections';
import { looksLikeOffice } from '../offices/office-kinds';

const SHORTEST = 4;
const LONGEST = 28;
/** What follows a heading is prose. */
const PROSE = 25;
const NO_HEADING =
  /[。;:!?\d%\t|]|,.*,|^(各位|附|\(|——|同志|表|注|此件|抄送)|(人民政府|办公室|委员会|领导小组|代表|方案|要点|计划|意见|报告|规划|通知|措施|办法|表)$/;
const FEWEST = 2;

/**
 * Sections whose parts are headed by lines without a number (a word processor's numbers are lost when text is copied):
 * each heading opens a section of its own. One such line alone may be anything.
 */
export function withUnmarkedHeadings(sections: readonly Section[], year: number): Section[] {
  return sections.flatMap((section) => divided(section, year));
}

function divided(section: Section, year: number): Section[] {
  const { style, role, hasItems, beside, paragraphs } = section;
  if (hasItems || beside || role === 'review' || role === 'appendix') return [section];
  if (isDetailStyle(style) || style === 'dot' || style === 'comma') return [section];
  const headings = paragraphs.map((_, i) => headingAt(paragraphs, i));
  if (headings.filter(Boolean).length < FEWEST) return [section];
  const first = headings.indexOf(true);
  const parts: Section[] = [section];
  section.paragraphs = paragraphs.slice(0, first);
  section.hasItems = true;
  const outer = style === null ? null : section;
  let group = outer;
  for (let i = first; i < paragraphs.length; i++) {
    if (!headings[i]) {
      parts.at(-1)!.paragraphs.push(paragraphs[i]!);
      continue;
    }
    const isGroup = headings[i + 1] === true;
    const opened = under(section, isGroup ? outer : group, paragraphs[i]!, year);
    if (isGroup) {
      opened.hasItems = true;
      group = opened;
    }
    parts.push(opened);
  }
  return parts;
}

function under(section: Section, parent: Section | null, line: Placed, year: number): Section {
  const inherited = section.role === 'front' ? 'work' : section.role;
  return {
    ...section,
    path: parent ? `${parent.path}·${line.text}` : line.text,
    style: 'unmarked',
    value: 0,
    heading: line.text,
    headings: [...(parent ?? section).headings, line.text],
    role: roleOf(line.text, year, parent?.role ?? inherited),
    parent,
    hasItems: false,
    paragraphs: [line],
    at: line.at[0] ?? section.at,
  };
}

/** A heading stands before prose, or before a heading that does. */
function headingAt(paragraphs: readonly Placed[], i: number): boolean {
  if (!isHeadingLine(paragraphs[i]!.text)) return false;
  const next = paragraphs[i + 1]?.text ?? '';
  return isProse(next) || (isHeadingLine(next) && isProse(paragraphs[i + 2]?.text ?? ''));
}

const isProse = (text: string) => text.length >= PROSE && text.includes('。');

function isHeadingLine(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST || NO_HEADING.test(text)) return false;
  return !looksLikeOffice(text) && !opensUnitList(text);
}
