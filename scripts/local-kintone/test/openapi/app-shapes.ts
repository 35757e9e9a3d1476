import {
  digits,
  empty,
  flag,
  instant,
  list,
  map,
  member,
  object,
  oneOf,
  orNull,
  revision,
  type Shape,
  text,
} from "./shapes";

const app = object({
  appId: digits,
  code: text,
  name: text,
  description: text,
  spaceId: orNull(digits),
  threadId: orNull(digits),
  createdAt: instant,
  creator: member,
  modifiedAt: instant,
  modifier: member,
});

const attachedApp = object({
  appId: digits,
  code: text,
  name: text,
  description: text,
  threadId: orNull(digits),
  createdAt: instant,
  creator: member,
  modifiedAt: instant,
  modifier: member,
});

/** Which members a field has depends on its type; numbers in it are text. */
const field: Shape = {
  type: "object",
  required: ["type", "code", "label"],
  properties: { type: text, code: text, label: text, size: text },
  additionalProperties: {
    anyOf: [
      text,
      flag,
      { type: "array" },
      { type: "object", additionalProperties: { not: { type: "number" } } },
    ],
  },
};

const size = { type: "object", additionalProperties: digits };
const placed: Shape = {
  anyOf: [
    object({ type: text, code: text }, { size }),
    object({ type: { const: "LABEL" }, label: text, elementId: text, size }),
    object({ type: { const: "SPACER" }, elementId: text, size }),
    object({ type: { const: "HR" }, elementId: text, size }),
  ],
};
const row = object({ type: { const: "ROW" }, fields: list(placed) });
const layoutRow: Shape = {
  anyOf: [
    row,
    object({ type: { const: "SUBTABLE" }, code: text, fields: list(placed) }),
    object({ type: { const: "GROUP" }, code: text, layout: list(row) }),
  ],
};

/** Switches and numbers of this older call are text, or null. */
const formElement: Shape = {
  type: "object",
  required: ["type"],
  properties: { type: text, relatedApp: digits },
  additionalProperties: { anyOf: [orNull(text), { type: "array" }] },
};

const customFile: Shape = {
  anyOf: [
    object({ type: { const: "URL" }, url: text }),
    object({
      type: { const: "FILE" },
      file: object({
        fileKey: text,
        name: text,
        contentType: text,
        size: digits,
      }),
    }),
  ],
};
const customFiles = object({ js: list(customFile), css: list(customFile) });

const viewBase = {
  name: text,
  id: digits,
  index: digits,
  filterCond: text,
  sort: text,
};
const view: Shape = {
  anyOf: [
    object(
      { ...viewBase, type: { const: "LIST" }, fields: list(text) },
      { builtinType: text },
    ),
    object({
      ...viewBase,
      type: { const: "CALENDAR" },
      date: text,
      title: text,
    }),
    object({
      ...viewBase,
      type: { const: "CUSTOM" },
      html: text,
      pager: flag,
      device: oneOf("DESKTOP", "ANY"),
    }),
  ],
};

const settings = object({
  name: text,
  description: text,
  icon: object({ type: { const: "PRESET" }, key: text }),
  theme: text,
  titleField: object(
    { selectionMode: oneOf("AUTO", "MANUAL") },
    { code: text },
  ),
  enableThumbnails: flag,
  enableBulkDeletion: flag,
  enableComments: flag,
  enableDuplicateRecord: flag,
  enableInlineRecordEditing: flag,
  numberPrecision: object({
    digits,
    decimalPlaces: digits,
    roundingMode: oneOf("HALF_EVEN", "UP", "DOWN"),
  }),
  firstMonthOfFiscalYear: digits,
  revision: digits,
});

const entity = object({ type: text, code: orNull(text) });
const withRights = (right: Shape): Shape =>
  object({ rights: list(right), revision: digits });
const appAcl = withRights(
  object({
    entity,
    includeSubs: flag,
    appEditable: flag,
    recordViewable: flag,
    recordAddable: flag,
    recordEditable: flag,
    recordDeletable: flag,
    recordImportable: flag,
    recordExportable: flag,
  }),
);
const recordAcl = withRights(
  object({
    filterCond: text,
    entities: list(
      object({
        entity,
        viewable: flag,
        editable: flag,
        deletable: flag,
        includeSubs: flag,
      }),
    ),
  }),
);
const fieldAcl = withRights(
  object({
    code: text,
    entities: list(
      object({
        accessibility: oneOf("READ", "WRITE", "NONE"),
        entity,
        includeSubs: flag,
      }),
    ),
  }),
);

const status = object({
  enable: flag,
  states: orNull(
    map(
      object({
        name: text,
        index: digits,
        assignee: object({
          type: oneOf("ONE", "ALL", "ANY"),
          entities: list(object({ entity, includeSubs: flag })),
        }),
      }),
    ),
  ),
  actions: orNull(
    list(
      object({
        name: text,
        from: text,
        to: text,
        filterCond: text,
        type: { const: "PRIMARY" },
      }),
    ),
  ),
  revision: digits,
});

const pluginNames = { id: text, name: text };
const installed = object({ id: text, version: text });
const appPlugins = object({
  plugins: list(object({ ...pluginNames, enabled: flag })),
  revision: digits,
});
const pluginConfig = object({ config: map(text), revision: digits });

/** Both the live settings and those of preview. */
const both = (path: string, shape: Shape): Record<string, Shape> => ({
  [`GET ${path}`]: shape,
  [`GET preview/${path}`]: shape,
});
const rightsOf = (path: string, shape: Shape): Record<string, Shape> => ({
  ...both(path, shape),
  [`PUT ${path}`]: revision,
  [`PUT preview/${path}`]: revision,
});

/** Operation → the shape of its answer. */
export const APP_SHAPES: Readonly<Record<string, Shape>> = {
  "GET app": app,
  "GET apps": object({ apps: list(app) }),
  "POST preview/app": object({ app: digits, revision: digits }),
  "POST preview/app/deploy": empty,
  "GET preview/app/deploy": object({
    apps: list(
      object({
        app: digits,
        status: oneOf("PROCESSING", "SUCCESS", "FAIL", "CANCEL"),
      }),
    ),
  }),
  "GET space": object({
    id: digits,
    name: text,
    defaultThread: digits,
    isPrivate: flag,
    creator: member,
    modifier: member,
    memberCount: digits,
    coverType: oneOf("BLOB", "PRESET"),
    coverKey: text,
    coverUrl: text,
    body: text,
    useMultiThread: flag,
    isGuest: flag,
    attachedApps: list(attachedApp),
    fixedMember: flag,
    showAnnouncement: flag,
    showThreadList: flag,
    showAppList: flag,
    showMemberList: flag,
    showRelatedLinkList: flag,
    permissions: object({ createApp: oneOf("EVERYONE", "ADMIN") }),
  }),
  ...both(
    "app/form/fields",
    object({ properties: map(field), revision: digits }),
  ),
  "POST preview/app/form/fields": revision,
  "PUT preview/app/form/fields": revision,
  "DELETE preview/app/form/fields": revision,
  ...both(
    "app/form/layout",
    object({ layout: list(layoutRow), revision: digits }),
  ),
  "PUT preview/app/form/layout": revision,
  ...both("form", object({ properties: list(formElement) })),
  ...both(
    "app/customize",
    object({
      scope: oneOf("ALL", "ADMIN", "NONE"),
      desktop: customFiles,
      mobile: customFiles,
      revision: digits,
    }),
  ),
  "PUT preview/app/customize": revision,
  ...both("app/views", object({ views: map(view), revision: digits })),
  "PUT preview/app/views": object({
    views: map(object({ id: digits })),
    revision: digits,
  }),
  ...both("app/settings", settings),
  "PUT preview/app/settings": revision,
  ...rightsOf("app/acl", appAcl),
  ...rightsOf("record/acl", recordAcl),
  ...rightsOf("field/acl", fieldAcl),
  ...both("app/status", status),
  "PUT preview/app/status": revision,
  ...both("app/plugins", appPlugins),
  "POST preview/app/plugins": revision,
  ...both("app/plugin/config", pluginConfig),
  "PUT preview/app/plugin/config": revision,
  "POST plugin": installed,
  "PUT plugin": installed,
  "DELETE plugin": empty,
  "GET plugins": object({
    plugins: list(
      object({
        ...pluginNames,
        description: text,
        isMarketPlugin: flag,
        version: text,
      }),
    ),
  }),
  "GET plugins/required": object({
    plugins: list(object({ ...pluginNames, isMarketPlugin: flag })),
  }),
  "GET plugin/apps": object({ apps: list(object(pluginNames)) }),
};
