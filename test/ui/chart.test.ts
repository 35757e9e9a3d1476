import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ViewBrowser } from "./view-browser";
import {
  accessibilityProblems,
  openViewBrowser,
  overflowWidth,
} from "./view-browser";

let browser: ViewBrowser;

beforeAll(async () => {
  browser = await openViewBrowser("chart-page.ts", "desktop");
});

afterAll(() => browser.close());

const open = async (query = "", width = 1280): Promise<Page> => {
  const page = await browser.open(query, width);
  await page.locator(".nendo-chart svg").first().waitFor();
  return page;
};

/** Words of the drawing that lie over each other by more than a hair, and words outside of it. */
const troubles = (page: Page): Promise<readonly string[]> =>
  page.locator(".nendo-chart svg").evaluate((svg) => {
    const frame = svg.getBoundingClientRect();
    const words = [...svg.querySelectorAll("text")]
      .filter(({ textContent }) => textContent !== "")
      .map((element) => ({
        text: element.textContent ?? "",
        box: element.getBoundingClientRect(),
      }));
    const outside = words
      .filter(
        ({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1,
      )
      .map(({ text }) => `outside: ${text}`);
    // A line of text is higher than its letters: only what is inked may not meet.
    const inked = ({ top, height }: DOMRect) => ({
      top: top + height * 0.25,
      bottom: top + height * 0.8,
    });
    const meeting = words.flatMap((one, index) =>
      words.slice(index + 1).flatMap((other) => {
        const [a, b] = [inked(one.box), inked(other.box)];
        const isSide =
          one.box.right <= other.box.left + 1 ||
          other.box.right <= one.box.left + 1;
        const isOver = a.bottom <= b.top || b.bottom <= a.top;
        return isSide || isOver ? [] : [`${one.text} | ${other.text}`];
      }),
    );
    return [...outside, ...meeting];
  });

/** Pixels on the screen that the smallest words have. */
const smallestText = (page: Page): Promise<number> =>
  page.locator(".nendo-chart svg").evaluate((svg) => {
    const scale =
      svg.getBoundingClientRect().width /
      (svg as SVGSVGElement).viewBox.baseVal.width;
    const sizes = [...svg.querySelectorAll("text")].map((text) =>
      Number.parseFloat(getComputedStyle(text).fontSize),
    );
    return Math.min(...sizes) * scale;
  });

describe("the words of the chart", () => {
  it.each([
    ["", 320],
    ["", 375],
    ["", 768],
    ["", 1280],
    ["crowded", 320],
    ["crowded", 480],
    ["crowded", 1280],
    ["crowded&language=en", 320],
  ])(
    "%s do not meet in a window of %i pixels and have 10 pixels at least",
    async (query, width) => {
      const page = await open(query, width);
      for (const measure of ["回数", "実人数"]) {
        await page.getByRole("radio", { name: measure }).check();
        expect(await troubles(page)).toEqual([]);
        expect(await smallestText(page)).toBeGreaterThanOrEqual(10);
        expect(await overflowWidth(page)).toBe(0);
      }
      await page.close();
    },
  );
});

describe("the way of counting", () => {
  it("is chosen by the arrow keys and changes columns, names and table together", async () => {
    const page = await open();
    expect(
      await page.getByRole("radio", { name: "のべ人数" }).isChecked(),
    ).toBe(true);
    await page.getByRole("button", { name: "表で見る" }).click();
    await page.getByRole("radio", { name: "のべ人数" }).focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("radio", { name: "実人数" }).isChecked()).toBe(
      true,
    );
    const svg = page.locator(".nendo-chart svg");
    expect(await svg.getAttribute("aria-label")).toBe("月別・役職別の実人数");
    await page.getByText("内訳の合計より少なくなることがあります").waitFor();
    const row = page.locator(".nendo-chart-table tbody tr").first();
    const [month, ...numbers] = (await row.innerText()).split(/\s+/u);
    const total = Number.parseInt(numbers.pop() ?? "", 10);
    const sum = numbers.reduce(
      (all, text) => all + Number.parseInt(text, 10),
      0,
    );
    expect(month).toBe("4月");
    expect(total).toBe(sum - 1);
    const name = await page
      .locator(".nendo-segment", { hasText: "" })
      .first()
      .getAttribute("aria-label");
    expect(name).toContain("実人数");
    await page.close();
  });
});

describe("a total", () => {
  it("is reached above the ranks of its month and leads to the records of all", async () => {
    const page = await open();
    await page.locator('.nendo-segment[tabindex="0"]').focus();
    for (let rank = 0; rank < 6; rank += 1)
      await page.keyboard.press("ArrowUp");
    const focused = page.locator(".nendo-segment:focus");
    expect(await focused.getAttribute("aria-label")).toMatch(
      /^4月 計 のべ人数 \d+回$/u,
    );
    await page.keyboard.press("Enter");
    expect(await focused.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Enter");
    expect(await focused.getAttribute("aria-expanded")).toBe("false");
    await page.close();
  });
});

describe("the name of a figure", () => {
  it("is shown to the pointer and the keyboard, and Esc takes it away", async () => {
    const page = await open();
    const tooltip = page.locator(".nendo-tooltip");
    await page.locator(".nendo-segment").nth(1).hover();
    expect(await tooltip.innerText()).toMatch(/^4月 .+ のべ人数 \d+回$/u);
    await page.keyboard.press("Escape");
    expect(await tooltip.count()).toBe(0);
    await page.mouse.move(0, 0);
    await page.locator('.nendo-segment[tabindex="0"]').focus();
    await tooltip.waitFor();
    const box = await tooltip.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("End");
    const last = await tooltip.boundingBox();
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(1280);
    await page.close();
  });
});

describe("a picture of the chart", () => {
  const save = async (page: Page, button: string) => {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: button }).click(),
    ]);
    return {
      name: file.suggestedFilename(),
      bytes: await readFile(await file.path()),
    };
  };

  it("is saved as SVG that needs nothing else", async () => {
    const page = await open("", 320);
    const { name, bytes } = await save(page, "画像（SVG）で保存");
    expect(name).toBe("月別・役職別の回数.svg");
    const source = bytes.toString("utf8");
    expect(source).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
    expect(source).toContain("Noto Sans JP");
    expect(source).not.toMatch(/url\(|href=|@import|<pattern|<image/u);
    await page.getByText(`「${name}」を保存しました。`).waitFor();
    const alone = await page.context().newPage();
    await alone.setContent(source);
    expect(await alone.locator("text", { hasText: "特別職" }).count()).toBe(1);
    await alone.close();
    await page.close();
  });

  it("is saved as PNG on white, twice as large as drawn", async () => {
    const page = await open("color=%23B3261E", 320);
    const { name, bytes } = await save(page, "画像（PNG）で保存");
    expect(name).toBe("月別・役職別の回数.png");
    expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(bytes.readUInt32BE(16)).toBe(1920);
    const colors = await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = image.width;
      canvas.height = image.height;
      const pen = canvas.getContext("2d");
      pen?.drawImage(image, 0, 0);
      const pixels =
        pen?.getImageData(0, 0, image.width, image.height).data ?? [];
      const seen = new Set<string>();
      for (let at = 0; at < pixels.length; at += 4)
        seen.add([...pixels.slice(at, at + 4)].join(","));
      return { corner: [...pixels.slice(0, 4)], seen: [...seen] };
    }, bytes.toString("base64"));
    expect(colors.corner).toEqual([255, 255, 255, 255]);
    expect(colors.seen).toContain("179,38,30,255");
    await page.close();
  });
});

describe("everyone can use it", () => {
  it.each([
    ["", 1280],
    ["crowded", 320],
    ["color=%23FFEE00&color=%23000033", 768],
  ])("%s at %i pixels: axe-core finds nothing", async (query, width) => {
    const page = await open(query, width);
    await page.getByRole("button", { name: "表で見る" }).click();
    await page.locator(".nendo-segment").first().focus();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.close();
  });
});

describe("the charts", () => {
  it("of more than four years are those of the last four, the earlier ones on demand and on paper", async () => {
    const page = await open("years=6");
    const drawings = page.locator("nendo-chart-drawing svg");
    expect(await drawings.count()).toBe(4);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await drawings.count()).toBe(6);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.getByText("以前の年度のグラフ（2）").click();
    await drawings.nth(5).waitFor();
    expect(await drawings.first().isVisible()).toBe(true);
    await page.close();
  });
});
