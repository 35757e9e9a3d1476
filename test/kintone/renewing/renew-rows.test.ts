import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { LoadedRows } from "../../../src/kintone/sources/loaded-rows";
import {
  ChangingCity,
  expectSame,
  isByNumber,
  isList,
  isReading,
} from "./changing-city";

let changing: ChangingCity;
let known: LoadedRows;

/** Yesterday: what happened then is long over for a computer of today. */
const YESTERDAY = Date.now() - 24 * 60 * 60 * 1000;
const REMOTE = { 方法: { value: "リモート" } };

beforeAll(async () => {
  changing = await ChangingCity.start(YESTERDAY);
  await changing.add(1600, "2022-05-10");
  // So long ago that no list has them.
  await changing.hide(40, true);
  await changing.hide(60, true);
  changing.pass(1);
  await changing.add(1, "2022-05-11");
});

afterAll(() => changing.city.kintone.close());

beforeEach(async () => {
  changing.pass(1);
  known = await changing.read();
});

/** Reads what changed; that all is as if everything had been read goes for every case. */
const renew = async () => {
  const asked: string[] = [];
  const rows = await changing.read(known, {
    after: async (request) => {
      if (isList(request)) asked.push("list");
      else if (!isReading(request)) asked.push("look");
      else asked.push(isByNumber(request) ? "changed" : "page");
    },
  });
  expectSame(rows, await changing.read());
  return { rows, asked: asked.sort() };
};

/** Behind those that only a group sees. */
const places = (count: number, from = 100) =>
  Array.from({ length: count }, (_, index) => from + index);

/** Whether there is another record than those that are known, and whether all still stands as listed. */
const LOOK = ["list", "list", "look"];

describe("rows that were read before", () => {
  it("are the very same where nothing changed, after three small requests for records", async () => {
    const { rows, asked } = await renew();
    expect(rows).toBe(known);
    expect(asked).toEqual(LOOK);
  });

  it.each([1, 100, 101, 300])(
    "cost a request for a hundred changed ones: %i",
    async (count) => {
      await changing.change(places(count), REMOTE);
      const { rows, asked } = await renew();
      const chunks = Math.ceil(count / 100);
      expect(asked).toEqual([
        ...Array.from({ length: chunks }, () => "changed"),
        ...LOOK,
      ]);
      const remote = rows.meetings.filter(
        ({ value }) => value?.mode === "リモート",
      );
      expect(remote.length).toBeGreaterThanOrEqual(count);
    },
  );

  it("have new ones in order of number, and none that left the year", async () => {
    await changing.add(2, "2022-06-01");
    await changing.add(1, "2019-06-01");
    await changing.change([3, 200], { 実施日: { value: "2019-04-30" } });
    const { rows, asked } = await renew();
    expect(rows.meetings).toHaveLength(known.meetings.length);
    // Two that are long there are looked for in ranges of numbers.
    expect(asked.filter((one) => one === "page")).toEqual([]);
    const [first] = rows.meetings;
    expect(first?.origin?.recordId).toBe("1");
  });

  it("have again what comes back into the year", async () => {
    await changing.change([3, 200], { 実施日: { value: "2022-04-30" } });
    const { rows, asked } = await renew();
    expect(rows.meetings).toHaveLength(known.meetings.length + 2);
    expect(asked).toEqual(["changed", ...LOOK]);
  });

  it("lose one that was deleted, found by counting in as many requests as ranges can be halved", async () => {
    await changing.remove([1200]);
    const { rows, asked } = await renew();
    expect(rows.meetings).toHaveLength(known.meetings.length - 1);
    // 1,600 to a page of 500 in two halvings, and the page.
    expect(asked).toEqual([
      ...LOOK,
      ...Array.from({ length: 3 }, () => "look"),
    ]);
  });

  it("lose one that was changed of late and deleted without counting", async () => {
    await changing.change([7], REMOTE);
    changing.pass(1);
    known = await changing.read();
    await changing.remove([7]);
    expect((await renew()).asked).toEqual(LOOK);
  });

  it("lose and get back those that only a group may see", async () => {
    await changing.admit(true);
    const shown = await renew();
    expect(shown.rows.meetings).toHaveLength(known.meetings.length + 2);
    // What appears without a change of its own is nowhere listed.
    expect(shown.asked).toContain("page");
    known = shown.rows;
    await changing.admit(false);
    const { rows, asked } = await renew();
    expect(rows.meetings).toHaveLength(known.meetings.length - 2);
    expect(asked).not.toContain("page");
  });
});

describe("all is read again", () => {
  it("after more changes than one list holds", async () => {
    await changing.change(places(520), REMOTE);
    expect((await renew()).asked).toContain("page");
  });

  it("after changes of which reading all takes fewer requests", async () => {
    const small = await ChangingCity.start(YESTERDAY);
    await small.add(150, "2022-05-10");
    const before = await small.read();
    await small.change(places(150, 0), REMOTE);
    let pages = 0;
    const rows = await small.read(before, {
      after: async (request) => {
        if (isReading(request) && !isByNumber(request)) pages += 1;
      },
    });
    expect(pages).toBe(1);
    expectSame(rows, await small.read());
    await small.city.kintone.close();
  });

  it("after more deletions than are worth looking for", async () => {
    await changing.remove(places(60, 900));
    expect((await renew()).asked).toContain("page");
  });

  it("after as many appeared without a change as went, of which the list shows nothing", async () => {
    await changing.remove([1300, 1310]);
    await changing.admit(true);
    const { rows, asked } = await renew();
    expect(asked).toContain("page");
    expect(rows.meetings).toHaveLength(known.meetings.length);
    known = rows;
    await changing.add(2, "2022-07-01", 600);
    await changing.admit(false);
    expect((await renew()).asked).toContain("page");
  });

  it("after a record came with a 更新日時 of long ago beside one that went", async () => {
    await changing.add(1, "2022-07-01", 600);
    await changing.remove([55]);
    await changing.change([9], REMOTE);
    expect((await renew()).asked).toContain("page");
  });

  it("when a changed record changes again before it is read", async () => {
    await changing.change([11], REMOTE);
    let pages = 0;
    await changing.read(known, {
      before: async (request) => {
        if (isByNumber(request)) await changing.change([11], REMOTE);
        if (isReading(request) && !isByNumber(request)) pages += 1;
      },
    });
    expect(pages).toBeGreaterThan(0);
  });

  it("when records go while those that are gone are looked for", async () => {
    await changing.remove([600]);
    let pages = 0;
    let looks = 0;
    await changing.read(known, {
      before: async (request) => {
        if (isReading(request)) pages += 1;
        else if (!isList(request) && (looks += 1) === 3) {
          await changing.remove([1700]);
        }
      },
    });
    expect(looks).toBeGreaterThan(2);
    expect(pages).toBeGreaterThan(0);
  });
});

describe("a record whose 更新日時 is still to come", () => {
  it("hides no change behind it", async () => {
    await changing.add(1, "2022-08-01", -10 * 365 * 24 * 60);
    changing.pass(1);
    known = await changing.read();
    await changing.change(places(520), { 方法: { value: "対面" } });
    expect((await renew()).asked).toContain("page");
    changing.pass(1);
    known = await changing.read();
    await changing.change([2], REMOTE);
    // The list ends in the minute of the last change: it can't be told.
    expect((await renew()).asked).toContain("page");
    known = await changing.read();
    await changing.change([2], REMOTE);
    changing.pass(1);
    await changing.change([4], REMOTE);
    known = await changing.read();
    changing.pass(1);
    await changing.change([6], REMOTE);
    expect((await renew()).asked).toEqual(["changed", ...LOOK]);
  });
});
