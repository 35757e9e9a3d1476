import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { disclose } from "../../src/disclosure/disclose";
import { figureKey } from "../../src/disclosure/figure-id";
import { findSmallFigures } from "../../src/disclosure/find-small-figures";
import { visitReport } from "../../src/disclosure/walk/visit-report";
import type { AttendanceRule } from "../../src/rollup/input/counting-rules";
import { loadSolver } from "./linear-program";
import type { EditionOf, Met } from "./random-edition";
import { editionOf, possibleValues, someMeetings } from "./random-edition";
import { readReport } from "./readings";

beforeAll(loadSolver);

const hide = (edition: EditionOf, threshold = 3) =>
  disclose(editionOf(edition), { mode: "hide", threshold });

/** What a linear program still can tell: hidden figures with fewer whole values than the threshold. */
const toldBy = (edition: EditionOf, threshold = 3): readonly string[] => {
  const { readings } = readReport(hide(edition, threshold).report);
  return [...possibleValues(readings, edition)].flatMap(([name, values]) =>
    values < threshold ? [`${name}: ${values}`] : [],
  );
};

/** `times` meetings of each person in a month: [month, rank, person, times]. */
const meetings = (
  ...groups: readonly (readonly [number, number, number, number])[]
): readonly Met[] =>
  groups.flatMap(([month, rank, person, times]) =>
    Array.from({ length: times }, () => ({ month, rank, person })),
  );

/** Months full of people of two ranks, so that little is small. */
const crowd = (months: readonly number[]): readonly Met[] =>
  months.flatMap((month) =>
    [1, 2].flatMap((rank) =>
      Array.from({ length: 5 }, (_, index) => ({
        month,
        rank,
        person: rank * 100 + ((index + month) % 8),
      })),
    ),
  );

const ADVERSARIAL: Readonly<Record<string, EditionOf>> = {
  "one meeting in all": { met: meetings([3, 0, 1, 1]) },
  "one small cell in a row of large ones": {
    met: [...crowd([0, 1, 2, 3]), ...meetings([2, 0, 1, 1])],
  },
  "two small cells of one column, which their total would tell": {
    met: [...crowd([0, 1, 2]), ...meetings([0, 0, 1, 1], [1, 0, 2, 2])],
  },
  "two small cells in one row and one column": {
    met: [
      ...crowd([0, 1, 2]),
      ...meetings([0, 0, 1, 1], [1, 0, 2, 1], [2, 0, 3, 6]),
    ],
  },
  "one person alone in a rank, often": {
    met: [...crowd([0, 1, 2]), ...meetings([0, 0, 1, 6], [1, 0, 1, 6])],
  },
  "someone in two ranks": {
    met: [...crowd([0, 1, 2]), ...meetings([3, 1, 101, 4], [4, 2, 101, 4])],
  },
  "nobody three times, so that 1人当たり tells": {
    met: meetings(
      [0, 1, 1, 1],
      [1, 1, 1, 1],
      [2, 1, 2, 1],
      [3, 1, 3, 1],
      [4, 1, 4, 1],
      [5, 1, 5, 1],
    ),
  },
  "a council month that its mean would tell": {
    met: [...crowd([0, 1, 2]), ...meetings([3, 1, 1, 2], [5, 1, 2, 6])],
  },
  "meetings before the slots start, which the rate would tell": {
    met: [...meetings([0, 1, 1, 1]), ...crowd([4, 5, 6])],
  },
  "nothing small": {
    met: crowd([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
  },
  "two years, one of them small": {
    met: crowd([0, 1, 2]),
    before: [...crowd([0, 1, 2]), ...meetings([4, 0, 1, 1])],
  },
  "companions that stand alone in their rank": {
    rule: "everyone",
    met: [
      ...crowd([0, 1, 2]),
      { month: 1, rank: 1, person: 101, with: [3, 6] },
    ],
  },
};

const proof = { tags: ["proof"] };

describe("a linear program over everything that is printed", proof, () => {
  it.each(Object.entries(ADVERSARIAL))(
    "leaves every hidden figure three whole values: %s",
    (_, edition) => {
      expect(toldBy(edition)).toEqual([]);
    },
  );

  it.each<AttendanceRule>(["principal", "everyone"])(
    "does so for whatever meetings there were, under the rule %s",
    (rule) => {
      fc.assert(
        fc.property(someMeetings(rule), (met) => {
          expect(toldBy({ met, rule })).toEqual([]);
        }),
        { numRuns: 8, seed: 2022 },
      );
    },
  );

  it("does so for other thresholds and for two years", () => {
    fc.assert(
      fc.property(
        someMeetings("principal"),
        someMeetings("principal"),
        fc.constantFrom(2, 4, 5),
        (met, before, threshold) => {
          expect(toldBy({ met, before }, threshold)).toEqual([]);
        },
      ),
      { numRuns: 3, seed: 2023 },
    );
  });

  it.each([
    "one small cell in a row of large ones",
    "two small cells of one column, which their total would tell",
    "one person alone in a rank, often",
  ])("would find out a document that hides only what is small: %s", (name) => {
    const edition = ADVERSARIAL[name];
    if (edition === undefined) throw new Error(name);
    const report = editionOf(edition);
    const small = new Set(
      findSmallFigures(report, { mode: "hide", threshold: 3 }).map(
        ({ key }) => key,
      ),
    );
    const { readings } = readReport(
      visitReport(report, ({ id }) => small.has(figureKey(id))),
    );
    const values = [...possibleValues(readings, edition).values()];
    expect(Math.min(...values)).toBeLessThan(3);
  });
});

describe("a document that hides small figures", proof, () => {
  it("prints no figure of one or two people, and hides no 0 and nothing else without need", () => {
    fc.assert(
      fc.property(someMeetings("principal"), (met) => {
        const edition = { met };
        const before = readReport(editionOf(edition));
        const { readings } = readReport(hide(edition).report);
        expect(before.contradictions).toEqual([]);
        for (const [name, value] of before.readings) {
          if (value === 0) expect(readings.get(name), name).toBe(0);
          if (/^[TD] /u.test(name) && (value === 1 || value === 2)) {
            expect(readings.get(name), name).toBe("hidden");
          }
        }
      }),
      { numRuns: 10, seed: 7 },
    );
  });

  it("stays as it is when nothing is small", () => {
    const edition = ADVERSARIAL["nothing small"];
    if (edition === undefined) throw new Error("no edition");
    const report = editionOf(edition);
    const disclosed = disclose(report, { mode: "hide", threshold: 3 });
    expect(disclosed).toMatchObject({ small: [], hidden: [] });
    expect(disclosed.report).toBe(report);
  });
});
