import type { Plan } from '../../../plan/model';

/** Hands the plan with everything decided so far, and its source text, to the user as a file. */
export function saveReview(plan: Plan, fileName: string): void {
  const json = `${JSON.stringify(plan, null, 2)}\n`;
  const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken the contents by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
