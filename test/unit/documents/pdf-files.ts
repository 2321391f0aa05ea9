import { startChromium } from '../../support/chromium';

/** Pages of HTML printed by Chromium, as a government's typist would print a page to PDF. */
export async function printPdf(
  html: string,
  options: { header?: string; footer?: string } = {},
): Promise<Uint8Array> {
  const browser = await startChromium();
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    const margin = { top: '70px', bottom: '70px', left: '60px', right: '60px' };
    const small = (text: string) =>
      `<div style="font-size:9px;width:100%;text-align:center">${text}</div>`;
    return await page.pdf({
      format: 'A4',
      margin,
      displayHeaderFooter: true,
      headerTemplate: small(options.header ?? ''),
      footerTemplate: small(options.footer ?? ''),
    });
  } finally {
    await browser.close();
  }
}

/** A PDF written by hand from its objects (from 1 on) with a correct table of their places. */
export function pdfOf(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const place = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = text.length;
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** One page with a font that the file does not carry, in an encoding for which a character map is needed. */
export function pdfInForeignFont(hex: string, encoding: string): Uint8Array {
  const content = `BT /F1 12 Tf 72 700 Td <${hex}> Tj ET`;
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [6 0 R] >>`,
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 7 0 R /DW 1000 >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ]);
}

/** Protected with a password that nobody knows: standard security handler, revision 2. */
export function lockedPdf(): Uint8Array {
  return pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
      `<< /Filter /Standard /V 1 /R 2 /P -44 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >>`,
    ],
    `/Encrypt 4 0 R /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>]`,
  );
}
