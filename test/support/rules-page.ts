import { severityTerms } from '../../src/check/findings/terms';
import { bookRules, rules, taskRules } from '../../src/check/rules';
import type { RuleInfo } from '../../src/check/rule';

/** docs/rules.md: every rule as it says of itself. */
export function rulesPage(): string {
  const parts: [heading: string, rules: readonly RuleInfo[]][] = [
    ['Of a row of the ledger', rules],
    ['Of a task', taskRules],
    ['Of the workbook', bookRules],
  ];
  const count = parts.reduce((sum, [, each]) => sum + each.length, 0);
  return [
    '# Rules of the check',
    '',
    `${count} rules. Written by \`npm run docs\` from \`src/check/rules\`; do not edit. An explanation "required" means that a finding may stand once it is explained.`,
    ...parts.flatMap(([heading, each]) => ['', `## ${heading}`, '', ...table(each)]),
    '',
  ].join('\n');
}

const table = (rules: readonly RuleInfo[]): string[] => [
  '| Id | 规则 | Rule | Severity | Explanation | What it says |',
  '| --- | --- | --- | --- | --- | --- |',
  ...rules.map(({ id, title, severity, explanation, message }) => {
    const { 'zh-CN': chinese, en } = severityTerms[severity];
    const cells = [`\`${id}\``, title['zh-CN'], title.en, `${chinese} ${en}`, explanation];
    return `| ${[...cells, message.en].map(cell).join(' | ')} |`;
  }),
];

const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');
