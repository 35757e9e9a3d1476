import type { Settings } from "../../src/settings/settings";
import type { Summary } from "../../src/summary/summary";
import { today } from "../../src/kintone/page/today";
import { loadRows } from "../../src/kintone/sources/load-rows";
import { readRecordRights } from "../../src/kintone/sources/read-record-rights";
import { summarise } from "../../src/summary/summarise";
import type { City } from "./city";

/** The city's settings as the settings screen saves them for an administrator. */
export const savedBy = async (
  { settings, clientOf }: City,
  administrator: string,
): Promise<Settings> => ({
  ...settings,
  recordRights: await readRecordRights(
    settings,
    () => clientOf(administrator),
    new AbortController().signal,
  ),
});

/** The summary of 2022, or of other years, with the rights of a viewer. */
export const summaryOf = (
  { clientOf }: Pick<City, "clientOf">,
  settings: Settings,
  viewer: string,
  chosen: readonly number[] = [2022],
): Promise<Summary> =>
  summarise(
    {
      choice: { fiscalYears: chosen },
      settings,
      language: "ja",
      isCompared: false,
      viewer,
      today: today(),
    },
    {
      rows: (fiscalYears) =>
        loadRows({ settings, fiscalYears, connect: () => clientOf(viewer) }),
      snapshot: () => Promise.resolve({ ok: false, problem: "missing" }),
      roster: () => Promise.resolve(undefined),
    },
  );
