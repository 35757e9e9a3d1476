import { readFile } from "node:fs/promises";
import path from "node:path";
import type { TemplateKind } from "../../src/domain/template-kind";
import type { Templates } from "../../src/kintone/attachments/read-templates";
import { EXIT_CODE } from "./exit-code";
import { ReportFailure } from "./report-failure";

/** What files of a kind end with. */
const KINDS: Readonly<Record<string, TemplateKind>> = {
  ".pptx": "pptx",
  ".potx": "pptx",
  ".docx": "docx",
  ".dotx": "docx",
};

/** Files of --template, one a kind, separated by commas; undefined when one is of no such kind. */
export const parseTemplates = (
  text: string,
): Readonly<Partial<Record<TemplateKind, string>>> | undefined => {
  const files = text.split(",").map((part) => part.trim());
  const kinds = files.flatMap(
    (file) => KINDS[path.extname(file).toLowerCase()] ?? [],
  );
  const isRight =
    kinds.length === files.length && new Set(kinds).size === kinds.length;
  return isRight
    ? Object.fromEntries(kinds.map((kind, index) => [kind, files[index]]))
    : undefined;
};

/**
 * Reads the files of --template.
 * @throws ReportFailure for one that can't be opened
 */
export const readTemplateFiles = async (
  files: Readonly<Partial<Record<TemplateKind, string>>>,
  unreadable: (file: string, reason: string) => string,
): Promise<Templates> => {
  const read = Object.entries(files).map(async ([kind, file]) => {
    const bytes = await readFile(file).catch((error: Error) => {
      throw new ReportFailure(EXIT_CODE.usage, unreadable(file, error.message));
    });
    return [kind, { name: path.basename(file), bytes }] as const;
  });
  return Object.fromEntries(await Promise.all(read));
};
