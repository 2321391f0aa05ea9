import type { Command } from 'commander';
import type { Language } from '../../language/language';
import type { Quarter } from '../../tracking/quarter';
import { fillWorkbook } from '../../usecases/fill-workbook';
import { reportLines } from './fill-report';
import { findPlan, planFiles } from './find-plan';
import { languageOption } from './language-option';
import { parseQuarter } from './quarter-option';
import { checkOutput } from './output/check-output';
import { say } from './say';
import { newWorkbook, openWorkbook, saveWorkbook } from './workbook-file';

interface FillArguments {
  output: string;
  into?: string;
  force?: boolean;
  quarter?: Quarter;
  basis?: string;
  from?: Quarter;
  lang: Language;
}

/** `fill PLAN -o out.xlsx [--into existing.xlsx [--basis TEXT] [--from 3]] [--quarter 2] [--lang en]` */
export function fillCommand(program: Command): void {
  program
    .command('fill')
    .description('按方案生成台账工作簿 / fill a workbook with a plan')
    .argument(
      '<plan>',
      '方案编号（见 plans）或方案 JSON 文件 / id of a shipped plan, or a plan JSON file',
    )
    .requiredOption('-o, --output <file>', '输出的 .xlsx / workbook to write')
    .option(
      '--into <file>',
      '填入已有的工作簿，已填数据保留 / fill into an existing workbook; entries are kept',
    )
    .option('--quarter <number>', '报告季度 1—4 / reporting quarter', parseQuarter)
    .option(
      '--basis <text>',
      '改动已填台账的依据，记入“方案调整”表 / basis of what changes in a filled ledger, for its record',
    )
    .option(
      '--from <number>',
      '方案调整从第几季度起算；不写为更正 / quarter from which a change of the plan holds; a correction without it',
      parseQuarter,
    )
    .option('--force', '可覆盖不是台账的已有文件 / may replace an existing file that is no ledger')
    .addOption(languageOption('工作簿语言 / language of a new workbook'))
    .action(async (planName: string, options: FillArguments) => {
      const { output, into, force, basis, from } = options;
      const inputs = [...planFiles(planName), ...(into === undefined ? [] : [into])];
      await checkOutput({ path: output, kind: 'workbook', inputs, into, force });
      const plan = await findPlan(planName);
      const host = options.into === undefined ? newWorkbook() : await openWorkbook(options.into);
      const report = await fillWorkbook(host, plan, {
        language: options.lang,
        quarter: options.quarter,
        reason: {
          ...(from === undefined ? { kind: 'correction' } : { kind: 'adjustment', from }),
          ...(basis === undefined ? {} : { basis }),
        },
      });
      await saveWorkbook(host, options.output);
      for (const line of reportLines(report, options.output, options.lang)) say(line);
    });
}
