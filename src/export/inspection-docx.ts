import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { InspectionFinding } from '../inspection/inspect-plan';
import { format, type Language, type Localised } from '../language/language';
import { xmlSafe } from '../language/printable';

const texts: Record<
  'title' | 'count' | 'mandatory' | 'verify' | 'information' | 'next',
  Localised
> = {
  title: { 'zh-CN': '目标体检报告', en: 'Review of the plan' },
  count: { 'zh-CN': '{plan}：共 {count} 处。', en: '{plan}: {count} {count|place|places}.' },
  mandatory: { 'zh-CN': '必须改正', en: 'To be corrected' },
  verify: { 'zh-CN': '需要核实', en: 'To be verified' },
  information: { 'zh-CN': '提示', en: 'For information' },
  next: { 'zh-CN': '建议：{suggestion}', en: 'Suggestion: {suggestion}' },
};

/** The findings of a plan as a Word file, the gravest first. @param plan how the plan is called. */
export async function inspectionDocx(
  plan: string,
  findings: readonly InspectionFinding[],
  language: Language,
): Promise<Uint8Array> {
  const paragraph = (text: string, bold = false) =>
    new Paragraph({ children: [new TextRun({ text: xmlSafe(text), bold })] });
  const heading = (text: string) =>
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(text)] });
  const count = format(texts.count[language], { plan, count: findings.length });
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            children: [new TextRun(texts.title[language])],
          }),
          paragraph(count),
          ...(['mandatory', 'verify', 'information'] as const).flatMap((severity) => {
            const own = findings.filter((finding) => finding.severity === severity);
            return own.length === 0
              ? []
              : [heading(`${texts[severity][language]} ${own.length}`), ...own.flatMap(told)];
          }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));

  function told({ title, section, quote, reason, suggestion }: InspectionFinding): Paragraph[] {
    return [
      paragraph(`${title} ${section}`, true),
      paragraph(quote.replace(/\s+/g, ' ')),
      paragraph(reason),
      paragraph(format(texts.next[language], { suggestion })),
    ];
  }
}
