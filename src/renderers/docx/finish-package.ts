import { strFromU8, strToU8 } from "fflate";
import type { Report } from "../../report/report";
import type { ChartParts } from "./chart-parts";

export type PackageParts = Readonly<Record<string, Uint8Array>>;

const RELATIONSHIP =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Puts the charts beside the main part of a package: their parts, relationships and content types. */
export const withCharts = (
  parts: PackageParts,
  { files, targets, names }: ChartParts,
): PackageParts => {
  if (names.length === 0) return parts;
  const relationships = [...targets].map(
    ([id, target]) =>
      `<Relationship Id="${id}" Type="${RELATIONSHIP}/chart" Target="${target}"/>`,
  );
  const types = [
    `<Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>`,
    ...names.map(
      (name) =>
        `<Override PartName="/word/${name}" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>`,
    ),
  ];
  return {
    ...parts,
    ...files,
    ...edited(parts, "word/_rels/document.xml.rels", (xml) =>
      xml.replace("</Relationships>", `${relationships.join("")}$&`),
    ),
    ...edited(parts, "[Content_Types].xml", (xml) =>
      xml.replace("</Types>", `${types.join("")}$&`),
    ),
  };
};

/** Written into the file when the summary has no 公表日; never the clock, so that the same report gives the same bytes. */
const NO_DATE = "1970-01-01";

/** The day of the report in place of the clock's, which the library writes. */
export const withDate = (
  parts: PackageParts,
  { publishedOn }: Pick<Report, "publishedOn">,
): PackageParts => ({
  ...parts,
  ...edited(parts, "docProps/core.xml", (xml) =>
    xml.replace(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu,
      `$1${publishedOn ?? NO_DATE}T00:00:00Z`,
    ),
  ),
});

/** A part after a change of its text. @throws when there is no such part */
export const edited = (
  parts: PackageParts,
  name: string,
  change: (xml: string) => string,
): PackageParts => {
  const part = parts[name];
  if (part === undefined) throw new Error(`The package has no ${name}.`);
  return { [name]: strToU8(change(strFromU8(part))) };
};
