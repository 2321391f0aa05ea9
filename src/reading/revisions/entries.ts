import { normalise } from '../text/text';

/** What one unit wrote about a draft, and what became of it. */
export interface FeedbackEntry {
  by: string;
  /** What it asks for, in normalised text; cells of one table row are joined by line breaks. */
  opinion: string;
  /** Where each character of the opinion stands in the source. */
  offsets: number[];
  status: 'adopted' | 'declined' | 'open';
  /** Why it was not adopted, where that is written. */
  answer: string | null;
}

/** A piece of a line: a table's cell, or the line itself. */
interface Cell {
  text: string;
  /** Where each character stands in the source; asked of what somebody wrote back alone. */
  offsets: () => number[];
}

const HEADING =
  /(?:反馈(?:意见)?(?:情况|汇总)|意见(?:建议)?(?:反馈|采纳|征求|汇总|处理)|征求意见(?:情况|反馈|汇总)|采纳情况)/;
/** A word of every such heading, also where it is spaced out. */
const ANNOUNCED = /反\s*馈|意\s*见|采\s*纳/;
const LONGEST_HEADING = 60;
/** Feedback ends where the document's chapters go on. */
const CHAPTER = /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章节条])/;
const UNIT =
  /^[\u4e00-\u9fff()、]{2,24}(?:局|委|办|办公室|中心|部|院|会|公司|集团|街道|镇|乡|园区|管委会|开发区|高新区|队|所|站|行|校|社|厅|处)$/;
const UNIT_IN_PROSE =
  /^(?:\d{1,3}[.、)])?([\u4e00-\u9fff]{2,16}?(?:局|委|办|办公室|中心|街道|镇|乡|管委会|开发区|高新区))(?:[::]|建议|提出|反馈|认为)/;
const STATUS =
  /^(?:已|拟|未|不|不予|部分|全部|予以|建议)?(?:采纳|同意|吸收)$|^(?:是|否|不同意|未同意)$/;
const DECLINED = /^(?:未|不|否|不予)/;
const PARTLY = /^部分/;
const NOTHING = /^无(?:修改)?(?:意见|建议)?$|^无其他意见$/;

/**
 * Reads what units wrote back about a draft: a table of number, unit, opinion, whether adopted and why not, with its cells
 * on lines of their own or parted by tabs; or a line of prose for each unit. Only below a heading that announces it.
 */
export function feedbackEntries(source: string): FeedbackEntry[] {
  const entries: FeedbackEntry[] = [];
  if (!ANNOUNCED.test(source)) return entries;
  let inside = false;
  let current: FeedbackEntry | null = null;
  for (const cells of rowsOf(source)) {
    const line = cells.map(({ text }) => text).join('');
    if (CHAPTER.test(line)) inside = false;
    if (!inside) {
      inside = line.length <= LONGEST_HEADING && HEADING.test(line) && !/[。;]/.test(line);
      continue;
    }
    const named = cells.findIndex(({ text }) => isUnit(text));
    if (named >= 0 && (cells.length > 1 || current === null || isUnit(line))) {
      current = entryOf(cells[named]!.text);
      entries.push(current);
      for (const cell of cells.slice(named + 1)) add(current, cell);
      continue;
    }
    const prose = UNIT_IN_PROSE.exec(line)?.[1];
    if (prose !== undefined && cells.length === 1 && !STATUS.test(line)) {
      current = entryOf(prose);
      entries.push(current);
    }
    if (current && !/^\d{1,3}$/.test(line)) for (const cell of cells) add(current, cell);
  }
  return entries.filter(({ opinion }) => opinion !== '' && !NOTHING.test(opinion));
}

const isUnit = (text: string) => UNIT.test(text) && !HEADING.test(text);

const entryOf = (by: string): FeedbackEntry => ({
  by,
  opinion: '',
  offsets: [],
  status: 'open',
  answer: null,
});

function add(entry: FeedbackEntry, cell: Cell): void {
  if (entry.opinion !== '' && STATUS.test(cell.text)) {
    entry.status = DECLINED.test(cell.text)
      ? 'declined'
      : PARTLY.test(cell.text)
        ? 'open'
        : 'adopted';
    entry.answer = '';
  } else if (entry.answer !== null) {
    entry.answer = entry.answer || cell.text;
  } else {
    const offsets = cell.offsets();
    if (entry.opinion !== '') {
      entry.opinion += '\n';
      entry.offsets.push(offsets[0]!);
    }
    entry.opinion += cell.text;
    entry.offsets.push(...offsets);
  }
}

/** Lines with text, as cells; a line without tabs is one. */
function* rowsOf(source: string): Generator<Cell[]> {
  let start = 0;
  for (const line of source.split('\n')) {
    let from = start;
    const cells = line.split('\t').flatMap((raw): Cell[] => {
      const { text, offsetOf } = normalise(raw);
      const begin = from;
      from += raw.length + 1;
      const offsets = () => Array.from({ length: text.length }, (_, i) => begin + offsetOf(i));
      return text === '' ? [] : [{ text, offsets }];
    });
    if (cells.length > 0) yield cells;
    start += line.length + 1;
  }
}
