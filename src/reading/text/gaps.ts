import type { NormalisedText } from './text';

/** Whether a space that the normalised text dropped stood before the character at `index`. */
export type GapBefore = (index: number) => boolean;

export const noGaps: GapBefore = () => false;

/** The spaces of the source: where punctuation was lost, they are all that parts a heading from its text. */
export function gapsOf(source: string, { text, offsetOf }: NormalisedText): GapBefore {
  return (index) => {
    if (index < 1 || text[index - 1] === '\n') return false;
    const from = offsetOf(index - 1) + 1;
    const to = offsetOf(index);
    return to > from && !source.slice(from, to).includes('\t');
  };
}
