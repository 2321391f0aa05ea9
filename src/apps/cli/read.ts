import { basename } from 'node:path';
import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { pageRanges } from '../../documents';
import { joinUnits } from '../../plan/offices/office-list';
import { readPlan, type ReadIndicator, type Reading } from '../../reading/read-plan';
import { readGuarded } from './document-process';
import { readUserFile } from './files';
import { say, sayJson } from './say';

/** `read FILE [--json] [--year 2024]`: what a plan document asks for, with the words and the place of each record. */
export function readCommand(program: Command): void {
  program
    .command('read')
    .description(
      '读方案原文，列出目标、任务和责任单位 / read a plan document: its targets, tasks and units',
    )
    .argument('<file>', '方案原文 / document: .docx .pdf .html .xlsx .csv .txt')
    .option('--json', '输出 JSON / print JSON')
    .option('--year <year>', '方案年份 / year of the plan', parseYear)
    .action(async (file: string, options: { json?: boolean; year?: number }) => {
      const source = await readGuarded(await readUserFile(file), basename(file));
      const reading = readPlan(source, options.year === undefined ? {} : { year: options.year });
      if (options.json) sayJson(reading);
      else textLines(reading).forEach(say);
      if (source.unreadPages.length > 0) console.error(unreadText(source.unreadPages));
      if (reading.unreadTables) console.error(unreadTablesText(source.text, reading.unreadTables));
      if (source.uncalculated !== undefined) console.error(uncalculatedText(source.uncalculated));
      if (reading.years.length === 0) console.error(YEAR_UNKNOWN);
    });
}

const YEAR_UNKNOWN =
  '原文没有写明年份，指标的年度空着。请用 --year 给出，例如 --year 2024。The document names no year; give it with --year, like --year 2024.';

function uncalculatedText(cells: readonly string[]): string {
  const named = cells.slice(0, 8).join('、') + (cells.length > 8 ? '…' : '');
  return `${cells.length} 个单元格的公式没有存下结果，没有读到：${named}。请在 Excel 或 WPS 里重新计算并保存，再读一次。Formulas without a stored result were not read; calculate and save the file, then read it again.`;
}

function unreadText(pages: readonly number[]): string {
  const numbers = pageRanges(pages).join('、');
  return `第 ${numbers} 页是图片、竖排或无法识别的文字，未能读取，请对照原件补充。Pages ${numbers} are pictures or text that cannot be read; they were left out.`;
}

function unreadTablesText(text: string, spans: NonNullable<Reading['unreadTables']>): string {
  const heads = spans.map(({ start }) => `[${start}] ${oneLine(text.slice(start, start + 24))}…`);
  return `${spans.length} 张表格的单元格连在一起，拆不开，未能逐行读取，请对照原文补充。Tables whose cells run together were not read row by row; complete them from the text: ${heads.join('；')}`;
}

function parseYear(value: string): number {
  if (!/^(19[5-9]\d|20\d\d|21\d\d)$/.test(value)) throw new InvalidArgumentError('2024');
  return Number(value);
}

function textLines({ title, years, indicators, tasks }: Reading): string[] {
  const targets = indicators.map((indicator) =>
    [
      indicator.section,
      indicator.name,
      targetText(indicator),
      indicator.period || '—',
      unitsText(indicator),
      `${Math.round(indicator.confidence * 100)}%`,
      `[${indicator.start}] ${oneLine(indicator.quote)}`,
    ].join('\t'),
  );
  const items = tasks.map((task) =>
    [task.section, task.title, unitsText(task), `[${task.start}]`].join('\t'),
  );
  const total = `${title ?? '—'}\t${years.join('、') || '—'}\t指标 ${indicators.length}\t任务 ${tasks.length}`;
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
