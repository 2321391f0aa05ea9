import type { Command } from 'commander';
import { severities, type Finding } from '../audit/finding';
import { severityTerms } from '../audit/terms';
import { format, type Language } from '../language/language';
import { checkWorkbook } from '../usecases/check-workbook';
import type { CheckReport } from '../usecases/types';
import { cellAddress } from '../workbook/address';
import { exitCodes } from './exit-codes';
import { languageOption } from './language-option';
import { openWorkbook } from './workbook-file';

/** `check WORKBOOK [--json]`: exit 1 when 强制性 findings are open. */
export function checkCommand(program: Command, exitWith: (code: number) => void): void {
  program
    .command('check')
    .description('校验已填的台账 / check what was entered; exit 1 when mandatory findings are open')
    .argument('<workbook>', '台账 .xlsx / ledger workbook')
    .option('--json', '输出 JSON / print JSON')
    .addOption(languageOption('文字的语言 / language of the text'))
    .action(async (file: string, options: { json?: boolean; lang: Language }) => {
      const report = await checkWorkbook(await openWorkbook(file));
      const print = options.json ? jsonLines : textLines;
      for (const line of print(report, options.lang)) console.log(line);
      const open = report.findings.some(({ severity }) => severity === 'mandatory');
      exitWith(open ? exitCodes.findings : exitCodes.done);
    });
}

function jsonLines(report: CheckReport): string[] {
  const findings = report.findings.map((finding) => ({
    ...finding,
    cell: cellAddress(finding.row, finding.column),
  }));
  return [JSON.stringify({ ...report, findings }, null, 2)];
}

function textLines(report: CheckReport, language: Language): string[] {
  return [
    ...report.findings.map((finding) => findingLine(finding, language)),
    total(report, language),
  ];
}

function findingLine(finding: Finding, language: Language): string {
  const place = `${finding.sheet}!${cellAddress(finding.row, finding.column)}`;
  return [
    severityTerms[finding.severity][language],
    place,
    finding.indicatorName,
    finding.message[language],
  ].join('\t');
}

function total(report: CheckReport, language: Language): string {
  const counts = severities.map(
    (severity) =>
      `${severityTerms[severity][language]} ${report.findings.filter((finding) => finding.severity === severity).length}`,
  );
  const template =
    language === 'zh-CN'
      ? '{district} 第{quarter}季度，{indicators} 项指标：{counts}'
      : '{district}, Q{quarter}, {indicators} indicators: {counts}';
  const { district, quarter, indicators } = report;
  return format(template, {
    district,
    quarter,
    indicators,
    counts: counts.join(language === 'zh-CN' ? '，' : ', '),
  });
}
