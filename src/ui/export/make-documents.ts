import type { DocumentFormat } from "../../i18n/documents/format-messages";
import { yieldToPage } from "../../kintone/page/yield-to-page";
import { untilAborted } from "../../kintone/rest/until-aborted";
import type { DocumentMaterial, MadeFile } from "../../renderers/make-document";
import { showsPictures, takesTemplate } from "../../renderers/documents";
import { makeDocument } from "../../renderers/make-document";
import type { LeftOutParts } from "../../domain/publishing/left-out-parts";
import type { Edition } from "../../report/edition";
import type { LoadedSummary } from "../summary/summary-source";
import type { DocumentGateway } from "./document-gateway";
import { documentPictures } from "./document-pictures";

export interface DocumentOrder {
  readonly summary: LoadedSummary;
  readonly edition: Edition;
  readonly leftOut: LeftOutParts;
  /** At least one, in the order in which they are made. */
  readonly formats: readonly DocumentFormat[];
  readonly gateway: Pick<DocumentGateway, "readTemplates">;
}

/** How far it is. */
export type MakeStep =
  | { readonly name: "templates" }
  | { readonly name: "pictures"; readonly done: number; readonly total: number }
  | {
      readonly name: "format";
      readonly format: DocumentFormat;
      /** From 1. */
      readonly number: number;
      readonly total: number;
    };

export interface MakeListener {
  readonly signal: AbortSignal;
  readonly onStep: (step: MakeStep) => void;
}

export interface MadeDocument extends MadeFile {
  readonly format: DocumentFormat;
}

export interface FailedDocument {
  readonly format: DocumentFormat;
  readonly error: unknown;
  /** The template that it was to be written onto. */
  readonly template?: string;
}

/** Every format that was asked for is in one of both. */
export interface MadeDocuments {
  readonly made: readonly MadeDocument[];
  readonly failed: readonly FailedDocument[];
}

/**
 * Makes the files one after the other; one that fails leaves the others. Pictures
 * and templates are read once for all. The page can draw between the files and their parts.
 * @throws the signal's reason once it is aborted
 */
export const makeDocuments = async (
  { summary, edition, leftOut, formats, gateway }: DocumentOrder,
  { signal, onStep }: MakeListener,
): Promise<MadeDocuments> => {
  const { colors, recordUrl, summaryRecord } = summary;
  const report = summary.reportFor(edition);
  const pictures = once(() =>
    documentPictures(report, summary, {
      signal,
      onProgress: (done, total) => {
        if (total > 0) onStep({ name: "pictures", done, total });
      },
    }),
  );
  const templates = once(() => {
    onStep({ name: "templates" });
    return untilAborted(
      gateway.readTemplates(
        [
          ...formats.filter(takesTemplate),
          ...(formats.some(showsPictures) ? (["logo"] as const) : []),
        ],
        summaryRecord?.recordId,
      ),
      signal,
    );
  });
  const template: DocumentMaterial["template"] = async (format) =>
    (await templates())[format];

  const giveWay = yieldToPage();
  const pause = async (): Promise<void> => {
    await giveWay();
    signal.throwIfAborted();
  };
  const made: MadeDocument[] = [];
  const failed: FailedDocument[] = [];
  const total = formats.length;
  for (const [index, format] of formats.entries()) {
    const step = { name: "format", format, number: index + 1, total } as const;
    onStep(step);
    await nextTask();
    signal.throwIfAborted();
    try {
      const file = await makeDocument(format, {
        report,
        leftOut,
        colors,
        recordUrl: (source, recordId) =>
          new URL(recordUrl(source, recordId), location.origin).href,
        pictures: async () => {
          const read = await pictures();
          onStep(step);
          await nextTask();
          return read;
        },
        template,
        pause,
        logo: async () => (await templates()).logo,
      });
      made.push({ ...file, format });
    } catch (error) {
      signal.throwIfAborted();
      const used = await templateName(format, template);
      failed.push({ format, error, ...(used ? { template: used } : {}) });
    }
  }
  signal.throwIfAborted();
  return { made, failed };
};

const templateName = async (
  format: DocumentFormat,
  template: DocumentMaterial["template"],
): Promise<string | undefined> =>
  takesTemplate(format)
    ? template(format).then(
        (found) => found?.name,
        () => undefined,
      )
    : undefined;

/** Does it when first asked; the same answer or failure afterwards. */
const once = <T>(start: () => Promise<T>): (() => Promise<T>) => {
  let started: Promise<T> | undefined;
  return () => (started ??= start());
};

/** Lets the browser draw and take clicks. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
