import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { ROOMS } from "../../scripts/mutation/rooms";

const ROOT = path.resolve(import.meta.dirname, "../..");
const WORKFLOWS = path.join(ROOT, ".github/workflows");

const workflows = readdirSync(WORKFLOWS).map((name) =>
  readFileSync(path.join(WORKFLOWS, name), "utf8"),
);

it("every action of workflows and manuals is the one commit that its version names", () => {
  const manual = readFileSync(path.join(ROOT, "docs/admin.md"), "utf8");
  const used = [...workflows, manual].flatMap((text) =>
    [...text.matchAll(/\buses: (.+)$/gmu)].map(([, action = ""]) => action),
  );
  expect(used.length).toBeGreaterThan(4);
  for (const action of used) {
    expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
  }
});

it("packages are installed as the lockfile has them, and looked up for known faults", () => {
  for (const workflow of workflows) {
    expect(workflow).toContain("npm ci");
    expect(workflow).not.toMatch(/npm (install|i|update|add)\b|npx /u);
    expect(workflow).toContain("npm audit");
  }
  const lock = JSON.parse(
    readFileSync(path.join(ROOT, "package-lock.json"), "utf8"),
  ) as { readonly packages: Readonly<Record<string, Locked>> };
  // Parts for other operating systems are optional; not every registry has them.
  const unchecked = Object.entries(lock.packages).filter(
    ([name, { integrity, optional }]) =>
      name !== "" && integrity === undefined && optional !== true,
  );
  expect(unchecked.map(([name]) => name)).toEqual([]);
});

interface Locked {
  readonly integrity?: string;
  readonly optional?: boolean;
}

it("all rooms that unit tests hold are measured with a release", () => {
  expect(workflows.join("\n")).toContain(`room: [${ROOMS.join(", ")}]`);
});
