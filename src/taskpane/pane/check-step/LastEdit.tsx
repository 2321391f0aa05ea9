import type { Finding } from '../../../audit/finding';
import { format } from '../../../language/language';
import type { EditCheck } from '../../../usecases/check-edit';
import { usePane } from '../context/PaneContext';
import { LiveRegion } from '../parts/LiveRegion';
import { Section } from '../parts/Section';
import { useCheckStepStyles } from './check-step.styles';
import { FindingItem } from './FindingItem';

/** A paste can touch every row; the full check has the rest. */
const MOST = 20;

export interface LastEditProps {
  check: EditCheck | null;
  onGoTo: (finding: Finding) => void;
}

/** What checking the last entry brought, said as soon as it is made. */
export function LastEdit({ check, onGoTo }: LastEditProps) {
  const styles = useCheckStepStyles();
  const { language, messages } = usePane();
  const texts = messages.check;
  const names = check?.rows.length === 1 ? check.rows[0]!.indicatorName : '';
  return (
    <LiveRegion testId="last-edit">
      {check && (
        <div className={styles.live}>
          <Section heading={texts.live}>
            <p className={styles.text}>
              {names && `${names}${language === 'zh-CN' ? '：' : ': '}`}
              {check.findings.length === 0
                ? texts.liveClean
                : format(texts.liveCount, { count: check.findings.length })}
            </p>
            {check.findings.length > 0 && (
              <ul className={styles.list}>
                {check.findings.slice(0, MOST).map((finding) => (
                  <li key={`${finding.rule} ${finding.row} ${finding.column}`}>
                    <FindingItem finding={finding} onGoTo={onGoTo} />
                  </li>
                ))}
              </ul>
            )}
          </Section>
        </div>
      )}
    </LiveRegion>
  );
}
