import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FormSystem } from "../support/form-system";
import { openFormSystem } from "../support/form-system";
import { expectFlat, pageHolds } from "../support/page-holds";

/* What is opened and closed all day long leaves nothing behind. */
let system: FormSystem;

beforeAll(async () => {
  system = await openFormSystem({ role: "secretary" });
});

afterAll(() => system.close());

/** Opens and closes what a button of the list opens, so many times. */
const openings = (opener: string, shown: string, times: number) =>
  system.page.evaluate(
    async ([label, selector, count]) => {
      const pressed = (text: string): boolean => {
        const button = Array.from(document.querySelectorAll("button")).find(
          ({ textContent, disabled, offsetParent }) =>
            textContent?.trim() === text && !disabled && offsetParent !== null,
        );
        button?.click();
        return button !== undefined;
      };
      const until = async (isDone: () => boolean): Promise<void> => {
        while (!isDone()) {
          await new Promise((resolve) => {
            setTimeout(resolve, 5);
          });
        }
      };
      for (let time = 0; time < count; time += 1) {
        await until(() => pressed(label));
        await until(() => document.querySelector(selector) !== null);
        await until(() => pressed("閉じる"));
        await until(() => document.querySelector(selector) === null);
      }
      return document.querySelectorAll(selector).length;
    },
    [opener, shown, times] as const,
  );

describe("a list above which the same is opened 100 times", () => {
  it.each([
    ["表でまとめて入力する", "nendo-grid table"],
    ["1on1ミーティングの表を取り込む", "nendo-record-import dialog[open]"],
  ])(
    "holds as many nodes and listeners as after the first times: %s",
    async (opener, shown) => {
      await system.openList("meetings");
      await system.page.getByRole("button", { name: opener }).waitFor();
      const held = await pageHolds(system.page);
      await openings(opener, shown, 3);
      const before = await held();
      await openings(opener, shown, 100);
      await expectFlat(before, held);
      expect(await system.page.locator(shown).count()).toBe(0);
    },
  );
});
