/** A JSON schema. */
export type Shape = Readonly<Record<string, unknown>>;

// Shapes of answers, written from kintone's public documentation: ids,
// revisions and counts are text, and no object has other members than named.

export const text: Shape = { type: "string" };
export const flag: Shape = { type: "boolean" };
/** An id, a revision or a count. */
export const digits: Shape = { type: "string", pattern: "^-?\\d+$" };
/** "2026-04-01T00:00:00.000Z", with or without milliseconds. */
export const instant: Shape = {
  type: "string",
  pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?Z$",
};
export const empty: Shape = { type: "object", maxProperties: 0 };

export const oneOf = (...values: readonly unknown[]): Shape => ({
  enum: values,
});
export const orNull = (shape: Shape): Shape => ({
  anyOf: [shape, { type: "null" }],
});
export const either = (...shapes: readonly Shape[]): Shape => ({
  anyOf: shapes,
});
export const list = (items: Shape): Shape => ({ type: "array", items });
/** Any names, all of them with this shape. */
export const map = (values: Shape): Shape => ({
  type: "object",
  additionalProperties: values,
});

/** An object with these members and no others; `more` may be absent. */
export const object = (
  members: Readonly<Record<string, Shape>>,
  more: Readonly<Record<string, Shape>> = {},
): Shape => ({
  type: "object",
  properties: { ...members, ...more },
  required: Object.keys(members),
  additionalProperties: false,
});

export const member = object({ code: text, name: text });
export const revision = object({ revision: digits });

/** An error body; validation failures name what is wrong by its path. */
export const error = object(
  { code: text, id: { type: "string", minLength: 18 }, message: text },
  { errors: map(object({ messages: list(text) })) },
);
