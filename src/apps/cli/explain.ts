import type { Command } from 'commander';
import { ProductError } from '../../language/errors';
import { format, type Language } from '../../language/language';
import type { CheckedFinding } from '../../check/findings/checked-finding';
import { checkWorkbook } from '../../usecases/check-workbook';
import { isExplainedInRow } from '../../check/explanations/in-row';
import { explainFinding } from '../../usecases/explain-finding';
import { cellAddress } from '../../workbook/address';
import { languageOption } from './language-option';
import { checkOutput } from './output/check-output';
import { say } from './say';
import { openWorkbook, saveWorkbook } from './workbook-file';

const explained = {
  'zh-CN': '已说明 {place} 的“{title}”，写入校验结果：{text}',
  en: 'Explained {place}, "{title}", on the sheet of findings: {text}',
} as const;
const explainedInRow = {
  'zh-CN': '已说明 {place} 的“{title}”，写入情况说明：{text}',
  en: 'Explained {place}, "{title}", in its row: {text}',
} as const;

interface ExplainArguments {
  rule?: string;
  output?: string;
  inPlace?: true;
  lang: Language;
}

/** `explain WORKBOOK 指标台账!E5 TEXT [--rule ID] (-o COPY | --in-place)`: closes a 核实性 finding without the pane. */
export function explainCommand(program: Command): void {
  program
    .command('explain')
    .description('说明一条核实性问题 / explain a finding that may stand once it is explained')
    .argument('<workbook>', '台账 .xlsx / ledger workbook')
    .argument('<cell>', '问题所在单元格，如 指标台账!E5 / cell of the finding')
    .argument('<text>', '说明；"" 收回说明 / explanation; "" takes it back')
    .option('--rule <id>', '该单元格有几条时指明规则 / rule, where the cell has several findings')
    .option('-o, --output <file>', '另存为 / write a copy')
    .option('--in-place', '写回原台账 / write into the ledger itself')
    .addOption(languageOption('提示的语言 / language of messages'))
    .action(async (path: string, cell: string, text: string, options: ExplainArguments) => {
      const { inPlace, rule, lang } = options;
      const output = inPlace ? path : options.output;
      if (output === undefined) throw new ProductError('outputMissing');
      const into = inPlace && path;
      await checkOutput({ path: output, kind: 'workbook', inputs: [path], into });
      const host = await openWorkbook(path);
      const report = await checkWorkbook(host);
      const finding = findingAt(report.findings, cell, rule);
      const result = await explainFinding(host, report, finding, text);
      if (result === 'saysNothing') throw new ProductError('saysNothing', { text });
      await saveWorkbook(host, output);
      say(
        format(
          (report.office !== undefined || isExplainedInRow(finding) ? explainedInRow : explained)[
            lang
          ],
          {
            place: cell,
            title: finding.title[lang],
            text: text.trim(),
          },
        ),
      );
    });
}

/** @throws ProductError noFindingAtCell, severalFindingsAtCell */
function findingAt(
  findings: readonly CheckedFinding[],
  cell: string,
  rule: string | undefined,
): CheckedFinding {
  const wanted = cell.replace(/[$'\s]/g, '').toUpperCase();
  const found = findings.filter(
    (each) =>
      each.explanation !== 'none' &&
      `${each.sheet}!${cellAddress(each.row, each.column)}`.replace(/\s/g, '').toUpperCase() ===
        wanted &&
      (rule === undefined || each.rule === rule),
  );
  const [only] = found;
  if (!only) throw new ProductError('noFindingAtCell', { cell });
  if (found.length > 1) {
    const rules = found.map((each) => each.rule).join(', ');
    throw new ProductError('severalFindingsAtCell', { cell, rules });
  }
  return only;
}
