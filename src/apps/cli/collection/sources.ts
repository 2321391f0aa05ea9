import type { Command } from 'commander';
import { format, type Language } from '../../../language/language';
import { writeSources } from '../../../usecases/collection/write-sources';
import { languageOption } from '../language-option';
import { checkOutput } from '../output/check-output';
import { say } from '../say';
import { openWorkbook, saveWorkbook } from '../workbook-file';

const written = {
  'zh-CN': '已写入 {file}：{sheet}，{figures} 个数值。',
  en: 'Wrote {file}: {sheet}, {figures} {figures|figure|figures}.',
} as const;

/** `sources WORKBOOK -o OUT`: the sheet with the way back from every figure. */
export function sourcesCommand(program: Command): void {
  program
    .command('sources')
    .description('数据来源：每个数值从哪来 / where every figure comes from, as a sheet')
    .argument('<workbook>', '台账工作簿 .xlsx / ledger workbook')
    .requiredOption('-o, --output <file>', '输出的台账 / ledger to write')
    .option('--force', '可覆盖不是台账的已有文件 / may replace an existing file that is no ledger')
    .addOption(languageOption('提示的语言 / language of messages'))
    .action(async (path: string, options: { output: string; force?: boolean; lang: Language }) => {
      const { output, force, lang } = options;
      await checkOutput({ path: output, kind: 'workbook', inputs: [path], into: path, force });
      const host = await openWorkbook(path);
      const { sheet, figures } = await writeSources(host);
      await saveWorkbook(host, output);
      say(format(written[lang], { file: output, sheet, figures }));
    });
}
