import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestSystem } from "../../support/system";
import { goToSummary, openChapters } from "../support/go-to-summary";
import {
  openSummarySystem,
  type SummarySystem,
} from "../support/summary-system";

/** What was seen of an element when the focus came to it. */
interface Stop {
  readonly html: string;
  readonly isInWindow: boolean;
  readonly isMarked: boolean;
  readonly name: string;
}

describe("the summary view by the keyboard alone", () => {
  let summarySystem: SummarySystem;
  let system: TestSystem;
  let page: Page;

  beforeAll(async () => {
    summarySystem = await openSummarySystem();
    ({ system, page } = summarySystem);
  });

  afterAll(() => summarySystem?.close());

  it.each([
    ["", 100],
    ["&nendo-tab=analysis", 100],
    ["&nendo-tab=check", 20],
  ])(
    "comes to everything that can be used, in order, always in sight and marked%s",
    async (tab, least) => {
      await goToSummary(page, system, { choice: `nendo-years=2022${tab}` });
      if (tab === "") await openChapters(page);
      const expected = await page.locator("nendo-summary").evaluate((view) => {
        const seen: Stop[] = [];
        Object.assign(window, { seen });
        /** Where the mark of the focus is drawn for elements that are drawn by another. */
        const shownBy = (element: Element): Element =>
          element.querySelector(":scope.nendo-segment .nendo-mark-outline") ??
          (element.matches(".nendo-switch-input")
            ? (element.nextElementSibling ?? element)
            : element);
        document.addEventListener("focusin", ({ target }) => {
          if (!(target instanceof Element) || !view.contains(target)) return;
          const box = target.getBoundingClientRect();
          const { outlineStyle, strokeWidth } = getComputedStyle(
            shownBy(target),
          );
          // kintone-ui-component marks the focus in its own way.
          const isKuc = target.closest("[class*=kuc-]") !== null;
          seen.push({
            html: target.outerHTML.slice(0, 120),
            isInWindow: box.bottom > 0 && box.top < innerHeight,
            isMarked: isKuc || outlineStyle !== "none" || strokeWidth === "3px",
            name:
              target.getAttribute("aria-label") ??
              target.textContent.trim() ??
              "",
          });
        });
        return [
          ...view.querySelectorAll(
            "button, a[href], summary, [tabindex='0'], .nendo-switch-input:checked",
          ),
        ].filter(
          (each) =>
            each.checkVisibility() &&
            !each.hasAttribute("disabled") &&
            each.getAttribute("tabindex") !== "-1" &&
            !each.closest("[class*=kuc-]"),
        ).length;
      });
      expect(expected).toBeGreaterThan(least);
      await page.locator("#nendo-title").focus();
      const isInside = () =>
        page.evaluate(
          () => document.activeElement?.closest("nendo-summary") !== null,
        );
      for (let press = 0; press < 3000; press += 1) {
        await page.keyboard.press("Tab");
        if (press % 20 === 0 && !(await isInside())) break;
      }
      expect(await isInside()).toBe(false);
      const stops = await page.evaluate(
        () => (window as unknown as { seen: readonly Stop[] }).seen,
      );
      const own = stops.filter(({ html }) => !html.includes("kuc-"));
      expect(own.length - 1).toBeGreaterThanOrEqual(expected);
      expect(stops.filter(({ isInWindow }) => !isInWindow)).toEqual([]);
      expect(own.filter(({ isMarked }) => !isMarked)).toEqual([]);
      expect(
        own.filter(({ html, name }) => name === "" && !html.includes("<input")),
      ).toEqual([]);
    },
  );

  it("goes from the chart to records, to kintone's list and back to the same column", async () => {
    await goToSummary(page, system, { choice: "nendo-years=2022" });
    const chart = page.locator("nendo-month-chart").first();
    await chart.getByRole("radio", { name: "のべ人数" }).focus();
    await page.keyboard.press("ArrowLeft");
    expect(await chart.getByRole("radio", { name: "回数" }).isChecked()).toBe(
      true,
    );
    await page.keyboard.press("Tab");
    const column = page.locator(".nendo-segment:focus");
    const name = await column.getAttribute("aria-label");
    expect(name).toMatch(/^7月 .+ 回数 \d+回$/u);
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "kintoneの一覧で開く" }).waitFor();
    expect(await page.locator(":focus").innerText()).toBe(`${name}の記録`);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").innerText()).toBe(
      "kintoneの一覧で開く",
    );
    await page.keyboard.press("Escape");
    await page.locator(".nendo-drill-down").waitFor({ state: "detached" });
    expect(await column.getAttribute("aria-label")).toBe(name);
  });

  it.each([
    ["a table", ".nendo-table .nendo-figure-button"],
    ["a bullet", ".nendo-bullet .nendo-figure-button"],
    ["a key figure", ".nendo-key .nendo-figure-button"],
    ["the head of a section", ".nendo-section-figure .nendo-figure-button"],
    ["a dated list", ".nendo-dated-list .nendo-figure-button"],
  ])(
    "lists the records of a figure in %s in place and returns to it",
    async (_place, selector) => {
      if (!(await page.locator(".nendo-dated-list").first().isVisible()))
        await openChapters(page);
      const figure = page.locator(selector).first();
      await figure.focus();
      await page.keyboard.press("Enter");
      const list = page.locator(".nendo-drill-down");
      await list.locator(".nendo-drill-down-heading:focus").waitFor();
      expect(await list.count()).toBe(1);
      expect(await list.locator("tbody tr").count()).toBeGreaterThan(0);
      expect(await figure.getAttribute("aria-expanded")).toBe("true");
      await page.keyboard.press("Escape");
      await list.waitFor({ state: "detached" });
      expect(
        await figure.evaluate((element) => element === document.activeElement),
      ).toBe(true);
    },
  );
});
