/**
 * Runs one of the TypeScript commands of this folder: `node scripts/run.mjs start --empty`.
 * Works straight after a clone: checks Node, installs the packages when they
 * are missing or outdated, then loads the command in this same process.
 */
import { ensureNode } from "./bootstrap/ensure-node.mjs";
import { ensurePackages } from "./bootstrap/ensure-packages.mjs";

const [name, ...args] = process.argv.slice(2);
ensureNode();
await ensurePackages();

const { register } = await import("tsx/esm/api");
register();
const command = new URL(`./${name}.ts`, import.meta.url);
process.argv = [process.argv[0], command.pathname, ...args];
await import(command.href);
