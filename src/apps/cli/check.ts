import { Option, type Command } from 'commander';
import { severities, type Finding } from '../../check/findings/finding';
import { severityTerms } from '../../check/findings/terms';
import { format, type Language } from '../../language/language';
import { writeFindings } from '../../usecases/write-findings';
import { checkWorkbook } from '../../usecases/check-workbook';
import { stateOf } from '../../check/findings/finding-state';
import type { CheckedFinding, CheckReport } from '../../check/findings/checked-finding';
import { cellAddress } from '../../workbook/address';
import { stateTerms } from '../../workbook/sheets/findings/finding-line';
import type { Quarter } from '../../tracking/quarter';
import { sarifLog } from './check-sarif';
import { checkOutput } from './output/check-output';
import { exitCodes } from './exit-codes';
import { findPlan } from './find-plan';
import { languageOption } from './language-option';
import { parseQuarter } from './quarter-option';
import { say, sayJson } from './say';
import { openWorkbook, saveWorkbook } from './workbook-file';

interface CheckArguments {
  json?: boolean;
  sarif?: boolean;
  quarter?: Quarter;
  plan?: string;
  output?: string;
  lang: Language;
}

/** `check WORKBOOK [--json|--sarif] [--quarter N] [--plan FILE] [-o COPY]`: exit 1 when 强制性 findings are open. */
export function checkCommand(program: Command, exitWith: (code: number) => void): void {
  program
    .command('check')
    .description('校验已填的台账 / check what was entered; exit 1 when mandatory findings are open')
    .argument('<workbook>', '台账 .xlsx / ledger workbook')
    .option('--json', '输出 JSON / print JSON')
    .addOption(new Option('--sarif', '输出 SARIF 2.1.0 / print SARIF 2.1.0').conflicts('json'))
    .option(
      '--quarter <number>',
      '按该季度校验，不改工作簿 / check as of this quarter; the workbook stays as it is',
      parseQuarter,
    )
    .option(
      '--plan <plan>',
      '与此方案核对（编号或 JSON 文件），代替工作簿所带的 / compare with this plan instead of the workbook’s own',
    )
    .option(
      '-o, --output <file>',
      '另存一份带“校验结果”表的工作簿 / write a copy with the findings on their sheet',
    )
    .addOption(languageOption('文字的语言 / language of the text'))
    .action(async (file: string, options: CheckArguments) => {
      const { output } = options;
      if (output !== undefined)
        await checkOutput({ path: output, kind: 'workbook', inputs: [file] });
      const plan = options.plan === undefined ? undefined : await findPlan(options.plan);
      const host = await openWorkbook(file);
      const report = await checkWorkbook(host, { quarter: options.quarter, plan });
      if (output !== undefined) {
        await writeFindings(host, report, new Date(), { shows: false });
        await saveWorkbook(host, output);
      }
      tell(report, file, options);
      const open = report.findings.some(({ severity }) => severity === 'mandatory');
      exitWith(open ? exitCodes.findings : exitCodes.done);
    });
}

function tell(report: CheckReport, file: string, { json, sarif, lang }: CheckArguments): void {
  if (sarif) sayJson(sarifLog(report, file, lang));
  else if (json) sayJson(jsonOf(report));
  else textLines(report, lang).forEach(say);
}

function jsonOf(report: CheckReport): object {
  const findings = report.findings.map((finding) => ({
    ...finding,
    cell: cellAddress(finding.row, finding.column),
    state: stateOf(finding),
    gathered: finding.gathered.map(partOf),
  }));
  return { ...report, findings };
}

/** What a finding that stands for many does not say of each of them. */
const partOf = ({ sheet, row, column, indicatorId, message, evidence, fix }: Finding) => ({
  sheet,
  cell: cellAddress(row, column),
  indicatorId,
  message,
  evidence,
  fix,
});

function textLines(report: CheckReport, language: Language): string[] {
  return [
    ...report.findings.map((finding) => findingLine(finding, language)),
    total(report, language),
  ];
}

function findingLine(finding: CheckedFinding, language: Language): string {
  const place = `${finding.sheet}!${cellAddress(finding.row, finding.column)}`;
  return [
    severityTerms[finding.severity][language],
    place,
    finding.indicatorName,
    finding.message[language],
    ...(finding.explanation === 'given'
      ? [`${stateTerms[stateOf(finding)][language]}: ${finding.explanationText}`]
      : []),
  ].join('\t');
}

function total(report: CheckReport, language: Language): string {
  const counts = severities.map(
    (severity) =>
      `${severityTerms[severity][language]} ${report.findings.filter((finding) => finding.severity === severity).length}`,
  );
  const { district, office, quarter, indicators } = report;
  const template =
    language === 'zh-CN'
      ? '{district} 第{quarter}季度，{indicators} 项指标：{counts}'
      : '{district}, Q{quarter}, {indicators} {indicators|indicator|indicators}: {counts}';
  return format(template, {
    district: [district, office].filter(Boolean).join(' '),
    quarter,
    indicators,
    counts: counts.join(language === 'zh-CN' ? '，' : ', '),
  });
}
