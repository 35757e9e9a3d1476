import { expect, it } from "vitest";
import { gridMessages } from "../../src/i18n/entering/grid-messages";
import { importMessages } from "../../src/i18n/entering/import-messages";
import { formMessages } from "../../src/i18n/records/form-messages";

/* Whoever speaks to the page says what stands on it: the name begins with no other words (WCAG 2.5.3). */
it.each(["ja", "en"] as const)(
  "names in %s hold what stands on the control",
  (language) => {
    const { actions } = formMessages[language];
    const grid = gridMessages[language];
    const { rows } = importMessages[language];
    const named = [
      [actions.markHeld, actions.markHeldNamed("窓口")],
      [grid.removeText, grid.remove(3)],
      ["石原弘子", grid.take("石原弘子")],
      [rows.standing.write, rows.take("3", rows.standing.write)],
    ] as const;
    for (const [text, name] of named) expect(name).toContain(text);
  },
);
