import { describe, expect, it } from "vitest";
import {
  parseChapters,
  partsLeftOut,
  unknownDetails,
} from "../../../scripts/report/chosen-chapters";
import { buildReport } from "../../../src/report/build-report";
import { DOCUMENT_PARTS } from "../../../src/domain/publishing/left-out-parts";
import { leaveOut } from "../../../src/report/parts/leave-out";
import { overviewStrip } from "../../../src/report/paged/overview-strip";
import { partsOf } from "../../../src/report/parts/parts-of";
import type { Report } from "../../../src/report/report";
import { readBack } from "../../documents/read-back";
import { reportInput } from "../fixture";

const whole = buildReport(reportInput());

const pointersOf = ({ chapters }: Report) =>
  chapters
    .flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
    .flatMap((block) => (block.kind === "pointer" ? [block] : []));

describe("a document without some of its parts", () => {
  it("keeps how was counted, the figures and the data, whatever is left out", () => {
    const { details } = partsOf(whole);
    const bare = leaveOut(whole, {
      parts: DOCUMENT_PARTS,
      details: details.map(({ id }) => id),
    });
    expect(bare.chapters.map(({ kind }) => kind)).toEqual(["notes"]);
    expect(bare.figures).toBe(whole.figures);
    expect(bare.data).toBe(whole.data);
  });

  it("leads to the details that are there, by their numbers", () => {
    const { details } = partsOf(whole);
    expect(details.map(({ numbers, title }) => [numbers, title])).toEqual([
      [["01"], "1on1ミーティング"],
      [["02"], "ワーキンググループ支援"],
      [["03", "02"], "研修"],
    ]);
    expect(pointersOf(whole)[0]?.text).toContain("01～03");
    const without = leaveOut(whole, { parts: [], details: ["groups"] });
    expect(pointersOf(without).map(({ text }) => text)).toEqual([
      "➡ 01、03はこの後に詳細あり",
      "➡ 01、02はこの後に詳細あり",
    ]);
    const ids = without.chapters.map(({ id }) => id);
    const targets = pointersOf(without).flatMap((pointer) => pointer.targets);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(
      pointersOf(
        leaveOut(whole, { parts: [], details: details.map(({ id }) => id) }),
      ),
    ).toEqual([]);
  });

  it("keeps the key figures over the overviews of slides without the details that tell them", () => {
    const { details } = partsOf(whole);
    const short = leaveOut(whole, {
      parts: [],
      details: details.map(({ id }) => id),
    });
    expect(overviewStrip(whole, 2023)).toHaveLength(4);
    expect(overviewStrip(short, 2023)).toEqual(overviewStrip(whole, 2023));
  });

  it.each(["pptx", "docx", "html", "xlsx"] as const)(
    "has none of them in %s, nor in its contents",
    async (format) => {
      const texts = async (report: Report): Promise<string> =>
        JSON.stringify(await readBack(format, report));
      const left = leaveOut(whole, {
        parts: ["cover", "programme", "goodPractices"],
        details: ["trainings"],
      });
      const titles = whole.chapters
        .filter(({ id }) => !left.chapters.some((chapter) => chapter.id === id))
        .map(({ title }) => title);
      const [before, after] = [await texts(whole), await texts(left)];
      expect(titles.length).toBeGreaterThan(2);
      expect(titles.filter((title) => !before.includes(title))).toEqual([]);
      expect(titles.filter((title) => after.includes(title))).toEqual([]);
    },
  );

  it("is what it was when nothing is left out", () => {
    expect(leaveOut(whole, { parts: [], details: ["gone"] }).chapters).toEqual(
      whole.chapters,
    );
    expect(leaveOut(whole, { parts: [], details: [] })).toBe(whole);
  });
});

describe("--chapters", () => {
  it("names what goes in; the rest is left out", () => {
    const chosen = parseChapters("overview, 1,notes");
    if (chosen === undefined) throw new Error("These are chapters.");
    expect(unknownDetails(chosen, whole)).toEqual([]);
    expect(
      leaveOut(whole, partsLeftOut(chosen, whole)).chapters.map(
        ({ kind, no = "" }) => kind + no,
      ),
    ).toEqual(["overview", "overview", "detail01", "notes"]);
    const all = parseChapters("details");
    expect(all && partsLeftOut(all, whole).details).toEqual([]);
  });

  it.each(["", "overview,summary", "1on1"])("doesn't take %j", (text) => {
    expect(parseChapters(text)).toBeUndefined();
  });

  it("tells numbers that the document doesn't have", () => {
    const chosen = parseChapters("01,07");
    expect(chosen && unknownDetails(chosen, whole)).toEqual(["07"]);
  });
});
