import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  createApp,
  errorsOf,
  type Harness,
  startHarness,
} from "../../../../test/support/local-kintone";

let harness: Harness;
let app: string;

beforeAll(async () => {
  harness = await startHarness();
  app = await createApp(harness.client, "長さ", {
    a: { type: "SINGLE_LINE_TEXT", code: "a", label: "a" },
  });
});

afterAll(() => harness.kintone.close());

const chars = (count: number): string => "あ".repeat(count);

const pathsOf = async (call: Promise<unknown>): Promise<string[]> =>
  Object.keys(await errorsOf(call));

const addFields = (properties: object): Promise<unknown> =>
  harness.client.app.addFormFields({ app, properties: properties as never });

const optionsOf = (...labels: string[]) =>
  Object.fromEntries(
    labels.map((label, index) => [label, { label, index: String(index) }]),
  );

describe("texts that are too long for a definition", () => {
  test("a label of 129 characters, and not one of 128", async () => {
    const field = (label: string) => ({
      label_: { type: "DATE", code: "label_", label },
    });
    expect(await pathsOf(addFields(field(chars(129))))).toEqual([
      "properties[label_].label",
    ]);
    await addFields(field(chars(128)));
  });

  test("an option of 129 characters, and the 1,001st option", async () => {
    const choice = (...labels: string[]) => ({
      choice: {
        type: "DROP_DOWN",
        code: "choice",
        label: "選択",
        options: optionsOf(...labels),
      },
    });
    expect(await pathsOf(addFields(choice("短", chars(129))))).toEqual([
      `properties[choice].options[${chars(129)}].label`,
    ]);
    const many = Array.from({ length: 1001 }, (_, index) => `項${index}`);
    expect(await pathsOf(addFields(choice(...many)))).toEqual([
      "properties[choice].options",
    ]);
    await addFields(choice(chars(128), ...many.slice(0, 999)));
  });

  test("a unit of 129 characters", async () => {
    const number = (unit: string) => ({
      number: { type: "NUMBER", code: "number", label: "数", unit },
    });
    expect(await pathsOf(addFields(number(chars(129))))).toEqual([
      "properties[number].unit",
    ]);
    await addFields(number(chars(128)));
  });

  test("an app's name of 65 and a description of 10,001 characters", async () => {
    const { client } = harness;
    expect(await pathsOf(client.app.addApp({ name: chars(65) }))).toEqual([
      "name",
    ]);
    expect(
      await pathsOf(
        client.app.updateAppSettings({
          app,
          name: chars(65),
          description: chars(10_001),
        }),
      ),
    ).toEqual(["name", "description"]);
    await client.app.updateAppSettings({
      app,
      name: chars(64),
      description: chars(10_000),
    });
  });

  test("a comment of 65,536 characters", async () => {
    const { client } = harness;
    const { id } = await client.record.addRecord({ app, record: {} });
    const say = (text: string) =>
      client.record.addRecordComment({ app, record: id, comment: { text } });
    expect(await pathsOf(say(chars(65_536)))).toEqual(["comment.text"]);
    await say(chars(65_535));
  });
});

test("an element id is kept for spaces, labels and lines, up to 64 characters", async () => {
  const { client } = harness;
  const own = await createApp(client, "要素", {
    a: { type: "SINGLE_LINE_TEXT", code: "a", label: "a" },
  });
  const put = (elementId: string) =>
    client.app.updateFormLayout({
      app: own,
      layout: [
        {
          type: "ROW",
          fields: [
            { type: "SINGLE_LINE_TEXT", code: "a", size: { width: 100 } },
            { type: "LABEL", label: "見出し", elementId, size: { width: 9 } },
            { type: "SPACER", elementId: "s", size: { width: 9, height: 9 } },
            { type: "HR", elementId: "h", size: { width: 9 } },
          ],
        },
      ] as never,
    });
  expect(await pathsOf(put(chars(65)))).toEqual([
    "layout[0].fields[1].elementId",
  ]);
  await put("l");
  const { layout } = await client.app.getFormLayout({
    app: own,
    preview: true,
  });
  expect((layout[0] as { fields: object[] }).fields.slice(1)).toMatchObject([
    { type: "LABEL", elementId: "l" },
    { type: "SPACER", elementId: "s" },
    { type: "HR", elementId: "h" },
  ]);
});
