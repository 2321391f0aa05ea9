import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { joinUnits } from '../plan/units';
import { readPlan, type ReadIndicator, type Reading } from '../plan/reading/read-plan';
import { UsageError } from './errors';
import { readUserFile } from './files';

/** `read FILE [--json] [--year 2024]`: what a plan document asks for, with the words and the place of each record. */
export function readCommand(program: Command): void {
  program
    .command('read')
    .description('读方案原文（.txt），列出目标、任务和责任单位 / read a plan document (.txt)')
    .argument('<file>', '方案原文 .txt（UTF-8 或 GB18030）/ document, UTF-8 or GB18030')
    .option('--json', '输出 JSON / print JSON')
    .option('--year <year>', '方案年份 / year of the plan', parseYear)
    .action(async (file: string, options: { json?: boolean; year?: number }) => {
      const text = documentText(file, await readUserFile(file));
      const reading = readPlan(text, options.year === undefined ? {} : { year: options.year });
      const lines = options.json ? [JSON.stringify(reading, null, 2)] : textLines(reading);
      for (const line of lines) console.log(line);
    });
}

function parseYear(value: string): number {
  if (!/^(19[5-9]\d|20\d\d|21\d\d)$/.test(value)) throw new InvalidArgumentError('2024');
  return Number(value);
}

/** @throws UsageError when the file is no plain text. */
function documentText(file: string, bytes: Uint8Array): string {
  if (!/\.(txt|text)$/i.test(file) || bytes.includes(0)) {
    throw new UsageError(
      `只能读纯文本（.txt，UTF-8 或 GB18030）。Cannot read ${file}: plain text only (.txt, UTF-8 or GB18030).`,
    );
  }
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  throw new UsageError(
    `文字编码不是 UTF-8 或 GB18030。Cannot read ${file}: the text is neither UTF-8 nor GB18030.`,
  );
}

function textLines({ title, years, indicators, tasks }: Reading): string[] {
  const targets = indicators.map((indicator) =>
    [
      indicator.section,
      indicator.name,
      targetText(indicator),
      indicator.period,
      unitsText(indicator),
      `${Math.round(indicator.confidence * 100)}%`,
      `[${indicator.start}] ${oneLine(indicator.quote)}`,
    ].join('\t'),
  );
  const items = tasks.map((task) =>
    [task.section, task.title, unitsText(task), `[${task.start}]`].join('\t'),
  );
  const total = `${title ?? '—'}\t${years.join('、')}\t指标 ${indicators.length}\t任务 ${tasks.length}`;
  return [...targets, ...items, total];
}

function targetText({ measure, target: { op, low, high, unit } }: ReadIndicator): string {
  const amount = op === 'range' ? `${low}–${high}` : `${op} ${low ?? high}`;
  return `${measure} ${amount} ${unit}`;
}

function unitsText({ lead, support }: { lead: string[]; support: string[] }): string {
  return [lead, support].map(joinUnits).join(' | ');
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
