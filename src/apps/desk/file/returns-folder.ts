import { isNotMeant } from '../../../host/file/incoming/expand';
import { ProductError } from '../../../language/errors';
import type { ReturnsFolder } from '../../../pane/session/environment';
import type { DeskDocument } from '../document/desk-document';
import { allowed, type FileStamp, picked, sameStamp, stampOf } from './file-in-place';
import { whileInSight } from './while-in-sight';

/** Not in the types of the DOM, because not every browser has it. */
interface Folders {
  showDirectoryPicker?: (options: object) => Promise<FileSystemDirectoryHandle>;
}
type Listed = FileSystemDirectoryHandle & {
  values(): AsyncIterable<FileSystemFileHandle | FileSystemDirectoryHandle>;
};

const RETURN = /\.(xlsx|xlsm|zip|eml|msg)$/i;

/** The folder that returns of a ledger come into, chosen once and kept beside it; undefined where pages cannot look into folders. */
export function returnsFolderOf(document: DeskDocument): ReturnsFolder | undefined {
  const folders = window as Folders;
  if (!folders.showDirectoryPicker) return undefined;
  const folder = () => document.record.returns ?? null;
  const read = new Map<string, FileStamp>();
  return {
    known: () => folder()?.name ?? null,
    choose: async () => {
      const chosen = await picked(() =>
        folders.showDirectoryPicker!({ id: 'returns', mode: 'read' }),
      );
      if (!chosen) return false;
      read.clear();
      document.keepReturnsFolder(chosen);
      return true;
    },
    allow: async () => {
      const handle = folder();
      return handle !== null && allowed(handle, 'read');
    },
    watch: (onFiles, onGone) => {
      const handle = folder();
      return handle ? watchFolder(handle as Listed, read, onFiles, onGone) : () => undefined;
    },
    taken: (files) => files.forEach((file) => read.set(file.name, stampOf(file))),
  };
}

const isIn = (map: ReadonlyMap<string, FileStamp>, path: string, stamp: FileStamp): boolean => {
  const known = map.get(path);
  return known !== undefined && sameStamp(known, stamp);
};

/** A file counts when two looks found the same: whoever copies it there takes a while. */
function watchFolder(
  folder: Listed,
  read: ReadonlyMap<string, FileStamp>,
  onFiles: (files: File[]) => void,
  onGone: (error: unknown) => void,
): () => void {
  let seen = new Map<string, FileStamp>();
  let told = '';
  let stopped = false;
  const stop = whileInSight(async () => {
    const now = new Map<string, FileStamp>();
    const fresh: File[] = [];
    try {
      for await (const { path, file } of filesIn(folder, '')) {
        const stamp = stampOf(file);
        now.set(path, stamp);
        if (!isIn(seen, path, stamp) || isIn(read, path, stamp)) continue;
        fresh.push(new File([file], path, { lastModified: file.lastModified }));
      }
    } catch (cause) {
      if (!stopped) onGone(new ProductError('folderGone', { folder: folder.name }, { cause }));
      return;
    }
    seen = now;
    const telling = JSON.stringify(fresh.map((file) => [file.name, stampOf(file)]));
    if (stopped || telling === told) return;
    told = telling;
    onFiles(fresh);
  });
  return () => {
    stopped = true;
    stop();
  };
}

async function* filesIn(
  folder: Listed,
  before: string,
): AsyncGenerator<{ path: string; file: File }> {
  for await (const each of folder.values()) {
    const path = `${before}${each.name}`;
    if (isNotMeant(each.name)) continue;
    if (each.kind === 'directory') yield* filesIn(each as Listed, `${path}/`);
    else if (RETURN.test(each.name)) {
      // One that another program holds, or takes away just now, is met again by the next look.
      const file = await (each as FileSystemFileHandle).getFile().catch(() => null);
      if (file) yield { path, file };
    }
  }
}
