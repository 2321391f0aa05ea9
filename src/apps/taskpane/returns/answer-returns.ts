import { openGiven, readReturned } from '../../../host/file/return-files';
import { readEach, type ReadIncoming } from '../../../usecases/collection/incoming';

/** What the worker says: that a file was read, and at last that all were. */
export type ReturnsReply = { read: ReadIncoming } | { done: true };

/** Reads chosen files, and what is in archives and letters among them, one by one: no more than one is in memory. */
export async function answerReturns(
  files: readonly File[],
  reply: (message: ReturnsReply) => void,
): Promise<void> {
  for (const given of files) {
    const { name: file, size } = given;
    const bytes = async () => new Uint8Array(await given.arrayBuffer());
    for await (const read of readEach(openGiven({ file, size, bytes }), readReturned)) {
      reply({ read });
    }
  }
  reply({ done: true });
}
