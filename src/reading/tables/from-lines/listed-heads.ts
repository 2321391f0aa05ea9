import { BODIES } from '../../lexicon/bodies';
import { joinedCells } from '../joined-cells';
import { bracketedUnit, readHeading, type Role } from '../headings';
import { PLACES } from '../place-rows';
import type { Token, TokenLine } from './tokens';

const TELLING: readonly Role[] = ['name', 'task', 'goal', 'target', 'year'];
const LONGEST_HEADING = 14;
const LONGEST_MEASURED = 24;
/** As it is written, with spaces between its characters. */
const LONGEST_WRITTEN = 40;
const FEWEST_HEADINGS = 3;
const MOST_HEADINGS = 16;

/** The head of a table whose cells stand one on a line, or parted by single spaces. */
export interface Head {
  tokens: Token[];
  /** The lines as they stand, where a heading takes several. */
  written: string[];
  roles: Role[];
  /** Lines that it takes. */
  lines: number;
}

/** A line of three headings or more, or three lines of one heading each. */
export function headAt(lines: readonly TokenLine[], i: number): Head | null {
  const first = lines[i]!.tokens;
  if (first.length > 1) return headOf(first, 1, linesOf(first));
  if (first.length !== 1 || first[0]!.text.length > LONGEST_WRITTEN) return null;
  if (!isHeading(first[0]!, null)) return null;
  const tokens: Token[] = [];
  const written: string[] = [];
  let j = i;
  while (j < lines.length && tokens.length < MOST_HEADINGS) {
    const [piece, ...others] = lines[j]!.tokens;
    if (!piece || others.length > 0) break;
    const token = brokenHeading(piece, lines[j + 1]) ?? piece;
    const taken = token === piece ? 1 : 2;
    if (!isHeading(token, tokens[0] ?? null) && !isAmong(lines, j, token)) break;
    // Behind what is asked of places stands the first of them
    if (tokens.length > 1 && tokens.slice(1).every(isMeasured) && roleOf(token) === 'place') break;
    // 序号 again: the head stands twice
    if (tokens.some(({ line }) => line === token.line)) break;
    tokens.push(token);
    written.push(...lines.slice(j, j + taken).map(({ tokens: own }) => own[0]!.line));
    j += taken;
  }
  // One place behind the headings is what the first row is about: 社区浴室
  const places = tokens.filter((token) => roleOf(token) === 'place');
  const isName = places.length === 1 && places[0] === tokens.at(-1);
  if (isName && tokens.length > FEWEST_HEADINGS) {
    tokens.pop();
    written.pop();
  }
  return headOf(tokens, written.length, written);
}

const linesOf = (tokens: readonly Token[]) => tokens.map(({ line }) => line);

/** 考评 over 部门, 上年 over 完成: a narrow column breaks its heading into two lines. */
const BROKEN = new RegExp(
  '^(?:序|计量|上年|去年|本年|今年|当年|全年|年度|考评|考核|评价|责任|牵头|主办|配合|协办|承办|落实|实施|推进|分管|完成|办结|目标|任务|指标|项目|工作|基期|20\\d\\d年)\n' +
    `(?:${BODIES}|号|领导|人|名称|内容|完成[值数]?|实际[值数]?|实绩|任务数?|目标[值数]?|计划数?|[值数]|期限|时限|时间|分工)$`,
);

function brokenHeading(first: Token, next: TokenLine | undefined): Token | null {
  const [second, ...others] = next?.tokens ?? [];
  if (!second || others.length > 0 || !BROKEN.test(`${first.line}\n${second.line}`)) return null;
  const isTwo =
    ['指标', '任务', '项目', '工作', '目标'].includes(first.line) && roleOf(second) !== 'unknown';
  const whole = {
    ...joinedCells(first, second, ''),
    line: first.line + second.line,
    opens: true,
    gap: first.gap,
  };
  return isTwo || roleOf(whole) === 'unknown' ? null : whole;
}

/** What heads a column of places, or of the bodies that a row is about. */
export const isPlaces = ({ line }: Token) => PLACES.test(line) && !/单位|名称$/.test(line);
/** Indicators over the columns of a table of places tell their unit of measure. */
const isMeasured = ({ line }: Token) =>
  line.length <= LONGEST_MEASURED && bracketedUnit(line) !== '';
/** @param first the heading over the first column; null where this is the one. */
function isHeading(token: Token, first: Token | null): boolean {
  if (first === null) return isPlaces(token) || !['unknown', 'place'].includes(roleOf(token));
  return roleOf(token) !== 'unknown' || (isPlaces(first) && isMeasured(token));
}

/** A heading that nobody knows between two that are known: 考核办法. */
function isAmong(lines: readonly TokenLine[], j: number, { line }: Token): boolean {
  const next = lines[j + 1]?.tokens ?? [];
  return (
    /^[\u4e00-\u9fff]{2,6}$/.test(line) &&
    next.length === 1 &&
    !['unknown', 'place', 'unit', 'year'].includes(roleOf(next[0]!))
  );
}

function headOf(tokens: Token[], lines: number, written: string[]): Head | null {
  if (new Set(tokens.map(({ line }) => line)).size < tokens.length) return null;
  const [first, ...others] = tokens;
  if (first && isPlaces(first) && others.length > 0 && others.every(isMeasured)) {
    const roles: Role[] = ['responsible', ...others.map(() => 'target' as const)];
    return { tokens, written, roles, lines };
  }
  if (tokens.length < FEWEST_HEADINGS || tokens.length > MOST_HEADINGS) return null;
  const roles = tokens.map(roleOf);
  const known = roles.filter((role) => role !== 'unknown');
  if (known.length < FEWEST_HEADINGS || known.length < roles.length - 1) return null;
  // 2000 below 处 may be a year, and any body a place
  const plain = known.filter((role) => role !== 'place' && role !== 'year').length;
  if (plain < 2 && (plain < 1 || known.filter((role) => role === 'place').length < 2)) return null;
  return roles.some((role) => TELLING.includes(role)) ? { tokens, written, roles, lines } : null;
}

/** 柳浦街道2027年目标任务 stands above the headings. */
const TITLE = /[\u4e00-\u9fff](?:[区县市旗州镇乡]|街道|开发区|高新区|园区)20\d\d年/;

/** A heading holds no figure but a year's, and no sign of prose. */
function roleOf({ line }: Token): Role {
  if (line.length > LONGEST_HEADING || /[。;,、:≥≤%]/.test(line.replace(/\(.*\)/, '')))
    return 'unknown';
  if (/\d/.test(line.replace(/20\d\d年?(?:[-—至]20\d\d年?)?|\([^()]*\)/g, ''))) return 'unknown';
  if (/^[一二三四五六七八九十]、|^附/.test(line) || TITLE.test(line)) return 'unknown';
  return readHeading(line).role;
}
