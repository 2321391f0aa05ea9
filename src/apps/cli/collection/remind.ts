import type { Command } from 'commander';
import type { Language } from '../../../language/language';
import { reminders } from '../../../usecases/collection/reminders';
import { languageOption } from '../language-option';
import { say, sayJson } from '../say';
import { openWorkbook } from '../workbook-file';

const nothing = { 'zh-CN': '没有需要催报的单位。', en: 'Nobody owes a return.' } as const;

/** `remind WORKBOOK [--json]`: the texts to send to offices that owe something. */
export function remindCommand(program: Command): void {
  program
    .command('remind')
    .description('催报：给未报、未填全的单位的文字 / texts for offices that owe a return')
    .argument('<workbook>', '台账工作簿 .xlsx / ledger workbook')
    .option('--json', '输出 JSON / print JSON')
    .addOption(languageOption('文字的语言 / language of the texts'))
    .action(async (path: string, { json, lang }: { json?: boolean; lang: Language }) => {
      const all = await reminders(await openWorkbook(path), lang);
      if (json) sayJson(all);
      else if (all.length === 0) say(nothing[lang]);
      else for (const { text } of all) say(text);
    });
}
