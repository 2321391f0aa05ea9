import { Link } from '@fluentui/react-components';
import { format } from '../../../language/language';
import type { ScoresDescription } from '../../../usecases/describe-scores';
import { cellAddress } from '../../../workbook/address';
import { useScoringMessages } from './messages';
import { useScoringStyles } from './scoring.styles';

/** So many rows are named; a column pasted wrong would fill the pane. */
const NAMED = 5;

export interface ScoringProblemsProps {
  scores: ScoresDescription;
  onGoTo: (cell: { row: number; column: number }) => void;
}

/** Weights and vetoes that are not valid: which, why, and a way to each cell. */
export function ScoringProblems({ scores, onGoTo }: ScoringProblemsProps) {
  const styles = useScoringStyles();
  const texts = useScoringMessages();
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
