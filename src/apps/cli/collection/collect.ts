import type { Command } from 'commander';
import { decisionsSchema, type Decisions } from '../../../collection/merge/decisions';
import type { MergedEntry } from '../../../collection/merge/merged-entry';
import {
  dispositions,
  dispositionTerms,
  entryReasons,
  verdictTerms,
} from '../../../collection/reasons';
import { fileReasonText } from '../../../collection/file-reasons';
import { fieldTerms } from '../../../collection/trail/trail-record';
import { readReturned } from '../../../host/file/read-returned';
import { ProductError } from '../../../language/errors';
import { format, type Language } from '../../../language/language';
import { applyCollection } from '../../../usecases/collection/apply-collection';
import { collectReturns, type CollectPreview } from '../../../usecases/collection/collect-returns';
import { readEach } from '../../../usecases/collection/incoming';
import { exitCodes } from '../exit-codes';
import { readUserFile } from '../files';
import { languageOption } from '../language-option';
import { checkOutput } from '../output/check-output';
import { say, sayJson } from '../say';
import { openWorkbook, saveWorkbook } from '../workbook-file';
import { returnedFiles } from './returned-files';

const texts = {
  totals: {
    'zh-CN': '文件 {files} 个；填报项 {entries} = {sum}',
    en: '{files} {files|file|files}; {entries} {entries|entry|entries} = {sum}',
  },
  written: {
    'zh-CN': '已写入 {file}：改动台账 {cells} 格，报送记录 {recorded} 条。',
    en: 'Wrote {file}: {cells} {cells|cell|cells} of the ledger changed, {recorded} {recorded|line|lines} of the trail added.',
  },
} as const;

interface CollectArguments {
  output: string;
  decisions?: string;
  by?: string;
  json?: boolean;
  force?: boolean;
  lang: Language;
}

/** `collect MASTER PATHS… -o OUT [--decisions FILE] [--json]`: exit 1 when decisions are open. */
export function collectCommand(program: Command, exitWith: (code: number) => void): void {
  program
    .command('collect')
    .description(
      '收表：把各单位报回的工作簿并入台账 / merge what offices sent back; exit 1 when decisions are open',
    )
    .argument('<master>', '台账工作簿 .xlsx / ledger workbook')
    .argument('<paths...>', '报回的 .xlsx、.zip、.eml、.msg 或文件夹 / returned files or folders')
    .requiredOption('-o, --output <file>', '输出的台账 / ledger to write')
    .option('--decisions <file>', '裁定文件 .json / decisions about what could not be settled')
    .option('--json', '输出 JSON / print JSON')
    .option('--force', '可覆盖不是台账的已有文件 / may replace an existing file that is no ledger')
    .addOption(languageOption('提示的语言 / language of messages'))
    .action(async (master: string, paths: string[], options: CollectArguments) => {
      const { output, force } = options;
      await checkOutput({ path: output, kind: 'workbook', inputs: paths, into: master, force });
      const decisions = await readDecisions(options.decisions);
      const host = await openWorkbook(master);
      const preview = await collectReturns(
        host,
        readEach(returnedFiles(paths), readReturned),
        decisions,
      );
      const { written, recorded } = await applyCollection(host, preview);
      await saveWorkbook(host, output);
      tell(preview, { ...options, cells: written.length, recorded });
      exitWith(preview.totals.conflict > 0 ? exitCodes.findings : exitCodes.done);
    });
}

/** @throws ProductError unreadableFile, invalidDecisions */
async function readDecisions(path: string | undefined): Promise<Decisions | undefined> {
  if (path === undefined) return undefined;
  const bytes = await readUserFile(path);
  try {
    return decisionsSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    const problem = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
    throw new ProductError('invalidDecisions', { problem }, { cause: error });
  }
}

function tell(
  preview: CollectPreview,
  { json, lang, output, cells, recorded }: CollectArguments & { cells: number; recorded: number },
): void {
  const { files, entries, totals } = preview;
  if (json) {
    sayJson({ files, entries: entries.map(entryJson), totals });
    return;
  }
  for (const result of files) {
    const { file, office, verdict } = result;
    const reason = fileReasonText(result, lang);
    const parts = [verdictTerms[verdict][lang], office ?? '', file, reason];
    say(parts.filter((part) => part !== '').join('\t'));
  }
  for (const entry of entries.filter(({ disposition }) => disposition === 'conflict')) {
    say(conflictLine(entry, lang));
  }
  const sum = dispositions
    .map((each) => `${dispositionTerms[each][lang]} ${totals[each]}`)
    .join(' + ');
  say(format(texts.totals[lang], { files: totals.files, entries: totals.entries, sum }));
  say(format(texts.written[lang], { file: output, cells, recorded }));
}

function entryJson(entry: MergedEntry): object {
  const { id, quarter, field, office, file, cell, old, disposition, reason } = entry;
  return { id, quarter, field, office, file, cell, old, new: entry.new, disposition, reason };
}

function conflictLine(entry: MergedEntry, language: Language): string {
  const { id, name, field, office, file, cell, old, reason } = entry;
  return [
    dispositionTerms.conflict[language],
    `${id} ${name}`,
    fieldTerms[field][language],
    `${String(old ?? '—')} → ${String(entry.new ?? '—')}`,
    entryReasons[reason][language],
    `${office} ${file} ${cell}`,
  ].join('\t');
}
