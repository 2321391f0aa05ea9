import type { OfficeApi } from '../api';
import { AFTER_EDITING } from '../editing';
import type { Question } from './asking';
import { otherQuestions } from './other-questions';
import { habitQuestions } from './questions';

/** What an Excel answered, by the names of the questions; `{ error }` where a question could not be asked. */
export interface ProbeAnswers {
  version: string;
  platform: string;
  habits: Record<string, unknown>;
  others: Record<string, unknown>;
}

/**
 * Asks an Excel what no reference says, in a workbook made for it: each question on a sheet of its own, taken away after it.
 * @param onQuestion told before each question, counted from 1.
 */
export async function runProbe(
  api: OfficeApi,
  onQuestion: (done: number, of: number) => void = () => {},
): Promise<ProbeAnswers> {
  const of = habitQuestions.length + otherQuestions.length;
  let done = 0;
  const askAll = async (questions: readonly Question[]) => {
    const answers: Record<string, unknown> = {};
    for (const question of questions) {
      onQuestion(++done, of);
      answers[question.name] = await askOne(api, question);
    }
    return answers;
  };
  const { version, platform } = api.Office.context.diagnostics;
  const habits = await askAll(habitQuestions);
  return { version, platform: String(platform), habits, others: await askAll(otherQuestions) };
}

async function askOne({ Excel }: OfficeApi, question: Question): Promise<unknown> {
  let name = '';
  const answer = await Excel.run(AFTER_EDITING, async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.load('name');
    await context.sync();
    name = sheet.name;
    return question.ask(context, context.workbook.worksheets.getItem(name));
  }).catch((error: { code?: string; message?: string }) => ({
    error: error.code ?? error.message,
  }));
  if (name !== '') await takeAway(Excel, name);
  return answer;
}

/** One that stays protected, or that Excel does not give up, is left to the user. */
async function takeAway(excel: OfficeApi['Excel'], name: string): Promise<void> {
  await excel
    .run(AFTER_EDITING, async (context) => {
      context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    })
    .catch(() => undefined);
}
