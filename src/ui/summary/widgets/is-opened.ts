import type { ChosenFigure, FiguresView } from "../chapters/report-view";

/** Whether the records of this very figure are listed at the moment. */
export const isOpened = (
  { opened }: Pick<FiguresView, "opened">,
  { place, name, selection }: Omit<ChosenFigure, "trigger">,
): boolean =>
  opened?.place === place &&
  opened.name === name &&
  // Selections are made anew at every drawing; they are small and plain.
  JSON.stringify(opened.selection) === JSON.stringify(selection);
