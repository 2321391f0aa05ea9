import { mergeClasses } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import type { Plan } from '../../../plan/model';
import { useReviewMessages } from '../messages';
import { blockAt, blocksOf } from './blocks';
import { marksByBlock, marksOf } from './marks';
import { SourceBlock } from './SourceBlock';
import { useSourceStyles } from './source.styles';

export interface SourceTextProps {
  text: string;
  plan: Plan;
  /** Ids of the records of the selected item; the first one that has a place is scrolled to. */
  active: readonly string[];
  onPick: (ids: string[]) => void;
}

const LINE_HEIGHT = 22;
const CHARACTERS_A_LINE = 22;

/** The document, with the words of every record marked. Only what is in sight is drawn. */
export function SourceText({ text, plan, active, onPick }: SourceTextProps) {
  const styles = useSourceStyles();
  const messages = useReviewMessages();
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
    >
      <div className={styles.canvas} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => (
          <div
            key={index}
            ref={rows.measureElement}
            data-index={index}
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
