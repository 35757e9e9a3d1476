import type { ReportPlace } from "../../../report/report-place";
import { findPlace } from "./find-place";

/** Brings a place of the drawn document before the eyes and the focus to it. */
export const goToPlace = (page: Document, place: ReportPlace): void => {
  const found = findPlace(page, place);
  if (found === undefined) return;
  show(found);
  const words = found.querySelector<HTMLElement>(".nendo-words");
  if (words === null) found.setAttribute("tabindex", "-1");
  (words ?? (found as HTMLElement)).focus({ preventScroll: true });
};

/** The same for the words of a row of the 年度まとめ record. */
export const goToRow = (page: Document, key: string): void => {
  const found = page.querySelector<HTMLElement>(
    `[data-nendo-row="${CSS.escape(key)}"]`,
  );
  if (found === null) return;
  show(found);
  found.focus({ preventScroll: true });
};

const show = (element: Element): void => {
  element.scrollIntoView({ block: "center" });
  element.classList.remove("nendo-here");
  // Read, so that the same place is marked again.
  void (element as HTMLElement).offsetWidth;
  element.classList.add("nendo-here");
};
