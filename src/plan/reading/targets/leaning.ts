import { judged, type TargetMention } from './mention';
import { cleanName } from './names';
import { peelStart } from './peeling';

/** A figure named by what is done alone: 安全利用率, 改造率. */
const DONE = /^([\u4e00-\u9fff]{2,4})(?:率|比例|面积)$/;
const LONGEST_SUBJECT = 16;

/**
 * 受污染耕地安全利用工作,确保安全利用率达到92%: a figure that is named by what is done leans on the clause before, which
 * says what it is done to.
 * @param clauses what stands before the figure in its sentence.
 */
export function leaning(mention: TargetMention, clauses: string): TargetMention {
  const done = DONE.exec(mention.name)?.[1];
  if (done === undefined) return mention;
  const clause = clauses
    .split(',')
    .reverse()
    .find((words) => words.includes(done));
  const before = clause?.slice(0, clause.lastIndexOf(done)) ?? '';
  const subject = cleanName(peelStart(before.slice(-LONGEST_SUBJECT)).rest);
  if (!/^[\u4e00-\u9fff]{3,}$/.test(subject)) return mention;
  const name = subject + mention.name;
  return mention.reason ? { ...mention, name } : { ...mention, name, ...judged(['composedName']) };
}
