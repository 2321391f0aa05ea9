/**
 * Fonts draw a character and the radical of its shape alike, and PDFs made with them say the radical: ⼯ for 工. Those
 * that Unicode itself does not map are listed.
 */
const RADICALS =
  '⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟';
const characters = new Map<string, string>();
for (let i = 0; i < RADICALS.length; i += 2) characters.set(RADICALS[i]!, RADICALS[i + 1]!);

/** Radicals written as the characters they stand for; everything else stays. */
export const withoutRadicals = (text: string) =>
  text.replace(
    /[\u2e80-\u2fd5]/g,
    (radical) => characters.get(radical) ?? radical.normalize('NFKC'),
  );
