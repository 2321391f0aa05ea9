/** Decisions that say the same when they are broken so, each with its reason. */
const reasons: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'check/check-rows.ts': {
    'findings.length - first < 2 with 1 for 2':
      'no rule yields to itself: of one finding all stays',
  },
  'check/columns/copied-figures.ts': {
    'this.run.length > 0 with -1 for 0': 'an empty run may be begun anew',
    'this.run.length > 0 with 1 for 0': 'one row alone is no run that counts',
    'this.run.length > 0 with >=': 'an empty run may be begun anew',
  },
  'check/columns/slipped-figures.ts': {
    'Math.abs(shortfall - zeros) < APART with <=':
      'no two logarithms differ by 0.35 to the last digit',
    'step < 0 with 1 for 0': 'no step is nothing',
    'step < 0 with <=': 'no step is nothing',
    'step > 0 with -1 for 0': 'no step is nothing',
    'step > 0 with >=': 'no step is nothing',
    'step === zeros with !==': 'rows that lack no zeros, or too many, are looked for nowhere',
  },
  'check/columns/shifted-figures.ts': {
    'best.gain < CERTAIN with <=': 'logarithms of ratios do not add up to a whole number',
    'misfits[misfits.length >> 1]! > FITTING with >=':
      'no ratio of two figures is 6 to the last digit',
    'other.gain < best.gain * CLEAR with <=': 'no two runs differ by exactly a half',
    'from = 0 with -1 for 0': 'the first row begins a run',
    'from = 0 with 1 for 0': 'the first row begins a run',
    'sum = 0 with -1 for 0': 'a run begins with nothing',
    'from: 0 with -1 for 0': 'without a run its ends are not asked for',
    'from: 0 with 1 for 0': 'without a run its ends are not asked for',
    'to: 0 with -1 for 0': 'without a run its ends are not asked for',
    'to: 0 with 1 for 0': 'without a run its ends are not asked for',
    'gain: 0 with -1 for 0': 'no run gains less than nothing',
    'gain: 0 with 1 for 0': 'a run that counts gains more',
  },
  'check/columns/sorted-figures.ts': {
    'rising.length >= falling.length with >': 'no run of different figures both rises and falls',
    'run.length > longest.length with >=':
      'of two sorted runs as long as each other either is told',
    'own - ranked > APART with >=': 'no two logarithms differ by that of 2 to the last digit',
  },
  'check/entries/digits.ts': {
    'LONG = 1e6 with 1000001 for 1e6': 'a million ends in noughts',
    'value >= LONG with >': 'a million ends in noughts',
  },
  'check/rules/form/index-entered.ts': {
    'Math.abs(value - each.value) > OFF with >=':
      'what differs by a whole number is told by as many decimals',
  },
  'check/entries/figures.ts': {
    'at > 0 with >=': 'nothing before the first is larger',
    'at > 0 with -1 for 0': 'nothing before the first is larger',
    'sorted[at - 1]! > value with >=': 'equal numbers may change places',
    'sorted[at - 1]! > value with <': 'the middle is the same from the other end',
    'value | 0 with -1 for 0': 'what is not the same number goes the long way',
    'value | 0 with 1 for 0': 'what is not the same number goes the long way',
  },
  'check/findings/gather.ts': {
    "toldInRow === '' with !==": 'the two groups change their names, and stay two',
  },
  'check/index/same-figures.ts': {
    'other.row < row.row with <=': 'no row has another name than its own',
  },
  'check/index/name-neighbours.ts': {
    'plain.slice(0, 2) with -1 for 0': 'a larger group holds the same wholes',
    'plain.slice(0, 2) with 1 for 0': 'a larger group holds the same wholes',
    'plain.slice(0, 2) with 1 for 2': 'a larger group holds the same wholes',
    '-2 with 1 for 2': 'a larger group holds the same wholes',
  },
  'check/entries/read-entry.ts': {
    '[...letters].reduce((product, letter) => product * SCALES[letter]!, 1) with 2 for 1':
      'both scales are twice as large, and only their ratio counts',
  },
  'check/findings/readable.ts': {
    'sides[0] with 1 for 0': 'of two sides the one differs from the other as much',
    'sides[0] with 1 for 0 #2': 'both sides are the same there',
  },
  'check/records/records.ts': {
    'headingRow + 1 with 0 for 1': 'the heading of the ids stands where an id would',
    'row < values.length with <=': 'below the last row nothing has a name',
  },
  'check/rules/time/jump.ts': {
    'figure.value > from with >=': 'what is as it was did not jump',
    'value <= Math.max(last, due) with <': 'what is due is near that; what stands was asked about',
    'value >= Math.min(last, due) with >': 'what is due is near that; what stands was asked about',
  },
  'check/rules/time/growth-turned.ts': {
    'figure.value > value with >=': 'nothing that turned is what it was',
  },
  'check/rules/relations/figures-exchanged.ts': {
    'each < quarter with <=': 'nothing falls from a quarter to itself',
  },
  'check/rules/completeness/earlier-blank.ts': {
    'each < later with <=': 'the last figure’s own quarter is never blank',
  },
  'check/rules/relations/exactly-due.ts': {
    'row.tracking.due ?? 0 with -1 for 0': 'less than five is due either way',
    'row.tracking.due ?? 0 with 1 for 0': 'less than five is due either way',
  },
  'check/rules/form/date-entered.ts': {
    'LEAST = 36_525 with 36524 for 36_525':
      'these days are of 1999: no plan is of a year beside it',
    'LEAST = 36_525 with 36526 for 36_525':
      'these days are of 1999: no plan is of a year beside it',
    'value > LEAST with >=': 'that day is of 1999: no plan is of a year beside it',
  },
  'check/columns/exchanged-figures.ts': {
    '!isNumber(before) || !isNumber(value) with &&':
      'what is no number is no larger and no smaller a share, and nothing before is no sum',
  },
  'check/rules/form/scale-slip.ts': {
    'factor < 1 with <=': 'no factor is 1',
    'factor < 1 with 2 for 1': 'no factor lies between 1 and 2',
    'factor < 1 with <= #2': 'no factor is 1',
    'factor < 1 with 2 for 1 #2': 'no factor lies between 1 and 2',
    'value <= 0 with <': 'nothing is a whole number, and those are passed over',
  },
  'check/rules/integrity/bad-cover-setting.ts': {
    'found > 1 with >=': 'all of it is never less than the share before it',
  },
  'check/rules/integrity/context-changed.ts': {
    '!(sameValues(row.support, planned.support)) in row.field === planned.field && sameValues(row.support, planned.support)':
      'what is as planned has nothing to be told the long way either',
  },
  'check/rules/integrity/lead-changed.ts': {
    'units.length === 1 with 0 for 1': 'one unit joined with nothing is the unit itself',
  },
  'check/rules/integrity/row-inserted.ts': {
    'headingRow + 1 with 0 for 1': 'the heading of the ids stands where an id would',
    'row < values.length with <=': 'below the last row nothing is like a record',
    'row > lastRow with >=': 'the last row has an id, or is the headings',
  },
  'check/rules/tasks/completed-without-text.ts': {
    'earlier < each with <=':
      'what the quarter itself tells is a filler, or the rule would not ask',
  },
  'check/rules/tasks/no-progress.ts': {
    'each < quarter with <=':
      'a task that is completed in the quarter itself is none of this rule’s',
  },
  'check/rules/time/same-again.ts': {
    'times = 1 with 0 for 1': 'the last figure equals itself, and is counted then',
  },
  'workbook/sheets/findings/match-explanations.ts': {
    'lines.length === 0 with -1 for 0': 'without lines the long way says the same',
  },
  'workbook/sheets/settings/read-settings.ts': {
    'place.row + 1 with 0 for 1': 'the heading of the codes is no code',
    'row < values.length with <=': 'below the last row there is no code',
  },
  'workbook/sheets/user-rules/read-user-rules.ts': {
    'row < values.length with <=': 'below the last row there is no rule',
  },
};

/** Those of a file. */
export const equivalentsOf = (file: string): string[] => Object.keys(reasons[file] ?? {});
