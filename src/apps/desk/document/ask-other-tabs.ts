/** Milliseconds in which a tab that has a workbook says so. */
const ANSWER = 400;

/** Who asks, or to whom another says no. */
type Said = { asks: number } | { refuses: number };

/**
 * Claims a workbook where the browser has no locks: the other tabs are asked whether one has it, and whoever holds it answers.
 * Of two that ask at once the one with the smaller number has it.
 * @param name the workbook's, for all tabs of this site.
 * @returns how to let go; null where another tab has it.
 */
export function askOtherTabs(name: string): Promise<(() => void) | null> {
  const channel = new BroadcastChannel(name);
  const own = Math.random();
  let holds = false;
  const say = (said: Said) => channel.postMessage(said);
  return new Promise((resolve) => {
    const end = (isOurs: boolean) => {
      clearTimeout(timer);
      holds = isOurs;
      if (!isOurs) channel.close();
      resolve(isOurs ? () => channel.close() : null);
    };
    const timer = setTimeout(() => end(true), ANSWER);
    channel.onmessage = ({ data }: MessageEvent<Said>) => {
      if ('asks' in data) {
        if (holds || own < data.asks) say({ refuses: data.asks });
        // That one may have asked after this one, and not have heard of it.
        else end(false);
      } else if (data.refuses === own && !holds) end(false);
    };
    say({ asks: own });
  });
}
