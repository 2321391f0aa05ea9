import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import { type Status, statuses } from '../../../tracking/status';
import type { UnitSummary } from '../../../usecases/types';
import { StatusLabel } from '../../parts/StatusLabel';
import { usePane } from '../../session/environment';
import { useSummaryStyles, useUnitTableStyles } from './summary-step.styles';

export interface UnitTableProps {
  units: readonly UnitSummary[];
  total: UnitSummary;
}

/** A line for every lead unit. Indicators with several lead units stand in each of their lines, and once in the total. */
export const UnitTable = memo(function UnitTable({ units, total }: UnitTableProps) {
  const styles = useUnitTableStyles();
  const { language, messages } = usePane();
  const texts = messages.summary;
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const headings = [texts.reported, texts.onTrack, texts.behind, texts.rate];
  return (
    <div className={styles.scroller} tabIndex={0} role="group" aria-label={texts.units}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.headUnit)}>
              {texts.unit}
            </th>
            {headings.map((heading) => (
              <th key={heading} scope="col" className={styles.head}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <UnitRow
              key={unit.unit ?? ''}
              name={unit.unit ?? texts.noUnit}
              summary={unit}
              percent={percent}
            />
          ))}
          <UnitRow name={texts.total} summary={total} percent={percent} isTotal />
        </tbody>
      </table>
    </div>
  );
});

interface UnitRowProps {
  name: string;
  summary: UnitSummary;
  percent: Intl.NumberFormat;
  isTotal?: boolean;
}

function UnitRow(props: UnitRowProps) {
  const styles = useUnitTableStyles();
  const { messages } = usePane();
  const { indicators, reported, counts, rate } = props.summary;
  const cells = [
    `${reported}/${indicators}`,
    counts.met + counts.onSchedule,
    counts.behind,
    rate === null ? messages.summary.noRate : props.percent.format(rate),
  ];
  return (
    <tr className={props.isTotal ? styles.totalRow : undefined}>
      <th scope="row" className={mergeClasses(styles.unit, props.isTotal && styles.totalUnit)}>
        {props.name}
      </th>
      {cells.map((cell, index) => (
        <td key={index} className={styles.number}>
          {cell}
        </td>
      ))}
    </tr>
  );
}

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
