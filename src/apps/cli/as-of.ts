import type { Command } from 'commander';
import { format, type Language } from '../../language/language';
import type { Quarter } from '../../tracking/quarter';
import { rebuildQuarter } from '../../usecases/rebuild-quarter';
import { languageOption } from './language-option';
import { checkOutput } from './output/check-output';
import { parseQuarter } from './quarter-option';
import { say } from './say';
import { openWorkbook, saveWorkbook } from './workbook-file';

interface AsOfArguments {
  output: string;
  quarter: Quarter;
  force?: boolean;
  lang: Language;
}

const texts = {
  'zh-CN':
    '已写入 {file}：第{quarter}季度，按当时的方案，与现行方案不同的 {count} 处；{input} 没有改动。',
  en: 'Wrote {file}: Q{quarter} under the plan that held then, {count} {count|change|changes} put back; {input} is as it was.',
} as const;

/** `as-of WORKBOOK --quarter 1 -o OUT.xlsx` */
export function asOfCommand(program: Command): void {
  program
    .command('as-of')
    .description(
      '按某季度当时的方案重做台账和报表，另存一本 / a quarter under the plan that held then, as another workbook',
    )
    .argument('<workbook>', '台账 .xlsx，只读 / ledger, only read')
    .requiredOption('--quarter <number>', '季度 1—4 / quarter', parseQuarter)
    .requiredOption('-o, --output <file>', '输出的 .xlsx / workbook to write')
    .option('--force', '可覆盖不是台账的已有文件 / may replace an existing file that is no ledger')
    .addOption(languageOption('提示的语言 / language of messages'))
    .action(async (input: string, { output, quarter, force, lang }: AsOfArguments) => {
      await checkOutput({ path: output, kind: 'workbook', inputs: [input], force });
      const host = await openWorkbook(input);
      const count = await rebuildQuarter(host, quarter);
      await saveWorkbook(host, output);
      say(format(texts[lang], { file: output, quarter, count, input }));
    });
}
