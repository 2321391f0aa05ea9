import type { Finding } from '../../../audit/finding';
import { format } from '../../../language/language';
import { cellAddress } from '../../../workbook/address';
import { usePane } from '../context/PaneContext';
import { SeverityLabel } from '../parts/SeverityLabel';
import { useFindingStyles } from './check-step.styles';

export interface FindingItemProps {
  finding: Finding;
  onGoTo: (finding: Finding) => void;
}

/** One finding with both sides of its evidence; activating it shows the cell. */
export function FindingItem({ finding, onGoTo }: FindingItemProps) {
  const styles = useFindingStyles();
  const { language, messages } = usePane();
  const address = cellAddress(finding.row, finding.column);
  const { leadUnits, evidence } = finding;
  return (
    <button
      type="button"
      className={styles.root}
      title={format(messages.check.goTo, { cell: address })}
      onClick={() => onGoTo(finding)}
    >
      <span className={styles.top}>
        <SeverityLabel severity={finding.severity} />
        <span className={styles.cell}>{address}</span>
      </span>
      <span className={styles.name}>{finding.indicatorName}</span>
      <span className={styles.line}>{finding.message[language]}</span>
      {evidence.length > 0 && (
        <span className={styles.evidence}>
          {evidence.map(({ label, value }) => (
            <span className={styles.line} key={label[language]}>
              {`${label[language]}${language === 'zh-CN' ? '：' : ': '}${value}`}
            </span>
          ))}
        </span>
      )}
      <span className={styles.unit}>
        {leadUnits.join(messages.listSeparator) || messages.check.noUnit}
      </span>
    </button>
  );
}
