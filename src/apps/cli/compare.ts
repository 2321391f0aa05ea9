import { basename } from 'node:path';
import { Option, type Command } from 'commander';
import { ProductError } from '../../language/errors';
import { format, type Language } from '../../language/language';
import type { Quarter } from '../../tracking/quarter';
import {
  checkDistrict,
  comparedYear,
  compareDistricts,
  districtOfPlan,
  readDistrict,
  writeComparison,
  type District,
} from '../../usecases/compare-districts';
import { userPath } from './files';
import { findPlan } from './find-plan';
import { languageOption } from './language-option';
import { checkOutput } from './output/check-output';
import { parseQuarter } from './quarter-option';
import { say } from './say';
import { newWorkbook, openWorkbook, saveWorkbook } from './workbook-file';

const written = {
  'zh-CN': '已写入 {file}：可对比指标 {compared} 项，未能对比 {alone} 行。',
  en: 'Wrote {file}: {compared} {compared|indicator|indicators} compared, {alone} {alone|row|rows} not compared.',
} as const;

interface CompareArguments {
  output: string;
  quarter: Quarter;
  lang: Language;
  force?: boolean;
}

/** `compare A.xlsx B.xlsx … --quarter 2 -o OUT.xlsx [--lang en]` */
export function compareCommand(program: Command): void {
  program
    .command('compare')
    .description('区县对比：几个台账的同一指标 / the same indicators of several ledgers')
    .argument(
      '<workbooks...>',
      '两个以上台账 .xlsx（或方案 .json），只读 / two or more ledgers (or plans as .json), only read',
    )
    .requiredOption('-o, --output <file>', '输出的 .xlsx / workbook to write')
    .addOption(
      new Option('--quarter <number>', '季度 1—4 / quarter')
        .argParser(parseQuarter)
        .makeOptionMandatory(),
    )
    .option('--force', '可覆盖不是台账的已有文件 / may replace an existing file that is no ledger')
    .addOption(languageOption('语言 / language'))
    .action(async (paths: string[], options: CompareArguments) => {
      const { output, quarter, lang, force } = options;
      if (new Set(paths.map(userPath)).size < 2) {
        throw new ProductError('tooFewLedgers');
      }
      await checkOutput({ path: output, kind: 'workbook', inputs: paths, force });
      const districts: District[] = [];
      for (const path of paths) {
        const district = await openDistrict(path);
        checkDistrict(districts, district);
        districts.push(district);
      }
      const comparison = compareDistricts(districts, quarter);
      const out = newWorkbook();
      const year = comparedYear(districts);
      await writeComparison(out, comparison, { year, quarter, language: lang });
      await saveWorkbook(out, output);
      const compared = comparison.groups.length;
      const alone = comparison.alone.length;
      say(format(written[lang], { file: output, compared, alone }));
    });
}

/** A ledger, or a plan as JSON. */
async function openDistrict(path: string): Promise<District> {
  const name = basename(path);
  if (/\.json$/i.test(path)) return districtOfPlan(name, await findPlan(path));
  return readDistrict(name, await openWorkbook(path));
}
