import { describe, expect, it } from "vitest";
import type { SourceName } from "../../src/fields/fields";
import type { Source } from "../../src/settings/settings";
import { withMonthly } from "../../src/ui/settings/sources/with-monthly";
import { guessFields } from "../../src/ui/settings/guessing/guess-fields";
import { guessSource } from "../../src/ui/settings/guessing/guess-source";
import { guessFilter } from "../../src/ui/settings/guessing/guess-filter";
import type { City } from "../cities/city";
import { asRead, field as cityField, formOf } from "../cities/city";
import { exampleSettings } from "../settings/example-settings";
import { CITIES, SCHOOL_CITIES } from "../cities/cities";

const day = (index: number): string =>
  `2026-04-${String(index + 1).padStart(2, "0")}`;

/** The form and records of a city's app for a kind of record, as kintone gives them. */
const readApp = (city: City, source: SourceName) => {
  const app = city.apps.find(({ name }) => name === city.expected[source]?.app);
  if (app === undefined) throw new Error(`${city.name} has no ${source}.`);
  const { process } = app;
  const form = {
    ...app.form,
    ...(process === undefined
      ? { ステータス: { type: "STATUS", label: "ステータス", enabled: false } }
      : {
          ステータス: {
            type: "STATUS",
            label: "ステータス",
            options: Object.fromEntries(
              process.states.map((state, index) => [
                state,
                { index: String(index) },
              ]),
            ),
          },
        }),
  };
  const records = app.records(day).map((record) => asRead(app.form, record));
  return { form, records };
};

it("brings nothing into another app of meetings that the first goes without", () => {
  const [city] = CITIES;
  if (city === undefined) throw new Error("There is no city.");
  const { form, records } = readApp(city, "meetings");
  const { content, ...fields } = city.expected.meetings?.fields ?? {};
  const defaults = exampleSettings();
  const settings = {
    ...defaults,
    sources: {
      meetings: { appId: "1", fields, further: [{ appId: "2", fields: {} }] },
    },
  };
  const known = { form, records, importedNames: {}, defaults };
  const added = guessSource(settings, "meetings.further.0", known).settings
    .sources.meetings?.further?.[0];
  expect(content).toBeDefined();
  expect(Object.keys(added?.fields ?? {})).toContain("heldOn");
  expect(Object.keys(added?.fields ?? {})).not.toContain("content");
});

it("maps month, school and number of an app once it is one of numbers by month", () => {
  const [city] = SCHOOL_CITIES;
  if (city === undefined) throw new Error("There is no city.");
  const { form, records } = readApp(city, "activities");
  const defaults = exampleSettings();
  const guess = (settings: typeof defaults) =>
    guessSource(settings, "activities", {
      ...{ form, records, importedNames: {}, defaults },
    }).settings;
  const withApp = (source: object) => ({
    ...defaults,
    sources: {
      meetings: defaults.sources.meetings,
      activities: { appId: "2", fields: {}, ...source },
    },
  });
  const before = guess(withApp({}) as typeof defaults);
  // 年月 is the city's own: nothing fills it in.
  expect(before.sources.activities?.fields.month).toBeUndefined();
  const source: Source<string> | undefined = before.sources.activities;
  if (source === undefined) throw new Error("The app is chosen.");
  const after = guess(withApp(withMonthly(source, true, () => true)) as never);
  expect(after.sources.activities?.fields).toMatchObject({
    from: "nengetsu",
    summaryLine: "kou",
    count: "kensu",
  });
});

it("splits a further app of numbers by month by the school that the first took for a division", () => {
  const school = cityField("DROP_DOWN", "学校", "学校");
  const first = { appId: "2", fields: { from: "日付", divisions: "学校" } };
  const defaults = exampleSettings();
  const guess = (further: Source<string>) =>
    guessSource(
      {
        ...defaults,
        sources: {
          meetings: defaults.sources.meetings,
          activities: { ...first, further: [further] },
        },
      } as never,
      "activities.further.0",
      {
        form: formOf(
          cityField("SINGLE_LINE_TEXT", "年月", "年月"),
          school,
          cityField("NUMBER", "件数", "件数"),
        ),
        ...{ records: [], importedNames: {}, defaults },
      },
    ).settings.sources.activities?.further?.[0];
  const taken = guess({ appId: "3", fields: first.fields });
  expect(taken?.fields).toMatchObject({ divisions: "学校" });
  if (taken === undefined) throw new Error("The app is chosen.");
  const monthly = guess(withMonthly(taken, true, () => false, first));
  expect(monthly?.fields).toMatchObject({
    ...{ from: "年月", summaryLine: "学校", count: "件数" },
  });
  expect(monthly?.fields).not.toHaveProperty("divisions");
});

it("takes no field of many lines for a theme, which more people read", () => {
  const guessed = (type: string) =>
    guessFields("meetings", formOf(cityField(type, "a", "相談内容")), {}, []);
  expect(guessed("SINGLE_LINE_TEXT").theme).toBe("a");
  expect(guessed("MULTI_LINE_TEXT").theme).toBeUndefined();
});

it("takes no column of several for the number of a month, but their total", () => {
  const form = formOf(
    cityField("SINGLE_LINE_TEXT", "ym", "年月"),
    cityField("NUMBER", "a", "相談件数"),
    cityField("NUMBER", "b", "電話件数"),
  );
  const monthly = (one: typeof form) =>
    guessFields("activities", one, {}, [], true).count;
  expect(monthly(form)).toBeUndefined();
  expect(
    monthly({ ...form, ...formOf(cityField("NUMBER", "c", "合計件数")) }),
  ).toBe("c");
});

const SOURCES = ["meetings", "activities"] as const;

const ALL = [...CITIES, ...SCHOOL_CITIES];

describe.each(ALL.map((city) => [city.name, city] as const))(
  "the apps of %s",
  (_name, city) => {
    const judged = SOURCES.flatMap((source) => {
      const { form, records } = readApp(city, source);
      const guessed = guessFields(
        source,
        form,
        {},
        records,
        city.expected[source]?.isMonthly,
      );
      const expected = city.expected[source]?.fields ?? {};
      return [
        ...new Set([...Object.keys(expected), ...Object.keys(guessed)]),
      ].map((field) => ({
        field: `${source}.${field}`,
        guessed: guessed[field],
        expected: expected[field],
      }));
    });
    const asked = judged.filter(({ expected }) => expected !== undefined);

    it("are guessed without a mistake", () => {
      expect(
        judged.filter(
          ({ guessed, expected }) =>
            guessed !== undefined && guessed !== expected,
        ),
      ).toEqual([]);
    });

    it("need few clicks: at least 14 of 20 fields are guessed", () => {
      const right = asked.filter(
        ({ guessed, expected }) => guessed === expected,
      );
      // An app of numbers by month has four fields at most.
      const isMonthly = city.expected.activities?.isMonthly === true;
      expect(asked.length).toBeGreaterThanOrEqual(isMonthly ? 17 : 20);
      const missed = asked.filter(({ guessed }) => guessed === undefined);
      expect(
        right.length / asked.length,
        `not guessed: ${missed.map(({ field }) => field).join(", ")}`,
      ).toBeGreaterThanOrEqual(14 / 20);
    });

    it("are told apart where one app holds several kinds", () => {
      for (const source of SOURCES) {
        const kind = city.expected[source]?.kind;
        const { form } = readApp(city, source);
        expect(guessFilter(source, form)?.values).toEqual(kind);
      }
    });
  },
);
