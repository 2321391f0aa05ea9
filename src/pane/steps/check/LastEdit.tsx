import type { Finding } from '../../../check/findings/finding';
import { format } from '../../../language/language';
import type { EditCheck } from '../../../usecases/check-edit';
import { LiveRegion } from '../../parts/LiveRegion';
import { Section } from '../../parts/Section';
import { usePane } from '../../session/environment';
import { useCheckStepStyles } from './check-step.styles';
import { FindingItem } from './finding/FindingItem';

/** The gravest; a paste can touch every row, and the full check has the rest. */
const MOST = 3;

export interface LastEditProps {
  check: EditCheck | null;
  onGoTo: (finding: Finding) => void;
}

/** What checking the last entry brought, said as soon as it is made. */
export function LastEdit({ check, onGoTo }: LastEditProps) {
  const styles = useCheckStepStyles();
  const { language, messages } = usePane();
  const texts = messages.check;
  const rows = check?.rows ?? [];
  const edited =
    rows.length === 1 ? rows[0]!.indicatorName : format(texts.liveRows, { count: rows.length });
  const more = Math.max(0, (check?.findings.length ?? 0) - MOST);
  return (
    <LiveRegion testId="last-edit">
      {check && (
        <div className={styles.live}>
          <Section heading={texts.live}>
            <p className={styles.text}>
              {`${edited}${language === 'zh-CN' ? '：' : ': '}`}
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
            {more > 0 && <p className={styles.hint}>{format(texts.liveMore, { count: more })}</p>}
          </Section>
        </div>
      )}
    </LiveRegion>
  );
}
