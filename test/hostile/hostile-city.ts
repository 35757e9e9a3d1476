import { PUBLISH } from "../../src/apps/defaults/field-choices";
import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import { APPS } from "../../src/apps/apps";
import type {
  AppDefinition,
  AppIds,
} from "../../src/apps/definition/app-definition";
import type {
  CellDefinition,
  FieldDefinition,
} from "../../src/apps/definition/field-definition";
import { FIELD_CODES } from "../../src/fields/field-codes";
import type { SourceName } from "../../src/fields/fields";
import type { Settings } from "../../src/settings/settings";
import { runSetup, startKintone } from "../setup/set-up-on-local-kintone";
import { HOSTILE_STRINGS } from "./hostile-strings";

type Values = Record<string, { value: unknown }>;

const LONGEST_UNIQUE = 64;

/** Numbers of staff are unique, short and without what kintone would refuse of a key. */
const keyOf = (index: number): string => {
  const text = (HOSTILE_STRINGS[index] ?? "").replaceAll(
    /[\p{C}\p{Z}\s]/gu,
    "",
  );
  return `${index} ${text}`.slice(0, LONGEST_UNIQUE).trimEnd();
};

/** A cell with a hostile text where a text can be entered, and something fitting where not. */
const cellOf = (field: CellDefinition, index: number): unknown => {
  if ("lookup" in field) return keyOf(index);
  switch (field.type) {
    case "SINGLE_LINE_TEXT":
      return field.unique
        ? keyOf(index)
        : (HOSTILE_STRINGS[index] ?? "").replaceAll(/[\r\n]/gu, " ");
    case "MULTI_LINE_TEXT":
      return HOSTILE_STRINGS[index] ?? "";
    case "NUMBER":
      return "1";
    case "DATE":
      return "2022-06-01";
    case "DATETIME":
      return "2022-06-01T01:00:00Z";
    case "TIME":
      return "10:00";
    case "DROP_DOWN":
      return Object.keys(field.options)[0];
    case "CHECK_BOX":
      return Object.keys(field.options);
    default:
      return undefined;
  }
};

const valuesOf = (
  fields: Readonly<Record<string, FieldDefinition>>,
  index: number,
): Values => {
  const values: Values = {};
  for (const [code, field] of Object.entries(fields)) {
    if (field.type === "GROUP") continue;
    const value =
      field.type === "SUBTABLE"
        ? [{ value: valuesOf(field.fields, index) }]
        : cellOf(field, index);
    if (value !== undefined) values[code] = { value };
  }
  return values;
};

/** What has to mean something, so that the records count and are printed. */
const MEANING: Readonly<Partial<Record<SourceName, Values>>> = {
  meetings: { [FIELD_CODES.meetings.status]: { value: "実施" } },
  activities: {
    [FIELD_CODES.activities.status]: { value: "実施" },
    [FIELD_CODES.activities.standing]: { value: "集計対象" },
  },
  summaries: {
    [FIELD_CODES.summaries.fiscalYears]: { value: "2022" },
    [FIELD_CODES.summaries.asOf]: { value: "2023-03-31" },
    [FIELD_CODES.summaries.freezingTable]: { value: [] },
    [FIELD_CODES.summaries.publishedTable]: { value: [] },
  },
};

/** Puts a record of each hostile string into each of our apps; 年度まとめ has one record with all of them in its tables. */
export const loadHostileRecords = async (
  client: KintoneRestAPIClient,
  appIds: AppIds,
): Promise<void> => {
  for (const { key, fields } of APPS) {
    const records = HOSTILE_STRINGS.map((_, index) => ({
      ...valuesOf(fields, index),
      ...MEANING[key],
    }));
    await client.record.addAllRecords({
      app: appIds[key],
      records: key === "summaries" ? [joined(fields, records)] : records,
    });
  }
};

/** Names that files can have: what is shown of a picture without a word of its own. */
const FILE_NAMES = HOSTILE_STRINGS.filter((text) =>
  /^[^\p{C}/\\]{3,80}$/u.test(text),
).map((text) => `${text}.png`);

/** Puts pictures of such names on the 年度まとめ record, one of its good practices and an activity. */
const attachHostileFiles = async (
  client: KintoneRestAPIClient,
  appIds: AppIds,
): Promise<void> => {
  const upload = async (names: readonly string[]) =>
    Promise.all(
      names.map((name) =>
        client.file.uploadFile({ file: { name, data: Buffer.from(DOT) } }),
      ),
    );
  const put = async (app: string, code: string, names: readonly string[]) =>
    client.record.updateRecord({
      app,
      id: "1",
      record: { [code]: { value: await upload(names) } },
    });
  const third = Math.ceil(FILE_NAMES.length / 3);
  await put(
    appIds.summaries,
    FIELD_CODES.summaries.pictures,
    FILE_NAMES.slice(0, third),
  );
  await put(
    appIds.activities,
    FIELD_CODES.activities.photos,
    FILE_NAMES.slice(third, 2 * third),
  );
  const { goodPracticeTable, goodPracticePhotos, goodPracticePhotosPublish } =
    FIELD_CODES.summaries;
  const place = { app: appIds.summaries, id: "1" };
  const { record } = await client.record.getRecord(place);
  const [first, ...others] = record[goodPracticeTable]?.value as {
    id: string;
  }[];
  const photos = await upload(FILE_NAMES.slice(2 * third));
  await client.record.updateRecord({
    ...place,
    record: {
      [goodPracticeTable]: {
        value: [
          {
            id: first?.id,
            value: {
              [goodPracticePhotos]: { value: photos },
              [goodPracticePhotosPublish]: { value: [PUBLISH] },
            },
          },
          ...others.map(({ id }) => ({ id, value: {} })),
        ],
      },
    } as never,
  });
};

/** One black pixel. */
export const DOT = new Uint8Array(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==",
    "base64",
  ),
);

/** One record whose tables have the rows of all. */
const joined = (
  fields: AppDefinition["fields"],
  records: readonly Values[],
): Values =>
  Object.fromEntries(
    Object.entries(records[0] ?? {}).map(([code, cell]) => {
      const isJoined =
        fields[code]?.type === "SUBTABLE" &&
        MEANING.summaries?.[code] === undefined;
      return [
        code,
        isJoined
          ? { value: records.flatMap((record) => record[code]?.value) }
          : cell,
      ];
    }),
  );

export interface HostileCity {
  readonly settings: Settings;
  readonly connect: () => KintoneRestAPIClient;
  close(): Promise<void>;
}

/** Our apps on a local kintone, full of hostile strings. */
export const startHostileCity = async (): Promise<HostileCity> => {
  const { kintone, access } = await startKintone();
  const { client } = access;
  const { settings, appIds } = (await runSetup(access)).result;
  await loadHostileRecords(client, appIds);
  await attachHostileFiles(client, appIds);
  return { settings, connect: () => client, close: () => kintone.close() };
};
