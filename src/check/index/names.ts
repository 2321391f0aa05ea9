/** A name without spaces, punctuation and differences of width. */
export function plainName(name: string): string {
  return name.normalize('NFKC').replace(/[\s,，、。.;；:：()（）"“”'《》<>〈〉·—-]/g, '');
}

const BEFORE = /^(?:全区|全市|全县|本区)?(?:其中)?(?:净增|新增|新认定|新培育|新登记|实有|累计)?/;
const BEHIND = /(?:增长率|增长|增速|净增数|新增数|总户数|总数量|户数|家数|数量|总量|总数|数)$/;

/** What a name says. */
export interface ReadName {
  plain: string;
  /** What it is about, without the words that say whether stock, increase or growth is counted: 新增企业数 → 企业. */
  base: string;
  /** 其中：企业 is an item of the indicator above it. */
  isPart: boolean;
}

export function readName(name: string): ReadName {
  const plain = plainName(name);
  const base = plain.replace(BEFORE, '').replace(BEHIND, '');
  return { plain, base: base === '' ? plain : base, isPart: plain.startsWith('其中') };
}
