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
import { plural } from '../../language/language';
import { join, say, type Figure, type Paragraph, type Part } from '../note';
import { amount, counted, is, list, named, sentences, targetWords, was } from './en-words';
import { NAMED, type Wording } from './wording';

const leadOf = ({ lead }: IndicatorFacts): Part[] =>
  lead.length > 0 ? list([...lead]) : list(['no lead unit']);
const several = (counts: Figure[], total: Figure, what = 'an indicator') =>
  countsTwice(counts, total) ? ` (${what} with several lead units counts for each)` : '';

const criterionWords: Record<Criterion, string> = {
  rate: 'rate',
  pace: 'mean completion against due',
  score: 'score',
};

/** What the tasks have come to; the names of some that are delayed. */
function tasks({ tasks: facts }: NoteFacts): Paragraph[] {
  if (!facts) return [];
  const { counts, delayed, byOffice, steps } = facts;
  const parts = [
    ...(counts.completed.value > 0 ? [say`${counts.completed} completed`] : []),
    ...(counts.inProgress.value > 0 ? [say`${counts.inProgress} in progress`] : []),
    ...(counts.notStarted.value > 0 ? [say`${counts.notStarted} not started`] : []),
    ...(counts.delayed.value > 0 ? [say`${counts.delayed} delayed`] : []),
    ...(counts.blank.value > 0 ? [say`${counts.blank} without a status`] : []),
  ];
  const all = say`There ${is(counts.tasks)} ${counts.tasks} ${plural(counts.tasks.value, 'task', 'tasks')}: ${list(parts)}.`;
  if (delayed.length === 0) return [all];
  const who = byOffice.map(({ office, count }) => say`${office ?? 'no lead unit'} (${count})`);
  const late = byOffice.map(({ count }) => count);
  const twice = several(late, counts.delayed, 'a task');
  const due = named(steps.map(({ task, step }) => `${task}, "${step}"`));
  return [
    sentences(
      all,
      say`Delayed: ${named(delayed)}.`,
      ...(byOffice.length > 0 ? [say`Delayed tasks by lead unit: ${list(who)}${twice}.`] : []),
      ...(steps.length > 0 ? [say`Of these, steps due by the end of this quarter: ${due}.`] : []),
    ),
  ];
}

function overview(facts: NoteFacts): Paragraph[] {
  const { total } = facts;
  const { notAssessed, notReported } = total;
  const scope = say`The plan "${facts.planTitle}" has ${counted(total.indicators)}${
    notAssessed.value > 0
      ? say`, of which ${notAssessed} ${is(notAssessed)} not assessed this quarter`
      : ''
  }.`;
  if (assessedCount(facts) === 0)
    return [
      sentences(scope, 'No indicator is assessed this quarter.'),
      ...adjusted(facts),
      ...tasks(facts),
    ];
  const reporting =
    notReported.value === 0
      ? 'Every assessed indicator was reported.'
      : hasResults(facts)
        ? say`${total.reported} ${was(total.reported)} reported, ${notReported} ${was(notReported)} not${otherUnreported(facts) ? ' (without those neither assessed nor reported)' : ''}.`
        : say`No assessed indicator was reported: ${notReported} ${is(notReported)} outstanding.`;
  const open = facts.unsettled
    ? [
        say`Contradictions in the plan that are not settled: ${facts.unsettled}; every place counts in the figures of this note.`,
      ]
    : [];
  return [
    sentences(scope, reporting),
    ...open,
    ...adjusted(facts),
    ...(hasResults(facts) ? results(facts) : []),
    ...tasks(facts),
  ];
}

/** By which plan the quarters are judged, where it was changed inside the year. */
function adjusted({ adjusted: changes, isJudgedThen }: NoteFacts): Paragraph[] {
  if (changes.length === 0) return [];
  const ordinals = ['first', 'second', 'third', 'fourth'];
  const each = changes.map(
    ({ from, names }) => say`from the ${ordinals[from - 1]!} quarter on ${named(names)}`,
  );
  const by = isJudgedThen
    ? 'Quarters before that, also in the comparison with last quarter, are judged by the targets that held then.'
    : 'All quarters in this note, also in the comparison with last quarter, are judged by the plan as it is now.';
  return [say`The plan changed ${join(each, '; ')}. ${by}`];
}

function results(facts: NoteFacts): Paragraph[] {
  const { total, rate } = facts;
  const parts = [
    [total.met, 'met'],
    [total.onSchedule, 'on schedule'],
    [total.nearSchedule, 'near schedule'],
    [total.behind, 'behind'],
  ] as const;
  const counts = parts
    .filter(([count]) => count.value > 0)
    .map(([count, words], i) =>
      i === 0 ? say`${counted(count)} ${is(count)} ${words}` : say`${count} ${words}`,
    );
  const isDone = total.met.value === assessedCount(facts);
  const standing = isDone
    ? say`Every assessed indicator is met: ${total.met} in all.`
    : say`${list(counts)}${total.behind.value === 0 ? '; none is behind' : ''}.`;
  const share = rate ? say`The rate (met or on schedule, of those assessed) is ${rate}.` : [];
  return [rate ? sentences(standing, share) : standing, ...changes(facts)];
}

function changes({ change }: NoteFacts): Paragraph[] {
  if (!change?.rate.change || !change.rate.before) return [];
  const { rate, behind } = change;
  const points = rate.change!;
  const moved =
    points.value === 0
      ? say`Against last quarter the rate is unchanged at ${rate.before!}.`
      : say`Against last quarter the rate ${points.value > 0 ? 'rose' : 'fell'} by ${points} percentage ${plural(points.value, 'point', 'points')}, from ${rate.before!}.`;
  const late = behind.change;
  const lateWords =
    late === null
      ? []
      : late.value === 0
        ? say`As many indicators are behind as before.`
        : say`The number behind ${late.value > 0 ? 'rose' : 'fell'} by ${late}.`;
  const moves = (
    [
      [change.up.now, 'moved up'],
      [change.down.now, 'fell back'],
      [change.same.now, 'did not change'],
    ] as const
  ).flatMap(([count, words]) => (count && count.value > 0 ? [say`${count} ${words}`] : []));
  const { now: rest } = change.incomparable;
  const others = rest && rest.value > 0 ? say`; ${rest} cannot be compared with last quarter` : '';
  const single =
    moves.length > 0 ? say`By status, of single indicators, ${list(moves)}${others}.` : [];
  return [sentences(...[moved, lateWords, single].filter(({ length }) => length > 0))];
}

function units({ leaders }: NoteFacts): Paragraph[] {
  if (!leaders) return [];
  const { criterion, figure, offices, ranked, isByTie, few } = leaders;
  const what = criterionWords[criterion];
  if (ranked === 1)
    return [say`${offices[0]!} is the only lead unit assessed; its ${what} is ${figure}.`];
  if (offices.length === ranked) return [say`All lead units have the same ${what}, ${figure}.`];
  const by = isByTie ? `${what} (equal ones by completion against due)` : what;
  const numbers = few
    .slice(0, NAMED)
    .map(({ office, assessed }) => say`${office} has only ${counted(assessed)} assessed`);
  const mark = few.length === 0 ? '' : say` (${join(numbers, '; ')}: the rank says little)`;
  return [
    say`Ranked by ${by}, ${named(offices)} ${offices.length > 1 ? 'share the first place' : 'comes first'}, at ${figure}${mark}.`,
  ];
}

function ahead(facts: NoteFacts): Paragraph[] {
  const { met, onSchedule } = facts;
  if (!hasResults(facts)) return [say`There are no figures to judge by.`];
  const done =
    met.length === 0
      ? say`No indicator is met yet.`
      : say`Met${met.length > NAMED ? ', among others' : ''}: ${join(met.slice(0, NAMED).map(detail), '; ')}.`;
  const onTime =
    onSchedule.length === 0
      ? []
      : [say`On schedule: ${named(onSchedule.map(({ name }) => name))}.`];
  return [...units(facts), done, ...onTime];
}

/** Percent follow their number; other units stand apart. */
function detail(facts: IndicatorFacts): Part[] {
  const { name, actual, target, unit } = facts;
  const parts = [
    leadOf(facts),
    ...(actual ? [say`actual ${amount(actual, unit)}`] : []),
    ...(target ? [targetWords(facts, target)] : []),
  ];
  return say`${name} (${join(parts, ', ')})`;
}

function behind(facts: NoteFacts): Paragraph[] {
  const { total } = facts;
  if (!hasResults(facts)) return [say`There are no figures to judge by.`];
  const near =
    total.nearSchedule.value > 0
      ? [
          say`${counted(total.nearSchedule)} ${is(total.nearSchedule)} near schedule: ${named(facts.nearSchedule.map(({ name }) => name))}.`,
        ]
      : [];
  if (total.behind.value === 0) return [say`No indicator is behind.`, ...near];
  const byUnit = officesWith(facts.units, 'behind');
  const counts = byUnit.map(({ count }) => count);
  const who = list(byUnit.map(({ unit, count }) => say`${unit ?? 'none'} (${count})`));
  return [
    say`${counted(total.behind)} ${is(total.behind)} behind, by lead unit: ${who}${several(counts, total.behind)}.`,
    ...facts.behind.map(shortfall),
    ...near,
  ];
}

function shortfall(facts: IndicatorFacts): Part[] {
  const { name, unit, actual, due, variance, completion, explanation } = facts;
  const lower = hasLowerBetter(facts);
  const distance = (figure: Figure): Part[] => {
    if (!facts.isRate) return amount(figure, unit);
    const points = unit === '%' ? 'percentage point' : 'per-mille point';
    return say`${figure} ${plural(figure.value, points, `${points}s`)}`;
  };
  const parts = [
    ...(actual ? [say`actual ${amount(actual, unit)}`] : []),
    ...(due ? [say`${lower ? 'limit' : 'due'} ${amount(due, unit)}`] : []),
    ...(variance && variance.value < 0
      ? [say`${lower ? 'over' : 'short'} by ${distance(variance)}`]
      : []),
    ...(facts.isExceeded ? [say`over the limit of the whole year`] : []),
    ...(completion ? [say`completion ${completion}`] : []),
  ];
  const reason = explanation.trim().replace(/[。.]+$/, '');
  return say`${name} (${leadOf(facts)}): ${join(parts, ', ')}. ${
    reason === '' ? 'No explanation was given.' : `Explanation: ${reason}.`
  }`;
}

function notReported(facts: NoteFacts): Paragraph[] {
  const { total } = facts;
  if (total.notReported.value === 0) return [say`Nothing is outstanding.`];
  const byUnit = officesWith(facts.units, 'notReported');
  const counts = byUnit.map(({ count }) => count);
  const who = byUnit.map(
    (each) => say`${each.unit ?? 'none'}, ${each.count} (${named(each.notReported)})`,
  );
  return [
    say`${counted(total.notReported)} ${was(total.notReported)} not reported, by lead unit${several(counts, total.notReported)}: ${join(who, '; ')}.`,
  ];
}

function next({ total, isLastQuarter }: NoteFacts): Paragraph[] {
  const isLate = total.behind.value > 0;
  const isMissing = total.notReported.value > 0;
  const late = 'Lead units of indicators behind schedule are asked to explain and to press on.';
  const missing = 'Lead units of indicators not reported are asked to report them.';
  if (isLate || isMissing) {
    return [sentences(...[...(isLate ? [late] : []), ...(isMissing ? [missing] : [])])];
  }
  return [
    isLastQuarter
      ? say`Lead units are asked to check the figures of the year.`
      : say`Lead units are asked to carry on as planned and to report the next quarter in time.`,
  ];
}

export const en: Wording = {
  title: ({ district, year, quarter }) => say`${district}: note on indicators, ${quarter} ${year}`,
  headings: {
    overview: '1. Overview',
    ahead: '2. What is on course',
    behind: '3. What is behind',
    notReported: '4. Not reported',
    next: '5. Next',
  },
  noIndicators: ({ planTitle }) => [
    say`The ledger of the plan "${planTitle}" holds no indicators.`,
  ],
  overview,
  ahead,
  behind,
  notReported,
  next,
  closing: ['____________ (issuing office)', 'Date: ____________'],
};
