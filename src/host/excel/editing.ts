/**
 * How requests meet a cell that is being edited. A click into the pane does not end editing, and entries are checked while the
 * next one is typed: what only reads, and what has begun to write, waits until Excel is free.
 */
export const AFTER_EDITING: Excel.RunOptions = { delayForCellEdit: true };

/** What the user has just asked for and has changed nothing yet is refused, so that the pane can say why. */
export const NOT_WHILE_EDITING: Excel.RunOptions = { delayForCellEdit: false };
