import { expect, test } from "vitest";
import { isVisibleOnly } from "../../src/settings/is-visible-only";
import type { RecordRights } from "../../src/settings/settings";

const sources = {
  meetings: { appId: "1", fields: {} },
  activities: { appId: "2", fields: {} },
  advisers: { appId: "3", fields: {} },
  summaries: { appId: "4", fields: {} },
  staff: { appId: "5", fields: {} },
} as never;

const rights = (appId: string, ...seeAll: string[]): RecordRights => ({
  appId,
  hidesRecords: true,
  seeAll,
});

test.each([
  ["meetings", "1"],
  ["activities", "2"],
  ["advisers", "3"],
  ["summaries", "4"],
] as const)(
  "where record rights hide some %s, only who is known to see all is",
  (source, appId) => {
    const settings = {
      sources,
      recordRights: { [source]: rights(appId, "somu") },
    };
    expect(isVisibleOnly(settings, "clerk")).toBe(true);
    expect(isVisibleOnly(settings, "somu")).toBe(false);
    // API tokens know no record rights.
    expect(isVisibleOnly(settings, undefined)).toBe(false);
  },
);

test("who sees all of one kind may lack records of another", () => {
  const recordRights = {
    meetings: rights("1", "somu"),
    activities: rights("2"),
  };
  expect(isVisibleOnly({ sources, recordRights }, "somu")).toBe(true);
});

test("nothing is lacking where nothing is noted, nothing is hidden, of another app, or of staff", () => {
  for (const recordRights of [
    undefined,
    {},
    { meetings: { ...rights("1"), hidesRecords: false } },
    { meetings: rights("9") },
    { staff: rights("5") },
  ]) {
    const settings = { sources, ...(recordRights && { recordRights }) };
    expect(isVisibleOnly(settings, "clerk")).toBe(false);
  }
  const { meetings: _, ...others } = sources as Record<string, unknown>;
  expect(
    isVisibleOnly(
      { sources: others as never, recordRights: { meetings: rights("1") } },
      "clerk",
    ),
  ).toBe(false);
});
