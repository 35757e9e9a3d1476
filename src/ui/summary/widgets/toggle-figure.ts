import { isOpened } from "./is-opened";
import type { ChosenFigure, FiguresView } from "../chapters/report-view";

/** Lists the records behind a figure, or closes the list when it is theirs. */
export const toggleFigure = (view: FiguresView, figure: ChosenFigure): void => {
  if (isOpened(view, figure)) view.close();
  else view.open(figure);
};
