import type { InspectionRule } from '../rule';

const PENDING =
  /(?:完成|达到|落实)(?:上级|省|市|州|国家|自治区)(?:级|里|政府|委)?(?:下达|确定|规定|交办)的?[^,，。;；、\d\n]{0,16}?(?:任务|目标|指标|要求)(?!\d)/g;

/** 完成市下达目标: what is to be reached nobody knows yet. */
export const setAbove: InspectionRule = {
  id: 'set-above',
  severity: 'verify',
  title: {
    'zh-CN': '上级下达而没有数',
    en: 'Set by the level above, without a number',
  },
  reason: {
    'zh-CN': '“{words}”没有数，等上级下达后才能考核。',
    en: '“{words}” has no number and waits for the level above.',
  },
  suggestion: {
    'zh-CN': '先记为待定，下达后补上数和时限。',
    en: 'Keep it as pending; add the number once it is set.',
  },
  find(plan) {
    const ofRecords = [...plan.tasks, ...plan.indicators].map(({ section, quote, ...record }) => ({
      section,
      text: quote ?? ('title' in record ? record.title : record.name),
    }));
    const texts = plan.source ? [{ section: '', text: plan.source.text }] : ofRecords;
    return texts.flatMap(({ section, text }) =>
      [...text.matchAll(PENDING)].map(([words]) => ({ section, quote: words, values: { words } })),
    );
  },
};
