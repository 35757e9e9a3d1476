/**
 * Checks the answers of the local kintone against kintone's own OpenAPI
 * document: `npx tsx check-openapi-file.ts openapi.json`. See README.md.
 */
import { readFileSync } from "node:fs";
import { findDifferences, type OpenApiDocument } from "./find-differences";
import { KNOWN_DIFFERENCES } from "./known-differences";
import { recordExchanges } from "./record-exchanges";

const [file] = process.argv.slice(2);
if (file === undefined) {
  throw new Error("Name the OpenAPI document, converted to JSON.");
}
const document = JSON.parse(readFileSync(file, "utf8")) as OpenApiDocument;
const exchanges = await recordExchanges();
const findings = findDifferences(document, exchanges);
const isKnown = (text: string): boolean =>
  KNOWN_DIFFERENCES.some(({ finding }) => finding.test(text));
const unexpected = findings.filter((finding) => !isKnown(finding));
const stale = KNOWN_DIFFERENCES.filter(
  ({ finding }) => !findings.some((text) => finding.test(text)),
);
for (const finding of unexpected) console.log(finding);
for (const { finding } of stale) console.log(`not found any more: ${finding}`);
const answered = exchanges.filter(({ status }) => status === 200);
console.log(
  `${answered.length} answers of ${new Set(answered.map(({ operation }) => operation)).size} operations checked, ${unexpected.length} unexpected differences.`,
);
process.exitCode = unexpected.length + stale.length === 0 ? 0 : 1;
