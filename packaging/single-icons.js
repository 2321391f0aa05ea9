const PACKAGE = '@fluentui/react-icons';
const IMPORT = /import\s*\{([^}]*)\}\s*from\s*(['"])@fluentui\/react-icons\2/g;

/**
 * A webpack loader for Fluent's own modules, which import icons by the one name of a package of 16 MB: each icon is imported from
 * the file that holds it, so that a build reads what it shows. Where the files lie is what the package's
 * docs/build-transforms.md says. An import of any other form is left as it is, and still works.
 */
function singleIcons(source) {
  return source.replace(IMPORT, (_, names) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => `import { ${name} } from '${fileOf(name.split(/\s/)[0])}'`)
      .join(';'),
  );
}

function fileOf(name) {
  if (/^(useIconContext|IconDirectionContextProvider)$/.test(name)) return `${PACKAGE}/providers`;
  const icon = /^(.+?)(\d+)?(Regular|Filled|Light|Color)$/.exec(name);
  return icon ? `${PACKAGE}/svg/${kebabCase(icon[1])}` : `${PACKAGE}/utils`;
}

const kebabCase = (name) =>
  name.replace(/[a-z\d](?=[A-Z])|[a-zA-Z](?=\d)|[A-Z](?=[A-Z][a-z])/g, '$&-').toLowerCase();

module.exports = singleIcons;
