import { isOutcomeUnknown } from "../../kintone/attachments/save-error";
import type { LoadedSummary } from "../summary/summary-source";
import type { DocumentGateway } from "./document-gateway";
import type { ExportChoice } from "./export-options";
import { formatsOf } from "./export-options";
import type { ExportStep } from "./export-progress";
import type { ExportOutcome } from "./export-results";
import type { Gate } from "./gate/pass-gate";
import { passGate } from "./gate/pass-gate";
import { makeDocuments } from "./make-documents";

/** Files to make of a summary, and the gateway that helps. */
export interface ExportRun {
  readonly summary: LoadedSummary;
  readonly choice: ExportChoice;
  readonly gateway: DocumentGateway;
  readonly signal: AbortSignal;
  readonly onStep: (step: ExportStep) => void;
  /** Something changed since the summary was shown: the files are made of this one. Other: its document reads otherwise too. */
  readonly onRenewed: (summary: LoadedSummary, isOther: boolean) => void;
  /** Asked before a public edition is made. */
  readonly gate: Gate;
}

/**
 * Makes the files of the records as they are now, each for itself; none when
 * the records could not be looked at, or when whoever was asked went back.
 * @throws the signal's reason once it is aborted
 */
export const makeFiles = async (
  run: ExportRun,
): Promise<Extract<ExportOutcome, { name: "saved" | "sentBack" }>> => {
  const { choice, gateway, signal, onStep } = run;
  const formats = formatsOf(choice, run.summary.isFiltered);
  onStep({ name: "rows" });
  let summary: LoadedSummary;
  try {
    const current = await run.summary.current(signal);
    if (current !== run.summary) tellRenewed(run, current);
    const passed =
      choice.edition === "public" && !current.isFiltered
        ? await passGate(current, run.gate, signal)
        : current;
    if (passed === undefined) return { name: "sentBack" };
    if (passed !== current) tellRenewed(run, passed);
    summary = passed;
    onStep({ name: "rows" });
  } catch (error) {
    signal.throwIfAborted();
    const failed = formats.map((format) => ({ format, error }));
    return { name: "saved", made: [], failed };
  }
  const { edition, leftOut = summary.leftOut } = choice;
  const order = { summary, edition, leftOut, formats, gateway };
  return { name: "saved", ...(await makeDocuments(order, { signal, onStep })) };
};

/** An acknowledgement makes the record anew and leaves the document as it was. */
const tellRenewed = (run: ExportRun, summary: LoadedSummary): void =>
  run.onRenewed(
    summary,
    JSON.stringify(summary.report) !== JSON.stringify(run.summary.report),
  );

/**
 * Makes the files and adds them to the record: all, or none when one could not
 * be made or kintone did not take them.
 * @throws the signal's reason once it is aborted before kintone was asked to
 *   attach them: nothing is attached then
 */
export const attachFiles = async (
  run: ExportRun,
  recordId: string,
): Promise<ExportOutcome> => {
  const { gateway, signal, onStep } = run;
  const outcome = await makeFiles(run);
  if (outcome.name === "sentBack") return outcome;
  const { made, failed } = outcome;
  const documents = { made, failed };
  if (failed.length > 0) return { name: "notAttached", ...documents };
  try {
    const attached = await gateway.attach(made, recordId, {
      signal,
      onProgress: (done, total) => onStep({ name: "upload", done, total }),
    });
    if (attached === undefined) return { name: "notAttached", ...documents };
    if (run.choice.edition === "public") {
      await gateway.tellPublication(recordId, attached, signal);
    }
    return { name: "attached", ...documents, attached, recordId };
  } catch (error) {
    const isUnknown = isOutcomeUnknown(error);
    if (!isUnknown) signal.throwIfAborted();
    console.error(error);
    const name = isUnknown ? "attachUnknown" : "notAttached";
    return { name, ...documents, failure: gateway.explain(error) };
  }
};
