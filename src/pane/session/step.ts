/** The pane's steps, in the order a person takes them the first time. */
export const steps = ['plan', 'review', 'fill', 'check', 'summary'] as const;
export type Step = (typeof steps)[number];
