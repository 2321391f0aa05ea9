import type { XlsxHost } from '../../../../src/host/file';
import type { Language } from '../../../../src/language/language';
import type { bookContext, BookContext } from '../../../../src/check/records/book-context';
import type { Finding, RuleGroup } from '../../../../src/check/findings/finding';
import { messageOf, type BookResult, type BookRule } from '../../../../src/check/rule';
import type { Plan } from '../../../../src/plan/model';
import { cellAddress, parseReference } from '../../../../src/workbook/address';
import type { CellValue, NameDescription } from '../../../../src/workbook/description';
import { trackLedger } from '../../../../src/workbook/sheets/ledger/track-ledger';
import { readLedger, type LedgerWorkbook } from '../../../../src/workbook/read-ledger';
import { readTaskRows } from '../../../../src/workbook/sheets/tasks/read-task-rows';
import { filled, numbered, numberedTask, planOf } from '../../usecases/workbooks';
import { evidenceTextOf } from '../evidence';

interface Sheet {
  name: string;
  values: CellValue[][];
  formulas: (string | null)[][] | undefined;
}

/** A filled workbook as somebody changed it, cell by cell and sheet by sheet. */
export class Book {
  constructor(
    readonly sheets: Sheet[],
    readonly names: NameDescription[],
  ) {}

  sheet(name: string): Sheet {
    return this.sheets.find((sheet) => sheet.name === name)!;
  }

  /** @param reference "指标台账!Y4" */
  set(reference: string, value: CellValue): this {
    const { sheet, area } = parseReference(reference)!;
    const { values } = this.sheet(sheet);
    while (values.length <= area.row) values.push([]);
    values[area.row]![area.column] = value;
    return this;
  }

  /** @param row counted from 1, as it is shown */
  deleteRow(sheet: string, row: number): this {
    const { values, formulas } = this.sheet(sheet);
    values.splice(row - 1, 1);
    formulas?.splice(row - 1, 1);
    return this;
  }

  insertRow(sheet: string, row: number, cells: CellValue[]): this {
    const { values, formulas } = this.sheet(sheet);
    values.splice(row - 1, 0, cells);
    formulas?.splice(row - 1, 0, []);
    return this;
  }

  rename(from: string, to: string): this {
    this.sheet(from).name = to;
    for (const [i, name] of this.names.entries()) {
      if (name.sheet === from) this.names[i] = { ...name, sheet: to };
    }
    return this;
  }

  /** Puts a copy of a sheet to the end. */
  copySheet(name: string, as: string): this {
    this.sheets.push({ ...this.sheet(name), name: as });
    return this;
  }

  deleteSheet(name: string): this {
    this.sheets.splice(this.sheets.indexOf(this.sheet(name)), 1);
    return this;
  }

  /** Puts a sheet before another. */
  move(name: string, before: string): this {
    const [sheet] = this.sheets.splice(this.sheets.indexOf(this.sheet(name)), 1);
    this.sheets.splice(this.sheets.indexOf(this.sheet(before)), 0, sheet!);
    return this;
  }

  /** As validation reads it. */
  read(): LedgerWorkbook {
    const find = (name: string) => this.sheets.find((sheet) => sheet.name === name);
    return readLedger(
      {
        sheets: this.sheets.map(({ name }) => name),
        names: this.names,
        read: (name) => find(name)?.values ?? null,
        formulas: (name) => find(name)?.formulas,
      },
      { tolerant: true },
    )!;
  }
}

/** Indicators of at least 10, 20 and 30 家 in the rows 4, 5 and 6 of 指标台账, tasks in the rows 4 and 5 of 任务台账. */
export const bookPlan: Plan = planOf(
  [numbered(0), numbered(1), numbered(2)],
  [numberedTask(0), numberedTask(1)],
);

const hosts = new Map<Plan, Map<Language, Promise<XlsxHost>>>();

/** A copy of what a fill of the plan writes; every plan is filled once. */
async function newBook(plan: Plan, language: Language): Promise<Book> {
  const known = hosts.get(plan) ?? new Map<Language, Promise<XlsxHost>>();
  hosts.set(plan, known);
  if (!known.has(language)) known.set(language, filled(plan, language));
  const host = await known.get(language)!;
  const { cells, names } = await host.snapshot((sheets) => sheets.map(({ name }) => name), {
    formulas: true,
  });
  const sheets = cells.map(({ sheet, values, formulas }) => ({
    name: sheet,
    values: values.map((row) => [...row]),
    formulas: formulas?.map((row) => [...row]),
  }));
  return new Book(sheets, [...names]);
}

/** One worked example of a rule of the workbook. */
export interface BookCase {
  is: string;
  /** What somebody did to the workbook; nothing where left out. */
  change?: (book: Book) => void;
  /** The plan that the workbook was filled from. */
  plan?: Plan;
  /** Another plan, given to compare with. */
  against?: Plan;
  /** In Chinese where left out. */
  language?: Language;
  /** Cells with findings; with a fix as "指标台账!Y4: I-9 → I-0". */
  finds: string[];
  /** The findings' messages in Chinese, and in English. */
  says?: string[];
  inEnglish?: string[];
  /** The findings' evidence in Chinese. */
  shows?: string[];
  /** Ids of the records they are about; '' for none. */
  about?: string[];
  /** Of `SAYINGS` in the rows 5 and 6 and the first two quarters, those that the findings stand for: "jump 5 Q1". */
  standsFor?: string[];
  /** At the very edge: nothing lies between such a case with findings and such a case without. */
  edge?: true;
}

/** What the comparison of a workbook with the plan in it needs. */
export function comparisonOf(workbook: LedgerWorkbook): Parameters<typeof bookContext> {
  const { tasks, plan } = workbook;
  const planned = plan && {
    indicators: new Map(plan.indicators.map((indicator) => [indicator.id, indicator])),
    tasks: new Map(plan.tasks.map((task) => [task.id, task])),
  };
  return [workbook, trackLedger(workbook), tasks ? readTaskRows(tasks) : [], planned];
}

/** An example that begins with a filled workbook. */
export type Changed = Pick<BookCase, 'change' | 'plan' | 'language'>;

const workbooks = new Map<Changed, LedgerWorkbook>();

/** Fills and changes the workbooks of examples: once, for each is asked for again and again. */
export async function prepare(examples: readonly Changed[]): Promise<void> {
  for (const example of examples) {
    const book = await newBook(example.plan ?? bookPlan, example.language ?? 'zh-CN');
    example.change?.(book);
    workbooks.set(example, book.read());
  }
}

/** The workbook of an example that was prepared, as validation reads it. */
export const workbookOf = (example: Changed): LedgerWorkbook => workbooks.get(example)!;

type Outcome = Required<
  Pick<BookCase, 'finds' | 'says' | 'inEnglish' | 'shows' | 'about' | 'standsFor'>
>;

/** What rules may say of a figure: of its row, of its quarter, of how it is written and of what is missing. */
const SAYINGS: readonly [rule: string, group: RuleGroup][] = [
  ['jump', 'time'],
  ['scale-slip', 'form'],
  ['not-a-number', 'form'],
  ['not-reported', 'completeness'],
  ['explanation-missing', 'completeness'],
  ['formula-changed', 'integrity'],
];

function stoodFor(results: readonly BookResult[]): string[] {
  const findings = SAYINGS.flatMap(([rule, group]) =>
    [4, 5].flatMap((row) =>
      ([1, 2] as const).map(
        (quarter) => ({ rule, group, sheet: '指标台账', row, quarter }) as Finding,
      ),
    ),
  );
  return findings
    .filter((finding) => results.some(({ standsFor }) => standsFor?.(finding)))
    .map(({ rule, row, quarter }) => `${rule} ${row + 1} Q${quarter}`);
}

/** What a rule says to a context, as cases are written. */
export function bookOutcome(rule: BookRule, context: BookContext): Outcome {
  const results = rule.check(context);
  const messages = results.map((result) => messageOf(rule, result));
  return {
    finds: results.map(writtenResult),
    says: messages.map((message) => message['zh-CN']),
    inEnglish: messages.map((message) => message.en),
    shows: results.map(({ evidence }) =>
      evidence.map((side) => evidenceTextOf(side, 'zh-CN')).join(' | '),
    ),
    about: results.map(({ subject }) => subject?.id ?? ''),
    standsFor: stoodFor(results),
  };
}

/** A fix knows what it replaces. */
function writtenResult({ sheet, row, column, fix, before }: BookResult): string {
  const place = `${sheet}!${cellAddress(row, column)}`;
  return fix ? `${place}: ${String(before)} → ${String(fix.value)}` : place;
}
