import type { PlanSheet, ReadableSheet } from '../../plan-sheets';
import { findingsIdentity } from './finding-columns';
import { layOutFindingsSheet } from './lay-out-findings';
import { readFindings, type ReadFindings } from './read-findings';

/** 校验结果: a fill makes it, a check writes it. */
export const findingsSheet: PlanSheet<'findings'> & ReadableSheet<'findings', ReadFindings> = {
  ...findingsIdentity,
  part: 'plan',
  fill: ({ language, ...fill }) => {
    if (!fill.isNew(findingsIdentity)) return [];
    const sheet = fill.sheet(findingsIdentity);
    return [layOutFindingsSheet({ sheet, language, existing: null, result: null })];
  },
  read: readFindings,
};
