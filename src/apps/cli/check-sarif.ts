import { severities, type Finding, type Severity } from '../../check/findings/finding';
import { severityTerms } from '../../check/findings/terms';
import type { Language } from '../../language/language';
import { stateOf } from '../../check/findings/finding-state';
import type { CheckedFinding, CheckReport } from '../../check/findings/checked-finding';
import { cellAddress } from '../../workbook/address';
import { stateTerms } from '../../workbook/sheets/findings/finding-line';

const levels: Record<Severity, 'error' | 'warning' | 'note'> = {
  mandatory: 'error',
  verify: 'warning',
  information: 'note',
};

/**
 * The report as a SARIF 2.1.0 log: a result a finding, at its cell as a logical location; a finding that stands with an
 * explanation is suppressed by it.
 * @param file the workbook as the person named it.
 */
export function sarifLog(report: CheckReport, file: string, language: Language): object {
  const rules = rulesOf(report.findings, language);
  const index = new Map(rules.map(({ id }, i) => [id, i]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Indicator Ledger', language, rules } },
        language,
        artifacts: [{ location: { uri: fileUri(file) } }],
        results: report.findings.map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: index.get(finding.rule)!,
          ...resultOf(finding, file, language),
        })),
        properties: {
          planId: report.planId,
          district: report.district,
          quarter: report.quarter,
          indicators: report.indicators,
        },
      },
    ],
  };
}

/** Every rule that found something, once; a rule may be graver in one place than in another. */
function rulesOf(findings: readonly Finding[], language: Language) {
  const rules = new Map<string, Finding>();
  for (const finding of findings) {
    const known = rules.get(finding.rule);
    const isGraver =
      known && severities.indexOf(finding.severity) < severities.indexOf(known.severity);
    if (!known || isGraver) rules.set(finding.rule, finding);
  }
  return [...rules.values()].map(({ rule, title, severity, group }) => ({
    id: rule,
    shortDescription: { text: title[language] },
    defaultConfiguration: { level: levels[severity] },
    properties: { group, severity: severityTerms[severity][language] },
  }));
}

function resultOf(finding: CheckedFinding, file: string, language: Language) {
  const { evidence, explanationText } = finding;
  const isExplained = finding.explanation === 'given' && finding.severity !== 'mandatory';
  return {
    level: levels[finding.severity],
    message: { text: finding.message[language] },
    locations: [locationOf(finding, file)],
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.map((place, id) => ({ id, ...locationOf(place, file) })),
    }),
    partialFingerprints: {
      'finding/v1': [finding.rule, finding.indicatorId, finding.quarter].join('|'),
    },
    ...(isExplained && {
      suppressions: [{ kind: 'external', status: 'accepted', justification: explanationText }],
    }),
    properties: {
      indicatorId: finding.indicatorId,
      indicator: finding.indicatorName,
      leadUnits: finding.leadUnits,
      quarter: finding.quarter,
      state: stateTerms[stateOf(finding)][language],
      evidence: evidence.map(({ label, value }) => ({
        label: label[language],
        value: typeof value === 'string' ? value : value[language],
      })),
    },
  };
}

function locationOf(
  { sheet, row, column }: Pick<Finding, 'sheet' | 'row' | 'column'>,
  file: string,
) {
  const cell = cellAddress(row, column);
  return {
    physicalLocation: { artifactLocation: { uri: fileUri(file), index: 0 } },
    logicalLocations: [{ name: cell, fullyQualifiedName: `${sheet}!${cell}`, kind: 'member' }],
  };
}

/** A path as a relative URI reference, or a file URI where it is absolute; names may be Chinese. */
function fileUri(file: string): string {
  const path = file.replace(/\\/g, '/').split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]%3A\//.test(path)) return `file:///${path.replace('%3A', ':')}`;
  return path.startsWith('/') ? `file://${path}` : path;
}
