import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import type { Block } from './blocks';
import { type Mark, type Segment, numeralsIn, segmentsOf } from './marks';
import { useSourceStyles } from './source.styles';

export interface SourceBlockProps {
  text: string;
  block: Block;
  marks: readonly Mark[];
  /** Ids of the records of the selected item. */
  active: ReadonlySet<string>;
  /** @param ids the records whose words were clicked, most telling first. */
  onPick: (ids: string[]) => void;
}

/** A stretch of the text with its quotes marked; a click on one goes to its row. */
export const SourceBlock = memo(function SourceBlock(props: SourceBlockProps) {
  const { text, block, marks } = props;
  return (
    <>
      {segmentsOf(block, marks).map((segment) => (
        <SourceSegment key={segment.start} {...props} text={text} segment={segment} />
      ))}
    </>
  );
});

function SourceSegment({ text, segment, active, onPick }: SourceBlockProps & { segment: Segment }) {
  const styles = useSourceStyles();
  const { start, end, marks } = segment;
  const words = text.slice(start, end);
  if (marks.length === 0) return <>{words}</>;
  const loud = marks.filter(({ quiet }) => !quiet);
  const isActive = marks.some(({ id }) => active.has(id));
  const numbers = marks.flatMap((mark) => mark.numbers);
  const ids = [...loud, ...marks.filter(({ quiet }) => quiet)].map(({ id }) => id);
  return (
    <mark
      data-records={ids.join(' ')}
      className={mergeClasses(
        styles.mark,
        loud.some(({ reviewed }) => !reviewed) && styles.open,
        loud.length === 0 && styles.quiet,
        isActive && styles.active,
      )}
      onClick={() => onPick(ids)}
    >
      <Words text={words} numbers={numbers} />
    </mark>
  );
}

/** The words of a quote, its numbers in bold. */
function Words({ text, numbers }: { text: string; numbers: readonly number[] }) {
  const styles = useSourceStyles();
  const found = numeralsIn(text, numbers);
  if (found.length === 0) return <>{text}</>;
  let from = 0;
  const parts = found.map(([start, end]) => {
    const before = text.slice(from, start);
    from = end;
    return (
      <span key={start}>
        {before}
        <b className={styles.number}>{text.slice(start, end)}</b>
      </span>
    );
  });
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}
