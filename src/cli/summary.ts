import type { Command } from 'commander';
import { format, type Language } from '../language/language';
import type { Quarter } from '../tracking/quarter';
import { setQuarter } from '../usecases/set-quarter';
import { summariseQuarter } from '../usecases/summarise-quarter';
import { writeReports } from '../usecases/write-reports';
import { languageOption } from './language-option';
import { parseQuarter } from './quarter-option';
import { openWorkbook, saveWorkbook } from './workbook-file';

const texts = {
  written: {
    'zh-CN':
      '已写入 {file}：{sheets}。第{quarter}季度指标 {indicators} 项，已报 {reported} 项，达标 {good} 项，滞后 {behind} 项。',
    en: 'Wrote {file}: {sheets}. Q{quarter}: {indicators} indicators, {reported} reported, {good} met or on schedule, {behind} behind.',
  },
} as const;

/** `summary WORKBOOK --quarter 2 -o OUT.xlsx`: the sheets of the quarterly report, in a copy of the workbook. */
export function summaryCommand(program: Command): void {
  program
    .command('summary')
    .description('汇总一个季度，写出汇总、排名、走势和图 / write the sheets of a quarterly report')
    .argument('<workbook>', '台账工作簿 .xlsx / ledger workbook')
    .requiredOption('-o, --output <file>', '输出的 .xlsx / workbook to write')
    .option('--quarter <number>', '报告季度 1—4 / reporting quarter', parseQuarter)
    .addOption(languageOption('提示语言 / language of messages'))
    .action(
      async (path: string, options: { output: string; quarter?: Quarter; lang: Language }) => {
        const host = await openWorkbook(path);
        if (options.quarter !== undefined) await setQuarter(host, options.quarter);
        const { sheets } = await writeReports(host);
        const { total, quarter } = await summariseQuarter(host);
        await saveWorkbook(host, options.output);
        const { lang } = options;
        console.log(
          format(texts.written[lang], {
            file: options.output,
            sheets: sheets.join(lang === 'zh-CN' ? '、' : ', '),
            quarter,
            indicators: total.indicators,
            reported: total.reported,
            good: total.counts.met + total.counts.onSchedule,
            behind: total.counts.behind,
          }),
        );
      },
    );
}
