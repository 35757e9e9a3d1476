import { describe, expect, it } from "vitest";
import {
  claimedFreezing,
  frozenVersions,
} from "../../../src/domain/publishing/claimed-freezing";

const frozen = (name: string) => ({
  snapshot: { name, checksum: "00".repeat(32) },
});
const reopened = { reason: "訂正" };
const [first, second] = [frozen("1.zip"), frozen("2.zip")];

describe("whether a 年度まとめ record is frozen", () => {
  it.each(["frozen", "published"] as const)(
    "is told by the last entry of its history when 状態 is %s",
    (status) => {
      const freezings = [first, reopened, second];
      expect(claimedFreezing({ status, freezings })).toBe(second);
    },
  );

  it("is set by hand when 状態 is 確定 without a snapshot at the end", () => {
    for (const freezings of [undefined, [], [first, reopened]]) {
      const record = {
        status: "frozen" as const,
        ...(freezings && { freezings }),
      };
      expect(claimedFreezing(record)).toBe("statusOnly");
    }
  });

  it("is no matter of freezing when 状態 is 公表 without one, or anything else", () => {
    expect(
      claimedFreezing({ status: "published", freezings: [first, reopened] }),
    ).toBeUndefined();
    expect(claimedFreezing({ status: "published" })).toBeUndefined();
    expect(claimedFreezing({ freezings: [first] })).toBeUndefined();
  });
});

describe("the versions of a summary", () => {
  it("are its freezings, the newest first", () => {
    expect(frozenVersions({ freezings: [first, reopened, second] })).toEqual([
      second,
      first,
    ]);
    expect(frozenVersions({})).toEqual([]);
  });
});
