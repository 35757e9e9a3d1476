import { WORDS } from "../../support/words";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Acknowledgement } from "../../../src/domain/publishing/acknowledgement";
import type { SmallFigure } from "../../../src/disclosure/small-figure";
import type { RecordFinding } from "../../../src/domain/record-finding";
import {
  RECORD_FAULTS,
  recordFinding,
} from "../../../src/domain/record-finding";
import { publishingSentence } from "../../../src/i18n/publishing/publishing-messages";
import { PUBLISHING_STEPS } from "../../../src/publishing/readiness/publishing-step";
import type { ReadinessFacts } from "../../../src/publishing/readiness/readiness-of";
import { readinessOf } from "../../../src/publishing/readiness/readiness-of";

const facts = (changed: Partial<ReadinessFacts>): ReadinessFacts => ({
  findings: [],
  isRosterUnread: false,
  isVisibleOnly: false,
  recordsRead: 67,
  versions: [],
  texts: [],
  yearStyle: "era",
  isUnfrozen: false,
  smallFiguresRule: { mode: "warn", threshold: 3 },
  smallFigures: [],
  acknowledgements: [],
  ...changed,
});

const itemsOf = (changed: Partial<ReadinessFacts>) =>
  readinessOf(facts(changed)).steps.flatMap(({ items }) => items);

const acknowledge = (keys: readonly string[]): readonly Acknowledgement[] =>
  keys.map((key) => ({ key, text: "", reason: "確かめた", by: "総務 花子" }));

const findings = [
  recordFinding("meetings", "12", "rankMissing", "総務 花子"),
  recordFinding("activities", "3", "countZero"),
  recordFinding("meetings", "15", "rankMissing", "財政 太郎"),
  recordFinding("meetings", "16", "heldAfterAsOf", "2024-03-31"),
];

describe("what is to be seen to before publishing", () => {
  it("is nothing when nothing was found", () => {
    const readiness = readinessOf(facts({}));
    expect(readiness.steps.map(({ step }) => step)).toEqual(PUBLISHING_STEPS);
    expect(readiness).toMatchObject({ open: 0, isReady: true, blocking: [] });
  });

  it("has one line for all figures of few people, which lapses when one changes", () => {
    const small = (value: number): SmallFigure => ({
      key: '[2022,"distinctAttendees","","特別職"]',
      label: "令和4年度 役職別の回数と人数 特別職 実人数",
      value,
      unit: "people",
      places: [],
    });
    const warned = itemsOf({ smallFigures: [small(1)] });
    expect(
      warned.map(({ step, level, fact }) => [
        step,
        level,
        publishingSentence(fact, "ja", WORDS.ja),
      ]),
    ).toEqual([
      [
        "smallFigures",
        "warning",
        "公表版に、3人に満たない数値が1件載ります。個人が分からないかを確かめてください。",
      ],
    ]);
    const [changed] = itemsOf({ smallFigures: [small(2)] });
    expect(changed?.key).not.toBe(warned[0]?.key);
    const hides = readinessOf(
      facts({
        smallFigures: [small(1)],
        smallFiguresRule: { mode: "hide", threshold: 3 },
      }),
    );
    expect(hides).toMatchObject({ open: 0, isReady: true });
    expect(
      hides.steps.flatMap(({ items }) =>
        items.map(({ fact }) => publishingSentence(fact, "ja", WORDS.ja)),
      ),
    ).toEqual([
      "公表版では、3人に満たない数値1件を＊にして伏せます。ほかの数値から計算できないように、必要な数値も合わせて伏せます。",
    ]);
  });

  it("has one line for one kind of finding, the most serious first", () => {
    const { steps, open, isReady, blocking } = readinessOf(facts({ findings }));
    const lines = steps[0]?.items.map(({ fact }) =>
      publishingSentence(fact, "ja", WORDS.ja),
    );
    expect(lines).toEqual([
      "ミーティングの記録 2件：役職が空欄なので「未設定」に数えています。入力してください。",
      "活動の記録（番号3）：回数が0なので、この記録は回数に数えません。行われたのであれば回数を入力してください。",
      "ミーティングの記録（番号16）：基準日より後（2024-03-31）なので数えていません。",
    ]);
    expect(open).toBe(2);
    expect(isReady).toBe(false);
    expect(blocking.map(({ records }) => records)).toEqual([
      [
        { source: "meetings", recordId: "12" },
        { source: "meetings", recordId: "15" },
      ],
    ]);
  });

  it("asks about figures of visible records as about an error", () => {
    const [seen, again, more] = [
      itemsOf({ isVisibleOnly: true }),
      itemsOf({ isVisibleOnly: true }),
      itemsOf({ isVisibleOnly: true, recordsRead: 68 }),
    ].map(([item]) => item);
    expect(seen?.level).toBe("error");
    expect(seen?.key).toBe(again?.key);
    expect(seen?.key).not.toBe(more?.key);
  });

  it("says that records were not compared with the staff app", () => {
    const [item] = itemsOf({ isRosterUnread: true });
    expect(item).toMatchObject({ step: "records", level: "warning" });
  });

  it("keeps what was acknowledged with who and why", () => {
    const [{ key } = { key: "" }] = itemsOf({ findings });
    const readiness = readinessOf(
      facts({ findings, acknowledgements: acknowledge([key]) }),
    );
    expect(readiness).toMatchObject({ open: 1, blocking: [] });
    expect(readiness.steps[0]?.items[0]?.acknowledgement).toMatchObject({
      by: "総務 花子",
      reason: "確かめた",
    });
  });

  it("brings an item back with the earlier reason when a record behind it changed", () => {
    const [{ key } = { key: "" }] = itemsOf({ findings });
    const changed = [
      ...findings.slice(1),
      recordFinding("meetings", "12", "rankMissing", "総務 次郎"),
    ];
    const [item] = itemsOf({
      findings: changed,
      acknowledgements: acknowledge([key]),
    });
    expect(item?.acknowledgement).toBeUndefined();
    expect(item?.lapsed?.reason).toBe("確かめた");
  });
});

describe("the state of the records behind an item", () => {
  const version = (
    source: RecordFinding["source"],
    recordId: string,
    revision: string,
  ) => ({ source, recordId, revision });
  const found = [
    recordFinding("meetings", "12", "rankMissing"),
    recordFinding("summaries", "3", "fieldUnreadable", "表題"),
  ];
  const versions = [
    version("meetings", "12", "4"),
    version("summaries", "3", "7"),
  ];
  const open = (
    keys: readonly string[],
    changed: readonly ReturnType<typeof version>[],
  ) =>
    readinessOf(
      facts({
        findings: found,
        versions: changed,
        acknowledgements: acknowledge(keys),
      }),
    ).blocking.map(({ fact }) =>
      publishingSentence(fact, "ja", WORDS.ja).slice(0, 14),
    );

  it("brings it back when one was saved since, except the record that keeps the reasons", () => {
    const keys = itemsOf({ findings: found, versions }).map(({ key }) => key);
    expect(open(keys, versions)).toEqual([]);
    expect(
      open(keys, [
        version("summaries", "3", "8"),
        version("meetings", "99", "1"),
        version("meetings", "12", "4"),
      ]),
    ).toEqual([]);
    expect(open(keys, [version("meetings", "12", "5")])).toEqual([
      "ミーティングの記録（番号12",
    ]);
  });
});

it("tells that nothing is frozen yet, and waits for nobody", () => {
  const readiness = readinessOf(facts({ isUnfrozen: true }));
  const step = readiness.steps.find((one) => one.step === "freezing");
  expect(step?.items.map(({ level }) => level)).toEqual(["info"]);
  expect(readiness.isReady).toBe(true);
});

const finding: fc.Arbitrary<RecordFinding> = fc
  .record({
    source: fc.constantFrom("meetings", "activities", "summaries"),
    recordId: fc.integer({ min: 1, max: 9 }).map(String),
    code: fc.constantFrom(
      "rankMissing",
      "countZero",
      "dateInvalid",
      "heldAfterAsOf",
    ),
    detail: fc.option(fc.string(), { nil: undefined }),
  } as const)
  .map(({ source, recordId, code, detail }) =>
    recordFinding(source, recordId, code, detail),
  );

describe("acknowledging, whatever was found", () => {
  it("leaves nothing open as long as nothing changed, in whatever order it is read", () => {
    fc.assert(
      fc.property(
        fc
          .array(finding)
          .chain((found) =>
            fc.tuple(
              fc.constant(found),
              fc.shuffledSubarray(found, { minLength: found.length }),
            ),
          ),
        ([found, shuffled]) => {
          const keys = itemsOf({ findings: found }).map(({ key }) => key);
          const acknowledgements = acknowledge(keys);
          expect(new Set(keys).size).toBe(keys.length);
          expect(
            readinessOf(facts({ findings: shuffled, acknowledgements })),
          ).toMatchObject({ open: 0, isReady: true, blocking: [] });
        },
      ),
    );
  });

  it("asks again about a kind that one more record has, and about no other", () => {
    fc.assert(
      fc.property(fc.array(finding), finding, (found, more) => {
        const keys = itemsOf({ findings: found }).map(({ key }) => key);
        const added = { ...more, recordId: "99" };
        const { steps } = readinessOf(
          facts({
            findings: [...found, added],
            acknowledgements: acknowledge(keys),
          }),
        );
        const asked = steps.flatMap(({ items }) =>
          items.filter(({ acknowledgement }) => !acknowledgement),
        );
        expect(asked).toHaveLength(1);
        expect(asked[0]?.level).toBe(RECORD_FAULTS[added.code].level);
        expect(asked[0]?.records).toContainEqual({
          source: added.source,
          recordId: "99",
        });
      }),
    );
  });
});
