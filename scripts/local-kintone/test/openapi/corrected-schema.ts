type Json = Readonly<Record<string, unknown>>;

const TEXT = { type: "string" };
const TEXT_OR_NULL = { anyOf: [TEXT, { type: "null" }] };

/** Labels and lines of layouts: the document is older than their element ids. */
const DECORATION = /^(?:Preview)?AppFormLayoutGet(?:Label|Hr)/u;

const FORM = /^(?:Preview)?FormGet/u;

/**
 * A schema of the OpenAPI document as the service is documented elsewhere:
 * where whole groups of schemas are known to be wrong, a list of differences
 * would hide the others.
 */
export function correctedSchema(name: string, schema: Json): Json {
  const properties = schema.properties as Json | undefined;
  if (properties === undefined) return schema;
  if (DECORATION.test(name)) {
    return { ...schema, properties: { ...properties, elementId: TEXT } };
  }
  if (!FORM.test(name)) return schema;
  return {
    ...schema,
    properties: Object.fromEntries(
      Object.entries(properties).map(([member, value]) => [
        member,
        formMember(member, value as Json),
      ]),
    ),
  };
}

/** The older form call: switches are text, unset limits null (its sample). */
function formMember(member: string, value: Json): Json {
  if (member === "defaultValue") return {};
  if (member === "defaultExpression") return TEXT_OR_NULL;
  if (member === "options") return { type: "array", items: TEXT };
  if (member === "relatedApp") return value;
  if (value.type === "boolean") return { enum: ["true", "false"] };
  return value.type === "integer" ? TEXT_OR_NULL : value;
}
