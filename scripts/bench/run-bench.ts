import { benchDecoding } from "./bench-decoding";
import { benchDocuments } from "./bench-documents";
import { benchImporting } from "./bench-importing";
import { benchReading } from "./bench-reading";
import { benchRollup } from "./bench-rollup";
import { benchStart } from "./bench-start";
import type { Bench } from "./bench-row";

/** What is measured in Node, by name. */
export const NODE_BENCHES: Readonly<Record<string, Bench>> = {
  reading: benchReading,
  decoding: benchDecoding,
  rollup: benchRollup,
  documents: benchDocuments,
  start: benchStart,
  importing: benchImporting,
};
