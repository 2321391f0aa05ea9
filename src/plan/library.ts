import type { Plan } from './model';

/** What is shown of a plan before it is loaded. */
export interface PlanSummary {
  id: string;
  district: string;
  title: string;
  years: number[];
}

/** The plans that ship with the product. */
export interface PlanLibrary {
  list(): Promise<PlanSummary[]>;
  /** Rejects when there is no such plan. */
  load(id: string): Promise<Plan>;
}
