import { afterEach, expect, it, vi } from "vitest";
import { terminalFor } from "../../scripts/report/terminal";
import { complain, tell } from "../../scripts/tell";
import { HOSTILE_STRINGS } from "./hostile-strings";

afterEach(() => vi.restoreAllMocks());

/** A terminal obeys the first, and shows what is behind the second in another order. */
const OBEYED = /(?![\n\t])\p{Cc}|\p{Bidi_Control}/u;

it(`${HOSTILE_STRINGS.length} hostile strings in lines of the commands are shown, and none of them is obeyed`, () => {
  const lines: string[] = [];
  for (const way of ["log", "error"] as const) {
    vi.spyOn(console, way).mockImplementation((line: string) => {
      lines.push(line);
    });
  }
  const { detail, say, warn } = terminalFor("verbose");
  const ways = [tell, complain, say, detail, warn];
  for (const text of HOSTILE_STRINGS) {
    for (const way of ways) way(`題名：${text}`);
  }
  expect(lines).toHaveLength(HOSTILE_STRINGS.length * ways.length);
  expect(lines.filter((line) => OBEYED.test(line))).toEqual([]);
  expect(lines).toContain("題名：<script>window.injected = 1</script>");
  expect(lines).toContain("題名：[31m赤[0m");
});
