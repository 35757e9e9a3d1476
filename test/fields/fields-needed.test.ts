import { describe, expect, it } from "vitest";
import type { RecordFaultCode } from "../../src/domain/record-finding";
import type { SourceName } from "../../src/fields/fields";
import {
  canTell,
  mappedFields,
  mayRefuse,
} from "../../src/fields/fields-needed";

const told = (
  code: RecordFaultCode,
  source: SourceName,
  fields: readonly string[],
): boolean => canTell(code, source, new Set(fields));

/** A form that has these, and nothing else, can have the fault; without one of them it can't. */
const NEEDED: readonly (readonly [SourceName, RecordFaultCode, string])[] = [
  ["meetings", "principalMissing", "rank"],
  ["meetings", "principalSeveral", "WHO role"],
  ["meetings", "personTwice", "WHO"],
  ["meetings", "meetingTwice", "heldOn WHO"],
  ["meetings", "meetingSameDay", "heldOn WHO"],
  ["meetings", "dateOutsideFiscalYears", "heldOn"],
  ["activities", "dateOutsideFiscalYears", "from"],
  ["meetings", "dateOutsideTenure", "heldOn advisers"],
  ["activities", "dateOutsideTenure", "from advisers"],
  ["meetings", "fiscalYearDisagrees", "heldOn fiscalYear"],
  ["activities", "fiscalYearDisagrees", "from fiscalYear"],
  ["meetings", "heldInFuture", "heldOn status"],
  ["meetings", "plannedInPast", "heldOn status"],
  ["activities", "activityInFuture", "from status"],
  ["meetings", "timeReversed", "startTime endTime"],
  ["activities", "periodReversed", "from to"],
  ["activities", "countInvalid", "count"],
  ["activities", "countZero", "count"],
  ["activities", "exclusionReasonMissing", "standing exclusionReason"],
  ["activities", "summaryLineMissing", "summaryLine"],
  ["activities", "spellingNear", "summaryLine"],
  ["activities", "spellingNear", "workingGroup"],
  ["meetings", "rankNotOnDay", "heldOn rank WHO"],
  ["meetings", "divisionNotOnDay", "heldOn division WHO"],
  ["meetings", "rankNotAsOfDate", "heldOn rank WHO"],
  ["meetings", "rankDoubtful", "heldOn rank WHO"],
  ["activities", "activityTwice", "from title"],
  ["staff", "rosterAheadOfHistory", "code history"],
  ["meetings", "dateMissing", "heldOn"],
  ["activities", "dateMissing", "from"],
  ["meetings", "statusUnknown", "status"],
  ["activities", "statusUnknown", "status"],
  ["meetings", "statusMissing", "status"],
  ["activities", "standingUnknown", "standing"],
  ["activities", "activityUnnamed", "title"],
  ["activities", "activityUnnamed", "summaryLine"],
  ["summaries", "councilSessionIncomplete", "councilTable"],
  ["summaries", "publishedUnreadable", "publishedTable"],
  ["summaries", "publishedUnplaced", "publishedTable"],
  ["summaries", "publishedTwice", "publishedTable"],
  ["summaries", "publishedDiffers", "publishedTable"],
  ["meetings", "heldAfterAsOf", "heldOn"],
  ["activities", "heldAfterAsOf", "from"],
  ["activities", "periodNotOver", "from"],
  ["meetings", "rankMissing", "rank"],
  ["meetings", "rankUnknown", "rank"],
  ["meetings", "rankAmbiguous", "rank"],
  ["activities", "sectionMissing", "section"],
  ["activities", "sectionUnknown", "section"],
  ["meetings", "personUnidentified", "WHO"],
  ["meetings", "personNamedOnly", "personCode"],
  ["meetings", "personNamedOnly", "attendances"],
  ["meetings", "nameWithAndWithoutCode", "WHO"],
  ["meetings", "namesAlike", "WHO"],
  ["meetings", "codeWithSeveralNames", "WHO"],
  ["meetings", "nameWithSeveralCodes", "WHO"],
];

describe("a fault is looked for where a form has the fields that it rests on", () => {
  it.each(NEEDED)("of %s: %s by %s", (source, code, fields) => {
    const names = fields.split(" ");
    for (const who of ["personCode", "personName", "attendances"]) {
      const all = names.map((name) => (name === "WHO" ? who : name));
      expect(told(code, source, all)).toBe(true);
      for (const name of all) {
        expect(
          told(
            code,
            source,
            all.filter((other) => other !== name),
          ),
        ).toBe(false);
      }
    }
  });

  it.each([
    "termVariant",
    "dateInvalid",
    "fieldUnreadable",
    "fieldAbsent",
    "fieldBlank",
    "permissionUnknown",
    "monthlyCountMissing",
    "closingDateToCome",
    "frozenWithoutSnapshot",
    "snapshotUnusable",
    "changedAfterFreezing",
  ] as const)(
    "%s is read from the field itself, whatever the form has",
    (code) => {
      for (const source of ["meetings", "activities", "summaries"] as const) {
        expect(told(code, source, [])).toBe(true);
      }
    },
  );

  it("somebody who is missing can be told by a rank alone, and by any field of people", () => {
    for (const name of ["personCode", "personName", "attendances", "rank"]) {
      expect(told("principalMissing", "meetings", [name])).toBe(true);
    }
    expect(told("principalMissing", "meetings", ["heldOn"])).toBe(false);
    expect(told("personNamedOnly", "meetings", ["personName"])).toBe(false);
  });
});

describe("a form refuses a record", () => {
  const may = (code: RecordFaultCode, ...names: string[]): boolean =>
    mayRefuse(code, "meetings", new Set(names));

  it("without a principal only where it knows that it was held, and who came", () => {
    expect(may("principalMissing", "status", "personName")).toBe(true);
    expect(may("principalMissing", "status", "attendances")).toBe(true);
    expect(may("principalMissing", "status", "rank")).toBe(false);
    expect(may("principalMissing", "personName")).toBe(false);
  });

  it("for any other fault that it can tell", () => {
    expect(may("timeReversed")).toBe(true);
  });
});

describe("the fields that a form has", () => {
  const mapped = (
    codes: Readonly<Record<string, string | undefined>>,
    ...tables: readonly string[]
  ) => [
    ...mappedFields("meetings", codes as never, (name) =>
      tables.includes(name),
    ),
  ];

  it("are those that are mapped", () => {
    expect(mapped({ heldOn: "日", theme: undefined })).toEqual(["heldOn"]);
  });

  it("are those inside a table instead of the table, where participants may be either", () => {
    const codes = { attendances: "参加者", personName: "氏名" };
    expect(mapped(codes)).toEqual(["attendances", "personName"]);
    expect(mapped(codes, "attendances")).toEqual(["personName"]);
    // What can be nothing but a field is one, whatever is said of it.
    expect(mapped({ heldOn: "日" }, "heldOn")).toEqual(["heldOn"]);
    expect([
      ...mappedFields("summaries", { councilTable: "会期" }, () => true),
    ]).toEqual(["councilTable"]);
  });
});
