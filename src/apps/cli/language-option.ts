import { InvalidArgumentError, Option } from 'commander';
import { languages, type Language } from '../../language/language';

/** `--lang zh-CN|zh|en`, Chinese by default. */
export function languageOption(description: string): Option {
  return new Option('--lang <language>', description)
    .choices([...languages, 'zh'])
    .default('zh-CN')
    .argParser(parseLanguage);
}

function parseLanguage(value: string): Language {
  const language = value === 'zh' ? 'zh-CN' : languages.find((known) => known === value);
  if (!language) throw new InvalidArgumentError('zh-CN / en');
  return language;
}
