import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { FIELD_CODES } from "../../../src/fields/field-codes";
import { countMonths } from "../../../src/import/records/planning/results/count-months";
import { countPlan } from "../../../src/import/records/planning/results/count-plan";
import { someBrowser } from "./import-city";
import type { ProcessCity } from "./process-city";
import { listOf, rowOf, startProcessCity } from "./process-city";

/* States that are moved for many records with one request. */
let city: ProcessCity;

beforeAll(async () => {
  city = await startProcessCity();
});

afterEach(async () => {
  city.kintone.faults.clear();
  while ((await city.countOf(city.app)) > 0) await city.emptyApp(city.app);
});

afterAll(() => city?.close());

const STATES = "/k/v1/records/status.json";

/** Rows of days that follow each other. */
const rowsOf = (count: number, status = "実施"): readonly string[] =>
  Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2023, 3, 1 + at)).toISOString().slice(0, 10);
    return rowOf(day, status);
  });

/** Before kintone takes the next request for states, once. */
const beforeStates = (does: () => Promise<unknown>): void => {
  const hold = async () => {
    await does();
  };
  city.kintone.faults.add({ path: STATES, method: "PUT", times: 1, hold });
};

const newestOf = async (): Promise<string> => {
  const { records } = await city.admin.record.getRecords({
    app: city.app,
    query: "order by $id desc limit 1",
  });
  return String(records[0]?.$id?.value);
};

it("moves 250 records two steps with a request a hundred and step, and takes all back", async () => {
  let requests = 0;
  const hold = () => {
    requests += 1;
    return Promise.resolve();
  };
  const tab = await city.tabWith(listOf(rowsOf(250)));
  city.kintone.faults.add({
    path: /\/k\/v1\/records?(\/status)?\.json$/u,
    hold,
  });
  await tab.write();
  expect(tab.phase).toMatchObject({ outcome: { moving: { moved: 250 } } });
  expect(new Set(await city.states())).toEqual(new Set(["実施"]));
  // 3 to add and 6 to move; the rest looks what is there.
  expect(requests).toBeLessThanOrEqual(15);
  const [note] = tab.notes;
  if (note !== undefined) await tab.takeBack(note);
  expect(await city.countOf(city.app)).toBe(0);
});

it.each([
  ["before kintone does it", { drop: true }],
  ["after kintone did it", { truncate: 3 }],
])("moves all where the answer is lost %s", async (_, fault) => {
  const tab = await city.tabWith(listOf(rowsOf(3)));
  city.kintone.faults.add({ path: STATES, method: "PUT", times: 1, ...fault });
  await tab.write();
  expect(tab.phase).toMatchObject({ outcome: { moving: { moved: 3 } } });
  expect(await city.states()).toEqual(["実施", "実施", "実施"]);
});

it("knows what was moved while the page was left before the answer came, and takes it back", async () => {
  const [browser, later] = [someBrowser(), someBrowser()];
  const list = listOf(rowsOf(3, "中止"));
  const tab = await city.tabWith(list, browser);
  beforeStates(() => {
    browser.notes.all().forEach((note) => later.notes.put(note));
    return Promise.resolve();
  });
  await tab.write();
  expect(await city.states()).toEqual(["中止", "中止", "中止"]);

  const next = await city.tabWith(list, later);
  expect(countPlan(next.planned)).toMatchObject({ write: 3 });
  await next.write();
  expect(next.phase).toMatchObject({
    outcome: { moving: { moved: 3, unmoved: [] } },
  });
  const [note] = next.notes;
  if (note !== undefined) await next.takeBack(note);
  expect(await city.countOf(city.app)).toBe(0);
});

it.each([
  [
    "was edited",
    (id: string) =>
      city.admin.record.updateRecord({
        app: city.app,
        id,
        record: { [FIELD_CODES.meetings.theme]: { value: "直した" } },
      }),
    "予約",
  ],
  [
    "was called off",
    (id: string) =>
      city.admin.record.updateRecordStatus({
        app: city.app,
        id,
        action: "やめる",
      }),
    "中止",
  ],
  [
    "was deleted",
    (id: string) =>
      city.admin.record.deleteRecords({ app: city.app, ids: [id] }),
    undefined,
  ],
])(
  "leaves and tells of a hundred the one that %s meanwhile",
  async (_, change, state) => {
    const tab = await city.tabWith(listOf(rowsOf(100)));
    beforeStates(async () => change(await newestOf()));
    await tab.write();
    expect(tab.phase).toMatchObject({
      outcome: {
        moving: { moved: 99, unmoved: [{}], why: "changedMeanwhile" },
      },
    });
    const states = await city.states();
    expect(states.slice(0, 99)).toEqual(Array(99).fill("実施"));
    expect(states[99]).toBe(state);
  },
);

it("leaves and tells the one for which kintone has no such action, which still waits", async () => {
  const browser = someBrowser();
  const [first = "", second = "", third = ""] = rowsOf(3, "中止");
  const list = listOf([first, second.replace("見直し", "止めない"), third]);
  const tab = await city.tabWith(list, browser);
  await tab.write();
  expect(tab.phase).toMatchObject({
    outcome: { moving: { moved: 2, unmoved: [{}], why: "refused" } },
  });
  expect(await city.states()).toEqual(["中止", "予約", "中止"]);
  const next = await city.tabWith(list, browser);
  expect(countPlan(next.planned)).toMatchObject({ write: 1, there: 2 });
});

it("goes on moving states where it was broken off, also after the page was left", async () => {
  const browser = someBrowser();
  const list = listOf([...rowsOf(2), rowOf("2023/5/1", "中止")]);
  const tab = await city.tabWith(list, browser, (controller) => {
    const { phase } = controller;
    const areFirstMoved =
      phase.at === "writing" && phase.what === "moving" && phase.done === 2;
    if (areFirstMoved) controller.stop();
  });
  await tab.write();
  expect(tab.phase).toMatchObject({
    at: "written",
    outcome: { moving: { moved: 2, why: "stopped" } },
  });
  expect(await city.states()).toEqual(["実施", "実施", "予約"]);

  const next = await city.tabWith(list, browser);
  expect(countPlan(next.planned)).toMatchObject({ write: 1, there: 2 });
  expect(countMonths(next.planned)).toMatchObject({ total: 2, notHeld: 1 });
  await next.write();
  expect(await city.states()).toEqual(["実施", "実施", "中止"]);
  expect(await city.countOf(city.app)).toBe(3);
  const [note] = next.notes;
  if (note !== undefined) await next.takeBack(note);
  expect(await city.countOf(city.app)).toBe(0);
});
