import { describe, expect, it } from "vitest";
import { RequestLimit } from "../../../src/kintone/rest/request-limit";

/** Work that ends when it is told to. */
const openWork = () => {
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  return {
    begun,
    work: (number: number) => () =>
      new Promise<number>((resolve) => {
        begun.push(number);
        ends[number] = () => resolve(number);
      }),
    end: async (number: number) => {
      ends[number]?.();
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
};

describe("a request limit", () => {
  it("lets five begin, and the next ones in their order as others end", async () => {
    const { begun, work, end } = openWork();
    const limit = new RequestLimit();
    const all = [0, 1, 2, 3, 4, 5, 6].map((number) => limit.run(work(number)));
    await end(3);
    expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
    await end(0);
    expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(limit.unused).toBe(0);
    for (const number of [6, 5, 4, 2, 1]) await end(number);
    expect(await Promise.all(all)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(limit.unused).toBe(5);
  });

  it("goes on after work that fails", async () => {
    const limit = new RequestLimit(1);
    const fail = () => Promise.reject(new Error("failed"));
    const failing = limit.run(fail);
    const next = limit.run(() => Promise.resolve("done"));
    await expect(failing).rejects.toThrow("failed");
    expect(await next).toBe("done");
    expect(limit.unused).toBe(1);
  });
});
