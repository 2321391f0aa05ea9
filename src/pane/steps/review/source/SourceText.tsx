import { mergeClasses } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useMemo, useRef } from 'react';
import type { Plan } from '../../../../plan/model';
import { useSourceStyles } from '../review.styles';
import { type Block, blockAt, blocksOf } from './blocks';
import { type Mark, marksByBlock, marksOf, numeralsIn, type Segment, segmentsOf } from './marks';
import { selectedWords, type Words } from './selected-words';
import { reviewMessages } from '../../../messages/review';
import { useMessages } from '../../../session/environment';

export interface SourceTextProps {
  text: string;
  plan: Plan;
  /** Ids of the records of the selected item; the first one that has a place is scrolled to. */
  active: readonly string[];
  onPick: (ids: string[]) => void;
  /** Called with the words that were selected; null where none are any more. */
  onSelect: (words: Words | null) => void;
}

const LINE_HEIGHT = 22;
const CHARACTERS_A_LINE = 22;

/** The document, with the words of every record marked. Only what is in sight is drawn. */
export function SourceText({ text, plan, active, onPick, onSelect }: SourceTextProps) {
  const styles = useSourceStyles();
  const messages = useMessages(reviewMessages);
  const scroller = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => blocksOf(text), [text]);
  const marks = useMemo(() => marksOf(plan), [plan]);
  const byBlock = useMemo(() => marksByBlock(blocks, marks), [blocks, marks]);
  const activeKey = active.join(' ');
  const activeIds = useMemo(() => new Set(activeKey.split(' ')), [activeKey]);

  const rows = useVirtualizer({
    count: blocks.length,
    getScrollElement: () => scroller.current,
    estimateSize: (i) => {
      const { start, end } = blocks[i]!;
      return Math.ceil((end - start) / CHARACTERS_A_LINE) * LINE_HEIGHT;
    },
    overscan: 3,
  });

  const places = useRef(marks);
  places.current = marks;
  useEffect(() => {
    const ids = activeKey.split(' ');
    const mark = ids
      .map((id) => places.current.find((candidate) => candidate.id === id))
      .find((candidate) => candidate !== undefined);
    if (mark) rows.scrollToIndex(blockAt(blocks, mark.start), { align: 'center' });
  }, [activeKey, blocks, rows]);

  return (
    <div
      ref={scroller}
      className={styles.root}
      role="region"
      aria-label={messages.source}
      tabIndex={0}
      data-testid="source"
      lang="zh-CN"
      onMouseUp={({ currentTarget }) => onSelect(selectedWords(currentTarget, text))}
    >
      <div className={styles.canvas} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => (
          <div
            key={index}
            ref={rows.measureElement}
            data-index={index}
            data-start={blocks[index]!.start}
            className={mergeClasses(styles.block, blocks[index]!.startsLine && styles.line)}
            style={{ transform: `translateY(${start}px)` }}
          >
            <SourceBlock
              text={text}
              block={blocks[index]!}
              marks={byBlock[index]!}
              active={activeIds}
              onPick={onPick}
            />
          </div>
        ))}
      </div>
    </div>
  );
}

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
      onClick={() => {
        // Dragging over words selects them, and goes nowhere.
        if (window.getSelection()?.isCollapsed !== false) onPick(ids);
      }}
    >
      <Quoted text={words} numbers={numbers} />
    </mark>
  );
}

/** The words of a quote, its numbers in bold. */
function Quoted({ text, numbers }: { text: string; numbers: readonly number[] }) {
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
