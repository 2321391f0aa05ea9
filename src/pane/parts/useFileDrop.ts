import type { DragEvent } from 'react';
import { useState } from 'react';

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');

/** Takes a file that is dropped on an element. @param onDrop gets the first one. */
export const useFileDrop = (onDrop: (file: File) => void) =>
  useFilesDrop(([first]) => first && onDrop(first));

/** Takes files that are dropped on an element. @param onDrop gets at least one. */
export function useFilesDrop(onDrop: (files: File[]) => void) {
  const [dragging, setDragging] = useState(false);
  return {
    dragging,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!holdsFiles(event)) return;
        // Without this the browser would open the file in place of the pane.
        event.preventDefault();
        setDragging(true);
      },
      onDragLeave: (event: DragEvent) => {
        const inside = event.currentTarget.contains(event.relatedTarget as Node | null);
        if (!inside) setDragging(false);
      },
      onDrop: (event: DragEvent) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setDragging(false);
        const files = [...event.dataTransfer.files];
        if (files.length > 0) onDrop(files);
      },
    },
  };
}
