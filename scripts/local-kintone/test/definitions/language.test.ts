import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type Harness,
  startHarness,
} from "../../../../test/support/local-kintone";

let harness: Harness;

beforeAll(async () => {
  harness = await startHarness();
});

afterAll(() => harness.kintone.close());

/** Calls as the administrator, in the language of a browser. */
async function call<T>(
  language: string,
  method: string,
  path: string,
  body?: object,
): Promise<T> {
  const response = await fetch(`${harness.kintone.url}/k/v1/${path}`, {
    method,
    headers: {
      "X-Cybozu-Authorization": btoa("admin:admin-pass"),
      "Accept-Language": language,
      ...(body && { "Content-Type": "application/json" }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  expect(response.status).toBe(200);
  return (await response.json()) as T;
}

interface Fields {
  readonly properties: Record<
    string,
    { type: string; label: string; lookup?: { sort: string } }
  >;
}

const SYSTEM = {
  ja: [
    "レコード番号",
    "作業者",
    "更新日時",
    "作成日時",
    "ステータス",
    "作成者",
    "更新者",
    "カテゴリー",
  ],
  en: [
    "Record_number",
    "Assignee",
    "Updated_datetime",
    "Created_datetime",
    "Status",
    "Created_by",
    "Updated_by",
    "Categories",
  ],
};

test.each(["ja", "en"] as const)(
  "system fields of an app that is made in %s are named in it",
  async (language) => {
    const { app } = await call<{ app: string }>(
      language,
      "POST",
      "preview/app.json",
      { name: "app" },
    );
    // The codes stay, whoever reads them.
    for (const reader of ["ja", "en"]) {
      const { properties } = await call<Fields>(
        reader,
        "GET",
        `preview/app/form/fields.json?app=${app}`,
      );
      expect(Object.keys(properties).sort()).toEqual(
        [...SYSTEM[language]].sort(),
      );
    }
  },
);

test("a list or lookup without an order takes the record number of its app", async () => {
  const { app: english } = await call<{ app: string }>(
    "en",
    "POST",
    "preview/app.json",
    { name: "Staff" },
  );
  await call("en", "POST", "preview/app/form/fields.json", {
    app: english,
    properties: {
      key: {
        type: "SINGLE_LINE_TEXT",
        code: "key",
        label: "Key",
        unique: true,
      },
    },
  });
  await call("en", "PUT", "preview/app/views.json", {
    app: english,
    views: { List: { type: "LIST", index: 0, fields: ["key"] } },
  });
  const { views } = await call<{ views: Record<string, { sort: string }> }>(
    "en",
    "GET",
    `preview/app/views.json?app=${english}`,
  );
  expect(views.List?.sort).toBe("Record_number desc");

  const { app } = await call<{ app: string }>(
    "ja",
    "POST",
    "preview/app.json",
    { name: "会議" },
  );
  await call("ja", "POST", "preview/app/form/fields.json", {
    app,
    properties: {
      主: {
        type: "SINGLE_LINE_TEXT",
        code: "主",
        label: "主",
        lookup: {
          relatedApp: { app: english },
          relatedKeyField: "key",
          fieldMappings: [],
        },
      },
    },
  });
  const { properties } = await call<Fields>(
    "ja",
    "GET",
    `preview/app/form/fields.json?app=${app}`,
  );
  expect(properties["主"]?.lookup?.sort).toBe("Record_number desc");
});
