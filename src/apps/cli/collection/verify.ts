import type { Command } from 'commander';
import { format, type Language } from '../../../language/language';
import { verifyTrail, type TrailReport } from '../../../usecases/collection/verify-trail';
import { exitCodes } from '../exit-codes';
import { languageOption } from '../language-option';
import { say, sayJson } from '../say';
import { openWorkbook } from '../workbook-file';

const texts = {
  intact: {
    'zh-CN': '报送记录 {lines} 条，完好；与台账逐格一致。',
    en: 'The trail of {lines} {lines|line|lines} is intact, and the ledger agrees with it cell for cell.',
  },
  altered: { 'zh-CN': '第{row}行被改过', en: 'Row {row} was altered' },
  broken: {
    'zh-CN': '第{row}行之前有行被删除、插入或移动',
    en: 'Before row {row} a line was removed, inserted or moved',
  },
  end: { 'zh-CN': '第{row}行起缺少末尾的记录', en: 'Lines are missing at the end, from row {row}' },
  differs: {
    'zh-CN': '{cell}\t{id} {name}\t记录 {trail}，台账 {ledger}',
    en: '{cell}\t{id} {name}\ttrail {trail}, ledger {ledger}',
  },
} as const;

/** `verify MASTER [--json]`: exit 1 when the trail was touched, or the ledger differs from it. */
export function verifyCommand(program: Command, exitWith: (code: number) => void): void {
  program
    .command('verify')
    .description(
      '核对报送记录：是否被改过，与台账是否一致 / check the trail; exit 1 when it was touched',
    )
    .argument('<workbook>', '台账工作簿 .xlsx / ledger workbook')
    .option('--json', '输出 JSON / print JSON')
    .addOption(languageOption('提示的语言 / language of messages'))
    .action(async (path: string, { json, lang }: { json?: boolean; lang: Language }) => {
      const report = await verifyTrail(await openWorkbook(path));
      if (json) sayJson(report);
      else lines(report, lang).forEach(say);
      const isIntact = report.problems.length + report.differences.length === 0;
      exitWith(isIntact ? exitCodes.done : exitCodes.findings);
    });
}

function lines({ lines: count, problems, differences }: TrailReport, language: Language): string[] {
  if (problems.length + differences.length === 0) {
    return [format(texts.intact[language], { lines: count })];
  }
  return [
    ...problems.map(({ kind, row }) => format(texts[kind][language], { row: row + 1 })),
    ...differences.map(({ cell, id, name, trail, ledger }) =>
      format(texts.differs[language], {
        ...{ cell, id, name },
        trail: String(trail ?? '—'),
        ledger: String(ledger ?? '—'),
      }),
    ),
  ];
}
