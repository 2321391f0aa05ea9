import { Button } from '@fluentui/react-components';
import { format } from '../../../language/language';
import { useWorkbookStyles } from '../app.styles';
import type { DeskTexts } from '../texts';

export const zooms = [0.5, 0.75, 0.9, 1, 1.25, 1.5, 2] as const;

export interface ZoomControlProps {
  zoom: number;
  texts: DeskTexts;
  onZoom: (zoom: number) => void;
}

/** How large a sheet is seen: smaller, its own size, larger. */
export function ZoomControl({ zoom, texts, onZoom }: ZoomControlProps) {
  const styles = useWorkbookStyles();
  const at = zooms.findIndex((each) => each === zoom);
  const to = (index: number) => zooms[index] !== undefined && onZoom(zooms[index]);
  const percent = format(texts.zoom.percent, { percent: Math.round(zoom * 100) });
  return (
    <div className={styles.zoom} role="group" aria-label={texts.zoom.label}>
      <Button
        size="small"
        appearance="subtle"
        aria-label={texts.zoom.smaller}
        disabledFocusable={at <= 0}
        onClick={() => to(at - 1)}
      >
        −
      </Button>
      <Button
        size="small"
        appearance="subtle"
        aria-label={format(texts.zoom.reset, { percent })}
        onClick={() => onZoom(1)}
      >
        {percent}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        aria-label={texts.zoom.larger}
        disabledFocusable={at >= zooms.length - 1}
        onClick={() => to(at + 1)}
      >
        +
      </Button>
    </div>
  );
}
