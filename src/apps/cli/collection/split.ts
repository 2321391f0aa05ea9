import { join } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { isDay } from '../../../collection/issue/deadline';
import { makeFile } from '../../../host/file/make-file';
import { zipFiles } from '../../../host/file/zip-files';
import { format, type Language } from '../../../language/language';
import { splitUnits } from '../../../plan/offices/office-list';
import type { Quarter } from '../../../tracking/quarter';
import { issueWorkbooks, type Issue } from '../../../usecases/collection/issue-workbooks';
import { writeUserFiles } from '../files';
import { languageOption } from '../language-option';
import { checkOutput } from '../output/check-output';
import type { OutputFile } from '../output/write-files';
import { parseQuarter } from '../quarter-option';
import { say, sayJson } from '../say';
import { openWorkbook } from '../workbook-file';
import { makeFolder, refuseExisting } from './office-files';

const texts = {
  written: {
    'zh-CN': '第 {issue} 次下发，第{quarter}季度，截止 {deadline}：{files} 个单位，写入 {folder}。',
    en: 'Issue {issue}, Q{quarter}, due by {deadline}: {files} {files|workbook|workbooks} in {folder}.',
  },
  unassigned: {
    'zh-CN': '{count} 项没有下发，没有牵头单位或合称没有写明所含单位：{names}',
    en: '{count} {count|row was|rows were} sent to nobody, without a lead office or with a group without members: {names}',
  },
  notSending: { 'zh-CN': '名册上不报送：{names}', en: 'Not sending, by the roster: {names}' },
  notRecorded: {
    'zh-CN': '台账没有记入本次下发；加 -o 写出记入的台账，收表时才能核对。',
    en: 'The ledger does not know of this issue; -o writes one that does, for collecting to check against.',
  },
  recorded: { 'zh-CN': '已记入 {file}', en: 'Recorded in {file}' },
} as const;
/** Names that are listed; the rest are counted. */
const SHOWN = 8;

interface SplitArguments {
  directory: string;
  output?: string;
  quarter?: Quarter;
  offices?: string;
  support?: boolean;
  deadline?: string;
  days?: number;
  contact?: string;
  zip?: string;
  json?: boolean;
  force?: boolean;
  lang: Language;
}

/** `split WORKBOOK -d DIR [-o LEDGER] [--quarter N] [--offices A,B] [--support] [--deadline DATE] [--zip FILE] [--json]` */
export function splitCommand(program: Command): void {
  program
    .command('split')
    .description('下发：每个单位一个填报工作簿 / one workbook for each office')
    .argument('<workbook>', '台账工作簿 .xlsx / ledger workbook')
    .requiredOption('-d, --directory <folder>', '放填报工作簿的文件夹 / folder for the workbooks')
    .option(
      '-o, --output <file>',
      '记入本次下发的台账，可以就是原台账 / ledger with this issue recorded; may be the ledger itself',
    )
    .option('--quarter <number>', '季度 1—4，默认封面的报告季度 / quarter', parseQuarter)
    .option(
      '--offices <names>',
      '只发这些单位，用顿号或逗号分隔 / only these offices, separated by commas',
    )
    .option('--support', '也发给配合单位 / also to the offices that help')
    .option('--deadline <date>', '截止日期，如 2024-07-12 / day by which returns are due', parseDay)
    .option(
      '--days <number>',
      '季后第几个工作日截止，默认 10 / working days after the quarter',
      parseDays,
    )
    .option('--contact <text>', '收表联系人 / who takes the returns')
    .option('--zip <file>', '另打成一个 .zip / all of them in one .zip as well')
    .option('--json', '输出 JSON / print JSON')
    .option('--force', '可覆盖已有的填报工作簿 / may replace workbooks that are there')
    .addOption(languageOption('提示的语言 / language of messages'))
    .action(async (path: string, options: SplitArguments) => {
      const { output, directory, force } = options;
      if (output !== undefined) {
        await checkOutput({ path: output, kind: 'workbook', inputs: [path], into: path, force });
      }
      const host = await openWorkbook(path);
      const issue = await issueWorkbooks(host, makeFile, {
        ...options,
        offices: options.offices === undefined ? undefined : splitUnits(options.offices),
      });
      if (!force) {
        const zip = options.zip === undefined ? [] : [options.zip];
        await refuseExisting([...issue.files.map(({ file }) => join(directory, file)), ...zip]);
      }
      const outputs = await makeAll(issue, directory, options.zip);
      if (output !== undefined) {
        await issue.record();
        outputs.push({ path: output, bytes: await host.save() });
      }
      await makeFolder(directory);
      await writeUserFiles(outputs);
      tell(issue, options);
    });
}

function parseDay(value: string): string {
  if (!isDay(value)) throw new InvalidArgumentError('2024-07-12');
  return value;
}

function parseDays(value: string): number {
  const days = Number(value);
  if (!Number.isInteger(days) || days < 1 || days > 90) throw new InvalidArgumentError('1–90');
  return days;
}

async function makeAll(issue: Issue, directory: string, zip?: string): Promise<OutputFile[]> {
  const made: { name: string; bytes: Uint8Array }[] = [];
  for (const [n, { file }] of issue.files.entries()) {
    made.push({ name: file, bytes: await issue.make(n) });
  }
  const outputs = made.map(({ name, bytes }) => ({ path: join(directory, name), bytes }));
  if (zip !== undefined) outputs.push({ path: zip, bytes: zipFiles(made) });
  return outputs;
}

function tell(issue: Issue, { json, directory, output, zip, lang }: SplitArguments): void {
  const { files, unassigned, notSending, problems, quarter, deadline } = issue;
  if (json) {
    const head = { issue: issue.issue, quarter, year: issue.year, deadline, directory };
    sayJson({
      ...head,
      recorded: output ?? null,
      zip: zip ?? null,
      files,
      unassigned,
      notSending,
      problems,
    });
    return;
  }
  const names = (all: readonly string[]) => {
    const shown = all.slice(0, SHOWN).join(lang === 'zh-CN' ? '、' : ', ');
    return all.length > SHOWN ? `${shown} …` : shown;
  };
  say(
    format(texts.written[lang], {
      ...{ issue: issue.issue, quarter, deadline, files: files.length, folder: directory },
    }),
  );
  if (unassigned.length > 0) {
    const whose = unassigned.map(({ id, name }) => `${id} ${name}`);
    say(format(texts.unassigned[lang], { count: unassigned.length, names: names(whose) }));
  }
  if (notSending.length > 0) say(format(texts.notSending[lang], { names: names(notSending) }));
  if (output === undefined) say(texts.notRecorded[lang]);
  else say(format(texts.recorded[lang], { file: output }));
}
