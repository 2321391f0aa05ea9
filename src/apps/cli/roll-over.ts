import type { Command } from 'commander';
import type { Language } from '../../language/language';
import { isTakable, isTakenByDefault } from '../../rollover/carry-over';
import { offersOf, readLastYear, rollOver } from '../../usecases/roll-over';
import { findPlan, planFiles } from './find-plan';
import { languageOption } from './language-option';
import { checkOutput } from './output/check-output';
import { rollOverLines } from './roll-over-report';
import { say } from './say';
import { newWorkbook, openWorkbook, saveWorkbook } from './workbook-file';

interface RollOverArguments {
  output: string;
  lang: Language;
  preferActuals?: true;
  force?: boolean;
}

/** `rollover WORKBOOK PLAN -o NEW.xlsx [--prefer-actuals] [--lang en]` */
export function rollOverCommand(program: Command): void {
  program
    .command('rollover')
    .description(
      '年度结转：按新一年方案生成台账，带入上年四季度数 / a new year: a workbook with last year as its baseline',
    )
    .argument('<workbook>', '上一年的台账 .xlsx，只读 / ledger of last year, only read')
    .argument('<plan>', '新一年的方案编号或 JSON 文件 / plan of the new year: an id or a JSON file')
    .requiredOption('-o, --output <file>', '输出的 .xlsx / workbook to write')
    .addOption(
      languageOption('新工作簿和提示的语言 / language of the new workbook and of messages'),
    )
    .option('--force', '可覆盖不是台账的已有文件 / may replace an existing file that is no ledger')
    .option(
      '--prefer-actuals',
      '方案自有基期值的，也以上年实际值为准 / actuals of last year also where the plan states a baseline',
    )
    .action(async (path: string, planName: string, options: RollOverArguments) => {
      const { output, lang, preferActuals, force } = options;
      const inputs = [path, ...planFiles(planName)];
      await checkOutput({ path: output, kind: 'workbook', inputs, force });
      const plan = await findPlan(planName);
      const next = newWorkbook();
      const last = await readLastYear(await openWorkbook(path));
      const offers = offersOf(last, plan);
      const take = new Set(
        offers
          .filter((each) => isTakenByDefault(each) || (preferActuals && isTakable(each)))
          .map(({ indicator }) => indicator.id),
      );
      const report = await rollOver(next, plan, last, { language: lang, take });
      await saveWorkbook(next, output);
      for (const line of rollOverLines(report, output, lang)) say(line);
    });
}
