import { Button } from '@fluentui/react-components';
import { fixKinds, type Fix } from '../../../check/finding';
import { format } from '../../../language/language';
import { usePane } from '../../context/PaneContext';
import { useCheckStepStyles } from '../check-step.styles';
import type { NumberedFinding } from '../list/view';
import type { CheckActions } from '../useCheck';

export interface FixAllProps {
  listed: readonly NumberedFinding[];
  actions: CheckActions;
}

/** One button for each kind of fix among the listed findings: it applies all of them. */
export function FixAll({ listed, actions }: FixAllProps) {
  const styles = useCheckStepStyles();
  const { messages } = usePane();
  const texts = messages.check.fix;
  const fixes = listed.flatMap(({ finding }): Fix[] => (finding.fix ? [finding.fix] : []));
  if (fixes.length === 0) return null;
  return (
    <div className={styles.actions}>
      {fixKinds.map((kind) => {
        const ofKind = fixes.filter((fix) => fix.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <Button
            key={kind}
            size="small"
            disabledFocusable={actions.fixing || actions.checking}
            onClick={() => actions.applyFixes(ofKind)}
          >
            {format(texts.all, { kind: texts.kinds[kind], count: ofKind.length })}
          </Button>
        );
      })}
    </div>
  );
}
