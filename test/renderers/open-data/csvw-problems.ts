import { readCsv } from "../csv/read-csv";

/** The parts of CSVW metadata that are checked here. */
interface Metadata {
  readonly "@context": readonly unknown[];
  readonly null: string;
  readonly dialect: Readonly<Record<string, unknown>>;
  readonly tables: readonly TableMetadata[];
}

interface TableMetadata {
  readonly url: string;
  readonly tableSchema: {
    readonly columns: readonly {
      readonly name: string;
      readonly titles: string;
      readonly datatype: string;
      readonly required?: boolean;
    }[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly columnReference: string;
      readonly reference: {
        readonly resource: string;
        readonly columnReference: string;
      };
    }[];
  };
}

/** Lexical forms of the datatypes that the metadata name. */
const FORMS: Readonly<Record<string, RegExp>> = {
  string: /^.*$/su,
  gYear: /^\d{4}$/u,
  gYearMonth: /^\d{4}-(0[1-9]|1[0-2])$/u,
  integer: /^-?\d+$/u,
  decimal: /^-?\d+(\.\d+)?$/u,
};

const METADATA = "csv-metadata.json";

/**
 * What a reader of CSVW would object to in a package: a second opinion, by
 * the W3C's words, on names, datatypes, keys and references between tables.
 * Empty for a consistent one.
 */
export const csvwProblems = (
  files: Readonly<Record<string, string>>,
): readonly string[] => {
  const metadata = JSON.parse(files[METADATA] ?? "") as Metadata;
  const { tables } = metadata;
  const rowsOf = new Map(
    tables.map(({ url }) => [url, readCsv(files[url] ?? "")] as const),
  );
  const valuesOf = (url: string, column: string): readonly string[] => {
    const schema = tables.find((table) => table.url === url)?.tableSchema;
    const at = schema?.columns.findIndex(({ name }) => name === column) ?? -1;
    return (rowsOf.get(url) ?? []).slice(1).map((row) => row[at] ?? "");
  };
  const undescribed = Object.keys(files)
    .filter((name) => name.endsWith(".csv") && !rowsOf.has(name))
    .map((name) => `${name} is not described.`);
  const context =
    metadata["@context"][0] === "http://www.w3.org/ns/csvw"
      ? []
      : ["The context is not that of CSVW."];
  return [
    ...context,
    ...undescribed,
    ...tables.flatMap(({ url, tableSchema }) => [
      ...headerProblems(url, tableSchema, rowsOf.get(url) ?? []),
      ...cellProblems(url, tableSchema, metadata.null, rowsOf.get(url) ?? []),
      ...keyProblems(url, tableSchema, rowsOf.get(url) ?? []),
      ...(tableSchema.foreignKeys ?? []).flatMap(
        ({ columnReference, reference }) => {
          const targets = valuesOf(
            reference.resource,
            reference.columnReference,
          );
          return [...new Set(valuesOf(url, columnReference))]
            .filter((value) => value !== metadata.null)
            .filter(
              (value) => targets.filter((each) => each === value).length !== 1,
            )
            .map(
              (value) => `${url} ${columnReference}: ${value} is no one code.`,
            );
        },
      ),
    ]),
  ];
};

type Schema = TableMetadata["tableSchema"];
type Rows = readonly (readonly string[])[];

const headerProblems = (
  url: string,
  { columns }: Schema,
  [header = []]: Rows,
): readonly string[] => {
  const names = new Set(columns.map(({ name }) => name));
  return [
    ...(names.size === columns.length ? [] : [`${url}: a name stands twice.`]),
    ...(JSON.stringify(header) ===
    JSON.stringify(columns.map(({ titles }) => titles))
      ? []
      : [`${url}: the header is not the titles.`]),
  ];
};

const cellProblems = (
  url: string,
  { columns }: Schema,
  nullValue: string,
  [, ...rows]: Rows,
): readonly string[] =>
  rows.flatMap((row, index) => {
    const place = `${url} line ${index + 2}`;
    if (row.length !== columns.length) {
      return [`${place} has ${row.length} fields.`];
    }
    return columns.flatMap(({ name, datatype, required }, at) => {
      const value = row[at] ?? "";
      if (value === nullValue) {
        return required ? [`${place}: ${name} is missing.`] : [];
      }
      return FORMS[datatype]?.test(value)
        ? []
        : [`${place}: ${name} ${value} is no ${datatype}.`];
    });
  });

const keyProblems = (
  url: string,
  { columns, primaryKey }: Schema,
  [, ...rows]: Rows,
): readonly string[] => {
  const at = primaryKey.map((key) =>
    columns.findIndex(({ name }) => name === key),
  );
  if (at.includes(-1)) return [`${url}: the key names no column.`];
  const keys = rows.map((row) => JSON.stringify(at.map((each) => row[each])));
  return keys
    .filter((key, index) => keys.indexOf(key) !== index)
    .map((key) => `${url}: the key ${key} stands twice.`);
};
