import { expect, it } from "vitest";
import { mobileRecordUrl } from "../../src/kintone/page/record-url";

it("leads to the record's page for phones, in a guest space too", () => {
  expect(mobileRecordUrl({ appId: "3", recordId: "17" })).toBe(
    "/k/m/3/show?record=17",
  );
  expect(
    mobileRecordUrl({ appId: "3", recordId: "17", guestSpaceId: "5" }),
  ).toBe("/k/guest/5/m/3/show?record=17");
});
