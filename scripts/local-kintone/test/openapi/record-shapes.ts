import {
  digits,
  either,
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

const date: Shape = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d$" };
const time: Shape = { type: "string", pattern: "^\\d\\d:\\d\\d$" };
/** Seconds are always cut off. */
const minute: Shape = { type: "string", pattern: "T\\d\\d:\\d\\d:00Z$" };
const decimal: Shape = { type: "string", pattern: "^(-?\\d+(\\.\\d+)?)?$" };
const file = object({
  contentType: text,
  fileKey: text,
  name: text,
  size: digits,
});

/** What a cell of each type holds. */
const VALUES: Readonly<Record<string, Shape>> = {
  __ID__: digits,
  __REVISION__: digits,
  RECORD_NUMBER: text,
  CREATOR: member,
  MODIFIER: member,
  CREATED_TIME: minute,
  UPDATED_TIME: minute,
  STATUS: text,
  STATUS_ASSIGNEE: list(member),
  SINGLE_LINE_TEXT: text,
  MULTI_LINE_TEXT: text,
  RICH_TEXT: text,
  LINK: text,
  NUMBER: decimal,
  CALC: text,
  RADIO_BUTTON: orNull(text),
  DROP_DOWN: orNull(text),
  CHECK_BOX: list(text),
  MULTI_SELECT: list(text),
  DATE: orNull(date),
  TIME: orNull(time),
  DATETIME: orNull(minute),
  USER_SELECT: list(member),
  ORGANIZATION_SELECT: list(member),
  GROUP_SELECT: list(member),
  FILE: list(file),
};

const plainCell = either(
  ...Object.entries(VALUES).map(([type, value]) =>
    object({ type: { const: type }, value }),
  ),
);
const table = object({
  type: { const: "SUBTABLE" },
  value: list(object({ id: digits, value: map(plainCell) })),
});
const record = map(either(plainCell, table));
const added = object({ id: digits, revision: digits });
const updated = object(
  { id: digits, revision: digits },
  { operation: oneOf("INSERT", "UPDATE") },
);
const rights = object({ viewable: flag, editable: flag });
const ids = object({ ids: list(digits), revisions: list(digits) });
const records = object({ records: list(updated) });

/** Operation → the shape of its answer. */
export const RECORD_SHAPES: Readonly<Record<string, Shape>> = {
  "GET record": object({ record }),
  "GET records": object({ records: list(record), totalCount: orNull(digits) }),
  "POST record": added,
  "POST records": ids,
  "PUT record": revision,
  "PUT records": records,
  "DELETE records": empty,
  "POST records/cursor": object({ id: text, totalCount: digits }),
  "GET records/cursor": object({ records: list(record), next: flag }),
  "DELETE records/cursor": empty,
  "POST record/comment": object({ id: digits }),
  "DELETE record/comment": empty,
  "GET record/comments": object({
    comments: list(
      object({
        id: digits,
        text,
        createdAt: instant,
        creator: member,
        mentions: list(
          object({ code: text, type: oneOf("USER", "GROUP", "ORGANIZATION") }),
        ),
      }),
    ),
    older: flag,
    newer: flag,
  }),
  "GET records/acl/evaluate": object({
    rights: list(
      object({
        id: digits,
        record: object({ viewable: flag, editable: flag, deletable: flag }),
        fields: map(rights),
      }),
    ),
  }),
  "PUT record/status": revision,
  "PUT records/status": records,
  "PUT record/assignees": revision,
  "POST bulkRequest": object({
    results: list(either(added, ids, revision, records, empty)),
  }),
  "POST file": object({ fileKey: text }),
};
