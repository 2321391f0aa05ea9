import { Button, ProgressBar, Spinner } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { format } from '../../../../language/language';
import type { District } from '../../../../usecases/compare-districts';
import type { QuarterView } from '../../../../usecases/view-quarter';
import { ErrorNotice } from '../../../parts/ErrorNotice';
import { LiveRegion } from '../../../parts/LiveRegion';
import { useFileInput } from '../../../parts/useFileInput';
import { Section } from '../../../parts/Section';
import { usePane, useMessages } from '../../../session/environment';
import type { Session } from '../../../session/useSession';
import { useComparisonStyles } from '../summary-step.styles';
import { ComparisonPreview } from './ComparedFigures';
import { useComparison } from './useComparison';
import { useDistricts } from './useDistricts';
import { comparisonMessages } from '../../../messages/comparison';

/** 区县对比: other districts' files, what can be compared, and writing it. */
export default function ComparisonSection(props: { session: Session; view: QuarterView }) {
  const styles = useComparisonStyles();
  const { messages: pane } = usePane();
  const messages = useMessages(comparisonMessages);
  const files = useDistricts(props.view);
  const chooser = useFileInput({
    accept: '.xlsx,.json',
    multiple: true,
    testId: 'district-files',
    onChoose: files.add,
  });
  const actions = useComparison(props.session, props.view, files.others);
  const { comparison, progress, writing, written } = actions;
  const { reading } = files;
  const state = progress ? format(messages.progress, { ...progress }) : messages.writing;
  return (
    <Section heading={messages.heading}>
      <p className={styles.hint}>{messages.intro}</p>
      <div className={styles.actions}>
        <Button disabledFocusable={writing} onClick={reading ? files.cancel : chooser.open}>
          {reading ? messages.cancel : messages.choose}
        </Button>
      </div>
      {chooser.input}
      {files.refused.map((each) => (
        <div key={each.file}>
          <p className={styles.text}>{format(messages.failed, { file: each.file })}</p>
          <ErrorNotice error={each.error} onDismiss={() => files.dismissRefused(each)} />
        </div>
      ))}
      <ErrorNotice error={files.error} onDismiss={files.dismissError} />
      <DistrictFiles districts={files.others} disabled={writing} onRemove={files.remove} />
      <LiveRegion>
        {reading && <Spinner size="tiny" label={format(messages.readingOf, { ...reading })} />}
        {comparison && !reading && (
          <p className={styles.text}>
            {format(messages.result, {
              quarter: props.view.summary.quarter,
              compared: comparison.groups.length,
              alone: comparison.alone.length,
            })}
          </p>
        )}
      </LiveRegion>
      {comparison && (
        <>
          <ComparisonPreview comparison={comparison} />
          {writing && (
            <ProgressBar
              value={progress ? progress.done / progress.total : undefined}
              aria-label={messages.heading}
              aria-valuetext={state}
            />
          )}
          <Button
            className={styles.action}
            appearance={writing ? 'secondary' : 'primary'}
            disabledFocusable={reading !== null || (writing && actions.stopping)}
            onClick={writing ? actions.cancel : actions.write}
          >
            {writing ? messages.cancel : messages.write}
          </Button>
        </>
      )}
      <LiveRegion>
        {writing && (actions.stopping ? messages.stopping : state)}
        {written && !writing && (
          <span>{format(messages.written, { sheets: written.join(pane.listSeparator) })}</span>
        )}
      </LiveRegion>
      <ErrorNotice error={actions.error} onDismiss={actions.dismissError} />
    </Section>
  );
}

export interface DistrictFilesProps {
  districts: readonly District[];
  disabled: boolean;
  onRemove: (district: District) => void;
}

/** The other districts, each with its file, to be left out again. */
export function DistrictFiles({ districts, disabled, onRemove }: DistrictFilesProps) {
  const styles = useComparisonStyles();
  const messages = useMessages(comparisonMessages);
  if (districts.length === 0) return null;
  return (
    <ul className={styles.files} aria-label={messages.files} data-testid="districts">
      {districts.map((each) => {
        const { district, name, indicators } = each;
        const text = 'plan' in each ? messages.plan : messages.district;
        const remove = format(messages.remove, { district });
        return (
          <li key={district} className={styles.file}>
            <span>{format(text, { district, file: name, count: indicators })}</span>
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={remove}
              title={remove}
              disabledFocusable={disabled}
              onClick={() => onRemove(each)}
            />
          </li>
        );
      })}
    </ul>
  );
}
