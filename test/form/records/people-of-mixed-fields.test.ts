import { KintoneRestAPIClient } from "@kintone/rest-api-client";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { EventRecord } from "../../../src/form/page/event-record";
import { peopleOf } from "../../../src/form/hints/meeting-hints";
import { OtherRecords } from "../../../src/form/records/other-records";
import { readMeetingForm } from "../../../src/form/records/read-meeting-form";
import type { MeetingFieldName } from "../../../src/fields/meeting-fields";
import type { Source } from "../../../src/settings/settings";
import { exampleSettings } from "../../settings/example-settings";
import {
  deploy,
  startHarness,
  type Harness,
} from "../../support/local-kintone";
import { stubPage } from "../../support/page-api";

/*
 * A number that is text beside a name that is a user, and a number that is a
 * user beside a name that is text: a form finds the other meetings of each of
 * its people by what the row has.
 */
let harness: Harness;
let appId: string;
let client: KintoneRestAPIClient;

const plain = (type: string, code: string) => ({ type, code, label: code });

beforeAll(async () => {
  harness = await startHarness();
  client = new KintoneRestAPIClient({
    baseUrl: harness.kintone.url,
    auth: { username: "admin", password: "admin-pass" },
  });
  ({ app: appId } = await client.app.addApp({ name: "meetings" }));
  const properties = {
    day: plain("DATE", "day"),
    people: {
      ...plain("SUBTABLE", "people"),
      fields: {
        number: plain("SINGLE_LINE_TEXT", "number"),
        user: plain("USER_SELECT", "user"),
        name: plain("SINGLE_LINE_TEXT", "name"),
      },
    },
    guests: plain("USER_SELECT", "guests"),
    level: plain("SINGLE_LINE_TEXT", "level"),
  };
  await client.app.addFormFields({
    app: appId,
    properties: properties as never,
  });
  await deploy(client, appId);
  const person = (cells: Readonly<Record<string, unknown>>) => ({
    people: {
      value: [
        {
          value: Object.fromEntries(
            Object.entries(cells).map(([code, value]) => [code, { value }]),
          ),
        },
      ],
    },
  });
  await client.record.addRecords({
    app: appId,
    records: [
      { day: { value: "2023-05-01" }, ...person({ number: "1234" }) },
      {
        day: { value: "2023-05-02" },
        ...person({ user: [{ code: "clerk" }] }),
      },
      { day: { value: "2023-05-03" }, ...person({ name: "白雲 花" }) },
      {
        day: { value: "2023-05-04" },
        guests: { value: [{ code: "clerk" }] },
        level: { value: "課長級" },
      },
      { day: { value: "2023-05-05" }, ...person({ number: "9999" }) },
    ],
  });
  stubPage(() => harness.kintone.url);
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await harness.kintone.close();
});

const found = async (
  fields: Partial<Record<MeetingFieldName, string>>,
  record: EventRecord,
) => {
  const source: Source<MeetingFieldName> = {
    appId,
    fields: { heldOn: "day", ...fields },
  };
  const settings = { ...exampleSettings(), sources: { meetings: source } };
  const form = readMeetingForm(record, undefined, source, settings.choices);
  const meetings = await new OtherRecords(settings).meetingsOf(peopleOf(form));
  return meetings.map(({ heldOn, attendances }) => [
    heldOn,
    attendances[0]?.rank,
  ]);
};

const written = (value: string) => ({ type: "SINGLE_LINE_TEXT", value });
const selected = (...codes: string[]) => ({
  type: "USER_SELECT",
  value: codes.map((code) => ({ code, name: `${code}さん` })),
});
const rows = (...values: EventRecord[]): EventRecord => ({
  people: {
    type: "SUBTABLE",
    value: values.map((value) => ({ id: null, value })),
  },
});

describe("the other meetings of people", () => {
  test("whose number is written and whose name is a user", async () => {
    const fields = {
      attendances: "people",
      personCode: "number",
      personName: "user",
    };
    const byUser = rows({ number: written(""), user: selected("clerk") });
    expect(await found(fields, byUser)).toEqual([["2023-05-02", undefined]]);
    const byBoth = rows(
      { number: written("１２３４"), user: selected() },
      { number: written(""), user: selected("clerk") },
    );
    expect(await found(fields, byBoth)).toEqual([
      ["2023-05-02", undefined],
      ["2023-05-01", undefined],
    ]);
  });

  test("whose number is a user and whose name is written", async () => {
    const fields = {
      attendances: "people",
      personCode: "user",
      personName: "name",
    };
    const form = rows(
      { user: selected("clerk"), name: written("記録 そうた") },
      { user: selected(), name: written("白雲 花") },
    );
    expect(await found(fields, form)).toEqual([
      ["2023-05-03", undefined],
      ["2023-05-02", undefined],
    ]);
  });

  test("who are selected on the record have the rank beside them", async () => {
    expect(
      await found(
        { attendances: "guests", rank: "level" },
        { guests: selected("clerk"), level: written("") },
      ),
    ).toEqual([["2023-05-04", "課長級"]]);
  });
});
