import type { Page } from "playwright-core";

/**
 * What of an element can't be seen or hit at the present width, one line a
 * fault: what runs out of the window to the side, words that are cut off,
 * words of a chart outside of its drawing, and what is pressed smaller than 24
 * pixels (WCAG 2.2: Target Size; a link within a sentence is as large as its
 * words, a box to tick as its label).
 * Cheap beside axe-core, so that it can be asked at every width.
 */
export const layoutProblems = (
  page: Page,
  selector: string,
): Promise<readonly string[]> =>
  page.locator(selector).evaluate((view) => {
    const SMALLEST = 24;
    /** Rounding of pixels. */
    const SLACK = 1;
    const problems: string[] = [];
    const told = (fault: string, element: Element): void => {
      const text = (element.textContent ?? "").replace(/\s+/gu, " ").trim();
      problems.push(
        `${fault}: ${element.localName}.${element.getAttribute("class") ?? ""} ${text.slice(0, 40)}`,
      );
    };
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest(".nendo-hidden, [aria-hidden=true] *");
    const hasWords = (element: Element): boolean =>
      [...element.childNodes].some(
        (node) =>
          node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
      );
    const edge = document.documentElement.clientWidth;
    for (const element of view.querySelectorAll("*")) {
      if (!isShown(element)) continue;
      const box = element.getBoundingClientRect();
      // A pixel is for screen readers alone.
      if (box.width <= 1 && box.height <= 1) continue;
      if (
        !element.closest(".nendo-table-scroll, svg") &&
        box.right > edge + SLACK
      )
        told("out of the window", element);
      const { overflowX } = getComputedStyle(element);
      if (
        element instanceof HTMLElement &&
        hasWords(element) &&
        (overflowX === "hidden" || overflowX === "clip") &&
        element.scrollWidth > element.clientWidth + SLACK
      )
        told("cut off", element);
    }
    for (const drawing of view.querySelectorAll(".nendo-chart svg")) {
      const area = drawing.getBoundingClientRect();
      for (const text of drawing.querySelectorAll("text")) {
        const { left, right, top, bottom, width } =
          text.getBoundingClientRect();
        if (
          width > 0 &&
          (left < area.left - SLACK ||
            right > area.right + SLACK ||
            top < area.top - SLACK ||
            bottom > area.bottom + SLACK)
        )
          told("outside of its chart", text);
      }
    }
    for (const target of view.querySelectorAll(
      "button, summary, select, input, a[href]",
    )) {
      if (!isShown(target)) continue;
      const { width, height } = target.getBoundingClientRect();
      const labels =
        target instanceof HTMLInputElement ? [...(target.labels ?? [])] : [];
      if (
        labels.some((label) => {
          const box = label.getBoundingClientRect();
          return Math.min(box.width, box.height) >= SMALLEST - SLACK;
        })
      )
        continue;
      const isInSentence =
        getComputedStyle(target).display.startsWith("inline") &&
        target.parentElement !== null &&
        [...target.parentElement.childNodes].some(
          (node) =>
            node !== target &&
            node.nodeType === Node.TEXT_NODE &&
            node.textContent?.trim() !== "",
        );
      if (
        width > 1 &&
        !isInSentence &&
        Math.min(width, height) < SMALLEST - SLACK &&
        !target.closest(".nendo-bullet-figure")
      )
        told(
          `${Math.round(width)} × ${Math.round(height)} pixels to press`,
          target,
        );
    }
    return problems;
  });
