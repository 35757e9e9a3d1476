import type { Element } from "@xmldom/xmldom";
import { dropRelationship, isContent } from "./drop-relationship";
import type { OfficePackage } from "./office-package";
import { descendantsOf, removeElement } from "./xml-elements";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/**
 * Kinds of parts that tell of the work on a file: comments and who wrote them,
 * its history, what programs and printers of the office kept in it.
 */
const TRACES: ReadonlySet<string> = new Set([
  "authors",
  "changesInfo",
  "classificationlabels",
  "commentAuthors",
  "comments",
  "commentsExtended",
  "commentsExtensible",
  "commentsIds",
  "customXml",
  "documenttasks",
  "people",
  "printerSettings",
  "recipientData",
  "revisionInfo",
  "tags",
]);

/**
 * Takes out who worked on a city's own file and how, which no publication may
 * tell (domain: Editions and freezing): comments, authors, tracked changes,
 * which count as accepted, and parts that nothing of the file leads to.
 */
export const dropTraces = (file: OfficePackage): void => {
  for (const part of ["", ...file.names.filter(isContent)]) {
    const dropped = file
      .relationships(part)
      .filter(({ type }) => TRACES.has(type.slice(type.lastIndexOf("/") + 1)));
    for (const { id } of dropped) dropRelationship(file, part, id);
  }
  dropUnreached(file);
  for (const part of file.names.filter(isContent)) {
    if (file.contentType(part)?.includes("wordprocessingml")) {
      acceptChanges(file, part);
    }
  }
};

/** Names of parts are compared without case, and as they are without escapes (ECMA-376 part 2). */
const nameKey = (name: string): string => {
  try {
    return decodeURI(name).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
};

const dropUnreached = (file: OfficePackage): void => {
  const byKey = new Map(file.names.map((name) => [nameKey(name), name]));
  const reached = new Set<string>();
  const open = [""];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    for (const { target, isExternal } of file.relationships(part)) {
      const name = isExternal ? undefined : byKey.get(nameKey(target));
      if (name === undefined || reached.has(name)) continue;
      reached.add(name);
      open.push(name);
    }
  }
  for (const name of file.names) {
    const isOfPackage =
      name === "[Content_Types].xml" || /\.rels$/iu.test(name);
    if (!isOfPackage && !reached.has(name)) file.remove(name);
  }
};

/** What was put in stays, without who did it. */
const PUT_IN: ReadonlySet<string> = new Set(["ins", "moveTo"]);

const TAKEN_OUT: ReadonlySet<string> = new Set(["del", "moveFrom"]);

/** Where these elements only mark a paragraph, a row or a cell. */
const MARKED: ReadonlySet<string> = new Set(["rPr", "trPr", "tcPr"]);

const NOTES: ReadonlySet<string> = new Set([
  "cellDel",
  "cellIns",
  "cellMerge",
  "commentRangeEnd",
  "commentRangeStart",
  "commentReference",
  "mailMerge",
  "moveFromRangeEnd",
  "moveFromRangeStart",
  "moveToRangeEnd",
  "moveToRangeStart",
  "permEnd",
  "permStart",
  "trackRevisions",
]);

const acceptChanges = (file: OfficePackage, part: string): void => {
  const traces = descendantsOf(file.xml(part), "*").filter(
    ({ namespaceURI, localName }) =>
      namespaceURI === WORD && isTrace(localName ?? ""),
  );
  if (traces.length > 0) file.edit(part);
  for (const trace of traces) accept(trace);
};

const isTrace = (name: string): boolean =>
  PUT_IN.has(name) ||
  TAKEN_OUT.has(name) ||
  NOTES.has(name) ||
  name.endsWith("PrChange") ||
  name === "tblGridChange" ||
  name === "numberingChange";

const accept = (trace: Element): void => {
  const name = trace.localName ?? "";
  const parent = trace.parentNode as Element | null;
  const isMark = MARKED.has(parent?.localName ?? "");
  if (TAKEN_OUT.has(name) && parent?.localName === "trPr") {
    // A row that was taken out.
    removeElement(parent.parentNode as Element);
    return;
  }
  if (PUT_IN.has(name) && !isMark) {
    for (const child of [...trace.childNodes]) {
      parent?.insertBefore(child, trace);
    }
  }
  removeElement(trace);
};
