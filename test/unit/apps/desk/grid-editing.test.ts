import { parseDelimited, writeDelimited } from '../../../../src/apps/desk/grid/editing/delimited';
import {
  emptyJournal,
  recordStep,
  redoStep,
  undoStep,
} from '../../../../src/apps/desk/grid/editing/journal';
import {
  activeIn,
  areaBetween,
  figuresOf,
  movingCorner,
} from '../../../../src/apps/desk/grid/selection/selection';
import { fc } from '../../../support/property';

describe('cells on the clipboard', () => {
  it('are read as spreadsheets write them', () => {
    expect(parseDelimited('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(parseDelimited('"第一行\n第二行"\t7\n8\t')).toEqual([
      ['第一行\n第二行', '7'],
      ['8', ''],
    ]);
    expect(parseDelimited('"say ""so"""\tb')).toEqual([['say "so"', 'b']]);
    expect(parseDelimited('"half" quoted\tb')).toEqual([['"half" quoted', 'b']]);
    expect(parseDelimited('5"\t"open')).toEqual([['5"', '"open']]);
    expect(parseDelimited('')).toEqual([['']]);
    expect(parseDelimited('\n1')).toEqual([[''], ['1']]);
  });

  it('come back as they were written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', '增') });
    const rows = fc.integer({ min: 1, max: 4 }).chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 4,
      }),
    );
    fc.assert(fc.property(rows, (all) => expect(parseDelimited(writeDelimited(all))).toEqual(all)));
  });
});

describe('steps', () => {
  it('taken back and made again leave what was there', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 30 }), fc.nat(40), (steps, back) => {
        const whole = steps.reduce(recordStep<number>, emptyJournal<number>());
        let journal = whole;
        const taken: number[] = [];
        for (let n = 0; n < back; n++) {
          const [next, step] = undoStep(journal);
          journal = next;
          if (step !== null) taken.push(step);
        }
        expect(taken).toEqual(steps.slice(-Math.min(back, steps.length) || steps.length).reverse());
        for (let n = 0; n < back; n++) [journal] = redoStep(journal);
        expect(journal).toEqual(whole);
      }),
    );
  });

  it('that were taken back are gone after another', () => {
    const [journal] = undoStep(recordStep(recordStep(emptyJournal<string>(), 'a'), 'b'));
    expect(recordStep(journal, 'c')).toEqual({ past: ['a', 'c'], undone: [] });
  });
});

describe('a selection', () => {
  const merge = { row: 2, column: 1, rows: 2, columns: 3 };
  const touching = (area: { row: number; column: number; rows: number; columns: number }) =>
    area.row < 4 && area.row + area.rows > 2 && area.column < 4 && area.column + area.columns > 1
      ? [merge]
      : [];

  it('grows around merged cells, whichever corner it began at', () => {
    const area = { row: 2, column: 0, rows: 2, columns: 4 };
    expect(areaBetween({ row: 2, column: 0 }, { row: 3, column: 1 }, touching)).toEqual(area);
    expect(areaBetween({ row: 3, column: 1 }, { row: 2, column: 0 }, touching)).toEqual(area);
    expect(areaBetween({ row: 5, column: 5 }, { row: 5, column: 5 }, touching)).toEqual({
      row: 5,
      column: 5,
      rows: 1,
      columns: 1,
    });
  });

  it('is typed into where it began, and extended from the other corner', () => {
    const area = { row: 1, column: 1, rows: 3, columns: 2 };
    expect(activeIn(area, { row: 3, column: 2 })).toEqual({ row: 3, column: 2 });
    expect(activeIn(area, { row: 9, column: 2 })).toEqual({ row: 1, column: 1 });
    expect(movingCorner(area, { row: 3, column: 2 })).toEqual({ row: 1, column: 1 });
    expect(movingCorner(area, { row: 1, column: 1 })).toEqual({ row: 3, column: 2 });
  });

  it('counts what it holds, and adds up its numbers', () => {
    expect(figuresOf([1, 2, null, '', 'x', 6])).toEqual({ count: 4, numbers: 3, sum: 9, mean: 3 });
    expect(figuresOf([null])).toEqual({ count: 0, numbers: 0, sum: 0, mean: null });
  });
});
