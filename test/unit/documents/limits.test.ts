import { strToU8, zipSync } from 'fflate';
import { readDocument } from '../../../src/documents';
import { reader } from '../../../src/documents/in-worker';
import type { ReadReply } from '../../../src/documents/read-request';

const refused = (bytes: Uint8Array, name: string) =>
  readDocument(bytes, name).then(
    () => 'read',
    ({ code, details }) => `${code} ${details?.reason ?? ''}`.trim(),
  );
const times = (count: number, text: string) => text.repeat(count);

const docx = (parts: Record<string, string>) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml': '<Types/>',
        'word/document.xml':
          '<w:document xmlns:w="urn:w"><w:body><w:p><w:r><w:t>字</w:t></w:r></w:p></w:body></w:document>',
        ...parts,
      }).map(([path, text]) => [path, strToU8(text)]),
    ),
  );
const nested = (levels: number) => `${times(levels, '<a>')}${times(levels, '</a>')}`;

test.each<[string, () => Uint8Array, string, string]>([
  [
    'a page of elements in each other',
    () => strToU8(`<html>${times(1e6, '<b>')}`),
    'a.html',
    'depth',
  ],
  [
    'a page of nothing but elements',
    () => strToU8(`<html>${times(6e5, '<br>')}`),
    'a.html',
    'elements',
  ],
  ['a table of nothing but fields', () => strToU8(times(1_000_001, '1,')), 'a.csv', 'fields'],
  ['a text as long as a library', () => strToU8(times(700_001, '字甲\n')), 'a.txt', 'text'],
  [
    'a Word file of elements in each other',
    () => docx({ 'word/document.xml': nested(1e5) }),
    'a.docx',
    'depth',
  ],
  ['one whose notes are', () => docx({ 'word/footnotes.xml': nested(1e5) }), 'a.docx', 'depth'],
])('%s is refused by name', async (_, make, name, reason) => {
  expect(await refused(make(), name)).toBe(`unsafeFile ${reason}`);
});

test('a page that is never read ends with its worker, and says so', async () => {
  jest.useFakeTimers();
  const worker = {
    onmessage: null as ((event: { data: ReadReply }) => void) | null,
    postMessage: () => worker.onmessage?.({ data: { alive: true } }),
    terminate: jest.fn(),
  };
  const read = reader(
    () => worker as unknown as Worker,
    () => '',
  );
  const reading = expect(read({ bytes: strToU8('%PDF-'), name: 'a.pdf' })).rejects.toMatchObject({
    code: 'unsafeFile',
    details: { reason: 'time' },
  });
  await jest.advanceTimersByTimeAsync(20_000);
  await reading;
  expect(worker.terminate).toHaveBeenCalled();
  jest.useRealTimers();
});
