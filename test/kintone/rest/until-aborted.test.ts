import { getEventListeners } from "node:events";
import { expect, it } from "vitest";
import { aWhileAfter } from "../../../src/kintone/page/a-while-after";
import { untilAborted } from "../../../src/kintone/rest/until-aborted";

const never = (): Promise<never> => new Promise(() => undefined);

it("waits for many requests with one listener of their signal", async () => {
  const work = new AbortController();
  const asked = Array.from({ length: 40 }, () =>
    untilAborted(never(), work.signal),
  );
  for (let run = 0; run < 12; run += 1) aWhileAfter(work.signal);
  expect(getEventListeners(work.signal, "abort")).toHaveLength(1);

  const reason = new Error("stopped");
  work.abort(reason);
  const ended = await Promise.allSettled(asked);
  expect(
    ended.every((one) => one.status === "rejected" && one.reason === reason),
  ).toBe(true);
});

it("is what the request comes to, before and after the signal was aborted for others", async () => {
  const work = new AbortController();
  const left = untilAborted(never(), work.signal);
  expect(await untilAborted(Promise.resolve("done"), work.signal)).toBe("done");
  await expect(
    untilAborted(Promise.reject(new Error("refused")), work.signal),
  ).rejects.toThrow("refused");
  work.abort(new Error("stopped"));
  await expect(left).rejects.toThrow("stopped");
  await expect(untilAborted(never(), work.signal)).rejects.toThrow("stopped");
});
