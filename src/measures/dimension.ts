import { countsAlike, scaleOf } from './quantity';

/** Units that measure one kind of quantity; a count of people is no count of things. */
const dimensions: readonly (readonly [string, RegExp])[] = [
  ['share', /^(?:%|‰|个?百分点|成)$/],
  ['money', /^(?:美元|欧元|港元|港币|元|元人民币)$/],
  ['area', /^(?:亩|公顷|平方米|平方公里|㎡|平米)$/],
  ['length', /^(?:公里|千米|米|里)$/],
  ['mass', /^(?:吨|公斤|千克|斤)$/],
  ['volume', /^(?:立方米|方|升)$/],
  ['power', /^(?:瓦|千瓦|兆瓦)$/],
  ['people', /^(?:人|名|人次|人\(次\)|人员|位)$/],
  [
    'things',
    /^(?:家|户|个|项|次|件|处|所|座|场|宗|起|例|批|条|套|台|辆|栋|幢|支|只|类|种|期|届|门|篇|部|组|对|家企业|户企业|家\(次\)|场\(次\)|场次|项目|企业|镇|村|社区|小区)$/,
  ],
];

/** What kind of quantity a unit measures; a unit of no known kind is a kind of its own. */
export function dimensionOf(unit: string): string {
  const { base } = scaleOf(unit);
  return dimensions.find(([, pattern]) => pattern.test(base))?.[0] ?? base;
}

/** Whether two units measure alike but for words: 户 and 家, 万亩 and 亩. */
export function unitsAlike(a: string, b: string): boolean {
  return countsAlike(scaleOf(a).base, scaleOf(b).base);
}
