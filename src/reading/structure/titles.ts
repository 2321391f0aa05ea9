/** "——抓实项目投资。": an item among others without numbers. */
const BULLET = /^(?:[—-]{1,2}|[●•◆■○◇▲★])(?=[\u4e00-\u9fff“])/;
export const isBulleted = (text: string) => BULLET.test(text);
export const withoutBullet = (text: string) => text.replace(BULLET, '');

/** A heading that is longer is a sentence. */
const LONGEST_HEADING = 45;
const LONGEST_NAME = 20;
const SHORTEST_BODY = 10;
const INTRODUCTION =
  /^(以|围绕|按照|根据|为了|为(?!.*(购买|提供|实施|办理|配备|发放|安装|建设)))[^,(\d]{2,40},/;
const QUANTITY =
  /(?:[-−]|(?<=[于到至为余润额值差流])负)?\d[\d.]*[万亿]?(?!年|月|日)[\u4e00-\u9fff]{1,3}(以上|左右|以内)?(\([^()]*\))?$/;
/** A heading whose stop was lost: a noun that ends one, and the verb of the next sentence. */
const LOST_STOP =
  /(发展|建设|工作|水平|体系|改革|机制|环境|服务|能力)(?=(巩固|实施|加强|推进|加快|完善|强化|深化|落实|开展|健全|坚持|大力|积极|全面|持续))/;

/** "便民市场工程:新建便民市场3个" */
const NAMED = /^([^,。;:\d]{3,20}):(?=.{4})/;

/** The heading that opens a paragraph, or null when its first sentence is the text itself. */
export function headingOf(text: string): string | null {
  const named = NAMED.exec(text);
  if (named) return named[1]!;
  const stop = text.indexOf('。');
  const sentence = stop < 0 ? text : text.slice(0, stop);
  if (sentence.length > LONGEST_HEADING || sentence.includes(';')) return null;
  const alone = stop < 0 ? false : stop >= text.length - 1;
  if (alone && sentence.includes(',') && /\d/.test(sentence)) return null;
  return sentence === '' ? null : sentence.replace(/[:;,]$/, '');
}

/**
 * What a work item is called: its heading, else its first clause; a number at its end is its target, not its name.
 * @param spaceAt where the source has its first space.
 * @param only the text is all there is of the item: a sentence of several clauses is then no heading.
 */
export function titleOf(text: string, spaceAt: number | null = null, only = false): string {
  const heading = withoutField(headingOf(text), spaceAt);
  const sentence = only && heading?.includes(',') && text === `${heading}。`;
  const title = spaced(text, spaceAt) ?? (sentence ? null : heading) ?? firstClause(text);
  return withoutQuantity(title.trim());
}

const FIELD = /^(?:工作|年度|主要)?(?:目标|措施|内容|任务|要求)$/;
/** 招商攻坚 目标:…: the first field of a form that stands on the line of its heading. */
const withoutField = (heading: string | null, spaceAt: number | null) =>
  heading !== null && spaceAt !== null && spaceAt > 2 && FIELD.test(heading.slice(spaceAt))
    ? heading.slice(0, spaceAt)
    : heading;

/** Where punctuation was lost, a space ends the heading before a text with figures. */
export function spaced(text: string, spaceAt: number | null): string | null {
  if (spaceAt === null || spaceAt < 4 || spaceAt > LONGEST_NAME) return null;
  // 新增企业 20 家: some set a space around every figure
  if (/[\d≥≤<>]/.test(text[spaceAt] ?? '')) return null;
  const head = text.slice(0, LONGEST_HEADING);
  if (/[,。;:]/.test(head) || /\d/.test(head.slice(0, spaceAt)) || !/\d/.test(text)) return null;
  return text.slice(0, spaceAt);
}

/** What an unnumbered paragraph is called: its first clause. */
export const clauseTitle = (text: string) => withoutQuantity(firstClause(text));

function withoutQuantity(title: string): string {
  const bare = title
    .replace(QUANTITY, '')
    .replace(
      /(?<=.{4})(?:全部|均)?(?:(?:扩大|提高|提升|增加|增长|下降|降低|降|压缩|压减|缩短|减少)[到至]|达到?|不少于|不低于|突破|不?超过|不高于|控制在|完成|稳定在|保持在|力争)$/,
      '',
    );
  // "新增甲10家、乙8家" names two things: cut, it would name one and count the other
  return bare.length >= 4 && !/\d/.test(bare) ? bare : title;
}

function firstClause(text: string): string {
  const start = INTRODUCTION.exec(text.slice(0, 80))?.[0].length ?? 0;
  const rest = text.slice(start, start + 200);
  const end = rest.search(/[,。;:!?]/);
  const whole = end < 0 ? rest.slice(0, 60) : rest.slice(0, end);
  // The stop stands inside a bracket: what the bracket tells is no part of the title
  const open = whole.lastIndexOf('(');
  const clause = open > 3 && !whole.includes(')', open) ? whole.slice(0, open) : whole;
  if (clause.length <= LONGEST_NAME) return clause;
  const lost = LOST_STOP.exec(clause.slice(4));
  return lost ? clause.slice(0, 4 + lost.index + lost[1]!.length) : clause;
}

/** A short sentence at the head of an unnumbered paragraph that names what the paragraph is about. */
export function paragraphHeading(text: string): string | null {
  const stop = text.indexOf('。');
  if (stop < 4 || stop > LONGEST_NAME || text.length < stop + SHORTEST_BODY) return null;
  const sentence = text.slice(0, stop);
  return /[,;:!?\d]/.test(sentence) ? null : sentence;
}
