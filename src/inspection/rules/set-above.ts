import type { InspectionRule } from '../rule';

const ABOVE = '(?:上级|[省市州](?:级|里|政府|委|定)?|国家(?!级)|自治区)';
const SET = '(?:下达|确定|规定|交办|核定|核准|分解|考核|定|要求)';
const GOAL = '(?:任务|目标|指标|要求|计划)(?:数|值|量)?';
/** What leads to such words: 完成, 控制在, 以, 按. */
const REACHED =
  '(?:完成|达到|落实|实现|控制在|不低于|不高于|不超过|不少于|以|按照?|根据|符合|满足)';
/** 完成市下达的节能任务, 控制在市定目标以内; a figure in or behind it is what was set. */
const PENDING = new RegExp(
  `${REACHED}${ABOVE}(?:${SET}的?[^,，。;；、\\d\\n]{0,16}?${GOAL}|定${GOAL})(?:以内|之内|为准|执行)?(?![\\d(（〔])`,
  'g',
);
/** It names nothing of its own, and says only where the figure before it comes from: 下降3%,完成市下达目标. */
const BARE = new RegExp(`^${REACHED}${ABOVE}${SET}的?${GOAL}$`);

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
      [...text.matchAll(PENDING)]
        .filter(
          ({ 0: words, index }) => !(BARE.test(words) && /\d/.test(sentenceUpTo(text, index))),
        )
        .map(([words]) => ({ section, quote: words, values: { words } })),
    );
  },
};

/** What a sentence says before a place in it, without the number of its item. */
const sentenceUpTo = (text: string, index: number) =>
  /[^。;；\n]*$/
    .exec(text.slice(Math.max(0, index - LONGEST), index))![0]
    .replace(/^\s*[(（]?\d{1,3}[)）.、．]/, '');
const LONGEST = 120;
