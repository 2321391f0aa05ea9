import type { Finding } from '../findings/finding';
import { nameChanged } from '../rules/integrity/name-changed';

/**
 * Takes back what is proposed to restore a row whose name and something else differ from its record: it may be another
 * record's row under a wrong id, and restoring it would give that one's figures to this one.
 * @param findings about one row from `first` on
 */
export function withholdRestores(findings: Finding[], first: number): void {
  const restored = new Set<number>();
  let isNamed = true;
  for (let i = first; i < findings.length; i++) {
    const { rule, fix } = findings[i]!;
    if (rule === nameChanged.id) isNamed = false;
    if (fix?.kind === 'restore') restored.add(i);
  }
  if (isNamed || restored.size < 2) return;
  for (const i of restored) findings[i] = { ...findings[i]!, fix: null };
}
