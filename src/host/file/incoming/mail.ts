/** A file that was attached to a letter. */
export interface Attachment {
  name: string;
  content: Uint8Array;
}

/**
 * The attachments of a letter, .eml or Outlook's .msg; pictures of its text are none.
 * The libraries are fetched with the first letter.
 */
export async function attachmentsOf(file: string, bytes: Uint8Array): Promise<Attachment[]> {
  return /\.msg$/i.test(file) ? ofOutlook(bytes) : ofMail(bytes);
}

async function ofMail(bytes: Uint8Array): Promise<Attachment[]> {
  const { default: PostalMime } = await import(/* webpackChunkName: "mail" */ 'postal-mime');
  const { attachments } = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' });
  return attachments.flatMap(({ filename, content, disposition }, i) => {
    if (disposition === 'inline' && filename === null) return [];
    const name = filename ?? `${i + 1}`;
    return typeof content === 'string' ? [] : [{ name, content: new Uint8Array(content) }];
  });
}

async function ofOutlook(bytes: Uint8Array): Promise<Attachment[]> {
  const { default: MsgReader } = await import(/* webpackChunkName: "mail" */ '@kenjiuno/msgreader');
  const reader = new MsgReader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const { attachments = [] } = reader.getFileData();
  return attachments
    .filter(({ innerMsgContent }) => !innerMsgContent)
    .map((attachment) => {
      const { fileName, content } = reader.getAttachment(attachment);
      return { name: fileName, content };
    });
}
