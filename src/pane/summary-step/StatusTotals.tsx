import { type Status, statuses } from '../../tracking/status';
import { StatusLabel } from '../parts/StatusLabel';
import { useSummaryStyles } from './summary-step.styles';

/** How many indicators have each status. */
export function StatusTotals({ counts }: { counts: Record<Status, number> }) {
  const styles = useSummaryStyles();
  return (
    <ul className={styles.totals} data-testid="totals">
      {statuses.map((status) => (
        <li key={status} className={styles.total}>
          <StatusLabel status={status} />
          <span className={styles.number}>{counts[status]}</span>
        </li>
      ))}
    </ul>
  );
}
