export default function singleIcons(source: string): string;
