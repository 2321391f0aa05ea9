import type { Capability, WriteProgress } from '../host/port';
import type { Language } from '../language/language';
import type { AdjustmentKind } from '../plan/model';
import type { Quarter } from '../tracking/quarter';
import type { Status } from '../tracking/status';

/** Why a filled ledger is filled otherwise; a correction without a basis where nobody says. */
export interface ChangeReason {
  kind: AdjustmentKind;
  /** The quarter from which a change of the plan holds. */
  from?: Quarter;
  basis?: string;
}

export interface FillOptions {
  language: Language;
  /** Reporting quarter set on the cover; kept as it is when refilling without one, else 1. */
  quarter?: Quarter;
  /** Of the plan's years; kept when refilling without one, else the first. */
  year?: number;
  /** Baselines that an earlier roll-over carried are dropped where this plan has none. */
  dropsCarried?: boolean;
  /** Recorded with what this fill changes in a ledger that was filled before. */
  reason?: ChangeReason;
  /** The plan is one that held earlier, as `planAsOf` gives it: its own record counts, and nothing is added to it. */
  asThen?: boolean;
  /** The day it is filled: "2024-03-01"; today where left out. */
  on?: string;
  signal?: AbortSignal;
  onProgress?: (progress: WriteProgress) => void;
}

/** One record that a refill touched. */
export interface RecordChange {
  id: string;
  name: string;
  /** What differs, as "目标值 20 → 25"; empty for added and gone records. */
  differences: string[];
}

export interface FillReport {
  /** True when the workbook already held this district's ledger. */
  refilled: boolean;
  indicators: number;
  tasks: number;
  added: RecordChange[];
  changed: RecordChange[];
  /** No longer in the plan: kept in the workbook and marked. */
  gone: RecordChange[];
  /** Filled indicators and tasks that nobody has reviewed. */
  unreviewed: number;
  /** Contradictions in the plan that nobody has settled: every place is filled, and says so. */
  unsettled: number;
  /** Actuals, explanations and task texts that were there and stayed. */
  entriesKept: number;
  missing: Capability[];
  /** What was taken from last year's ledger, where one was chosen. */
  carried?: CarriedCounts;
}

/** Indicators that a roll-over gave something of the year before. */
export interface CarriedCounts {
  year: number;
  baselines: number;
  profiles: number;
  /** Not written, for 序时设置 has figures of last year in their rows already. */
  profilesKept: number;
}

export interface UnitSummary {
  /** Null for indicators without a lead unit. */
  unit: string | null;
  indicators: number;
  reported: number;
  counts: Record<Status, number>;
  /** (met + on schedule) / (indicators − not assessed); null when that is 0. */
  rate: number | null;
}

export interface QuarterSummary {
  district: string;
  title: string;
  year: number;
  quarter: Quarter;
  units: UnitSummary[];
  /** Every indicator once, whatever the number of its lead units. */
  total: UnitSummary;
}
