import type { Definitions, FieldDefinition } from "./field-definition";
import type {
  LayoutCell,
  LayoutDefinition,
  LayoutRow,
} from "./layout-definition";

/** A field code with its width, and its height for long texts, in pixels. */
type Placed = readonly [code: string, width: number, height?: number];

/**
 * Words to lay out a form with. A code that isn't among the fields is a
 * mistake in the definition and throws.
 */
export function layoutOf(fields: Definitions<FieldDefinition>) {
  const typeOf = (code: string, among = fields): string => {
    const field = among[code];
    if (field === undefined) throw new Error(`No such field: ${code}`);
    return field.type;
  };
  const cell = (
    [code, width, height]: Placed,
    among: Definitions<FieldDefinition>,
  ): LayoutCell => ({
    type: typeOf(code, among),
    code,
    size: {
      width: String(width),
      ...(height === undefined ? {} : { innerHeight: String(height) }),
    },
  });
  return {
    row: (...placed: readonly Placed[]): LayoutRow => ({
      type: "ROW",
      fields: placed.map((each) => cell(each, fields)),
    }),
    table: (code: string, ...placed: readonly Placed[]): LayoutDefinition => {
      const field = fields[code];
      if (field?.type !== "SUBTABLE") throw new Error(`No table: ${code}`);
      return {
        type: "SUBTABLE",
        code,
        fields: placed.map((each) => cell(each, field.fields)),
      };
    },
    group: (code: string, ...layout: readonly LayoutRow[]): LayoutDefinition =>
      typeOf(code) === "GROUP"
        ? { type: "GROUP", code, layout }
        : notAGroup(code),
    /** An empty space that the plugin can fill. */
    space: (elementId: string): LayoutRow => ({
      type: "ROW",
      fields: [
        { type: "SPACER", elementId, size: { width: "900", height: "40" } },
      ],
    }),
  };
}

function notAGroup(code: string): never {
  throw new Error(`No group: ${code}`);
}
