import { restOfSentence, stopAt, type InspectionRule } from '../rule';

const VAGUE =
  /(?:稳步|稳定|不断|持续|进一步|大力|逐步|有效|明显|大幅度?|显著|切实|较大幅度|更加|日益)(?:地)?(?:提高|提升|改善|增强|增长|增加|扩大|优化|推进|加强|完善|下降|降低|减少|缩短|压减|压缩|遏制|缓解|发展|壮大|好转|健全|上升|提质|加大|向好|趋好)|稳中(?:向好|有进|提质|有升)/;

/** 稳步提高居民收入, where no figure of its item says how much. */
export const vagueWords: InspectionRule = {
  id: 'vague-words',
  severity: 'information',
  title: {
    'zh-CN': '用词含糊',
    en: 'Vague words',
  },
  reason: {
    'zh-CN': '“{words}”无法考核。',
    en: '“{words}” cannot be assessed.',
  },
  suggestion: {
    'zh-CN': '换成数字：提高到多少，或者比上年提高多少。',
    en: 'Say how much: to what, or by how much against last year.',
  },
  find(plan) {
    const told = new Set(plan.indicators.map(({ section }) => section));
    return plan.tasks.flatMap((task) => {
      const words = VAGUE.exec(task.quote ?? task.title)?.[0] ?? VAGUE.exec(task.title)?.[0];
      if (words === undefined || told.has(task.section)) return [];
      // 稳步提高,增长7%以上: the sentence goes on with a figure
      return /\d/.test(restOfSentence(plan, task)) ? [] : [stopAt(task, { words })];
    });
  },
};
