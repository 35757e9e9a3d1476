import { writeFile } from "node:fs/promises";
import path from "node:path";
import { format } from "prettier";
import { fieldTables } from "./docs/field-tables";

const file = path.resolve(import.meta.dirname, "../docs/fields.md");
await writeFile(file, await format(fieldTables(), { parser: "markdown" }));
console.log(path.relative(process.cwd(), file));
