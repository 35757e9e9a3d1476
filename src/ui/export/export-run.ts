import { isOutcomeUnknown } from "../../kintone/attachments/save-error";
import type { LoadedSummary } from "../summary/summary-source";
import type { DocumentGateway } from "./document-gateway";
import type { ExportChoice } from "./export-options";
import { formatsOf } from "./export-options";
import type { ExportStep } from "./export-progress";
import type { ExportOutcome } from "./export-results";
import { makeDocuments } from "./make-documents";

/** Files to make of a summary, and the gateway that helps. */
export interface ExportRun {
  readonly summary: LoadedSummary;
  readonly choice: ExportChoice;
  readonly gateway: DocumentGateway;
  readonly signal: AbortSignal;
  readonly onStep: (step: ExportStep) => void;
  /** Something changed since the summary was shown: the files are made of this one. */
  readonly onRenewed: (summary: LoadedSummary) => void;
}

/**
 * Makes the files of the records as they are now, each for itself; none when
 * the records could not be looked at.
 * @throws the signal's reason once it is aborted
 */
export const makeFiles = async (
  run: ExportRun,
): Promise<Extract<ExportOutcome, { name: "saved" }>> => {
  const { choice, gateway, signal, onStep } = run;
  const formats = formatsOf(choice, run.summary.isFiltered);
  onStep({ name: "rows" });
  let summary: LoadedSummary;
  try {
    summary = await run.summary.current(signal);
  } catch (error) {
    signal.throwIfAborted();
    const failed = formats.map((format) => ({ format, error }));
    return { name: "saved", made: [], failed };
  }
  if (summary !== run.summary) run.onRenewed(summary);
  const order = { summary, edition: choice.edition, formats, gateway };
  return { name: "saved", ...(await makeDocuments(order, { signal, onStep })) };
};

/**
 * Makes the files and adds them to the record: all, or none when one could not
 * be made or kintone did not take them.
 * @throws the signal's reason once it is aborted; nothing is attached then
 */
export const attachFiles = async (
  run: ExportRun,
  recordId: string,
): Promise<ExportOutcome> => {
  const { gateway, signal, onStep } = run;
  const { made, failed } = await makeFiles(run);
  const documents = { made, failed };
  if (failed.length > 0) return { name: "notAttached", ...documents };
  try {
    const attached = await gateway.attach(made, recordId, {
      signal,
      onProgress: (done, total) => onStep({ name: "upload", done, total }),
    });
    return attached === undefined
      ? { name: "notAttached", ...documents }
      : { name: "attached", ...documents, attached, recordId };
  } catch (error) {
    const isUnknown = isOutcomeUnknown(error);
    if (!isUnknown) signal.throwIfAborted();
    console.error(error);
    const name = isUnknown ? "attachUnknown" : "notAttached";
    return { name, ...documents, failure: gateway.explain(error) };
  }
};
