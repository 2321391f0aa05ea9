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
    const names =
      heading === null || style === null || beside ? [] : splitOuter(plain(heading), '、,');
    return areBodies(names) ? [{ section, paragraphs, names }] : [];
  });
  const styles = found.map(({ section }) => section.style);
  const ordered = found.filter(
    ({ section }) => styles.filter((style) => style === section.style).length >= FEWEST,
  );
  for (const { paragraphs } of ordered) paragraphs.shift();
  return new Map(ordered.map(({ section, names }) => [section, { lead: names, support: [] }]));
}

/** 【县水务局】, 县水务局: */
const plain = (heading: string) => heading.replace(/^[【[]|[】\]::]+$/g, '');

/** 责任单位:白鹭街道办事处, 乙方:…, before the first number of a letter of responsibility. */
const SIGNS =
  /^(?:乙方|(?:目标)?责任单位|承担单位|责任主体|签订单位)(?:\([^()]*\))?:([^。;:]{3,30}?)(?=$|[;。]|责任人|负责人)/;
/** (县商务局) below the title. */
const ALONE = /^\(([^()]{3,20})\)$/;
const LETTER = /(?:责任[书状]|任务书|目标书)/;

/** Whoever signs a letter of responsibility answers for all of it that names nobody; null where none is named, or several are. */
export function signedBy(items: readonly { section: Section }[]): Units | null {
  const front = items.filter(({ section }) => section.style === null).slice(0, 1);
  const lines = front.flatMap(({ section }) => section.paragraphs.map(({ text }) => text));
  if (!lines.some((line) => LETTER.test(line))) return null;
  const signed = lines.flatMap((line) => (SIGNS.exec(line) ?? ALONE.exec(line))?.[1] ?? []);
  const names = splitOuter(signed[0] ?? '', '、,');
  return signed.length === 1 && areBodies(names) ? { lead: names, support: [] } : null;
}
