import { errorText, type ProductError } from '../../../../src/language/errors';
import { cellAddress } from '../../../../src/workbook/address';
import type { SheetDump, WorkbookDump } from '../../../contract/dump';
import { expectSame } from '../../../support/expect-same';
import { entered, LEDGER } from './uses';

type Contents = Omit<WorkbookDump, 'active'>;

/** One attempt that came to nothing, and the next. */
export interface Attempt {
  use: string;
  before: Contents;
  /** Once the attempt had failed. */
  after: Contents;
  /** Once it was made again. */
  again: Contents;
  /** What an attempt that nothing disturbs leaves. */
  wanted: Contents;
  /** Whether the ledger was filtered as the user had left it, once the attempt had failed. */
  keptFilters: boolean;
  /** The codes that its requests were answered with; 'none' where one was not. */
  answers: readonly (string | undefined)[];
}

interface Claim {
  words: Record<'zh-CN' | 'en', RegExp>;
  expectTrue(attempt: Attempt): void;
}

const sheetOf = ({ sheets }: Contents, wanted: string): SheetDump | undefined =>
  sheets.find(({ name }) => name === wanted);

/** What a use case, or its preparation, may have made of an entry. */
const madeOf: Record<string, Record<string, string | number>> = {
  fixes: { '12家': 12 },
  undoFixes: { '12家': 12 },
  quarter: { '=说明': '一季度：=说明' },
  findingsAgain: { 3: '3家' },
};

export function expectEntriesKept({ use }: Pick<Attempt, 'use'>, contents: Contents): void {
  if (use === 'fill' || use === 'rollOver') return;
  const cells = sheetOf(contents, LEDGER)!.cells;
  for (const [row, at, value] of entered) {
    expect([value, madeOf[use]?.[value]]).toContain(cells[cellAddress(row, at)]);
  }
}

/** What texts say was kept, each with how that is seen in the workbook. */
const claims: Claim[] = [
  {
    words: {
      'zh-CN': /填过的数据都保留着|已填的数据都在/,
      en: /Everything entered is kept|All entries are kept/,
    },
    expectTrue: (attempt) => {
      expectEntriesKept(attempt, attempt.after);
      expectEntriesKept(attempt, attempt.again);
    },
  },
  {
    words: {
      'zh-CN': /之前写好的工作表也在/,
      en: /so are sheets written before it/,
    },
    expectTrue: ({ before, after }) => {
      const names = after.sheets.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(before.sheets.map(({ name }) => name)));
      for (const { name, cells } of before.sheets) {
        const left = Object.keys(sheetOf(after, name)!.cells);
        expect(left.length).toBeGreaterThanOrEqual(Math.min(1, Object.keys(cells).length));
      }
    },
  },
  {
    words: {
      'zh-CN': /再做一次不会重复写入|再做一次会把其余内容写对/,
      en: /trying again writes nothing twice|trying again puts the rest right/,
    },
    expectTrue: ({ again, wanted }) => expectSame(again, wanted),
  },
  {
    words: { 'zh-CN': /筛选也恢复了原样/, en: /filters are as they were/ },
    expectTrue: ({ keptFilters }) => expect(keptFilters).toBe(true),
  },
  {
    words: {
      'zh-CN': /没有回应的那一步可能稍后才做/,
      en: /what was not answered may still be done later/,
    },
    expectTrue: ({ answers }) => expect(answers).toContain('none'),
  },
  {
    words: {
      'zh-CN':
        /只有一处没有把握：写“.+”的那一步，Excel 没有说做了没有；那几秒里有人往那里填了数，请看一眼还在不在/,
      en: /One thing is not sure: Excel did not say what became of writing “.+”. If anything was typed there in those seconds, look whether it still stands/,
    },
    expectTrue: ({ answers }) => expect(answers.some((code) => code !== undefined)).toBe(true),
  },
  {
    words: {
      'zh-CN': /工作簿没有改动/,
      en: /The workbook is unchanged/,
    },
    expectTrue: ({ before, after }) => expectSame(after, before),
  },
  {
    // What was written before it is none of what is lost: a use case of two writes may be half done.
    words: { 'zh-CN': /工作簿没有因此丢失任何内容/, en: /Nothing in the workbook was lost/ },
    expectTrue: (attempt) => {
      const { before, after, again, wanted } = attempt;
      expectEntriesKept(attempt, after);
      const names = after.sheets.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(before.sheets.map(({ name }) => name)));
      expectSame(again, wanted);
    },
  },
];

/** Each thing that the text says was kept was kept, and it says nothing that nobody looks after. */
export function expectTextTrue(error: ProductError, attempt: Attempt): void {
  for (const language of ['zh-CN', 'en'] as const) {
    let { kept: rest } = errorText(error, language);
    for (const { words, expectTrue } of claims) {
      if (!words[language].test(rest)) continue;
      rest = rest.replace(words[language], '');
      expectTrue(attempt);
    }
    expect(rest.replace(/[；，。;,.\s]|\band\b/g, '')).toBe('');
  }
}
