import { usePane } from '../../session/environment';
import type { Session } from '../../session/useSession';
import { useWriting } from '../../session/useWriting';
import { work } from '../../session/work';

/** Filling the workbook with the chosen plan: progress, cancelling, and the report. */
export function useFill(session: Session) {
  const { host, language } = usePane();
  return useWriting(async (options) => {
    const { chosen, lastYear } = session;
    if (!chosen) return;
    session.setFillReport(null);
    try {
      const { fillWorkbook, rollOver } = await work();
      const filling = { language, ...options };
      session.setFillReport(
        lastYear
          ? (
              await rollOver(host, chosen.plan, lastYear.last, {
                ...filling,
                ...(lastYear.take ? { take: lastYear.take } : {}),
              })
            ).fill
          : await fillWorkbook(host, chosen.plan, filling),
      );
    } finally {
      session.wroteLedger();
    }
  });
}
