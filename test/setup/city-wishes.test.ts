import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LocalKintone } from "../../scripts/local-kintone/local-kintone";
import type { KintoneAccess } from "../../scripts/setup/connection";
import { flatten } from "../../src/setup/inspect/existing-form";
import { UNNAMED_ADVISER } from "../../src/apps/defaults/field-choices";
import type { AppWishes } from "../../src/apps/tailor-app";
import { runSetup, startKintone } from "./set-up-on-local-kintone";

let kintone: LocalKintone;
let access: KintoneAccess;

beforeEach(async () => {
  ({ kintone, access } = await startKintone());
});

afterEach(() => kintone.close());

const english: AppWishes = {
  labelLanguage: "en",
  adviserNames: ["Ann Miyazaki", "Ben Ishihara"],
};

const unnamed: AppWishes = {
  labelLanguage: "ja",
  adviserNames: [UNNAMED_ADVISER],
};

const formOf = async (app: string) =>
  (await access.client.app.getFormFields({ app })).properties;

describe("setUpApps with a city's wishes", () => {
  it("labels every field in English and keeps the codes", async () => {
    const { appIds, settings } = (await runSetup(access, { wishes: english }))
      .result;
    const meetings = await formOf(appIds.meetings);
    expect(meetings["開催日"]).toMatchObject({ label: "Held on" });
    expect(meetings["参加者"]).toMatchObject({
      label: "Attendees",
      fields: { 役職: { label: "Rank" } },
    });
    expect(settings.sources.meetings?.fields.heldOn).toBe("開催日");
    const ours = Object.values(settings.sources).flatMap(({ appId, fields }) =>
      Object.values(fields).map((code) => [appId, code] as const),
    );
    for (const [appId, code] of ours) {
      const label = labelOf(await formOf(appId), code);
      expect([code, label]).toEqual([
        code,
        expect.stringMatching(/^[\u0020-\u007e“”]+$/),
      ]);
    }
  });

  it("offers the city's advisers on meetings and activities", async () => {
    const { appIds } = (await runSetup(access, { wishes: english })).result;
    for (const app of [appIds.meetings, appIds.activities]) {
      const form = flatten(await formOf(app));
      expect(form.get("補佐官")?.choices).toEqual(english.adviserNames);
    }
  });

  it("reminds of unnamed advisers until an admin has named them", async () => {
    const first = await runSetup(access, { wishes: unnamed });
    const { appIds } = first.result;
    const reminders = (lines: readonly string[]) =>
      lines.filter((line) => line.includes(UNNAMED_ADVISER));
    expect(reminders(first.lines)).toHaveLength(2);

    for (const app of [appIds.meetings, appIds.activities]) {
      await access.client.app.updateFormFields({
        app,
        properties: {
          補佐官: {
            type: "CHECK_BOX",
            options: { 山田太郎: { label: "山田太郎", index: "0" } },
          },
        },
      });
    }
    await access.client.app.deployApp({
      apps: [{ app: appIds.meetings }, { app: appIds.activities }],
    });
    const again = await runSetup(access, { wishes: unnamed });
    expect(reminders(again.lines)).toEqual([]);
  });
});

type Form = Awaited<ReturnType<typeof formOf>>;

const labelOf = (form: Form, code: string): string | undefined => {
  for (const field of Object.values(form)) {
    if (field.code === code) return field.label;
    if (field.type === "SUBTABLE" && code in field.fields)
      return field.fields[code]?.label;
  }
  return undefined;
};
