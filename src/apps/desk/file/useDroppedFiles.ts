import type { DragEvent } from 'react';
import type { DeskState } from '../document/useDesk';

interface HandedOver {
  getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/**
 * Takes files dropped anywhere on the desk where no step of the pane takes them: a workbook is opened, in its place where the
 * browser lets it, a plan document begins a new ledger. Without this the browser would show the file instead of the desk.
 */
export function useDroppedFiles(desk: DeskState) {
  const onDragOver = (event: DragEvent) => {
    if (event.dataTransfer.types.includes('Files')) event.preventDefault();
  };
  const onDrop = async (event: DragEvent) => {
    if (event.defaultPrevented || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    const [item] = event.dataTransfer.items as unknown as HandedOver[];
    if (!file || desk.busy) return;
    if (!/\.xls[xm]$/i.test(file.name)) return desk.startWith({ document: file, step: 'plan' });
    // Asked for before anything is waited for: afterwards the browser has forgotten what was dropped.
    const handle = await item?.getAsFileSystemHandle?.().catch(() => null);
    if (handle?.kind === 'file') void desk.openHandle(handle as FileSystemFileHandle);
    else void desk.openFile(file);
  };
  return { onDragOver, onDrop: (event: DragEvent) => void onDrop(event) };
}
