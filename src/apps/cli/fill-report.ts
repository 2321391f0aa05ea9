import { format, type Language, type Localised } from '../../language/language';
import type { FillReport, RecordChange } from '../../usecases/types';

const texts = {
  filled: {
    'zh-CN': '已写入 {file}：指标 {indicators} 项，任务 {tasks} 项。',
    en: 'Wrote {file}: {indicators} {indicators|indicator|indicators}, {tasks} {tasks|task|tasks}.',
  },
  unreviewed: {
    'zh-CN': '未审核 {count} 项。',
    en: '{count} {count|record is|records are} not reviewed.',
  },
  unsettled: {
    'zh-CN': '方案前后不一致、尚未确认 {count} 处：各处均已写入，备注中注明。',
    en: '{count} {count|contradiction in the plan is|contradictions in the plan are} not settled: every place is filled and says so in its note.',
  },
  kept: { 'zh-CN': '保留已填数据 {count} 处。', en: '{count} {count|entry|entries} kept.' },
  added: { 'zh-CN': '新增 {count} 项：', en: '{count} added:' },
  changed: { 'zh-CN': '有变动 {count} 项：', en: '{count} changed:' },
  gone: {
    'zh-CN': '方案中已没有的 {count} 项（保留并标注）：',
    en: '{count} no longer in the plan (kept and marked):',
  },
} satisfies Record<string, Localised>;

/** What a fill did, in lines. */
export function reportLines(report: FillReport, file: string, language: Language): string[] {
  const { indicators, tasks } = report;
  const lines = [format(texts.filled[language], { file, indicators, tasks })];
  for (const kind of ['unreviewed', 'unsettled'] as const) {
    if (report[kind] > 0) lines.push(format(texts[kind][language], { count: report[kind] }));
  }
  if (!report.refilled) return lines;
  lines.push(format(texts.kept[language], { count: report.entriesKept }));
  for (const kind of ['added', 'changed', 'gone'] as const) {
    const changes = report[kind];
    if (changes.length === 0) continue;
    lines.push(format(texts[kind][language], { count: changes.length }));
    lines.push(...changes.map((change) => changeLine(change, language)));
  }
  return lines;
}

function changeLine({ id, name, differences }: RecordChange, language: Language): string {
  const separator = language === 'zh-CN' ? '；' : '; ';
  const details =
    differences.length > 0 ? `\t${differences.join(separator).replace(/\n/g, separator)}` : '';
  return `  ${id}\t${name}${details}`;
}
