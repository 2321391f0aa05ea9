import { markOf } from '../structure/marks';
import { isNoise } from '../text/noise';

/** What a plan calls itself. */
const KIND =
  /(方案|要点|计划|(指标|目标|考核|任务)体系|意见|报告|规划|纲要|清单|措施|通知|安排|任务书|责任书|公告|台账|办法|细则|决定|关于.{4,40}的函|(分解|任务|指标|项目|一览|分工|汇总|目标|安排|计划|进度)表|草案|行动纲领)(\([^()]{1,20}\))*$/;
/** Words that end a title too, where it names its year. */
const LOOSE_KIND =
  /(任务|目标值?|重点工作|主要指标|业务指标|实事|行动|工作|项目|分解|分工|责任制?)(\([^()]{1,20}\))*$/;
const DATED = /20\d\d年|“十[二三四五六]五”|三年|五年/;
/** A letterhead, a document's number, a date, an address. */
const NO_TITLE =
  /文件$|〔\d{4}〕|^\(?20\d\d年\d{1,2}月\d{1,2}日|^\((?!20\d\d年度?\)..)|[:,]$|^各|^——|办公室$|人民政府$|委员会$/;
/** "…关于印发《某某方案》的通知": the document is what is issued. */
const ISSUED = /印发(.{4,80}?)的通知$/;
const ABOUT = /(公告|通知|(?<![来复去])函)(\([^()]{1,20}\))*$/;
const LONGEST = 90;
const MOST_LINES = 3;
/** Where a title stands, in lines that are no noise. */
const FIRST_LINES = 40;

/** The title of a document, from its first lines; null where it has none. */
export function titleOfDocument(lines: readonly string[]): string | null {
  const head = headOf(lines);
  let about: string | null = null;
  for (let i = 0; i < head.length; i++) {
    const title = titleAt(head, i);
    if (title === null) continue;
    const issued = ISSUED.exec(title)?.[1];
    if (issued !== undefined) return unquoted(issued);
    if (!ABOUT.test(title)) return title;
    about ??= title;
  }
  return about ?? head.slice(0, FIRST_OF_ALL).find((line) => PLACE_AND_YEAR.test(line)) ?? null;
}

const FIRST_OF_ALL = 4;
/** 乐丰县2026年经济运行主要指标, 2026年乐丰县…: whatever it calls itself, a line that says whose year it is heads the document. */
const PLACE_AND_YEAR =
  /^(?:[\u4e00-\u9fff]{1,14}[省市区县镇乡旗州盟道]20\d\d年|20\d\d年度?[\u4e00-\u9fff]{1,8}[省市区县镇乡旗州盟])(?:度)?[^,。;!?:\t]{4,60}$/;

/** The lines before the first section, without what a site puts around them; "" parts blocks. */
function headOf(lines: readonly string[]): string[] {
  const head: string[] = [];
  for (const line of lines) {
    const mark = markOf(line);
    if (mark && mark.style !== 'annex') break;
    if (line === '' || isNoise(line) || mark) head.push('');
    // A merged cell, and the annex it heads
    else
      head.push(
        line.replace(/\t+$/, '').replace(/^附[件表]\d*[.:]?(?=[\u4e00-\u9fff]+20\d\d年)/, ''),
      );
    if (head.length > FIRST_LINES) break;
  }
  return head;
}

/** A title may take several lines: until its book-title marks close, and until it says what kind of document it is. */
function titleAt(head: readonly string[], start: number): string | null {
  let title = '';
  for (let i = start, taken = 0; i < head.length && taken < MOST_LINES; i++) {
    const line = head[i]!;
    if (line === '' && title !== '' && isBalanced(title)) return null;
    if (line === '') {
      if (title === '') return null;
      continue;
    }
    // 主要指标, and below it the title itself: what a sheet is called
    if (title === '' && isShort(line) && DATED.test(head[i + 1] ?? '')) return null;
    if (title === '' ? NO_TITLE.test(line) : /^[(—]|[:。]$/.test(line)) return null;
    title += line;
    taken++;
    if (title.length > LONGEST || /[。;!?]/.test(title)) return null;
    const dated = DATED.test(title) || (OF_PLACE.test(title) && isFirst(head, start));
    const kind = KIND.test(title) || (dated && LOOSE_KIND.test(title) && ends(head, i));
    if (kind && isBalanced(title)) return title;
  }
  return null;
}

/** 体检报告 says what kind of document it is; 目标分解 does not. */
const isShort = (line: string) =>
  line.length <= 8 && !/20\d\d|关于|[省市区县旗]|(?:报告|方案|意见|通知|要点|办法)$/.test(line);

/** 永定区政府工作报告重点任务分解: a document's first line that says whose it is needs no year. */
const OF_PLACE = /^[\u4e00-\u9fff]{1,8}[市区县旗州](?=[^,。;:]{6,40}$)/;
const isFirst = (head: readonly string[], start: number) =>
  head.slice(0, start).every((line) => line === '');

/** Nothing goes on behind this line. */
const ends = (head: readonly string[], i: number) =>
  (head[i + 1] ?? '') === '' || head[i + 1]!.includes('\t') || head[i + 1]!.length > 45;

const isBalanced = (text: string) => text.split('《').length <= text.split('》').length;

/** 《2023年〈政府工作报告〉分解方案》 → 2023年《政府工作报告》分解方案 */
function unquoted(title: string): string {
  const inner = /^《(.+)》$/.exec(title)?.[1];
  return inner === undefined ? title : inner.replace(/[〈<]/g, '《').replace(/[〉>]/g, '》');
}
