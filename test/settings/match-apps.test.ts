import { describe, expect, it } from "vitest";
import { matchApps } from "../../src/settings/match-apps";
import { exampleSettings } from "./example-settings";

const advisers = { appId: "3", fields: { name: "氏名", tenureFrom: "開始" } };
const settings = { ...exampleSettings(), sources: { advisers } };
const names = { advisers: { app: "補佐官名簿", fields: {} } };

const match = (
  apps: Parameters<typeof matchApps>[2],
  known: Parameters<typeof matchApps>[1] = names,
) => {
  const { settings: matched, matches } = matchApps(settings, known, apps);
  return { source: matched.sources.advisers, outcome: matches[0]?.outcome };
};

describe("matchApps", () => {
  it("keeps the app where number and name are the same", () => {
    expect(
      match([
        { appId: "8", name: "補佐官名簿" },
        { appId: "3", name: "補佐官名簿" },
      ]),
    ).toEqual({ source: advisers, outcome: "same" });
  });

  it("finds the app of another environment by its name, with its guest space", () => {
    expect(
      match([
        { appId: "3", name: "議会日程" },
        { appId: "41", name: "補佐官名簿", guestSpaceId: "7" },
      ]),
    ).toEqual({
      source: { ...advisers, appId: "41", guestSpaceId: "7" },
      outcome: "moved",
    });
  });

  it("never takes another app because it has the same number", () => {
    expect(match([{ appId: "3", name: "議会日程" }])).toEqual({
      source: { ...advisers, appId: "" },
      outcome: "none",
    });
  });

  it("leaves the choice between two apps of that name", () => {
    expect(
      match([
        { appId: "8", name: "補佐官名簿" },
        { appId: "9", name: "補佐官名簿" },
      ]),
    ).toEqual({ source: { ...advisers, appId: "" }, outcome: "several" });
  });

  it("goes by the number when the file names no app", () => {
    const apps = [{ appId: "3", name: "名簿" }];
    expect(match(apps, {})).toEqual({ source: advisers, outcome: "same" });
    expect(match([], {})).toEqual({
      source: { ...advisers, appId: "" },
      outcome: "none",
    });
  });
});
