import { otherQuestions } from '../../../../src/host/excel/probe/other-questions';
import { habitQuestions } from '../../../../src/host/excel/probe/questions';
import { runProbe } from '../../../../src/host/excel/probe/run-probe';
import { startExcel } from '../../../excel-host';
import { adoptHabits, strictHabits, type Habits } from '../../../excel-host/habits';

async function probed(habits: Partial<Habits> = {}) {
  const excel = startExcel();
  Object.assign(excel.workbook.habits, habits);
  const answers = await runProbe(excel);
  return { excel, answers };
}

const { raisesChoices: _, ...asked } = strictHabits();
void _;
const others: Partial<Habits>[] = [
  { nullChildren: 'refused' },
  { hiddenRowWrites: 'refuse' },
  { hiddenRowWrites: 'lands' },
  { passwordRefusal: 'BadPassword' },
  { passwordRefusal: 'InvalidArgument' },
  { oneForAll: 'same' },
  { oneForAll: 'refused' },
  { fillsColumns: false },
  { expandsTables: false },
  { fitsOneWay: true },
  { chartsEmptyCells: true },
  { bindsDeadSeries: true },
  { answersBeforeErrors: true },
  { refusesOwnProtection: true },
];

test.each([{}, ...others])('an Excel is found to do what it does: %j', async (habits) => {
  const { answers } = await probed(habits);
  const expected = { ...asked, ...habits };
  for (const [name, habit] of Object.entries(habits)) expect(answers.habits[name]).toBe(habit);
  if (!habits.refusesOwnProtection) expect(answers.habits).toEqual(expected);
});

test('each question has a name of its own, and there are some forty', async () => {
  const names = [...habitQuestions, ...otherQuestions].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(40);
});

test('the workbook is as it was, and no answer is an error', async () => {
  const { excel, answers } = await probed();
  expect(excel.workbook.worksheets.list.map(({ name }) => name)).toEqual(['Sheet1']);
  expect(JSON.stringify(answers)).not.toContain('"error"');
  expect(answers.others).toMatchObject({
    apostropheInTextFormat: '007',
    sortsLockedCells: 'AccessDenied',
    nestedLoad: '',
    formulaInTextFormat: '=1+1',
    numberInTextFormat: '12',
    literalOver255: 'InvalidArgument',
    nameLikeCell: 'InvalidArgument',
    protectedTwice: 'InvalidOperation',
    hiddenColumnsAreRead: [1, 2, 3],
    hiddenColumnWrites: [1, 2, 3],
    requestOf4Megabytes: { code: '' },
  });
});

test('an in-memory Excel is set from the answers of another', async () => {
  const habits = { oneForAll: 'same', fitsOneWay: true } as const;
  const { answers } = await probed(habits);
  const own = strictHabits();
  adoptHabits(own, JSON.parse(JSON.stringify(answers)) as typeof answers);
  expect(own).toEqual({ ...strictHabits(), ...habits });
});
