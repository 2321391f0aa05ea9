import type { TaskQuarter } from './texts';

/** A slip in what is told of one task in the reporting quarter. */
export interface TaskError {
  name: string;
  severity: 'mandatory' | 'verify' | 'information';
  /** What stands there instead; null where nobody would make this slip here. */
  wrong(year: readonly TaskQuarter[], quarter: number): TaskQuarter | null;
}

const changed =
  (status: TaskQuarter['status'], ...texts: string[]): TaskError['wrong'] =>
  (year, quarter) =>
    year[quarter - 2]?.status === '已完成'
      ? null
      : { status, text: texts[year.length % texts.length]! };

export const taskErrors: readonly TaskError[] = [
  ...[
    '预计明年3月完工。',
    '主体工程尚未完成，预计年底前验收。',
    '计划12月底前全部建成。',
    '项目仍在施工，力争下季度竣工。',
    '还没有完成，正在抓紧收尾。',
  ].map((text) => ({
    name: `completed: ${text}`,
    severity: 'verify' as const,
    wrong: changed('已完成', text),
  })),
  ...['已全部完成，通过验收。', '项目已于8月竣工并交付使用。', '任务已提前完成。'].flatMap((text) =>
    (['未启动', '推进中', '滞后'] as const).map((status) => ({
      name: `${status}: ${text}`,
      severity: 'verify' as const,
      wrong: changed(status, text),
    })),
  ),
  ...['召开推进会3次，走访企业12家。', '完成施工图设计，正在进行财政评审。'].map((text) => ({
    name: `late without a reason: ${text}`,
    severity: 'verify' as const,
    wrong: changed('滞后', text),
  })),
  {
    name: 'last quarter’s text',
    severity: 'verify',
    wrong: (year, quarter) => {
      const last = year[quarter - 2];
      return last?.status === '推进中' ? { status: '推进中', text: last.text } : null;
    },
  },
  {
    name: 'stepped back',
    severity: 'verify',
    wrong: (year, quarter) =>
      year[quarter - 2]?.status === '已完成'
        ? { status: '推进中', text: '继续开展后续工作，本季走访6家单位。' }
        : null,
  },
  { name: 'nothing told', severity: 'mandatory', wrong: changed('推进中', '') },
  {
    name: 'another year',
    severity: 'information',
    wrong: changed('推进中', '2012年9月完成选址，已报市局审批。'),
  },
  { name: 'filler', severity: 'mandatory', wrong: changed('已完成', '正常推进') },
];
