import Ajv2020, { type ErrorObject } from "ajv/dist/2020";
import { correctedSchema } from "./corrected-schema";
import type { Exchange } from "./recorder";

type Json = Readonly<Record<string, unknown>>;

/** The parts of an OpenAPI document that answers are checked against. */
export interface OpenApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Json>> };
}

/**
 * Checks the successful answers against an OpenAPI document: each finding is
 * "operation place problem", sorted, each once. Objects have to have
 * exactly the members that the document names; numbers have to be strings.
 */
export function findDifferences(
  document: OpenApiDocument,
  exchanges: readonly Exchange[],
): readonly string[] {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    validateFormats: false,
  });
  const schemas = Object.fromEntries(
    Object.entries(document.components.schemas).map(([name, schema]) => [
      name,
      fitted(correctedSchema(name, schema)),
    ]),
  );
  const findings = exchanges
    .filter(({ status }) => status === 200)
    .flatMap(({ operation, body }) => {
      const schema = answerSchema(document, operation);
      if (schema === null) return [`${operation} is not in the document`];
      const validate = ajv.compile({
        ...(fitted(schema) as Json),
        components: { schemas },
      });
      validate(body);
      return nearest(validate.errors ?? []).map(
        ({ instancePath, message = "", params }) =>
          `${operation} ${instancePath} ${message} ${JSON.stringify(params)}`,
      );
    });
  return [...new Set(findings)].sort();
}

function answerSchema(
  document: OpenApiDocument,
  operation: string,
): Json | null {
  const [method = "", path = ""] = operation.split(" ");
  const described = document.paths[`/k/v1/${path}.json`]?.[
    method.toLowerCase()
  ] as { responses?: { 200?: { content?: Json } } } | undefined;
  if (described === undefined) return null;
  const json = described.responses?.[200]?.content?.["application/json"];
  return ((json as { schema?: Json } | undefined)?.schema ?? {}) as Json;
}

/**
 * Of a value that none of several schemas fits, only the findings of the one
 * that it comes nearest to.
 */
function nearest(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const choices = errors.filter(({ keyword }) => keyword === "anyOf");
  return choices.reduce<readonly ErrorObject[]>(
    (left, choice) => {
      const inside = left.filter(
        (error) =>
          error !== choice &&
          error.instancePath.startsWith(choice.instancePath),
      );
      const branches = new Map<string, ErrorObject[]>();
      for (const error of inside) {
        const branch = error.schemaPath.split("/").slice(0, 4).join("/");
        branches.set(branch, [...(branches.get(branch) ?? []), error]);
      }
      const [best = []] = [...branches.values()].sort(
        (a, b) => a.length - b.length,
      );
      return left.filter(
        (error) => !inside.includes(error) || best.includes(error),
      );
    },
    errors.filter((error) => !choices.includes(error)),
  );
}

/** Ids, revisions and counts as strings; no members but the named ones. */
function fitted(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(fitted);
  if (typeof schema !== "object" || schema === null) return schema;
  const { type, format } = schema as { type?: unknown; format?: unknown };
  if (type === "integer" && format === "long") {
    return { type: "string", pattern: "^-?\\d+$" };
  }
  const inner = Object.fromEntries(
    Object.entries(schema).map(([name, value]) => [
      name,
      name === "properties" ? fittedMembers(value as Json) : fitted(value),
    ]),
  );
  if (!("properties" in schema) || "additionalProperties" in schema) {
    return inner;
  }
  const members = Object.keys(schema.properties as Json);
  return { ...inner, additionalProperties: false, required: members };
}

/** Members of a field's definition that are "" while they are not set. */
const MAY_BE_UNSET: ReadonlySet<string> = new Set([
  "minLength",
  "maxLength",
  "minValue",
  "maxValue",
  "displayScale",
  "size",
]);

function fittedMembers(members: Json): Json {
  return Object.fromEntries(
    Object.entries(members).map(([name, value]) => [
      name,
      MAY_BE_UNSET.has(name)
        ? { anyOf: [fitted(value), { const: "" }] }
        : fitted(value),
    ]),
  );
}
