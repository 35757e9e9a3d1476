import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { FIELD_CODES } from "../../../src/fields/field-codes";
import { readTexts } from "../../../src/kintone/texts/read-texts";
import { saveTexts } from "../../../src/kintone/texts/save-texts";
import { asFrozen } from "../../../src/summary/as-frozen";
import type { Summary } from "../../../src/summary/summary";
import { startFrozenCity, type FrozenCity } from "./frozen-city";

/* The sample city on a local kintone: everything goes over HTTP. */
let city: FrozenCity;

beforeAll(async () => {
  city = await startFrozenCity();
});
afterAll(() => city?.close());

const CODE = FIELD_CODES.summaries;
const MEETING = FIELD_CODES.meetings;
const DONE = { isDone: true, isCommented: true };

const record = async () =>
  (
    await city.connectAs("administrator")(undefined).record.getRecord({
      app: city.summariesApp,
      id: city.recordId,
    })
  ).record;

const change = (cells: Record<string, { value: unknown }>) =>
  city
    .connectAs("administrator")(undefined)
    .record.updateRecord({
      app: city.summariesApp,
      id: city.recordId,
      record: cells as never,
    });

const comments = async () => {
  const client = city.connectAs("administrator")(undefined);
  const { comments: found } = await client.record.getRecordComments({
    app: city.summariesApp,
    record: city.recordId,
  });
  return found.map(({ text, creator }) => `${creator.code}: ${text.trim()}`);
};

const documents = ({ report, reportFor, keyFigures, analysis }: Summary) =>
  JSON.stringify([
    report,
    reportFor("internal"),
    reportFor("public"),
    keyFigures,
    analysis,
  ]);

/** What was found about the 年度まとめ record. */
const findings = ({ findings: found }: Summary) =>
  found.filter(({ source }) => source === "summaries").map(({ code }) => code);

/** Nothing frozen, whatever the test before left. */
beforeEach(() =>
  change({
    [CODE.status]: { value: "作成中" },
    [CODE.freezingTable]: { value: [] },
    [CODE.snapshots]: { value: [] },
  }),
);

it("freezes: status, file, history and comment, by one change of the record", async () => {
  const before = await city.summary();
  const revision = Number((await record()).$revision?.value);
  expect(await city.freezer(before).freeze()).toEqual(DONE);
  const frozen = await record();
  expect(Number(frozen.$revision?.value)).toBe(revision + 1);
  expect(frozen[CODE.status]?.value).toBe("確定");
  expect(frozen[CODE.snapshots]?.value).toHaveLength(1);
  const { freezing, summaryRecord } = await city.summary();
  expect(freezing).toMatchObject({
    state: "frozen",
    changes: { count: 0, figures: [], sentences: [], records: [] },
  });
  expect(summaryRecord?.freezings).toMatchObject([{ by: "secretaryさん" }]);
  expect((await comments())[0]).toMatch(
    /^secretary: 令和4年度・令和5年度を確定しました。控え：確定の控え_.*\.zip$/u,
  );
});

it("shows and prints what was frozen whatever is changed, and tells each change", async () => {
  const before = await city.summary();
  expect(await city.freezer(before).freeze()).toEqual(DONE);
  const client = city.connectAs("administrator")(undefined);
  const app = city.system.appIds.meetings;
  const [first, second] = before.input.meetings.filter(
    ({ status, heldOn }) => status === "held" && heldOn > "2023-04-01",
  );
  const ids = [first?.recordId ?? "", second?.recordId ?? ""] as const;
  const { record: gone } = await client.record.getRecord({ app, id: ids[1] });
  await client.record.updateRecord({
    app,
    id: ids[0],
    record: { [MEETING.status]: { value: "中止" } },
  });
  await client.record.deleteRecords({ app, ids: [ids[1]] });
  const copy = Object.fromEntries(
    Object.values(MEETING)
      .filter((code) => gone[code] !== undefined)
      .map((code) => [code, { value: gone[code]?.value }]),
  );
  const { id: added } = await client.record.addRecord({
    app,
    record: { ...copy, [MEETING.status]: { value: "予約" } } as never,
  });
  const after = await city.summary();
  expect(documents(after)).not.toBe(documents(before));
  expect(documents(asFrozen(after))).toBe(documents(before));
  if (after.freezing.state !== "frozen") throw new Error("not frozen");
  const { changes, pictures, snapshot } = after.freezing;
  expect(changes.count).toBe(3);
  expect(changes.records.map((one) => [one.recordId, one.change])).toEqual(
    expect.arrayContaining([
      [ids[0], "changed"],
      [ids[1], "removed"],
      [added, "added"],
    ]),
  );
  expect(changes.figures).toContainEqual(
    expect.objectContaining({
      label: ["令和5年度", "幹部職・管理職1on1ミーティング", "回数"],
      before: 67,
      after: 65,
    }),
  );
  expect(changes.sentences.length).toBeGreaterThan(0);
  expect(pictures.size).toBe(snapshot.pictures.length);
  expect(pictures.size).toBeGreaterThan(0);
  // As they were, for the other tests.
  await client.record.deleteRecords({ app, ids: [added] });
  await client.record.updateRecord({
    app,
    id: ids[0],
    record: { [MEETING.status]: { value: "実施" } },
  });
  await client.record.addRecord({ app, record: copy as never });
});

it("reopens with a reason, keeps the version and freezes another one", async () => {
  expect(await city.freezer(await city.summary()).freeze()).toEqual(DONE);
  const frozen = await city.summary();
  expect(
    await city.freezer(frozen, "administrator").reopen("人数の\n誤り"),
  ).toEqual(DONE);
  const open = await city.summary();
  expect(open.freezing).toEqual({ state: "none" });
  expect((await record())[CODE.status]?.value).toBe("作成中");
  expect(open.summaryRecord?.freezings?.at(-1)).toMatchObject({
    by: "administratorさん",
    reason: "人数の 誤り",
  });
  expect((await comments())[0]).toMatch(/理由：人数の\s誤り$/u);
  await change({ [CODE.title]: { value: "改めた表題" } });
  expect(await city.freezer(await city.summary()).freeze()).toEqual(DONE);
  const freezer = city.freezer(await city.summary());
  expect(freezer.versions).toHaveLength(2);
  const [newest, oldest] = await Promise.all(
    freezer.versions.map((version) => freezer.version(version)),
  );
  expect(newest).toMatchObject({ report: { title: "改めた表題（庁内版）" } });
  expect(oldest).not.toMatchObject({
    report: { title: "改めた表題（庁内版）" },
  });
});

it("freezes nothing that somebody changed or froze meanwhile", async () => {
  const shown = await city.summary();
  await change({ [CODE.division]: { value: "総務課" } });
  const failed = (failure: string) => ({ isDone: false, failure });
  expect(await city.freezer(shown).freeze()).toEqual(
    failed("changedMeanwhile"),
  );
  expect((await record())[CODE.snapshots]?.value).toEqual([]);
  const now = await city.summary();
  const both = await Promise.all([
    city.freezer(now).freeze(),
    city.freezer(now, "administrator").freeze(),
  ]);
  expect(both.filter(({ isDone }) => isDone)).toHaveLength(1);
  expect((await record())[CODE.freezingTable]?.value).toHaveLength(1);
  expect(await city.freezer(now).freeze()).toEqual(failed("alreadyFrozen"));
});

it.each([
  ["another file of that name", "changed"],
  ["no file", "missing"],
])("never takes %s for what was frozen", async (_, problem) => {
  expect(await city.freezer(await city.summary()).freeze()).toEqual(DONE);
  const client = city.connectAs("administrator")(undefined);
  const [file] = (await record())[CODE.snapshots]?.value as {
    name: string;
  }[];
  const name = file?.name ?? "";
  const { fileKey } = await client.file.uploadFile({
    file: { name, data: Buffer.from("something else") },
  });
  await change({
    [CODE.snapshots]: { value: problem === "missing" ? [] : [{ fileKey }] },
  });
  const shown = await city.summary();
  expect(shown.freezing).toMatchObject({ state: "unusable", problem });
  expect(findings(shown)).toContain("snapshotUnusable");
});

it("takes 確定 that was set by hand for nothing, and says so", async () => {
  await change({ [CODE.status]: { value: "確定" } });
  const shown = await city.summary();
  expect(shown.freezing).toEqual({ state: "statusOnly" });
  expect(findings(shown)).toContain("frozenWithoutSnapshot");
});

it("tells of texts that were changed after freezing, and keeps the frozen ones", async () => {
  expect(await city.freezer(await city.summary()).freeze()).toEqual(DONE);
  const title = (await record())[CODE.title]?.value;
  await change({ [CODE.title]: { value: "取り込みで変わった表題" } });
  const shown = await city.summary();
  expect(findings(shown)).toContain("changedAfterFreezing");
  expect(asFrozen(shown).report.title).toBe(title);
  expect(shown.freezing).toMatchObject({
    changes: {
      sentences: [{ before: expect.stringContaining(String(title)) }],
    },
  });
  await change({ [CODE.title]: { value: title } });
});

it("saves no text that someone was editing while it was frozen", async () => {
  const source = city.settings.sources.summaries;
  if (source === undefined) throw new Error("no 年度まとめ app");
  const place = {
    client: city.connectAs("administrator")(undefined),
    source,
    recordId: city.recordId,
    choices: city.settings.choices,
    sections: city.settings.sections,
  };
  const { revision, rows } = await readTexts(place);
  expect(await city.freezer(await city.summary()).freeze()).toEqual(DONE);
  const [first, ...others] = rows;
  if (first === undefined) throw new Error("no text");
  const cells = { ...first.cells, commentaryText: "確定のあとの文章" };
  const mine = [{ ...first, cells }, ...others];
  expect(await saveTexts(place, { base: rows, mine }, revision)).toEqual({
    state: "frozen",
  });
  expect((await readTexts(place)).rows).toEqual(rows);
});

const PUT_RECORD = { method: "PUT", path: "/k/v1/record.json" };

it.each([
  ["was done", { times: 1, truncate: 3 }, DONE],
  ["was done when it was sent again", { times: 1, drop: true }, DONE],
  ["was not done", { status: 503 }, { isDone: false, failure: "notReached" }],
  ["may be done", { drop: true }, { isDone: false, failure: "unknown" }],
])("tells after a lost answer that it %s", async (_, fault, outcome) => {
  const freezer = city.freezer(await city.summary());
  city.system.kintone.faults.add({ ...PUT_RECORD, ...fault });
  expect(await freezer.freeze()).toMatchObject(outcome);
  city.system.kintone.faults.clear();
  expect((await record())[CODE.freezingTable]?.value).toHaveLength(
    outcome === DONE ? 1 : 0,
  );
});
