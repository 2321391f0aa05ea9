import { burn } from '@kenjiuno/msgreader/lib/Burner';
import { TypeEnum } from '@kenjiuno/msgreader/lib/Reader';

const PT_LONG = 0x0003;
const PT_UNICODE = 0x001f;
const PT_BINARY = 0x0102;

/** A property of a letter or an attachment: its id and type as in Microsoft's [MS-OXPROPS], and what it holds. */
type Property = [id: number, type: number, value: string | number | Uint8Array];

interface Node {
  name: string;
  content?: Uint8Array;
  children?: Node[];
}

/** A letter as Outlook saves it (.msg, [MS-OXMSG]), with files attached. */
export function outlookLetter(
  subject: string,
  attachments: readonly { name: string; bytes: Uint8Array }[],
): Uint8Array {
  const attached = attachments.map(({ name, bytes }, n): Node => ({
    name: `__attach_version1.0_#${hex(n)}`,
    children: properties(new Uint8Array(8), [
      [0x0e21, PT_LONG, n],
      [0x3705, PT_LONG, 1],
      [0x3707, PT_UNICODE, name],
      [0x3704, PT_UNICODE, `${n}.XLS`],
      [0x3701, PT_BINARY, bytes],
    ]),
  }));
  const head = new Uint8Array(32);
  const numbers = new DataView(head.buffer);
  // The next attachment's number, and how many there are.
  numbers.setUint32(12, attached.length, true);
  numbers.setUint32(20, attached.length, true);
  const root: Node = {
    name: 'Root Entry',
    children: [
      {
        name: '__nameid_version1.0',
        children: ['00020102', '00030102', '00040102'].map((key) => ({
          name: `__substg1.0_${key}`,
          content: new Uint8Array(),
        })),
      },
      ...properties(head, [
        [0x001a, PT_UNICODE, 'IPM.Note'],
        [0x0037, PT_UNICODE, subject],
        [0x0c1a, PT_UNICODE, '某局'],
        [0x1000, PT_UNICODE, '见附件。'],
      ]),
      ...attached,
    ],
  };
  return burn(flatten(root));
}

/** The list of properties, and a stream for each that is longer than a number. */
function properties(head: Uint8Array, all: readonly Property[]): Node[] {
  const list = new Uint8Array(head.length + all.length * 16);
  list.set(head);
  const view = new DataView(list.buffer);
  const streams = all.flatMap(([id, type, value], n): Node[] => {
    const at = head.length + n * 16;
    view.setUint16(at, type, true);
    view.setUint16(at + 2, id, true);
    view.setUint32(at + 4, 6, true);
    if (typeof value === 'number') {
      view.setUint32(at + 8, value, true);
      return [];
    }
    const content = typeof value === 'string' ? utf16(value) : value;
    view.setUint32(at + 8, content.length + (typeof value === 'string' ? 2 : 0), true);
    return [{ name: `__substg1.0_${hex(id, 4)}${hex(type, 4)}`, content }];
  });
  return [{ name: '__properties_version1.0', content: list }, ...streams];
}

const hex = (value: number, digits = 8) => value.toString(16).toUpperCase().padStart(digits, '0');

const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));

function flatten(root: Node): Parameters<typeof burn>[0] {
  const entries: Parameters<typeof burn>[0] = [];
  const add = ({ name, content, children }: Node, type: TypeEnum): number => {
    const index = entries.length;
    const entry: (typeof entries)[number] = { name, type, length: content?.length ?? 0 };
    if (content) entry.binaryProvider = () => content;
    entries.push(entry);
    if (children) {
      entry.children = children.map((child) =>
        add(child, child.children ? TypeEnum.DIRECTORY : TypeEnum.DOCUMENT),
      );
    }
    return index;
  };
  add(root, TypeEnum.ROOT);
  return entries;
}
