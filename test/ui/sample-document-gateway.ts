import type { Acknowledgement } from "../../src/domain/publishing/acknowledgement";
import type { DocumentGateway } from "../../src/ui/export/document-gateway";
import { explainFailure } from "../../src/ui/export/explain-failure";
import { SaveError } from "../../src/kintone/attachments/save-error";

/**
 * A gateway that does what the address of the page asks for; no kintone behind it.
 * @param acknowledgements where it keeps them
 */
export const sampleDocumentGateway = (
  asked: URLSearchParams,
  acknowledgements: Acknowledgement[] = [],
): DocumentGateway => ({
  keepsAcknowledgements: !asked.has("no-table"),
  acknowledge: async (items, reason) => {
    if (asked.has("keep-fails")) return "noPermission";
    for (const { key } of items)
      acknowledgements.push({ key, reason, text: "", by: "総務 花子" });
    return undefined;
  },
  readTemplates: async () => {
    if (asked.has("slow-template")) await new Promise(() => undefined);
    return asked.has("bad-template")
      ? { pptx: { name: "市の表紙.pptx", bytes: new Uint8Array([1, 2, 3]) } }
      : {};
  },
  attach: async (files, recordId, { onProgress }) => {
    onProgress(0, files.length);
    if (asked.has("no-right")) {
      throw new SaveError({ code: "noRight", recordId, field: "出力ファイル" });
    }
    return asked.has("declined") ? undefined : files.map(({ name }) => name);
  },
  tellPublication: () => Promise.resolve(),
  recordUrl: (recordId) => `/k/5/show#record=${recordId}`,
  explain: (error) => explainFailure(error, "ja"),
});
