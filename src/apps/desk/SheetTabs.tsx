import { Tab, TabList } from '@fluentui/react-components';
import { memo } from 'react';
import type { SheetModel } from '../../host/file';
import { useWorkbookStyles } from './app.styles';
import type { DeskTexts } from './texts';

export interface SheetTabsProps {
  sheets: readonly SheetModel[];
  shown: string;
  onShow: (sheet: string) => void;
  texts: DeskTexts;
}

/** The sheets of the workbook, at the bottom as in Excel. The focus stays here while sheets are looked through. */
export const SheetTabs = memo(function SheetTabs(props: SheetTabsProps) {
  const { sheets, shown, onShow, texts } = props;
  const styles = useWorkbookStyles();
  return (
    <div className={styles.tabs} data-keeps-focus>
      <TabList
        size="small"
        selectedValue={shown}
        onTabSelect={(_, { value }) => onShow(value as string)}
        aria-label={texts.sheets}
      >
        {sheets.map(({ name, tabColor }) => (
          <Tab key={name} value={name}>
            {tabColor !== undefined && (
              <span aria-hidden className={styles.tabMark} style={{ backgroundColor: tabColor }} />
            )}
            {name}
          </Tab>
        ))}
      </TabList>
    </div>
  );
});
