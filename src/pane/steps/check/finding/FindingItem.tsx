import type { Evidence, Finding } from '../../../../check/findings/finding';
import { format, type Language } from '../../../../language/language';
import { cellAddress } from '../../../../workbook/address';
import { SeverityLabel } from '../../../parts/SeverityLabel';
import { usePane } from '../../../session/environment';
import { useFindingStyles } from '../check-step.styles';

export interface FindingItemProps {
  finding: Finding;
  onGoTo: (finding: Finding) => void;
  /** -1 takes it out of the tab order; `row` is its number in a list that arrow keys walk through. */
  tabIndex?: 0 | -1;
  row?: number;
}

/** One finding: rule, cell, message and both sides with their values; activating it shows the cell. */
export function FindingItem({ finding, onGoTo, tabIndex = 0, row }: FindingItemProps) {
  const styles = useFindingStyles();
  const { language, messages } = usePane();
  const address = cellAddress(finding.row, finding.column);
  const { leadUnits, evidence } = finding;
  return (
    <button
      type="button"
      className={styles.main}
      title={format(messages.check.goTo, { cell: address })}
      tabIndex={tabIndex}
      data-row={row}
      onClick={() => onGoTo(finding)}
    >
      <span className={styles.top}>
        <SeverityLabel severity={finding.severity} />
        <span className={styles.rule}>{finding.title[language]}</span>
        <span className={styles.cell}>{`${finding.sheet}!${address}`}</span>
      </span>
      {finding.indicatorName !== '' && <span className={styles.name}>{finding.indicatorName}</span>}
      <span className={styles.line}>{finding.message[language]}</span>
      {evidence.length > 0 && (
        <span className={styles.evidence}>
          {evidence.map((side, i) => (
            <span className={styles.line} key={i}>
              {sideText(side, language)}
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

/** "目标值：21户" */
function sideText({ label, value }: Evidence, language: Language): string {
  const text = typeof value === 'string' ? value : value[language];
  return `${label[language]}${language === 'zh-CN' ? '：' : ': '}${text}`;
}
