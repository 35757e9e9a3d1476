// @module-tag proof
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const script = fileURLToPath(new URL("calendar-report.ts", import.meta.url));

const calendarUnder = async (timeZone: string) => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", script],
    { env: { ...process.env, TZ: timeZone } },
  );
  return JSON.parse(stdout) as {
    timeZone: string;
    localHour: number;
    days: number;
    disagreements: string[];
    digest: string;
  };
};

test("every day of 1950–2050 agrees with the platform's Japanese calendar, in any time zone", async () => {
  const tokyo = await calendarUnder("Asia/Tokyo");
  const losAngeles = await calendarUnder("America/Los_Angeles");
  const utc = await calendarUnder("UTC");

  // The processes did run in three zones.
  expect([tokyo.localHour, losAngeles.localHour, utc.localHour]).toEqual([
    9, 16, 0,
  ]);
  for (const calendar of [tokyo, losAngeles, utc]) {
    expect(calendar.days).toBe(36_890);
    expect(calendar.disagreements).toEqual([]);
    expect(calendar.digest).toBe(utc.digest);
  }
});
