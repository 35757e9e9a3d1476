import { allFields, options } from "./all-fields";
import { deploy, type Recorder } from "./recorder";

/** Makes an app with every type of field; gives its id. */
export async function setUpApp(recorder: Recorder): Promise<string> {
  const { app: source = "" } = await recorder.call("POST", "preview/app", {
    name: "参照先",
  });
  await recorder.call("POST", "preview/app/form/fields", {
    app: source,
    properties: {
      key: {
        type: "SINGLE_LINE_TEXT",
        code: "key",
        label: "鍵",
        unique: true,
      },
      copy: { type: "SINGLE_LINE_TEXT", code: "copy", label: "写し" },
    },
  });
  await deploy(recorder, source);
  await recorder.call("POST", "record", {
    app: source,
    record: { key: { value: "K1" }, copy: { value: "写した" } },
  });
  const { app = "" } = await recorder.call("POST", "preview/app", {
    name: "すべて",
    space: 3,
    thread: 4,
  });
  await recorder.call("POST", "preview/app/form/fields", {
    app,
    properties: allFields(source),
  });
  await deploy(recorder, app);
  await recorder.call("GET", "app", { id: app });
  await recorder.call("GET", "apps", {});
  await recorder.call("GET", "space", { id: 3 });
  return app;
}

/** Reads and changes fields, layout, lists and settings. */
export async function changeForm(
  recorder: Recorder,
  app: string,
): Promise<void> {
  for (const which of ["app", "preview/app"])
    for (const part of ["form/fields", "form/layout", "views", "settings"])
      await recorder.call("GET", `${which}/${part}`, { app });
  for (const which of ["", "preview/"])
    await recorder.call("GET", `${which}form`, { app });
  await recorder.call("PUT", "preview/app/form/fields", {
    app,
    properties: {
      radio: { type: "RADIO_BUTTON", options: options("甲", "丙") },
    },
  });
  await recorder.call("DELETE", "preview/app/form/fields", {
    app,
    fields: ["link"],
  });
  const { layout } = await recorder.call<{ layout: unknown }>(
    "GET",
    "preview/app/form/layout",
    { app },
  );
  await recorder.call("PUT", "preview/app/form/layout", {
    app,
    layout: [
      ...(layout as unknown[]),
      {
        type: "ROW",
        fields: [
          { type: "LABEL", label: "説明", size: { width: "100" } },
          {
            type: "SPACER",
            elementId: "place",
            size: { width: "100", height: "50" },
          },
          { type: "HR", size: { width: "200" } },
        ],
      },
    ],
  });
  await recorder.call("PUT", "preview/app/views", {
    app,
    views: {
      表: { type: "LIST", index: 0, fields: ["text", "number"] },
      暦: { type: "CALENDAR", index: 1, date: "date", title: "text" },
      独自: { type: "CUSTOM", index: 2, html: "<p></p>", device: "ANY" },
    },
  });
  await recorder.call("PUT", "preview/app/settings", {
    app,
    name: "すべて改",
    description: "説明",
    theme: "RED",
    numberPrecision: { digits: 20, decimalPlaces: 3, roundingMode: "UP" },
    firstMonthOfFiscalYear: 7,
  });
  await deploy(recorder, app);
  for (const part of ["form/layout", "views", "settings"])
    await recorder.call("GET", `app/${part}`, { app });
}

/** Gives an app a script by its address and a style sheet as a file. */
export async function customize(
  recorder: Recorder,
  app: string,
): Promise<void> {
  const fileKey = await recorder.upload(
    "app.css",
    new TextEncoder().encode("p { color: red }"),
  );
  await recorder.call("PUT", "preview/app/customize", {
    app,
    scope: "ADMIN",
    desktop: {
      js: [{ type: "URL", url: "https://example.com/app.js" }],
      css: [{ type: "FILE", file: { fileKey } }],
    },
  });
  await recorder.call("GET", "preview/app/customize", { app });
  await deploy(recorder, app);
  await recorder.call("GET", "app/customize", { app });
}

/** Sets and reads the rights of an app, of records and of fields. */
export async function changeRights(
  recorder: Recorder,
  app: string,
): Promise<void> {
  const user = { type: "USER", code: "admin" };
  const rights = {
    app: [
      {
        entity: user,
        appEditable: true,
        recordViewable: true,
        recordAddable: true,
        recordEditable: true,
        recordDeletable: true,
        recordImportable: true,
        recordExportable: true,
      },
    ],
    record: [
      {
        filterCond: "number > 100000",
        entities: [
          {
            entity: { type: "FIELD_ENTITY", code: "users" },
            viewable: true,
            editable: true,
            deletable: false,
          },
        ],
      },
    ],
    field: [
      { code: "text", entities: [{ entity: user, accessibility: "WRITE" }] },
    ],
  };
  for (const [kind, list] of Object.entries(rights))
    for (const which of ["", "preview/"]) {
      await recorder.call("PUT", `${which}${kind}/acl`, { app, rights: list });
      await recorder.call("GET", `${which}${kind}/acl`, { app });
    }
}
