import { inspectPlan } from '../inspection/inspect-plan';
import type { InspectedPlan } from '../inspection/rule';
import type { Language } from '../language/language';

/**
 * What is wrong with a plan itself, as a .docx file. What writes Word files is loaded when it is needed.
 * @param title how the plan is called.
 */
export async function inspectionFile(
  title: string,
  plan: InspectedPlan,
  language: Language,
): Promise<Uint8Array> {
  const { inspectionDocx } = await import('../export/inspection-docx');
  return inspectionDocx(title, inspectPlan(plan, language), language);
}
