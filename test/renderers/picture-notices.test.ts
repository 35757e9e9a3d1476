import { describe, expect, it } from "vitest";
import { pictureNotices as htmlNotices } from "../../src/renderers/html/picture-notices";
import { renderHtml } from "../../src/renderers/html/render-html";
import { pictureNotices as officeNotices } from "../../src/renderers/ooxml/pictures/picture-notices";
import { buildReport } from "../../src/report/build-report";
import { reportInput, rows } from "../report/fixture";
import { turnedPhoto, UPRIGHT_PHOTO } from "./turned-photos";

const file = (name: string) => ({
  fileKey: name,
  name,
  contentType: "",
  size: 1,
});

const photos = ["会場.jpg", "演習.webp", "発表.heic"].map(file);
const input = reportInput({
  activities: rows.activities.map((activity) =>
    activity.section === "研修" ? { ...activity, photos } : activity,
  ),
});
const report = buildReport(input);

const webp = Uint8Array.from(Buffer.from("RIFF\x1a\0\0\0WEBPVP8L"));
const heic = Uint8Array.from(Buffer.from("\0\0\0\x18ftypheic"));

const pictures = new Map([
  ["organisation", { contentType: "image/jpeg", bytes: UPRIGHT_PHOTO }],
  ["会場.jpg", { contentType: "image/jpeg", bytes: turnedPhoto(6) }],
  ["演習.webp", { contentType: "image/webp", bytes: webp }],
  ["発表.heic", { contentType: "image/heic", bytes: heic }],
]);

describe("pictures that a document can't show", () => {
  it.each([
    ["pptx", "PowerPoint"],
    ["docx", "Word"],
    ["xlsx", "Excel"],
  ] as const)("are told, each once: %s", (format, name) => {
    const [summary, ...told] = officeNotices(report, { pictures }, format);
    expect(summary).toBe(
      `${name}に入れられない画像が2枚あり、文書には名前か説明だけが入っています。PNGかJPEGの画像に変えて記録に添付し、もう一度作ってください。`,
    );
    expect(told).toEqual([
      expect.stringMatching(/^「演習\.webp」（.+の写真）$/u),
      expect.stringMatching(/^「発表\.heic」（.+の写真）$/u),
    ]);
  });

  it("are told for HTML, which shows more kinds", () => {
    const [summary, ...told] = htmlNotices(report, { pictures });
    expect(summary).toContain("HTMLに入れられない画像が1枚あり");
    expect(told).toEqual([expect.stringContaining("発表.heic")]);
    const html = renderHtml(report, { pictures });
    expect(html).toContain("data:image/webp");
    expect(html).not.toContain("data:image/heic");
  });

  it("are told in English to readers of English", () => {
    const english = buildReport({ ...input, language: "en" });
    const [summary, ...told] = officeNotices(english, { pictures }, "docx");
    expect(summary).toMatch(/^2 pictures can't be put into Word;/u);
    expect(told[0]).toContain("“演習.webp”");
  });

  it("are nothing to speak of when all are shown", () => {
    const all = new Map(
      [...pictures.keys()].map((key) => [
        key,
        { contentType: "image/jpeg", bytes: UPRIGHT_PHOTO },
      ]),
    );
    expect(officeNotices(report, { pictures: all }, "pptx")).toEqual([]);
    expect(htmlNotices(report, { pictures: all })).toEqual([]);
  });
});
