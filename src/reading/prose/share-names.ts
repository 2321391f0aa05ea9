import type { Aim } from '../../plan/model';
import { namesValue } from './measures';
import { cleanName } from './names';
import type { Item, Named } from './numbered';
import { peelEnd, peelStart, type Ending, type Opening } from './peeling';

const rate = /^的(比例|比率)([^,;。]{2,14})/;

/** 以不低于10%的比例入库: the share of what is done. */
export function rateOf(item: Item): Named | null {
  const found = /[以按][^以按]{0,8}$/.test(item.left) ? rate.exec(item.right) : null;
  if (!found) return null;
  const subject = cleanName(peelStart(item.left.replace(/[以按][^以按]*$/, '')).rest);
  const name = cleanName(subject + found[2]! + found[1]!);
  return { name, measure: 'level', end: item.rightEnd, doubts: ['composedName'] };
}

const done =
  /^的?[^,;。]{0,10}?(?:实现|纳入|接入|落实|完成|办结|得到|做到|达到|达标|享受|全程|建立|建成|建有|入社|参保|开展|开通|配备|建设|覆盖|联网|通[水电气车]|受益|入驻|可办)[^,;。]*/;

/** 文旅投资不低于全部投资的35%: what is bounded, the bound, and the whole that it is a share of. */
const OF_WHOLE =
  /^(.{2,20}?)(不低于|不少于|高于|超过|达到|达|不超过|不高于|控制在)((?:全部|全区|全县|全市|总|同期|一般公共预算)[^,;。\d]{1,12})的$/;

export function shareOfWhole(
  item: Item,
): { named: Named; operator: Aim | null; pattern: 'share-of-whole' } | null {
  const [, part, bound, whole] = (item.amount.unit === '%' && OF_WHOLE.exec(item.left)) || [];
  if (part === undefined) return null;
  const subject = cleanName(peelStart(part).rest);
  if (subject.length < 2) return null;
  return {
    named: {
      name: `${subject}占${whole!}比重`,
      measure: 'level',
      end: item.amount.end,
      doubts: [],
    },
    operator: peelEnd(bound!).operator,
    pattern: 'share-of-whole',
  };
}

/** Words that lead to a share and say nothing of it. */
const leads = /^(?:推动|推进|促进|引导|支持|力促|实现|使|让)$/;

/** 80%以上事项实现“一网通办”, 50%以上的学校实现联网, 办事事项原则上100%全程网办: the share of things to which something is done. */
export function doneShare(item: Item, ending: Ending, opening: Opening): Named | null {
  const { amount, right, touchesNext, rightEnd } = item;
  const led = leads.test(item.left);
  if (!/^[%成]$/.test(amount.unit) || touchesNext || (ending.measure !== null && !led)) return null;
  const deed = done.exec(right)?.[0].replace(/^的/, '');
  const subject = led ? '' : opening.rest;
  if (deed === undefined || deed.length > 20 || namesValue(subject)) return null;
  const all = amount.low === 100 && subject.length >= 3;
  const bounded = (amount.operator ?? ending.operator) !== null;
  const some = subject === '' && opening.verb === '' && bounded;
  if (!all && !some) return null;
  const name = cleanName(subject + deed);
  return name.length < 4
    ? null
    : { name: `${name}比例`, measure: 'level', end: rightEnd, doubts: ['composedName'] };
}
