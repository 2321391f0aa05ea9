import { namesValue } from './measures';
import { cleanName } from './names';
import type { Item, Named } from './naming';
import { peelStart, type Ending, type Opening } from './peeling';

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
  /^的?[^,;。]{0,10}?(?:实现|纳入|接入|落实|完成|办结|得到|做到|达到|达标|享受|全程|建立|建成|建有|开展|开通|配备|建设|覆盖|联网|通[水电气车]|受益|入驻|可办)[^,;。]*/;

/** Words that lead to a share and say nothing of it. */
const leads = /^(?:推动|推进|促进|引导|支持|力促|实现|使|让)$/;

/** 80%以上事项实现“一网通办”, 50%以上的学校实现联网, 办事事项原则上100%全程网办: the share of things to which something is done. */
export function doneShare(item: Item, ending: Ending, opening: Opening): Named | null {
  const { amount, right, touchesNext, rightEnd } = item;
  const led = leads.test(item.left);
  if (amount.unit !== '%' || touchesNext || (ending.measure !== null && !led)) return null;
  const deed = done.exec(right)?.[0].replace(/^的/, '');
  const subject = led ? '' : opening.rest;
  if (deed === undefined || deed.length > 20 || namesValue(subject)) return null;
  const all = amount.low === 100 && subject.length >= 3;
  const bounded = (amount.operator ?? ending.operator) !== null;
  const some = subject === '' && opening.verb === '' && bounded;
  if (!all && !some) return null;
  const name = cleanName(subject + deed);
  return name.length < 5
    ? null
    : { name: `${name}比例`, measure: 'level', end: rightEnd, doubts: ['composedName'] };
}
