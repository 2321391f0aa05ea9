/** The pane's steps, in the order a person takes them the first time; sending out and collecting stand last. */
export const steps = ['plan', 'review', 'fill', 'check', 'summary', 'returns'] as const;
export type Step = (typeof steps)[number];
