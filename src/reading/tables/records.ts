import type { Measure, Milestone, Target } from '../../plan/model';
import type { TargetMention } from '../prose/mention';
import type { Pattern } from '../patterns';
import type { Units } from '../offices/responsibility';

/** A target read from a table. Offsets are those of the document's text. */
export interface TableTarget extends Units {
  name: string;
  measure: Measure;
  target: Target;
  /** null: the plan's own. */
  period: string | null;
  baseline?: number;
  /** The quarter by whose end it is due, where that is before the year's end. */
  dueBy?: number;
  field?: string;
  note?: string;
  /** Its row within the table: the groups above it, its field, and its number, as a section path has them. */
  row: readonly string[];
  start: number;
  end: number;
  pattern: Pattern;
  confidence: number;
  reason?: TargetMention['reason'];
}

export interface TableTask extends Units {
  title: string;
  field?: string;
  milestones?: Milestone[];
  row: readonly string[];
  start: number;
  end: number;
}

export interface TableReading {
  targets: TableTarget[];
  tasks: TableTask[];
  /** What was read, from its headings on: lines above them are left to the prose. */
  start: number;
  end: number;
}
