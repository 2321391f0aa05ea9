import { areBodies } from '../offices/office-kinds';
import type { Units } from '../offices/responsibility';
import { splitOuter } from '../offices/unit-names';
import type { Section } from './sections';
import type { Paragraph } from './tasks';

/** One heading may name a body for other reasons; several are an order by offices. */
const FEWEST = 2;

/**
 * "一、县教育局" and below it what the office is to reach: in a document that is ordered by offices, who is named by a heading leads
 * whatever stands under it. Takes such headings out of their sections.
 */
export function headingsOfOffices<P extends Paragraph>(
  items: readonly { section: Section; paragraphs: P[] }[],
): Map<Section, Units> {
  const found = items.flatMap(({ section, paragraphs }) => {
    const { style, heading, beside } = section;
    const names = heading === null || style === null || beside ? [] : splitOuter(heading, '、,');
    return areBodies(names) ? [{ section, paragraphs, names }] : [];
  });
  const styles = found.map(({ section }) => section.style);
  const ordered = found.filter(
    ({ section }) => styles.filter((style) => style === section.style).length >= FEWEST,
  );
  for (const { paragraphs } of ordered) paragraphs.shift();
  return new Map(ordered.map(({ section, names }) => [section, { lead: names, support: [] }]));
}
