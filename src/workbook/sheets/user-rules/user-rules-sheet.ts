import type { PlanSheet, ReadableSheet } from '../../plan-sheets';
import { layOutUserRulesSheet } from './lay-out-user-rules';
import { readUserRules, type ReadUserRules } from './read-user-rules';

/** 审核公式: once it is there it is the user's. */
export const userRulesSheet: PlanSheet<'userRules'> &
  ReadableSheet<'userRules', ReadUserRules | null> = {
  key: 'userRules',
  names: { 'zh-CN': '审核公式', en: 'Own rules' },
  part: 'plan',
  fill: ({ language, ...fill }) =>
    fill.isNew(userRulesSheet) ? [layOutUserRulesSheet(fill.sheet(userRulesSheet), language)] : [],
  read: readUserRules,
};
