import type { Evidence, Finding } from '../audit/finding';
import { severityTerms } from '../audit/terms';
import type { Host } from '../host/port';
import type { Language } from '../language/language';
import { joinUnits } from '../plan/units';
import { cellAddress } from '../workbook/address';
import { describeFindingsSheet, type FindingLine } from '../workbook/findings/describe-findings';
import { sheetNames } from '../workbook/sheet-names';
import { requireLedger } from './load-ledger';
import type { CheckReport } from './types';

/** Writes findings to 校验结果 and shows it. */
export async function writeFindings(host: Host, report: CheckReport): Promise<void> {
  const workbook = await requireLedger(host, ['cover', 'ledger', 'findings']);
  const { language, present } = workbook;
  const sheet = present.findings?.name ?? sheetNames.findings[language];
  const { findings, quarter } = report;
  const patch = describeFindingsSheet({
    sheet,
    language,
    isNew: !present.findings,
    usedRows: present.findings?.rows ?? 0,
    result: {
      quarter,
      mandatory: findings.filter(({ severity }) => severity === 'mandatory').length,
      lines: findings.map((finding) => findingLine(finding, language)),
    },
  });
  await host.write({ sheets: [patch], names: [], activate: sheet });
}

function findingLine(finding: Finding, language: Language): FindingLine {
  return {
    severity: severityTerms[finding.severity][language],
    rule: finding.title[language],
    units: joinUnits(finding.leadUnits),
    indicator: finding.indicatorName,
    quarter: finding.quarter,
    cell: `${finding.sheet}!${cellAddress(finding.row, finding.column)}`,
    message: finding.message[language],
    evidence: finding.evidence
      .map((side) => evidenceText(side, language))
      .join(language === 'zh-CN' ? '；' : '; '),
  };
}

/** "目标值：21户" */
function evidenceText({ label, value }: Evidence, language: Language): string {
  const text = typeof value === 'string' ? value : value[language];
  return `${label[language]}${language === 'zh-CN' ? '：' : ': '}${text}`;
}
