import type { Finding } from '../findings/finding';

/** Whether the explanation of a finding belongs into its own row's 情况说明: that is what the row lacks. */
export const isExplainedInRow = ({ rule }: Pick<Finding, 'rule'>): boolean =>
  rule === 'explanation-missing';
