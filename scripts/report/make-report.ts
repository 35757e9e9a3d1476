import { filingProblem } from "../../src/domain/publishing/filing-problem";
import { explainError } from "../../src/i18n/error-messages";
import { explainSaveError } from "../../src/i18n/summary/save-messages";
import { summaryMessages } from "../../src/i18n/summary/summary-messages";
import { freezingMessages } from "../../src/i18n/publishing/freezing-messages";
import { readSnapshot } from "../../src/kintone/freezing/read-snapshot";
import { loadRoster } from "../../src/kintone/sources/load-roster";
import { loadRows } from "../../src/kintone/sources/load-rows";
import { today } from "../../src/kintone/page/today";
import { recordsRead } from "../../src/summary/records-read";
import { summarise } from "../../src/summary/summarise";
import type { Summary } from "../../src/summary/summary";
import type { Picture } from "../../src/kintone/attachments/read-picture";
import { readTemplates } from "../../src/kintone/attachments/read-templates";
import {
  isOutcomeUnknown,
  SaveError,
} from "../../src/kintone/attachments/save-error";
import { toKintoneError } from "../../src/kintone/rest/errors/to-kintone-error";
import { recordNumber } from "../../src/domain/record-id";
import { sourceOfRecord } from "../../src/settings/sources-of";
import { recordUrl } from "../../src/kintone/page/record-url";
import type {
  DocumentMaterial,
  MadeFile,
} from "../../src/renderers/make-document";
import { showsPictures, takesTemplate } from "../../src/renderers/documents";
import { makeDocument } from "../../src/renderers/make-document";
import { imagesOf } from "../../src/report/images-of";
import type { SourceName } from "../../src/fields/fields";
import type { Report } from "../../src/report/report";
import type { LeftOutParts } from "../../src/domain/publishing/left-out-parts";
import { partsLeftOut, unknownDetails } from "./chosen-chapters";
import type { Settings } from "../../src/settings/settings";
import type { AttachOrder } from "./attach-files";
import { attachOutput } from "./attach-files";
import { commandMessages } from "./command-messages";
import type { Connection } from "./connect-with";
import { connectWith } from "./connect-with";
import { EXIT_CODE } from "./exit-code";
import { loadSettingsFile } from "./load-settings-file";
import { passGate } from "./pass-gate";
import { printerProblem, printPdf } from "./print-pdf";
import type { ReportArguments } from "./arguments/parse-report-arguments";
import { ReportFailure } from "./report-failure";
import { documentOf } from "./arguments/report-formats";
import type { ShownSummary } from "./shown-summary";
import { shownSummary } from "./shown-summary";
import { tellFindings } from "./tell-findings";
import { tellSmallFigures } from "./tell-small-figures";
import { readTemplateFiles } from "./template-files";
import type { Terminal } from "./terminal";
import { NotPutBack, writeFiles } from "./write-files";

/**
 * The whole command: settings → records → figures → report → files.
 * @throws ReportFailure or KintoneError; no file was written then, unless the
 *   message says that only attaching failed
 */
export const makeReport = async (
  args: ReportArguments,
  terminal: Terminal,
): Promise<void> => {
  const { language, connection, fiscalYears } = args;
  const messages = commandMessages(language);
  const settings = await loadSettingsFile(args.settingsPath, language);
  const connect = connectWith(connection);
  refuseWithoutPrinter(args);
  terminal.say(messages.reading);
  const { asOf } = args;
  const counted = await summarise(
    {
      choice: { fiscalYears, ...(asOf === undefined ? {} : { asOf }) },
      settings,
      language,
      isCompared: false,
      viewer:
        "username" in connection.auth ? connection.auth.username : undefined,
      today: today(),
    },
    {
      rows: (years) =>
        loadRows({
          settings,
          fiscalYears: years,
          connect,
          onProgress: (read, total) =>
            terminal.showProgress(`${read} / ${total ?? "…"}`),
        }),
      roster: () => loadRoster({ settings, connect }),
      snapshot: (recordId, frozen) =>
        readSnapshot(recordId, frozen, { settings, connect }),
    },
  );
  const shown = shownSummary(counted, args, { settings, connect }, terminal);
  const loaded = shown.summary;
  terminal.say(messages.read(recordsRead(loaded.input)));
  if (loaded.isRosterUnread) {
    terminal.warn(summaryMessages[language].rosterUnread(loaded.words));
  }
  tellFindings(loaded, language, terminal);
  if (args.attach !== undefined) refuseToFile(loaded, args);
  await passGate({ summary: loaded, settings, connect }, args, terminal);
  if (args.edition === "public" && !shown.isFrozen) {
    tellSmallFigures(loaded.disclosure(), language, terminal);
  }
  const report = loaded.reportFor(args.edition);
  const documents = args.formats.map(documentOf);
  const pictures = documents.some(showsPictures)
    ? await readPictures(report, shown)
    : new Map<string, Picture>();
  const recordId = loaded.input.summary?.recordId;
  const ownTemplates = await readTemplateFiles(
    args.templates,
    messages.templateUnreadable,
  );
  const templates = {
    ...(await readTemplates({
      settings,
      connect,
      kinds: [
        ...documents
          .filter(takesTemplate)
          .filter((kind) => ownTemplates[kind] === undefined),
        ...(documents.some(showsPictures) ? (["logo"] as const) : []),
      ],
      recordId,
    })),
    ...ownTemplates,
  };
  const material: DocumentMaterial = {
    report,
    leftOut: leftOutOf(args, report, settings),
    colors: shown.colors,
    recordUrl: recordUrlIn(connection, settings),
    pictures: () => Promise.resolve(pictures),
    template: (format) => Promise.resolve(templates[format]),
    logo: () => Promise.resolve(templates.logo),
  };
  const files: MadeFile[] = [];
  for (const format of args.formats) {
    const file = await makeDocument(documentOf(format), material);
    for (const notice of file.notices) terminal.warn(notice);
    files.push(format === "pdf" ? await printPdf(file) : file);
  }
  for (const path of await writeOrFail(args, files)) {
    terminal.say(messages.written(path));
  }
  if (args.attach === undefined || recordId === undefined) return;
  const { publishedComment } = freezingMessages[language];
  const order: AttachOrder = {
    settings,
    connect,
    recordId,
    sameName: args.attach,
    ...(args.edition === "public" ? { comment: publishedComment } : {}),
  };
  for (const name of await attachOrFail(args, order, files)) {
    terminal.say(messages.attached(recordId, name));
  }
};

/** @throws ReportFailure for a chapter that the document doesn't have */
const leftOutOf = (
  { chapters, language }: ReportArguments,
  report: Report,
  { leftOut }: Settings,
): LeftOutParts => {
  if (chapters === undefined) return leftOut;
  const unknown = unknownDetails(chapters, report);
  if (unknown.length === 0) return partsLeftOut(chapters, report);
  const { noSuchChapter } = commandMessages(language);
  throw new ReportFailure(EXIT_CODE.usage, noSuchChapter(unknown));
};

/** Before anything is read: what a PDF takes. */
const refuseWithoutPrinter = ({ formats, language }: ReportArguments): void => {
  if (!formats.includes("pdf")) return;
  const problem = printerProblem();
  if (problem === undefined) return;
  const sentence = commandMessages(language).cannotPrint[problem];
  throw new ReportFailure(EXIT_CODE.output, sentence);
};

/** Before anything is written: documents that are not the record's own don't go there. */
const refuseToFile = (
  { input }: Summary,
  { fiscalYears, asOf, language }: ReportArguments,
): void => {
  const problem = filingProblem(input.summary, {
    fiscalYears,
    ...(asOf === undefined ? {} : { asOf }),
  });
  if (problem === undefined) return;
  const sentence = commandMessages(language).cannotAttach[problem];
  throw new ReportFailure(EXIT_CODE.output, sentence);
};

const attachOrFail = async (
  { language }: ReportArguments,
  order: AttachOrder,
  files: readonly MadeFile[],
): Promise<readonly string[]> => {
  try {
    return await attachOutput(order, files);
  } catch (error) {
    const { title, advice } =
      error instanceof SaveError
        ? explainSaveError(error.facts, language)
        : explainError(toKintoneError(error), language, "command");
    const { notAttached, attachUnknown } = commandMessages(language);
    throw new ReportFailure(
      EXIT_CODE.output,
      isOutcomeUnknown(error)
        ? [title, advice, attachUnknown].join("\n")
        : [notAttached, title, advice].join("\n"),
    );
  }
};

const recordUrlIn =
  ({ baseUrl, guestSpaceId }: Connection, { sources }: Settings) =>
  (name: SourceName, recordId: string): string => {
    const place = sourceOfRecord(sources, name, recordId);
    return (
      baseUrl +
      recordUrl({
        appId: place?.appId ?? "",
        recordId: recordNumber(recordId),
        guestSpaceId: place?.guestSpaceId ?? guestSpaceId,
      })
    );
  };

/** One after the other: a year's photos are few, and kintone is shared. */
const readPictures = async (
  report: Report,
  { picture }: ShownSummary,
): Promise<ReadonlyMap<string, Picture>> => {
  const pictures = new Map<string, Picture>();
  for (const { fileKey } of imagesOf(report)) {
    if (pictures.has(fileKey)) continue;
    pictures.set(fileKey, await picture(fileKey));
  }
  return pictures;
};

const writeOrFail = async (
  { outDir, language }: ReportArguments,
  files: readonly MadeFile[],
): Promise<readonly string[]> => {
  try {
    return await writeFiles(outDir, files);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const { outputFailed, outputNotPutBack } = commandMessages(language);
    throw new ReportFailure(
      EXIT_CODE.output,
      error instanceof NotPutBack
        ? outputNotPutBack(reason, error.paths)
        : outputFailed(outDir, reason),
    );
  }
};
