/* Scripts that run in the page, where nothing of these files is known. */

/** A page that shows something else than is waited for would be waited for without end. */
const WAITED_MS = 120_000;

/** Does something, and how long it takes until a condition holds, in milliseconds. */
export const timed = (act: string, condition: string): string => `
  new Promise((resolve, reject) => {
    const start = performance.now();
    const wait = () => {
      const took = performance.now() - start;
      if (${condition}) resolve(took);
      else if (took < ${WAITED_MS}) requestAnimationFrame(wait);
      else reject(new Error("The page does not come to show it."));
    };
    ${act}
    wait();
  })`;

/** Notes when the first figure stands in the page. */
export const NOTE_FIRST_FIGURE = `
  performance.setResourceTimingBufferSize(10000);
  new MutationObserver((_, observer) => {
    if (document.querySelector(".nendo-key-table") === null) return;
    window.firstFigureAt = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
`;

/** What was noted, milliseconds since the page began. */
export interface Notes {
  readonly figureAt: number;
  /** When the answers to requests for records had come. */
  readonly answers: readonly number[];
}

export const READ_NOTES = `({
  figureAt: window.firstFigureAt,
  answers: performance.getEntriesByType("resource")
    .filter(({ name }) => /records\\.json/u.test(name))
    .map(({ responseEnd }) => responseEnd),
})`;

/** Until the rows are kept for the next page: whoever leaves at once reads again; a person looks at the figures first. */
export const ROWS_KEPT = timed("", "sessionStorage.length > 0");

export const SWITCH_TAB = timed(
  `[...document.querySelectorAll("[role=tab]")]
    .find(({ textContent }) => textContent.includes("分析"))
    .click();`,
  `[...document.querySelectorAll("[role=tabpanel]")]
    .some(({ innerText }) => innerText.includes("所属別"))`,
);

/** Draws the chart of the months by another measure. */
export const SWITCH_MEASURE = timed(
  `const chart = () => document.querySelector("nendo-month-chart svg")?.innerHTML;
  const drawn = chart();
  document.querySelector("nendo-month-chart .nendo-switch-input:not(:checked)").click();`,
  `![undefined, drawn].includes(chart())`,
);

/** Chooses a part as the form does, and waits until other figures are on the screen. */
export const narrowing = (part: object): string =>
  timed(
    `const all = document.querySelector(".nendo-key-table").innerText;
    document.querySelector("nendo-choice-panel").dispatchEvent(
      new CustomEvent("nendo-choose", {
        detail: ${JSON.stringify({ fiscalYears: [2022], ...part })},
      }),
    );`,
    `![undefined, all].includes(
      document.querySelector(".nendo-key-table")?.innerText)`,
  );

const FIRST_ROW = `document.querySelector("nendo-many-records [data-row]")?.innerText`;

/** Opens the records behind the first figure, which is of all. */
export const OPEN_RECORDS = timed(
  `document.querySelector(".nendo-key-table .nendo-figure-button").click();`,
  `${FIRST_ROW} !== undefined`,
);

/** Orders them by what they are about; they come in order of day. */
export const ORDER_RECORDS = timed(
  `const first = ${FIRST_ROW};
  document.querySelectorAll("nendo-many-records .nendo-order")[0].click();`,
  `![undefined, first].includes(${FIRST_ROW})`,
);

/** Looks for some of them by a word. */
export const findingRecords = (word: string): string =>
  timed(
    `const said = () => document.querySelector("nendo-many-records [role=status]")?.innerText;
    const before = said();
    const input = document.querySelector("nendo-many-records input");
    input.value = ${JSON.stringify(word)};
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));`,
    `said() !== before`,
  );
