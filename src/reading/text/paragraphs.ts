import { noGaps, type GapBefore } from './gaps';
import { columns, fills, printedWidth } from './line-width';
import { isNoise, isPageMark } from './noise';
import type { MarkAt } from '../structure/bare-marks';
import { looksLikeUnit, ORGANISATION } from '../offices/office-kinds';
import { opensUnitList } from '../offices/responsibility';

/** A run of text in which every character knows its place in the whole. */
export interface Placed {
  text: string;
  /** Index in the normalised text, for each character. */
  at: number[];
}

/** A line that stops here goes on in the next one when it is as long as a printed line. */
const PRINTED_LINE = 24;
/** No paragraph that a page's width cut is longer; joining without end would not be linear. */
const LONGEST = 4000;
const OPEN_END = /[,、:(“《]$/;
const CLOSED_END = /[。;!?:…”)》.]$/;
const SENTENCE_END = /[。!?;:…]$/;

/** The document's paragraphs: noise left out, lines that a page's width cut joined again. */
export function readParagraphs(
  text: string,
  markAt: MarkAt,
  gapBefore: GapBefore = noGaps,
): Placed[] {
  const paragraphs: Placed[] = [];
  const lines = text.split('\n');
  const begins = beginsOf(lines);
  const widths = lines.map((line, i) => columns(line, begins[i]!, gapBefore));
  const marks = lines.map((line, i) => markAt(line, begins[i]!) !== null);
  const width = printedWidth(lines, widths, marks);
  let last = '';
  let lastWidth = 0;
  let open = false;
  for (const [i, line] of lines.entries()) {
    const begin = begins[i]!;
    // A page ends in mid-sentence: its number and the space around it part nothing
    const between = line === '' || isPageMark(line);
    if (between && width !== null && fills(lastWidth, width)) continue;
    if (between || isNoise(line)) {
      open = false;
      last = '';
      lastWidth = 0;
      continue;
    }
    const paragraph = paragraphs.at(-1);
    const marked = marks[i]!;
    const together = paragraph && opensUnitList(line) && opensList(paragraph.text);
    const goesOn =
      (open || together) &&
      paragraph !== undefined &&
      paragraph.text.length < LONGEST &&
      (width === null
        ? continues(paragraph.text, line, marked)
        : runsOn(
            paragraph.text,
            last,
            line,
            fills(lastWidth + indent(paragraph, last), width),
            marked,
          ));
    if (goesOn) {
      if (together && !CLOSED_END.test(paragraph.text.slice(-1))) close(paragraph, begin - 1);
      append(paragraph, line, begin);
    } else paragraphs.push(append({ text: '', at: [] }, line, begin));
    open = true;
    last = line;
    lastWidth = widths[i]!;
  }
  return paragraphs;
}

/** The first line of a paragraph is set in by two characters, which the text no longer has. */
const indent = ({ text }: Placed, last: string) => (text.length === last.length ? 4 : 0);

function beginsOf(lines: readonly string[]): number[] {
  let begin = 0;
  return lines.map((line) => {
    const own = begin;
    begin += line.length + 1;
    return own;
  });
}

function append(paragraph: Placed, line: string, begin: number): Placed {
  paragraph.text += line;
  for (let i = 0; i < line.length; i++) paragraph.at.push(begin + i);
  return paragraph;
}

/** The end of a line that ends a list, where no sign does. */
function close(paragraph: Placed, at: number): void {
  paragraph.text += ';';
  paragraph.at.push(at);
}

/** (责任单位:甲;|配合单位:乙): a list may stand in a bracket that closes further down. */
const opensList = (text: string) =>
  opensUnitList(/^[([【〔][^)\]】〕]*$/.test(text) ? text.slice(1) : text);

/** 2026年目标:…: one field of a form below another. */
const FIELD = /^[\u4e00-\u9fff\d]{2,12}:/;
const isRow = (line: string) => line.includes('\t');

/** …。实施主体:区市场监管局,区农水局: a list is whole at the end of a name. */
function endsInList(before: string): boolean {
  const last = before.slice(before.lastIndexOf('。', before.length - 2) + 1);
  return opensUnitList(last) && ORGANISATION.test(last);
}
const beginsWithName = (line: string) => looksLikeUnit(/^[^、,;。]*/.exec(line)![0]);

/** Where lines are paragraphs: only what plainly stops in the middle goes on. */
function continues(before: string, line: string, marked: boolean): boolean {
  if (isRow(line) || isRow(before.slice(-400))) return false;
  if (opensUnitList(line)) return opensList(before);
  if (marked || /^(——|[([【〔□☐●◆■◇▲★√✓•])/.test(line)) return false;
  if (FIELD.test(line) && FIELD.test(before)) return false;
  if (/[,、(]$/.test(before)) return true;
  if (CLOSED_END.test(before.slice(-1)) || OPEN_END.test(before.slice(-1))) return false;
  if (opensUnitList(before) || (endsInList(before) && !beginsWithName(line))) return false;
  // a heading on a line of its own has no comma and no stop
  return before.length >= PRINTED_LINE && /[,。;]/.test(before.slice(-400));
}

/** Where a page's width cut the lines: a full line without an end goes on, a short one does not. */
function runsOn(
  before: string,
  last: string,
  line: string,
  full: boolean,
  marked: boolean,
): boolean {
  if (isRow(line) || isRow(last)) return false;
  if (opensUnitList(line)) return opensList(before);
  if (/[,、(]$/.test(last)) return !marked || full;
  if (SENTENCE_END.test(last) || !full) return false;
  return !marked || /[\d,、(]$/.test(last);
}

export function cut({ text, at }: Placed, start: number, end: number): Placed {
  return { text: text.slice(start, end), at: at.slice(start, end) };
}
