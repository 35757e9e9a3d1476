import { describe, expect, it } from "vitest";
import type { SummaryRows } from "../../../src/rollup/input/summary-rows";
import type { SummaryPort } from "../../../src/summary/summary-request";
import { whileConfirming } from "../../../src/ui/summary/while-confirming";

const rowsOf = (year: number): SummaryRows => ({
  fiscalYears: [year],
  meetings: [],
  activities: [],
  advisers: [],
  summaries: [],
});

const old = rowsOf(2022);
const changed = rowsOf(2022);

/** Work that notes of which rows it showed figures. */
const showing = () => {
  const shown: SummaryRows[] = [];
  return {
    shown,
    work: async (rows: SummaryPort["rows"]) => {
      const read = await rows([2022]);
      shown.push(read);
      return read;
    },
  };
};

describe("what is remembered", () => {
  it("is shown before kintone answers, and made for good once it says that nothing changed", async () => {
    const { shown, work } = showing();
    let answer = (_: SummaryRows): void => undefined;
    const asked = new Promise<SummaryRows>((resolve) => (answer = resolve));
    let isDone = false;
    const confirming = whileConfirming(
      () => old,
      () => asked,
      work,
    ).then((made) => {
      isDone = true;
      return made;
    });
    await expect.poll(() => shown).toEqual([old]);
    expect(isDone).toBe(false);
    answer(old);
    const { rows, made } = await confirming;
    expect([rows, made].every((each) => each === old)).toBe(true);
    expect(shown).toHaveLength(1);
  });

  it("is told apart from what kintone confirmed or gave", async () => {
    let answer = (_: SummaryRows): void => undefined;
    const asked = new Promise<SummaryRows>((resolve) => (answer = resolve));
    const told: boolean[] = [];
    const work = async (
      rows: SummaryPort["rows"],
      isConfirming: () => boolean,
    ) => {
      await rows([2022]);
      told.push(isConfirming());
      answer(changed);
      await expect.poll(isConfirming).toBe(false);
      told.push(isConfirming());
    };
    await whileConfirming(
      () => old,
      () => asked,
      work,
    );
    await whileConfirming(
      () => undefined,
      () => asked,
      work,
    );
    expect(told).toEqual([true, false, false, false, false, false]);
  });

  it("gives way to what kintone has by now", async () => {
    const { shown, work } = showing();
    const { rows, made } = await whileConfirming(
      () => old,
      async () => changed,
      work,
    );
    expect(rows).toBe(changed);
    expect(made).toBe(changed);
    expect(shown.at(-1)).toBe(changed);
  });

  it("comes to nothing where kintone refuses, and so does work on it that fails otherwise", async () => {
    const { work } = showing();
    const refused = async () => Promise.reject(new Error("refused"));
    await expect(whileConfirming(() => old, refused, work)).rejects.toThrow(
      "refused",
    );
    await expect(
      whileConfirming(() => undefined, refused, work),
    ).rejects.toThrow("refused");
    const failing = async (rows: SummaryPort["rows"]) => {
      await rows([2022]);
      throw new Error("no such day");
    };
    await expect(
      whileConfirming(
        () => old,
        async () => old,
        failing,
      ),
    ).rejects.toThrow("no such day");
  });

  it("fails before any rows are asked for as the work does", async () => {
    await expect(
      whileConfirming(
        () => old,
        async () => old,
        async () => Promise.reject(new Error("stopped")),
      ),
    ).rejects.toThrow("stopped");
  });

  it("does not stand in the way of work that a change mends", async () => {
    const work = async (rows: SummaryPort["rows"]) => {
      const read = await rows([2022]);
      if (read === old) throw new Error("was wrong");
      return read;
    };
    const { made } = await whileConfirming(
      () => old,
      async () => changed,
      work,
    );
    expect(made).toBe(changed);
  });
});
