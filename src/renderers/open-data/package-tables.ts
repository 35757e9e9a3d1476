import { said } from "../../domain/words/said";
import { reportMessages } from "../../i18n/documents/report-messages";
import type { Report } from "../../report/report";
import type { DataTable } from "../../report/report-data";

/** A table of the package: a file of its own, as a database would hold it. */
export interface PackageTable {
  readonly kind: "figures" | CodeKind;
  readonly file: string;
  readonly table: DataTable;
  /** Ids of the columns that together name a row; no two rows share them. */
  readonly key: readonly string[];
  /** Columns whose values are codes of another table. */
  readonly references: readonly Reference[];
}

interface Reference {
  readonly column: string;
  readonly file: string;
  readonly target: string;
}

/** One table a kind of codes, so that each code stands once in its table. */
const CODE_TABLES = {
  rank: { file: "ranks.csv", column: "rankCode", hasUnit: false },
  section: { file: "sections.csv", column: "sectionId", hasUnit: false },
  measure: { file: "measures.csv", column: "measureCode", hasUnit: true },
} as const;

type CodeKind = keyof typeof CODE_TABLES;

const FIGURES_FILE = "data.csv";

/** What a figure is a figure of; blank where it is not narrowed. */
const FIGURE_KEY = [
  "fiscalYear",
  "month",
  "sectionId",
  "summaryLine",
  "part",
  "rankCode",
  "axis",
  "axisValue",
  "measureCode",
];

/** The long table of the figures, then the codes that it uses; a kind without codes has no table. */
export const packageTables = (report: Report): readonly PackageTable[] => {
  const codes = (Object.keys(CODE_TABLES) as CodeKind[])
    .map((kind) => codeTableOf(kind, report))
    .filter(({ table }) => table.rows.length > 0);
  return [
    {
      kind: "figures",
      file: FIGURES_FILE,
      table: report.data.figures,
      key: FIGURE_KEY,
      references: codes.map(({ kind, file }) => ({
        column: CODE_TABLES[kind].column,
        file,
        target: "code",
      })),
    },
    ...codes,
  ];
};

const codeTableOf = (
  kind: CodeKind,
  { data: { codes }, language, words }: Report,
): PackageTable & { readonly kind: CodeKind } => {
  const { file, hasUnit } = CODE_TABLES[kind];
  const title = said(reportMessages[language].data[kind], words);
  const kept = codes.columns.flatMap(({ id }, index) =>
    id === "kind" || (id === "unit" && !hasUnit) ? [] : [index],
  );
  const kindAt = codes.columns.findIndex(({ id }) => id === "kind");
  const table: DataTable = {
    id: kind,
    title,
    columns: codes.columns.filter((_, index) => kept.includes(index)),
    rows: codes.rows
      .filter((row) => row[kindAt] === title)
      .map((row) => row.filter((_, index) => kept.includes(index))),
  };
  return { kind, file, table, key: ["code"], references: [] };
};
