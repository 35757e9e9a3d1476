import { loadRows } from "../../../src/kintone/sources/load-rows";
import type { MeetingRollup } from "../../../src/rollup/years/fiscal-year-rollup";
import { countSummary } from "../../../src/summary/count-summary";
import { day } from "../../support/dates";
import type { ImportCity } from "./import-city";

/** What the summary of a year counts of meetings, read from kintone as a screen reads it. */
export const meetingsCounted = async (
  { settings, hostOf }: ImportCity,
  fiscalYear: number,
): Promise<MeetingRollup> => {
  const fiscalYears = [fiscalYear];
  const rows = await loadRows({
    settings,
    fiscalYears,
    connect: hostOf("meetings").connect,
  });
  const { rollups } = await countSummary(
    rows,
    {
      choice: { fiscalYears },
      settings,
      language: "ja",
      isCompared: false,
      viewer: "secretary",
      today: day("2024-06-01"),
    },
    () => Promise.resolve(),
  );
  const [rollup] = rollups;
  if (rollup === undefined) throw new RangeError("nothing was counted");
  return rollup.meetings;
};
