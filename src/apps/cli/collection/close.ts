import { Option, type Command } from 'commander';
import { format, type Language } from '../../../language/language';
import type { Quarter } from '../../../tracking/quarter';
import { closeQuarter } from '../../../usecases/collection/close-quarter';
import { languageOption } from '../language-option';
import { checkOutput } from '../output/check-output';
import { parseQuarter } from '../quarter-option';
import { say } from '../say';
import { openWorkbook, saveWorkbook } from '../workbook-file';

const closed = {
  'zh-CN': '第{quarter}季度已关账，写入 {file}；以后只能经裁定更正。',
  en: 'Closed Q{quarter} in {file}; from now on its figures change by decision only.',
} as const;

interface CloseArguments {
  output: string;
  quarter: Quarter;
  by?: string;
  force?: boolean;
  lang: Language;
}

/** `close WORKBOOK --quarter N -o OUT [--by NAME]` */
export function closeCommand(program: Command): void {
  program
    .command('close')
    .description('关账：核定一个季度 / close a quarter')
    .argument('<workbook>', '台账工作簿 .xlsx / ledger workbook')
    .addOption(
      new Option('--quarter <number>', '季度 1—4 / quarter')
        .argParser(parseQuarter)
        .makeOptionMandatory(),
    )
    .requiredOption('-o, --output <file>', '输出的台账 / ledger to write')
    .option('--by <name>', '经办人 / who closes it')
    .option('--force', '可覆盖不是台账的已有文件 / may replace an existing file that is no ledger')
    .addOption(languageOption('提示的语言 / language of messages'))
    .action(async (path: string, { output, quarter, by, force, lang }: CloseArguments) => {
      await checkOutput({ path: output, kind: 'workbook', inputs: [path], into: path, force });
      const host = await openWorkbook(path);
      await closeQuarter(host, quarter, by ?? '');
      await saveWorkbook(host, output);
      say(format(closed[lang], { quarter, file: output }));
    });
}
