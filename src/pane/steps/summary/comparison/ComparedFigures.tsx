import { format } from '../../../../language/language';
import type { Comparison, Group } from '../../../../quarter/districts';
import { statusTerms } from '../../../../tracking/terms';
import { aloneTexts, memberTexts } from '../../../../workbook/sheets/comparison/texts';
import { PortionedList } from '../../../parts/PortionedList';
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
        <PortionedList
          className={styles.list}
          aria-label={messages.compared}
          tabIndex={0}
          items={groups}
          render={(group) => <GroupItem group={group} />}
        />
      )}
      {alone.length > 0 && (
        <details>
          <summary className={styles.summary}>
            {format(messages.alone, { count: alone.length })}
          </summary>
          <PortionedList
            className={styles.list}
            tabIndex={0}
            aria-label={format(messages.alone, { count: alone.length })}
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
