import {
  assessedCount,
  countsTwice,
  hasResults,
  hasLowerBetter,
  officesWith,
  otherUnreported,
} from '../select';
import type { Criterion } from '../../quarter/ranking';
import type { IndicatorFacts, NoteFacts } from '../facts';
import { join, say, type Figure, type Paragraph, type Part } from '../note';
import { NAMED, type Wording } from './wording';

const list = (items: readonly (string | Part[])[]): Part[] => join(items, '、');

/** At most so many names; 等 where there are more. */
const named = (names: readonly string[]): string =>
  names.slice(0, NAMED).join('、') + (names.length > NAMED ? '等' : '');

const unitName = (unit: string | null) => unit ?? '未明确牵头单位的指标';
const leadOf = ({ lead }: IndicatorFacts) => (lead.length > 0 ? lead.join('、') : '未明确牵头单位');
const several = (counts: Figure[], total: Figure, what = '指标') =>
  countsTwice(counts, total) ? `（多个牵头单位的${what}各计一次）` : '';

/** Several sentences as one paragraph. */
const paragraph = (...sentences: (Paragraph | string)[]): Part[] => join(sentences, '');

const criterionWords: Record<Criterion, string> = {
  rate: '达标率',
  pace: '平均序时完成率',
  score: '考核得分',
};

/** What the tasks have come to; the names of some that are delayed. */
function tasks({ tasks: facts }: NoteFacts): Paragraph[] {
  if (!facts) return [];
  const { counts, delayed, byOffice, steps } = facts;
  const more = delayed.length > NAMED ? '包括' : '为';
  const parts = [
    ...(counts.completed.value > 0 ? [say`已完成${counts.completed}项`] : []),
    ...(counts.inProgress.value > 0 ? [say`推进中${counts.inProgress}项`] : []),
    ...(counts.notStarted.value > 0 ? [say`未启动${counts.notStarted}项`] : []),
    ...(counts.delayed.value > 0 ? [say`滞后${counts.delayed}项`] : []),
    ...(counts.blank.value > 0 ? [say`未填状态${counts.blank}项`] : []),
  ];
  const late = delayed.length > 0 ? say`滞后的${more}：${named(delayed)}。` : '';
  const who = list(
    byOffice.map(({ office, count }) => say`${office ?? '未明确牵头单位的任务'}${count}项`),
  );
  const offices =
    byOffice.length > 0
      ? say`滞后任务按牵头单位：${who}${several(
          byOffice.map(({ count }) => count),
          counts.delayed,
          '任务',
        )}。`
      : '';
  const due =
    steps.length > 0
      ? say`其中到本季度末应完成的节点：${named(steps.map(({ task, step }) => `${task}“${step}”`))}。`
      : '';
  return [paragraph(say`任务共${counts.tasks}项，其中${join(parts, '，')}。`, late, offices, due)];
}

function overview(facts: NoteFacts): Paragraph[] {
  const { total } = facts;
  const { notAssessed, notReported, reported } = total;
  const scope = say`${`《${facts.planTitle}》`}共有指标${total.indicators}项${
    notAssessed.value > 0 ? say`，其中本季不考核${notAssessed}项` : ''
  }。`;
  if (assessedCount(facts) === 0)
    return [paragraph(scope, '本季度没有考核的指标。'), ...adjusted(facts), ...tasks(facts)];
  const isWhole = notReported.value === 0;
  const reporting = isWhole
    ? '考核的指标均已报送数据。'
    : hasResults(facts)
      ? say`已报送数据${reported}项，未报${notReported}项${otherUnreported(facts) ? '（本季不考核而未报的不在其内）' : ''}。`
      : say`考核的指标均未报送数据，未报${notReported}项。`;
  const open = facts.unsettled
    ? [say`方案前后不一致尚未确认的有${facts.unsettled}处，所涉各项均计入本通报的数字。`]
    : [];
  return [
    paragraph(scope, reporting),
    ...open,
    ...adjusted(facts),
    ...(hasResults(facts) ? results(facts) : []),
    ...tasks(facts),
  ];
}

/** By which plan the quarters are judged, where it was changed inside the year. */
function adjusted({ adjusted: changes, isJudgedThen }: NoteFacts): Paragraph[] {
  if (changes.length === 0) return [];
  const each = changes.map(
    ({ from, names }) => `自第${'一二三四'[from - 1]}季度起调整${named(names)}`,
  );
  const by = isJudgedThen
    ? '此前各季的数字（含与上季度的比较）按调整前的目标计算'
    : '本通报各季的数字（含与上季度的比较）均按调整后的方案计算';
  return [say`方案${each.join('，')}；${by}。`];
}

function results(facts: NoteFacts): Paragraph[] {
  const { total, rate } = facts;
  const parts = [
    ['已完成', total.met],
    ['达到序时', total.onSchedule],
    ['接近序时', total.nearSchedule],
    ['滞后', total.behind],
  ] as const;
  const counts = parts
    .filter(([, count]) => count.value > 0)
    .map(([words, count]) => say`${words}${count}项`);
  const isDone = total.met.value === assessedCount(facts);
  const standing = isDone
    ? say`考核的指标全部完成，共${total.met}项`
    : say`其中，${join(counts, '，')}${total.behind.value === 0 ? '，无滞后指标' : ''}`;
  const share = rate ? say`；达标率（已完成和达到序时的指标占考核指标的比重）为${rate}` : '';
  return [say`${standing}${share}。`, ...changes(facts)];
}

function changes({ change }: NoteFacts): Paragraph[] {
  if (!change?.rate.change || !change.rate.before) return [];
  const { rate, behind } = change;
  const points = rate.change!;
  const moved =
    points.value === 0
      ? say`达标率持平（上季度为${rate.before!}）`
      : say`达标率${points.value > 0 ? '提高' : '下降'}${points}个百分点（上季度为${rate.before!}）`;
  const late = behind.change;
  const lateWords =
    late === null
      ? ''
      : late.value === 0
        ? '；滞后指标项数不变'
        : say`；滞后指标${late.value > 0 ? '增加' : '减少'}${late}项`;
  const movements = (
    [
      ['进位', change.up.now],
      ['退步', change.down.now],
      ['持平', change.same.now],
    ] as const
  ).flatMap(([words, count]) => (count && count.value > 0 ? [say`${words}${count}项`] : []));
  const { now: rest } = change.incomparable;
  const others = rest && rest.value > 0 ? say`，另有${rest}项与上季度不可比` : '';
  const moves =
    movements.length > 0 ? say`；从单项指标的状态看，${join(movements, '，')}${others}` : '';
  return [say`与上季度相比，${moved}${lateWords}${moves}。`];
}

function units({ leaders }: NoteFacts): Paragraph[] {
  if (!leaders) return [];
  const { criterion, figure, offices, ranked, isByTie, few } = leaders;
  const what = criterionWords[criterion];
  if (ranked === 1) return [say`考核指标的牵头单位只有${offices[0]!}一家，${what}为${figure}。`];
  if (offices.length === ranked) return [say`各牵头单位${what}相同，均为${figure}。`];
  const by = isByTie ? `${what}（相同的按序时完成率）` : what;
  const names = named(offices);
  const numbers = few.map(({ office, assessed }) => say`${office}仅${assessed}项考核指标`);
  const mark =
    few.length === 0
      ? ''
      : say`（${list(numbers.slice(0, NAMED))}${few.length > NAMED ? '等' : ''}，位次仅供参考）`;
  return offices.length > 1
    ? [say`按${by}排名，${names}并列第一，${what}均为${figure}${mark}。`]
    : [say`按${by}排名，${names}居第一，${what}为${figure}${mark}。`];
}

function ahead(facts: NoteFacts): Paragraph[] {
  const { met, onSchedule } = facts;
  if (!hasResults(facts)) return [say`尚无数据，暂不评价。`];
  const done =
    met.length === 0
      ? say`本季度尚无已完成的指标。`
      : say`已完成的指标${met.length > NAMED ? '包括' : '有'}：${join(met.slice(0, NAMED).map(detail), '；')}${
          met.length > NAMED ? '；等等' : ''
        }。`;
  const onTime =
    onSchedule.length === 0
      ? []
      : [
          say`达到序时的指标${onSchedule.length > NAMED ? '包括' : '有'}：${named(onSchedule.map(({ name }) => name))}。`,
        ];
  return [...units(facts), done, ...onTime];
}

const amount = (figure: Figure, unit: string) => say`${figure}${unit}`;

function detail(facts: IndicatorFacts): Part[] {
  const { name, actual, target, unit } = facts;
  const parts = [
    leadOf(facts),
    ...(actual ? [say`实际${amount(actual, unit)}`] : []),
    ...(target ? [targetWords(facts, target)] : []),
  ];
  return say`${name}（${join(parts, '，')}）`;
}

function targetWords({ operator, unit, upper }: IndicatorFacts, target: Figure): Part[] {
  const value = amount(target, unit);
  switch (operator) {
    case '<=':
      return say`目标不超过${value}`;
    case '=down':
      return say`目标降至${value}`;
    case '~down':
      return say`目标降至${value}左右`;
    case '>':
      return say`目标超过${value}`;
    case '~':
      return say`目标${value}左右`;
    case 'range':
      return upper ? say`目标${target}—${amount(upper, unit)}` : say`目标${value}`;
    default:
      return say`目标${value}`;
  }
}

function behind(facts: NoteFacts): Paragraph[] {
  const { total } = facts;
  if (!hasResults(facts)) return [say`尚无数据，暂不能判断。`];
  const near =
    total.nearSchedule.value > 0
      ? [
          say`接近序时${total.nearSchedule}项：${named(facts.nearSchedule.map(({ name }) => name))}。`,
        ]
      : [];
  if (total.behind.value === 0) return [say`本季度无滞后指标。`, ...near];
  const byUnit = officesWith(facts.units, 'behind');
  const counts = byUnit.map(({ count }) => count);
  const who = list(byUnit.map(({ unit, count }) => say`${unitName(unit)}${count}项`));
  return [
    say`滞后指标${total.behind}项。按牵头单位：${who}${several(counts, total.behind)}。`,
    ...facts.behind.map(shortfall),
    ...near,
  ];
}

function shortfall(facts: IndicatorFacts): Part[] {
  const { name, unit, actual, due, variance, completion, explanation } = facts;
  const lower = hasLowerBetter(facts);
  const distance = facts.isRate ? (unit === '%' ? '个百分点' : '个千分点') : unit;
  const parts = [
    ...(actual ? [say`实际${amount(actual, unit)}`] : []),
    ...(due ? [say`${lower ? '上限' : '序时目标'}${amount(due, unit)}`] : []),
    ...(variance && variance.value < 0
      ? [say`${lower ? '超出' : '差'}${amount(variance, distance)}`]
      : []),
    ...(facts.isExceeded ? [say`已超过全年限额`] : []),
    ...(completion ? [say`完成率${completion}`] : []),
  ];
  const reason = explanation.trim().replace(/[。.]+$/, '');
  return say`${name}（${leadOf(facts)}）：${join(parts, '，')}。${
    reason === '' ? '未填写情况说明。' : `情况说明：${reason}。`
  }`;
}

function notReported(facts: NoteFacts): Paragraph[] {
  const { total } = facts;
  if (total.notReported.value === 0) return [say`本季度无未报指标。`];
  const byUnit = officesWith(facts.units, 'notReported');
  const counts = byUnit.map(({ count }) => count);
  const who = byUnit.map(
    (each) => say`${unitName(each.unit)}${each.count}项（${named(each.notReported)}）`,
  );
  return [
    say`未报指标${total.notReported}项${several(counts, total.notReported)}：${join(who, '；')}。`,
  ];
}

function next({ total, isLastQuarter }: NoteFacts): Paragraph[] {
  const isLate = total.behind.value > 0;
  const isMissing = total.notReported.value > 0;
  if (isLate && isMissing) {
    return [say`请滞后指标的牵头单位说明原因、抓好推进，请未报指标的牵头单位及时补报。`];
  }
  if (isLate) return [say`请滞后指标的牵头单位说明原因、抓好推进。`];
  if (isMissing) return [say`请未报指标的牵头单位及时补报。`];
  return [
    isLastQuarter
      ? say`请各牵头单位做好全年数据的核对工作。`
      : say`请各牵头单位按方案继续推进，并按时报送下一季度数据。`,
  ];
}

export const zhCN: Wording = {
  title: ({ district, year, quarter }) => say`${district}${year}年第${quarter}季度指标完成情况通报`,
  headings: {
    overview: '一、总体情况',
    ahead: '二、完成较好的单位和指标',
    behind: '三、滞后情况',
    notReported: '四、未报情况',
    next: '五、下一步要求',
  },
  noIndicators: ({ planTitle }) => [say`${`《${planTitle}》`}的台账中没有指标。`],
  overview,
  ahead,
  behind,
  notReported,
  next,
  closing: ['＿＿＿＿＿＿＿＿（落款单位）', '＿＿＿＿年＿＿月＿＿日'],
};
