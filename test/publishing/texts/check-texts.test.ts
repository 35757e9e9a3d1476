import { describe, expect, it } from "vitest";
import type { TextFacts } from "../../../src/publishing/texts/check-texts";
import {
  checkTexts,
  staffNameFinder,
} from "../../../src/publishing/texts/check-texts";
import { publishedTexts } from "../../../src/publishing/texts/published-texts";
import { disclose } from "../../../src/disclosure/disclose";
import { atOnce } from "../../../src/domain/steps";
import type { Report } from "../../../src/report/report";
import { buildReport } from "../../../src/report/build-report";
import { sampleDocument } from "../../documents/sample-report";
import { reportInput, rows, summary } from "../../report/fixture";
import { activity, meeting } from "../../report/record-builders";
import { sampleFacts } from "./sample-facts";

describe("publishedTexts", () => {
  it("names each field once, with every place where it is printed", () => {
    const report = buildReport(
      reportInput({
        activities: [
          ...rows.activities,
          activity("視察", "2022-11-09", { title: "港の視察" }),
        ],
      }),
    );
    const texts = publishedTexts(report);
    const visit = texts.find(({ origin }) => origin.text === "港の視察");
    expect(visit).toMatchObject({
      fiscalYear: 2022,
      sectionId: "visits",
      origin: { source: "activities", field: "title" },
      places: [{ chapterId: "overview-2022", itemIndex: 1 }],
    });
    const cadence = texts.find(({ origin }) => origin.kind === "cadence");
    expect(cadence).toMatchObject({ fiscalYear: 2022, sectionId: "regular" });
    const [place] = cadence?.places ?? [];
    const chapter = report.chapters.find(({ id }) => id === place?.chapterId);
    const block = chapter?.sections.find(({ id }) => id === place?.sectionId)
      ?.blocks[place?.blockIndex ?? -1];
    expect(
      block?.kind === "bullets"
        ? block.items[place?.itemIndex ?? -1]?.label
        : undefined,
    ).toBe("9月以降、毎月1回実施");
  });
});

const { facts } = sampleFacts();

const checkedTexts = (report: Report, given: TextFacts) =>
  atOnce(checkTexts(report, given, atOnce(staffNameFinder(given))));

describe("checkTexts", () => {
  it("finds in the sample's own texts what is to be found, and no more", () => {
    const found = checkedTexts(sampleDocument().report, facts)
      .flatMap(({ findings }) => findings)
      .filter(({ level }) => level !== "info")
      .map(({ code, found: words, text }) => [
        code,
        words,
        text.fiscalYear,
        text.sectionId,
      ]);
    // 令和5年度 had ten meetings of the secretariat.
    expect(found).toEqual([
      ["cadenceDiffers", "毎月1回", 2023, "secretariat-meetings"],
    ]);
  });

  it("finds names, terms and numbers where they stand, with what may stand there", () => {
    const input = reportInput({
      summary: {
        ...summary,
        commentary: [
          {
            kind: "commentary",
            section: "meetings",
            fiscalYear: 2022,
            rowId: "17",
            text: "7回のうち、山田課長はＣＸＯの助言を受けた。",
          },
        ],
      },
      meetings: rows.meetings.map((each, index) =>
        index > 0
          ? each
          : {
              ...each,
              attendances: [
                {
                  person: { code: "a", name: "山田 太郎" },
                  rank: "部長級",
                  role: "principal" as const,
                },
              ],
            },
      ),
    });
    const [checked] = checkedTexts(
      buildReport({ ...input, edition: "public" }),
      {
        ...facts,
        ...input,
        activities: rows.activities,
        yearsBefore: [],
        terms: [{ preferred: "CXO", variants: ["ＣＸＯ"] }],
      },
    ).filter(({ text }) => text.origin.rowId === "17");
    expect(
      checked?.findings.map(({ code, found, level, replacements }) => [
        code,
        found,
        level,
        replacements[0],
      ]),
    ).toEqual([
      ["numberUntied", "7回", "error", "6回"],
      ["staffName", "山田課長", "error", "課長"],
      ["termVariant", "ＣＸＯ", "warning", "CXO"],
    ]);
    expect(checked?.text.places).toEqual([
      {
        chapterId: "detail-meetings",
        sectionId: "detail-meetings-commentary",
        blockIndex: 0,
        itemIndex: 0,
      },
    ]);
  });

  it("tells of numbers that the document hides", () => {
    const text = "実人数4名、部長級の実人数は2名、課長級は2回でした。";
    const input = reportInput({
      summary: {
        ...summary,
        commentary: [
          { kind: "commentary", section: "meetings", fiscalYear: 2022, text },
        ],
      },
    });
    const report = buildReport({ ...input, edition: "public" });
    const codes = (mode: "warn" | "hide") => {
      const rule = { mode, threshold: 3 };
      const { hidden } = disclose(report, rule);
      return checkedTexts(report, {
        ...facts,
        ...input,
        activities: [],
        yearsBefore: [],
        ...(mode === "warn"
          ? {}
          : {
              hidden: {
                threshold: rule.threshold,
                keys: () => new Set(hidden.map(({ key }) => key)),
              },
            }),
      })
        .flatMap(({ findings }) => findings)
        .filter((finding) => finding.text.origin.text === text)
        .map(({ code, found, level }) => [code, found, level]);
    };
    expect(codes("warn").map(([code]) => code)).not.toContain("numberHidden");
    expect(codes("hide")).toContainEqual(["numberHidden", "2回", "error"]);
  });

  it("compares a record's own words with its own figures", () => {
    const input = reportInput({
      activities: [
        activity("研修", "2022-05-10", {
          title: "参加した53名の研修",
          summaryLine: "研修一",
          participantCount: 52,
        }),
        activity("研修", "2022-05-11", {
          title: "40名の研修",
          summaryLine: "研修一",
          participantCount: 40,
        }),
      ],
    });
    const found = checkedTexts(buildReport({ ...input, edition: "public" }), {
      ...facts,
      ...input,
      activities: [],
      yearsBefore: [],
    })
      .filter(({ text }) => text.origin.field === "title")
      .flatMap(({ findings }) => findings)
      .map(({ found: words, level, replacements }) => [
        words,
        level,
        replacements[0],
      ]);
    expect(found).toContainEqual(["53名", "warning", "52名"]);
    expect(found.map(([words]) => words)).not.toContain("40名");
  });

  it("checks no text that the edition does not tell", () => {
    const input = reportInput({
      meetings: [
        meeting("2022-07-05", "部長級", "a", {
          theme: "68回の相談",
          attendances: [
            {
              person: { name: "山田 太郎" },
              rank: "部長級",
              role: "principal",
            },
          ],
        }),
      ],
      activities: [
        activity("視察", "2022-11-09", {
          title: "山田太郎の視察",
          isPublished: false,
        }),
      ],
    });
    const texts = checkedTexts(buildReport({ ...input, edition: "public" }), {
      ...facts,
      ...input,
      activities: [],
      yearsBefore: [],
    });
    expect(
      texts.flatMap(({ findings }) => findings.map(({ code }) => code)),
    ).not.toContain("staffName");
  });
});
