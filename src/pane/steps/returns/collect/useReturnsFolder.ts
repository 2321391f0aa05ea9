import { useEffect, useState } from 'react';
import { usePane } from '../../../session/environment';
import type { Session } from '../../../session/useSession';
import { useAction } from '../../../session/useAction';

/** The folder that returns come into, where the pane can look into one: what is new there is offered, and read when asked. */
export function useReturnsFolder({ collecting, changeCollecting }: Session) {
  const { returnsFolder: folder } = usePane();
  const { watching } = collecting;
  /** Each choice begins to look anew. */
  const [chosen, setChosen] = useState(0);
  const [fresh, setFresh] = useState<readonly File[]>([]);
  const [gone, setGone] = useState<unknown>(undefined);
  const opening = useAction(async (another: boolean) => {
    if (!folder) return;
    const isOpen = another ? await folder.choose() : await folder.allow();
    if (!isOpen) return;
    setChosen((times) => times + 1);
    changeCollecting({ watching: true });
  });
  useEffect(() => {
    if (!folder || !watching) return undefined;
    setFresh([]);
    setGone(undefined);
    return folder.watch(setFresh, (error) => {
      setGone(error);
      setFresh([]);
      changeCollecting({ watching: false });
    });
  }, [folder, watching, chosen, changeCollecting]);
  return {
    canWatch: folder !== undefined,
    known: folder?.known() ?? null,
    watching,
    fresh,
    /** They are read, and not offered any more. */
    taken: () => {
      folder?.taken(fresh);
      setFresh([]);
    },
    open: (another: boolean) => void opening.run(another),
    error: gone ?? opening.error,
    dismissError: () => {
      setGone(undefined);
      opening.clearError();
    },
  };
}
