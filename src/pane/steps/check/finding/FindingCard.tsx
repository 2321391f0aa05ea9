import { Button } from '@fluentui/react-components';
import { format } from '../../../../language/language';
import { fixesOf } from '../../../../check/findings/finding';
import type { CheckedFinding } from '../../../../check/findings/checked-finding';
import { usePane } from '../../../session/environment';
import { useFindingStyles } from '../check-step.styles';
import type { CheckActions } from '../useCheck';
import { draftKey, type Drafts, ExplanationBox } from './ExplanationBox';
import { FindingItem } from './FindingItem';

export interface FindingCardProps {
  finding: CheckedFinding;
  actions: CheckActions;
  drafts: Drafts;
  /** Only the active row of a list is in the tab order. */
  tabIndex: 0 | -1;
  row: number;
}

/** A finding with what can be done about it: the proposed fix, and an explanation. */
export function FindingCard({ finding, actions, drafts, tabIndex, row }: FindingCardProps) {
  const styles = useFindingStyles();
  const { messages } = usePane();
  const { fix } = finding;
  const proposed = fixesOf(finding);
  const texts = messages.check.fix;
  const isAsked = finding.explanation !== 'none';
  // An office says why of a row; of tasks and of many rows it has no place to.
  const isOfRow = finding.group !== 'tasks' && finding.gathered.length === 0;
  const isExplained = isOfRow || !actions.isForOffice;
  return (
    <div className={styles.root}>
      <FindingItem finding={finding} onGoTo={actions.goTo} tabIndex={tabIndex} row={row} />
      {fix && (
        <div className={styles.tools}>
          <span>
            {format(texts.proposal, {
              value: fix.value === null || fix.value === '' ? texts.empty : String(fix.value),
            })}
          </span>
          <Button
            size="small"
            tabIndex={tabIndex}
            disabledFocusable={actions.fixing || actions.checking}
            onClick={() => actions.applyFixes([fix])}
          >
            {texts.apply}
          </Button>
        </div>
      )}
      {finding.gathered.length > 0 && proposed.length > 0 && (
        <div className={styles.tools}>
          <Button
            size="small"
            tabIndex={tabIndex}
            disabledFocusable={actions.fixing || actions.checking}
            onClick={() => actions.applyFixes(proposed)}
          >
            {format(texts.each, { count: proposed.length })}
          </Button>
        </div>
      )}
      {isAsked && !isExplained && (
        <p className={styles.said}>{messages.check.explain.correctOnly}</p>
      )}
      {isAsked && isExplained && (
        <ExplanationBox
          key={draftKey(finding)}
          finding={finding}
          actions={actions}
          drafts={drafts}
          tabIndex={tabIndex}
        />
      )}
    </div>
  );
}
