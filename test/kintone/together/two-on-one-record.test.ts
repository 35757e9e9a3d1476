import { afterAll, beforeAll, expect, it } from "vitest";
import { FIELD_CODES } from "../../../src/fields/field-codes";
import { formTexts } from "../../../src/form/page/form-texts";
import type { EventRecord } from "../../../src/form/page/event-record";
import { dueMeeting } from "../../../src/form/many/due-record";
import { holdRecord } from "../../../src/form/many/hold-record";
import { correctRecords } from "../../../src/kintone/corrections/correct-records";
import { editRecords } from "../../../src/kintone/corrections/edit-records";
import { freezeSummary } from "../../../src/kintone/freezing/freeze-summary";
import { readTexts } from "../../../src/kintone/texts/read-texts";
import { saveTexts } from "../../../src/kintone/texts/save-texts";
import { addRow, draftOf } from "../../../src/publishing/editing/text-draft";
import type { Cells, CityOfFaults } from "../../faults/city-of-faults";
import {
  aMeeting,
  connectBy,
  startCityOfFaults,
} from "../../faults/city-of-faults";
import { directWay } from "../../faults/use-case";
import { day } from "../../support/dates";

/* Two people at two browsers who change one record at the same time, over HTTP. */
const RUNS = 100;
const MEETING = FIELD_CODES.meetings;
const SUMMARY = FIELD_CODES.summaries;
const CORRECTED = "係長級以下";

let city: CityOfFaults;

beforeAll(async () => {
  city = await startCityOfFaults();
});

afterAll(() => city?.close());

const connect = () =>
  connectBy({
    ...directWay(city.kintone.url),
    patience: { readAgainMs: [1, 1, 1], writeAgainMs: [1, 1, 1, 1] },
  });

type Stored = Awaited<ReturnType<CityOfFaults["recordOf"]>>;

const firstRow = (record: Stored) =>
  (record[MEETING.attendances]?.value as readonly { value: Cells }[])[0]?.value;

/** A way of changing a meeting: whether it says that it did, and whether the meeting has it. */
interface Way {
  readonly write: (id: string, seen: Stored) => Promise<boolean>;
  readonly isThere: (now: Stored) => boolean;
}

const ways = (): Readonly<Record<string, Way>> => {
  const { settings } = city;
  const place = () => ({ settings, connect: connect() });
  return {
    "correcting a rank": {
      write: async (recordId, seen) => {
        const row = firstRow(seen);
        const [outcome] = await correctRecords(
          [
            {
              recordId,
              field: "rank",
              person: { code: String(row?.[MEETING.personCode]?.value) },
              heldOn: day("2019-05-10"),
              stored: String(row?.[MEETING.rank]?.value),
              expected: CORRECTED,
            },
          ],
          place(),
        );
        if (outcome === undefined) throw new Error("no outcome");
        if ("notWritten" in outcome) {
          expect(outcome.notWritten).toBe("changedMeanwhile");
        }
        return "written" in outcome;
      },
      isThere: (now) => firstRow(now)?.[MEETING.rank]?.value === CORRECTED,
    },
    "marking for publishing": {
      write: async (recordId) => {
        const [outcome] = await editRecords(
          [
            {
              source: "meetings",
              recordId,
              seen: { field: "theme", text: "予算" },
              change: { field: "publishTheme", isMarked: true },
            },
          ],
          place(),
        );
        if (outcome === undefined) throw new Error("no outcome");
        return "written" in outcome;
      },
      isThere: (now) =>
        (now[MEETING.publishTheme]?.value as unknown[]).length === 1,
    },
    "marking as held": {
      write: async (_, seen) => {
        const { meetings } = settings.sources;
        if (meetings === undefined) throw new Error("no meetings app");
        const due = dueMeeting(seen as EventRecord, meetings, {
          settings,
          today: day("2026-06-01"),
          messages: formTexts(settings, "ja"),
        });
        if (due === undefined) throw new Error("not planned");
        const outcome = await holdRecord(
          due,
          { by: "choice", held: "実施" },
          {
            source: meetings,
            meanings: settings.choices.status,
            connect: connect() as never,
          },
        );
        if ("notWritten" in outcome) {
          expect(outcome.notWritten).toBe("changedMeanwhile");
        }
        return !("notWritten" in outcome);
      },
      isThere: (now) => now[MEETING.status]?.value === "実施",
    },
  };
};

it(`of ${2 * RUNS} meetings that two people change at once in each way nothing is lost, and each is told truly`, async () => {
  const all = Object.entries(ways());
  const done: Record<string, number> = {};
  for (let run = 0; run < 2 * RUNS; run += 1) {
    // Each way beside itself and beside each of the others.
    const pair = [
      all[run % all.length],
      all[(run + Math.floor(run / all.length)) % all.length],
    ].flatMap((one) => (one === undefined ? [] : [one]));
    const id = await city.addRecord(
      city.appIds.meetings,
      aMeeting({
        [MEETING.theme]: { value: "予算" },
        [MEETING.status]: { value: "予約" },
        [MEETING.publishTheme]: { value: [] },
      }),
    );
    const seen = await city.recordOf(city.appIds.meetings, id);
    const told = await Promise.all(pair.map(([, way]) => way.write(id, seen)));
    const now = await city.recordOf(city.appIds.meetings, id);
    for (const [index, [name, way]] of pair.entries()) {
      const isSaid = pair.some(
        ([other], at) => other === name && told[at] === true,
      );
      expect([name, way.isThere(now)]).toEqual([name, isSaid]);
      if (told[index]) done[name] = (done[name] ?? 0) + 1;
    }
    // Whoever came first is never the one who is turned away.
    expect(told).toContain(true);
  }
  for (const [name] of all) expect(done[name]).toBeGreaterThan(RUNS / 4);
});

it(`of ${RUNS} summaries one is frozen once, and never without a text that was saved`, async () => {
  const { settings, appIds } = city;
  const source = settings.sources.summaries;
  if (source === undefined) throw new Error("no 年度まとめ app");
  const freeze = async (recordId: string, revision: string, by: string) => {
    const outcome = await freezeSummary(
      { settings, connect: connect(), recordId },
      {
        revision,
        file: { name: "控え.zip", bytes: new Uint8Array([1, 2, 3]) },
        at: "2024-04-02T01:23:00Z",
        by,
        action: "確定",
        comment: (name) => name,
      },
    );
    if (!outcome.isDone) {
      expect(["alreadyFrozen", "changedMeanwhile"]).toContain(outcome.failure);
    }
    return outcome.isDone;
  };
  for (let run = 0; run < RUNS; run += 1) {
    const recordId = await city.addRecord(appIds.summaries, {
      [SUMMARY.title]: { value: "まとめ" },
      [SUMMARY.fiscalYears]: { value: "2018" },
    });
    const place = {
      client: connect()(undefined),
      source,
      recordId,
      choices: settings.choices,
      sections: settings.sections,
    };
    const { rows, revision } = await readTexts(place);
    const save = async () => {
      const { draft } = addRow(draftOf(rows), {
        table: "commentaryTable",
        cells: {
          commentaryFiscalYear: "2018",
          commentaryKind: "commentary",
          commentaryText: "所見です。",
        },
      });
      const saved = await saveTexts(place, draft, revision);
      expect(["saved", "frozen"]).toContain(saved.state);
      return saved.state === "saved";
    };
    const isWithText = run % 2 === 0;
    const [first, second] = await Promise.all([
      freeze(recordId, revision, "甲"),
      isWithText ? save() : freeze(recordId, revision, "乙"),
    ]);
    expect([first, second].filter(Boolean)).toHaveLength(1);
    const now = await city.recordOf(appIds.summaries, recordId);
    const lengthOf = (field: string) =>
      (now[field]?.value as readonly unknown[]).length;
    const isFrozen = first || (!isWithText && second);
    expect(lengthOf(SUMMARY.freezingTable)).toBe(isFrozen ? 1 : 0);
    expect(lengthOf(SUMMARY.snapshots)).toBe(isFrozen ? 1 : 0);
    expect(lengthOf(SUMMARY.commentaryTable)).toBe(
      isWithText && second ? 1 : 0,
    );
  }
});
