import { createHash } from 'node:crypto';

/** Where an office puts the pages. */
export interface Site {
  /** Absolute https address with a slash at its end. */
  base: string;
  /** "ledger.example.gov.cn", with a port where there is one. */
  host: string;
  /** "/app/", or "/" where the pages have the host to themselves. */
  path: string;
}

/**
 * The site of an address that somebody typed.
 * @throws Error, in both languages, for what no pane can be loaded from.
 */
export function siteAt(address: string): Site {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || url.protocol !== 'https:' || url.search || url.hash || url.username)
    throw new Error(
      `--url ${address}: 要一个 https 开头、不带参数的网址，如 https://ledger.example.gov.cn/app。没有生成安装包。` +
        ' / give an https address without parameters, such as https://ledger.example.gov.cn/app. No package was made.',
    );
  const path = url.pathname.replace(/\/*$/, '/');
  return { base: `${url.origin}${path}`, host: url.host, path };
}

/** An id that is always the same for the same text: version 5 of RFC 9562. */
export function idFrom(namespace: string, text: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(text)
    .digest()
    .subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}
