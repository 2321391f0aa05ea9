import { Button } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { format } from '../../../../language/language';
import { isOpen } from '../../../../check/findings/finding-state';
import type { CheckedFinding } from '../../../../check/findings/checked-finding';
import { LiveRegion } from '../../../parts/LiveRegion';
import { Section } from '../../../parts/Section';
import { usePane } from '../../../session/environment';
import { FixAll } from '../Fixes';
import { useCheckStepStyles } from '../check-step.styles';
import type { CheckActions } from '../useCheck';
import { FilterBar } from './FilterBar';
import { FindingsList } from './FindingsList';
import { filterFindings, groupFindings, type Grouping, noFilter } from './findings-view';
import { prepareSearch } from './search-texts';

export interface FindingsPanelProps {
  findings: readonly CheckedFinding[];
  actions: CheckActions;
}

/** All findings: which are listed, how they are grouped, fixes for all of a kind, and the list. */
export function FindingsPanel({ findings, actions }: FindingsPanelProps) {
  const styles = useCheckStepStyles();
  const { language, messages } = usePane();
  const texts = messages.check;
  const [filter, setFilter] = useState(noFilter);
  const [grouping, setGrouping] = useState<Grouping>('severity');
  // Typing stays quick while a long list follows.
  const applied = useDeferredValue(filter);
  const listed = useMemo(
    () => filterFindings(findings, applied, language),
    [findings, applied, language],
  );
  const groups = useMemo(() => groupFindings(listed, grouping), [listed, grouping]);
  const open = useMemo(() => listed.filter(({ finding }) => isOpen(finding)).length, [listed]);
  useEffect(() => prepareSearch(findings, language, soon), [findings, language]);
  return (
    <Section heading={texts.findings}>
      <FilterBar
        findings={findings}
        filter={filter}
        onFilter={setFilter}
        grouping={grouping}
        onGroup={setGrouping}
      />
      <LiveRegion testId="listed">
        <p className={styles.hint}>
          {listed.length === 0
            ? texts.nothingListed
            : format(texts.listed, { count: listed.length, open })}
        </p>
      </LiveRegion>
      {listed.length === 0 && (
        <Button className={styles.more} size="small" onClick={() => setFilter(noFilter)}>
          {texts.resetFilter}
        </Button>
      )}
      <FixAll listed={listed} actions={actions} />
      {groups.length > 0 && <FindingsList groups={groups} grouping={grouping} actions={actions} />}
    </Section>
  );
}

/** Between what a person does. */
function soon(next: () => void): () => void {
  const timer = setTimeout(next);
  return () => clearTimeout(timer);
}
