import { Link, Switch } from '@fluentui/react-components';
import { format } from '../../../language/language';
import type { ScoresDescription } from '../../../usecases/describe-scores';
import { cellAddress } from '../../../workbook/address';
import { ErrorNotice } from '../../parts/ErrorNotice';
import { LiveRegion } from '../../parts/LiveRegion';
import { useScoringStyles } from './summary-step.styles';
import type { Scoring } from './useScoring';
import { scoringMessages } from '../../messages/scoring';
import { useMessages } from '../../session/environment';

/** Whether the report comes with scores, what that means, and what there is to know of the weights. */
export function ScoringSwitch({ scoring, disabled }: { scoring: Scoring; disabled: boolean }) {
  const styles = useScoringStyles();
  const texts = useMessages(scoringMessages);
  const { scores, isOn } = scoring;
  return (
    <div className={styles.root}>
      <Switch
        className={styles.switch}
        label={texts.label}
        checked={isOn}
        disabled={disabled}
        onChange={(_, { checked }) => scoring.choose(checked)}
      />
      <p className={styles.hint}>{texts.hint}</p>
      <LiveRegion>
        {isOn && <WeightsLine scores={scores} />}
        {scores.sheet !== null && !isOn && <p className={styles.text}>{texts.stays}</p>}
      </LiveRegion>
      {isOn && <ScoringProblems scores={scores} onGoTo={scoring.goTo} />}
      <ErrorNotice error={scoring.error} onDismiss={scoring.dismissError} />
    </div>
  );
}

/** How the weights stand, and what the sheet lacks. */
function WeightsLine({ scores }: { scores: ScoresDescription }) {
  const styles = useScoringStyles();
  const texts = useMessages(scoringMessages);
  const { sheet, weights, unlisted } = scores;
  if (sheet === null) return <p className={styles.text}>{texts.equal}</p>;
  return (
    <>
      <p className={styles.text}>
        {format(weights === 100 ? texts.weights : texts.notHundred, { weights })}
      </p>
      {unlisted > 0 && <p className={styles.text}>{format(texts.unlisted, { count: unlisted })}</p>}
    </>
  );
}

/** So many rows are named; a column pasted wrong would fill the pane. */
const NAMED = 5;

export interface ScoringProblemsProps {
  scores: ScoresDescription;
  onGoTo: (cell: { row: number; column: number }) => void;
}

/** Weights and vetoes that are not valid: which, why, and a way to each cell. */
export function ScoringProblems({ scores, onGoTo }: ScoringProblemsProps) {
  const styles = useScoringStyles();
  const texts = useMessages(scoringMessages);
  const { problems } = scores;
  if (problems.length === 0) return null;
  const more = problems.length - NAMED;
  return (
    <>
      <p className={styles.text}>{format(texts.problems, { count: problems.length })}</p>
      <ul className={styles.problems}>
        {problems.slice(0, NAMED).map(({ kind, indicatorName, value, row, column }) => {
          const cell = cellAddress(row, column);
          const isBlank = value === null || value === '';
          const shown = isBlank ? texts.blank : format(texts.typed, { value: String(value) });
          return (
            <li key={cell}>
              <Link
                as="button"
                inline
                className={styles.link}
                title={format(texts.goTo, { cell })}
                onClick={() => onGoTo({ row, column })}
              >
                {`${cell} ${indicatorName}`}
              </Link>
              {` ${format(texts.problem[kind], { value: shown })}`}
            </li>
          );
        })}
      </ul>
      {more > 0 && <p className={styles.text}>{format(texts.more, { count: more })}</p>}
    </>
  );
}
