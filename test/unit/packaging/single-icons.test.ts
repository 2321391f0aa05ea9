import { existsSync } from 'node:fs';
import path from 'node:path';
import singleIcons from '../../../packaging/single-icons';

test('every icon of an import comes from the file that holds it', () => {
  const source = `import * as React from 'react';
import {
  ChevronDown20Regular,
  Space3DFilled as Space,
  bundleIcon,
} from '@fluentui/react-icons';
import { useIconContext } from "@fluentui/react-icons";`;
  expect(singleIcons(source)).toBe(`import * as React from 'react';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';\
import { Space3DFilled as Space } from '@fluentui/react-icons/svg/space-3-d';\
import { bundleIcon } from '@fluentui/react-icons/utils';
import { useIconContext } from '@fluentui/react-icons/providers';`);
});

test('the files are where the icons are said to be', () => {
  const atoms = path.join(
    path.dirname(require.resolve('@fluentui/react-icons')),
    '../lib/atoms/svg',
  );
  for (const name of ['chevron-down', 'space-3-d'])
    expect(existsSync(path.join(atoms, `${name}.js`))).toBe(true);
});

test('what imports otherwise is left as it is', () => {
  const source = `import * as Icons from '@fluentui/react-icons';\nexport { AddRegular } from '@fluentui/react-icons/svg/add';`;
  expect(singleIcons(source)).toBe(source);
});
