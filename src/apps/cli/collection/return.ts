import { join } from 'node:path';
import type { Command } from 'commander';
import { makeFile } from '../../../host/file/make-file';
import { format, type Language } from '../../../language/language';
import { splitUnits } from '../../../plan/offices/office-list';
import { sendBack } from '../../../usecases/collection/return-workbooks';
import { writeUserFiles } from '../files';
import { languageOption } from '../language-option';
import { checkOutput } from '../output/check-output';
import type { OutputFile } from '../output/write-files';
import { say, sayJson } from '../say';
import { openWorkbook } from '../workbook-file';
import { makeFolder, refuseExisting } from './office-files';

const written = {
  'zh-CN': '{file}：{remarks} 项退回意见。',
  en: '{file}: {remarks} {remarks|remark|remarks}.',
} as const;

interface ReturnArguments {
  directory: string;
  output?: string;
  offices?: string;
  json?: boolean;
  force?: boolean;
  lang: Language;
}

/** `return WORKBOOK -d DIR [-o LEDGER] [--offices A,B] [--json]`: copies with what is to be mended, and the text to send. */
export function returnCommand(program: Command): void {
  program
    .command('return')
    .description(
      '退回：把待改的问题写在单位的表旁 / workbooks that go back with what is to be mended',
    )
    .argument('<workbook>', '台账工作簿 .xlsx / ledger workbook')
    .requiredOption('-d, --directory <folder>', '放退回工作簿的文件夹 / folder for the workbooks')
    .option('-o, --output <file>', '记入退回的台账，可以就是原台账 / ledger that tells of it')
    .option('--offices <names>', '只退回这些单位 / only these offices, separated by commas')
    .option('--json', '输出 JSON / print JSON')
    .option('--force', '可覆盖已有的文件 / may replace files that are there')
    .addOption(languageOption('提示的语言 / language of messages'))
    .action(async (path: string, options: ReturnArguments) => {
      const { output, directory, force, lang, json, offices } = options;
      if (output !== undefined) {
        await checkOutput({ path: output, kind: 'workbook', inputs: [path], into: path, force });
      }
      const host = await openWorkbook(path);
      const back = await sendBack(host, makeFile, {
        ...(offices !== undefined && { offices: splitUnits(offices) }),
      });
      const paths = back.files.map(({ file }) => join(directory, file));
      if (!force) await refuseExisting(paths);
      const outputs: OutputFile[] = [];
      for (const [n, path] of paths.entries()) outputs.push({ path, bytes: await back.make(n) });
      if (output !== undefined) {
        await back.record();
        outputs.push({ path: output, bytes: await host.save() });
      }
      await makeFolder(directory);
      await writeUserFiles(outputs);
      if (json) sayJson({ files: back.files });
      else {
        for (const { file, remarks, text } of back.files) {
          say(format(written[lang], { file, remarks }));
          say(text);
        }
      }
    });
}
