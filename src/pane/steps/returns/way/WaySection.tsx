import { Button, Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { format } from '../../../../language/language';
import type { FigureSource } from '../../../../usecases/collection/write-sources';
import { ErrorNotice } from '../../../parts/ErrorNotice';
import { LiveRegion } from '../../../parts/LiveRegion';
import { Section } from '../../../parts/Section';
import { useMessages, usePane } from '../../../session/environment';
import { useAction } from '../../../session/useAction';
import { work } from '../../../session/work';
import { returnsMessages } from '../../../messages/returns';
import { ItemList } from '../ItemList';
import { useReturnsStyles } from '../returns-step.styles';
import { findFigures } from './find-figures';

/** From a figure to its return and to the sentence of the plan, in three steps that stand below each other. */
export function WaySection() {
  const styles = useReturnsStyles();
  const { host } = usePane();
  const texts = useMessages(returnsMessages).way;
  const [wanted, setWanted] = useState('');
  const [found, setFound] = useState<readonly FigureSource[] | null>(null);
  const [none, setNone] = useState('');
  const finding = useAction(async () => {
    const { readSources } = await work();
    setFound(findFigures(await readSources(host), wanted));
    setNone(texts.none);
  });
  const tracing = useAction(async () => {
    const { readSourcesBehind } = await work();
    setFound(await readSourcesBehind(host));
    setNone(texts.noneBehind);
  });
  const going = useAction(async ({ place: { sheet, row, column } }: FigureSource) => {
    await host.goTo(sheet, { row, column, rows: 1, columns: 1 });
  });
  const find = (event: FormEvent) => {
    event.preventDefault();
    void finding.run();
  };
  return (
    <Section heading={texts.heading}>
      <p className={styles.hint}>{texts.intro}</p>
      <form className={styles.form} onSubmit={find}>
        <Field label={texts.wanted}>
          <Input value={wanted} onChange={(_, { value }) => setWanted(value)} />
        </Field>
        <Button
          type="submit"
          size="small"
          className={styles.action}
          disabledFocusable={finding.running || wanted.trim() === ''}
        >
          {texts.find}
        </Button>
      </form>
      <Button
        size="small"
        className={styles.action}
        disabledFocusable={tracing.running}
        onClick={() => void tracing.run()}
      >
        {texts.behind}
      </Button>
      <LiveRegion>{found?.length === 0 && <p className={styles.text}>{none}</p>}</LiveRegion>
      {found && found.length > 0 && (
        <ItemList
          label={texts.heading}
          items={found}
          render={(figure) => <Way figure={figure} onGoTo={() => void going.run(figure)} />}
        />
      )}
      <ErrorNotice
        error={finding.error ?? tracing.error ?? going.error}
        onDismiss={() => [finding, tracing, going].forEach(({ clearError }) => clearError())}
      />
    </Section>
  );
}

function Way({ figure, onGoTo }: { figure: FigureSource; onGoTo: () => void }) {
  const styles = useReturnsStyles();
  const texts = useMessages(returnsMessages).way;
  const filled = (template: string) =>
    format(
      template,
      Object.fromEntries(
        Object.entries({ ...figure, final: figure.final ?? texts.notClosed }).map(
          ([key, value]) => [key, String(value ?? '')],
        ),
      ),
    );
  return (
    <>
      <div className={styles.name}>{filled(texts.figure)}</div>
      <div className={styles.detail}>{filled(texts.standing)}</div>
      <Button size="small" className={styles.action} onClick={onGoTo}>
        {filled(texts.goTo)}
      </Button>
      <ol className={styles.steps}>
        {figure.file !== null && (
          <li>
            {filled(texts.returned)}
            <div className={styles.detail}>{filled(texts.hash)}</div>
          </li>
        )}
        <li>{filled(texts.plan)}</li>
        {figure.sentence !== null && <li>{filled(texts.sentence)}</li>}
      </ol>
      {figure.missing !== null && <div className={styles.detail}>{filled(texts.missing)}</div>}
    </>
  );
}
