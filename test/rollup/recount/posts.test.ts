// @module-tag proof
import { atOnce } from "../../../src/domain/steps";
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildDefaultSettings } from "../../../src/apps/defaults/default-settings";
import { postsNotOnDay } from "../../../src/checks/posts-on-day";
import { rosterOf } from "../../../src/domain/roster";
import { decodeMeeting } from "../../../src/kintone/decode/decode-meeting";
import { decodeStaff } from "../../../src/kintone/decode/decode-staff";
import type { Settings } from "../../../src/settings/settings";
import { normal } from "./cell-readings";
import { anyHabits, settingsWith } from "./habits";
import type { RawRecord } from "./raw-record";
import { anyRecords } from "./raw-records";
import { anyStaff } from "./raw-staff";
import { recountWrongPosts } from "./recount-posts";

const ours = buildDefaultSettings({
  meetings: "1",
  activities: "2",
  advisers: "3",
  staff: "4",
  summaries: "5",
});

const findings = (
  meetings: readonly RawRecord[],
  staff: readonly RawRecord[],
  { sources, choices, labels, ranks }: Settings,
) => {
  if (sources.meetings === undefined || sources.staff === undefined) {
    throw new Error("The settings have both.");
  }
  const [source, roster] = [sources.meetings, sources.staff];
  return atOnce(
    postsNotOnDay(
      meetings.flatMap(
        (m) => decodeMeeting(m, source, choices, labels.unset).value ?? [],
      ),
      rosterOf(staff.map((member) => decodeStaff(member, roster))),
      ranks,
    ),
  );
};

test("ranks and divisions that are not those of the day are those that a recount by hand finds", () => {
  fc.assert(
    fc.property(
      anyHabits.chain((habits) =>
        fc.tuple(fc.constant(habits), anyRecords(habits), anyStaff),
      ),
      ([habits, { meetings }, staff]) => {
        const settings = settingsWith(habits, ours);
        expect(
          findings(meetings, staff, settings).map(
            ({ recordId, correction }) => ({
              recordId,
              person: normal(correction?.person.code ?? ""),
              field: correction?.field,
              expected: correction?.expected,
            }),
          ),
        ).toEqual(recountWrongPosts(meetings, staff, settings));
      },
    ),
    { numRuns: 1000 },
  );
});
