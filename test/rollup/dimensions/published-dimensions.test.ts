import { expect, test } from "vitest";
import { PUBLISHED_ACTIVITY_DIMENSIONS } from "../../../src/rollup/dimensions/activity-dimensions";
import { PUBLISHED_MEETING_DIMENSIONS } from "../../../src/rollup/dimensions/meeting-dimensions";

test("published data are split by nothing that would point at a person: divisions are not among it", () => {
  expect(PUBLISHED_MEETING_DIMENSIONS).toEqual([
    "adviser",
    "themeCategory",
    "mode",
  ]);
  expect(PUBLISHED_ACTIVITY_DIMENSIONS).toEqual([
    "adviser",
    "workingGroup",
    "mode",
  ]);
});
