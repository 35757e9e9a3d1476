import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { fieldTables } from "./docs/field-tables";
import { formatText } from "./format-text";
import { tell } from "./tell";

const file = path.resolve(import.meta.dirname, "../docs/fields.md");
await writeFile(file, await formatText(file, fieldTables()));
tell(path.relative(process.cwd(), file));

// What faults lead to is found out by the tests alone: they write what they found.
const found = spawnSync(
  process.execPath,
  [
    "node_modules/vitest/vitest.mjs",
    "run",
    "test/faults/fault-matrix.test.ts",
    "--project",
    "plugin",
  ],
  { stdio: "inherit", env: { ...process.env, WRITE_DOCS: "1" } },
);
process.exitCode = found.status ?? 1;
