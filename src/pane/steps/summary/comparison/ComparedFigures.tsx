import { Button } from '@fluentui/react-components';
import { format } from '../../../../language/language';
import type { Comparison, Group } from '../../../../quarter/districts';
import { statusTerms } from '../../../../tracking/terms';
import { aloneTexts, memberTexts } from '../../../../workbook/sheets/comparison/texts';
import { useFirstItems } from '../../../parts/useFirstItems';
import { usePane, useMessages } from '../../../session/environment';
import { useComparisonStyles } from '../summary-step.styles';
import { comparisonMessages } from '../../../messages/comparison';

/** What will be written: each indicator with every district's figure, and what is not compared, with the reason. */
export function ComparisonPreview({ comparison }: { comparison: Comparison }) {
  const styles = useComparisonStyles();
  const { language } = usePane();
  const messages = useMessages(comparisonMessages);
  const { groups, alone } = comparison;
  return (
    <>
      {groups.length === 0 ? (
        <p className={styles.text}>{messages.nothing}</p>
      ) : (
        <Portions
          label={messages.compared}
          items={groups}
          render={(group) => <GroupItem group={group} />}
        />
      )}
      {alone.length > 0 && (
        <details>
          <summary className={styles.summary}>
            {format(messages.alone, { count: alone.length })}
          </summary>
          <Portions
            label={format(messages.alone, { count: alone.length })}
            items={alone}
            render={({ row, why }) => (
              <>
                {format(messages.aloneRow, { name: row.name, district: row.district })}
                <div className={styles.detail}>{aloneTexts[why][language]}</div>
              </>
            )}
          />
        </details>
      )}
    </>
  );
}

function GroupItem({ group: { name, unit, members } }: { group: Group }) {
  const styles = useComparisonStyles();
  const { language } = usePane();
  const messages = useMessages(comparisonMessages);
  const figures = members.map((member) => {
    const { district } = member;
    if (member.kind !== 'row') {
      return format(messages.figure, { district, actual: memberTexts[member.kind][language] });
    }
    const { row, from } = member;
    const status =
      row.status === null ? memberTexts.planOnly[language] : statusTerms[row.status][language];
    const actual = row.actual ?? status;
    if (from === null) return format(messages.figure, { district, actual });
    return format(messages.converted, { district, actual, unit: from });
  });
  return (
    <>
      {unit === '' ? name : `${name}（${unit}）`}
      <div className={styles.detail}>{figures.join(messages.separator)}</div>
    </>
  );
}

function Portions<T>(props: {
  label: string;
  items: readonly T[];
  render: (item: T) => React.ReactNode;
}) {
  const styles = useComparisonStyles();
  const { messages } = usePane();
  const { shown, more, showMore } = useFirstItems(props.items);
  return (
    <>
      <ul className={styles.list} aria-label={props.label} tabIndex={0}>
        {shown.map((item, i) => (
          <li key={i}>{props.render(item)}</li>
        ))}
      </ul>
      {more > 0 && (
        <Button size="small" onClick={showMore}>
          {format(messages.showMore, { count: more })}
        </Button>
      )}
    </>
  );
}
