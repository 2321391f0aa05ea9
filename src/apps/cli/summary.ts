import { basename } from 'node:path';
import type { Command } from 'commander';
import { ProductError } from '../../language/errors';
import { format, type Language } from '../../language/language';
import type { Quarter } from '../../tracking/quarter';
import { draftQuarterNote } from '../../usecases/draft-quarter-note';
import { noteFile } from '../../usecases/note-file';
import { setQuarter } from '../../usecases/set-quarter';
import { summariseQuarter } from '../../usecases/summarise-quarter';
import { writeReports } from '../../usecases/write-reports';
import { userPath } from './files';
import { languageOption } from './language-option';
import { checkOutput } from './output/check-output';
import { parseQuarter } from './quarter-option';
import { say } from './say';
import { openWorkbook, saveWorkbook } from './workbook-file';

const texts = {
  written: {
    'zh-CN':
      '已写入 {file}：{sheets}。第{quarter}季度指标 {indicators} 项，已报 {reported} 项，达标 {good} 项，滞后 {behind} 项。',
    en: 'Wrote {file}: {sheets}. Q{quarter}: {indicators} {indicators|indicator|indicators}, {reported} reported, {good} met or on schedule, {behind} behind.',
  },
  labelled: {
    'zh-CN': '此前填写、未注明季度的情况说明 {count} 处，已标明原报告季度。',
    en: '{count} {count|explanation|explanations} without a quarter got the former reporting quarter as a label.',
  },
  note: {
    'zh-CN': '已起草季度通报 {file}，请核对后印发。',
    en: 'Drafted the quarterly note {file}; check it before it is issued.',
  },
} as const;

interface Options {
  output?: string;
  inPlace?: true;
  quarter?: Quarter;
  note?: string;
  noteSources?: true;
  scoring?: true;
  lang: Language;
  force?: boolean;
}

/**
 * `summary WORKBOOK --quarter 2 -o OUT.xlsx [--note NOTE.docx [--note-sources]] [--scoring]`: the sheets of the quarterly report, in a
 * copy of the workbook or with `--in-place` in itself, the note drafted from them, and the sheets of scores where they are asked for.
 */
export function summaryCommand(program: Command): void {
  program
    .command('summary')
    .description('汇总一个季度，写出汇总、排名、走势和图 / write the sheets of a quarterly report')
    .argument('<workbook>', '台账工作簿 .xlsx / ledger workbook')
    .option('-o, --output <file>', '输出的 .xlsx / workbook to write')
    .option(
      '--in-place',
      '写回原台账，已填数据保留 / write into the ledger itself; entries are kept',
    )
    .option('--quarter <number>', '报告季度 1—4 / reporting quarter', parseQuarter)
    .option('--note <file>', '季度通报 .docx / quarterly note to draft')
    .option(
      '--note-sources',
      '通报后附各数字的出处 / add a list of the cells that the numbers of the note come from',
    )
    .option('--scoring', '另写考核评分、单位得分两表 / also write the sheets of scores')
    .option('--force', '可覆盖不是台账的已有文件 / may replace an existing file that is no ledger')
    .addOption(languageOption('提示和通报的语言 / language of messages and of the note'))
    .action(async (path: string, options: Options) => {
      const output = await checkedOutput(path, options);
      const host = await openWorkbook(path);
      const labelled = options.quarter === undefined ? 0 : await setQuarter(host, options.quarter);
      const { sheets } = await writeReports(host, { scores: options.scoring });
      const { total, quarter } = await summariseQuarter(host);
      // Drafted before anything is written: what fails here leaves no file.
      const note = options.note === undefined ? null : await draftQuarterNote(host, options.lang);
      const noteBytes =
        note &&
        (await noteFile(note, {
          workbookFile: basename(output),
          hasSources: options.noteSources,
        }));
      const others =
        noteBytes && options.note !== undefined ? [{ path: options.note, bytes: noteBytes }] : [];
      await saveWorkbook(host, output, others);
      const { lang } = options;
      say(
        format(texts.written[lang], {
          file: output,
          sheets: sheets.join(lang === 'zh-CN' ? '、' : ', '),
          quarter,
          indicators: total.indicators,
          reported: total.reported,
          good: total.counts.met + total.counts.onSchedule,
          behind: total.counts.behind,
        }),
      );
      if (labelled > 0) say(format(texts.labelled[lang], { count: labelled }));
      for (const { path: file } of others) say(format(texts.note[lang], { file }));
    });
}

/**
 * Where the workbook goes.
 * @throws ProductError for an output that would take the place of something, of the other output too; outputMissing
 */
async function checkedOutput(path: string, options: Options): Promise<string> {
  const { inPlace, note, force } = options;
  const output = inPlace ? path : options.output;
  if (output === undefined) throw new ProductError('outputMissing');
  const into = inPlace && path;
  await checkOutput({ path: output, kind: 'workbook', inputs: [path], into, force });
  if (note === undefined) return output;
  if (userPath(note) === userPath(output)) {
    throw new ProductError('noteIsWorkbook', { file: note });
  }
  await checkOutput({ path: note, kind: 'note', inputs: [path], force });
  return output;
}
