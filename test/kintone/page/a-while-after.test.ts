import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { aWhileAfter } from "../../../src/kintone/page/a-while-after";
import { STOP_AFTER_MS } from "../../../src/kintone/page/stop-after";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a signal that follows another one after a while", () => {
  it("leaves what is under way the time in which nobody is asked whether to wait", () => {
    const stop = new AbortController();
    const late = aWhileAfter(stop.signal);
    stop.abort();
    vi.advanceTimersByTime(STOP_AFTER_MS - 1);
    expect(late.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(late.aborted).toBe(true);
  });

  it("counts from the stop, not from when it was asked for", () => {
    const stop = new AbortController();
    const late = aWhileAfter(stop.signal, 100);
    vi.advanceTimersByTime(5000);
    expect(late.aborted).toBe(false);
    stop.abort();
    vi.advanceTimersByTime(99);
    expect(late.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(late.aborted).toBe(true);
  });

  it("follows one that is stopped already, after the same while", () => {
    const late = aWhileAfter(AbortSignal.abort(), 100);
    expect(late.aborted).toBe(false);
    vi.advanceTimersByTime(100);
    expect(late.aborted).toBe(true);
  });

  it("never ends where nobody stops, and begins nothing that would keep a command alive", () => {
    const late = aWhileAfter(new AbortController().signal, 100);
    vi.advanceTimersByTime(60_000);
    expect(late.aborted).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });
});
