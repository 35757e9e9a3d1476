import { describe, expect, it } from "vitest";
import { recordUrl } from "../../../src/kintone/page/record-url";

describe("recordUrl", () => {
  it("leads to a record, also in a guest space", () => {
    expect(recordUrl({ appId: "12", recordId: "3" })).toBe(
      "/k/12/show#record=3",
    );
    expect(recordUrl({ appId: "12", recordId: "3", guestSpaceId: "5" })).toBe(
      "/k/guest/5/12/show#record=3",
    );
  });
});
