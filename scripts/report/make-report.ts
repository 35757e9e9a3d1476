import { loadReport } from "../../src/kintone/load-report";
import type { LoadedReport } from "../../src/kintone/load-report";
import type { Connect } from "../../src/kintone/kintone-client";
import { readPicture } from "../../src/kintone/read-picture";
import type { Picture } from "../../src/kintone/read-picture";
import { readTemplates } from "../../src/kintone/read-templates";
import { recordUrl } from "../../src/kintone/record-url";
import { imagesOf } from "../../src/report/images-of";
import type { SourceName } from "../../src/settings/mappable-fields";
import type { Settings } from "../../src/settings/settings";
import { commandMessages } from "./command-messages";
import type { Connection } from "./connect-with";
import { connectWith } from "./connect-with";
import { EXIT_CODE } from "./exit-code";
import { loadSettingsFile } from "./load-settings-file";
import type { ReportArguments } from "./parse-report-arguments";
import { ReportFailure } from "./report-failure";
import type { OutputFile } from "./report-formats";
import { renderFormat, showsPictures, takesTemplate } from "./report-formats";
import { tellFindings } from "./tell-findings";
import type { Terminal } from "./terminal";
import { writeFiles } from "./write-files";

/**
 * The whole command: settings → records → figures → report → files.
 * @throws ReportFailure or KintoneError; then no file was written
 */
export const makeReport = async (
  args: ReportArguments,
  terminal: Terminal,
): Promise<void> => {
  const { language, connection, fiscalYears } = args;
  const messages = commandMessages(language);
  const settings = await loadSettingsFile(args.settingsPath, language);
  const connect = connectWith(connection);
  terminal.say(messages.reading);
  const loaded = await loadReport(
    {
      settings,
      fiscalYears,
      connect,
      ...(args.asOf === undefined ? {} : { asOf: args.asOf }),
      onProgress: (read, total) =>
        terminal.showProgress(`${read} / ${total ?? "…"}`),
    },
    language,
  );
  terminal.say(messages.read(recordsRead(loaded)));
  tellFindings(loaded.findings, language, terminal);
  const pictures = args.formats.some(showsPictures)
    ? await readPictures(loaded, settings, connect)
    : new Map<string, Picture>();
  const templates = await readTemplates({
    settings,
    connect,
    kinds: args.formats.filter(takesTemplate),
    recordId: loaded.input.summary?.recordId,
  });
  const input = {
    loaded,
    settings,
    pictures,
    templates,
    recordUrl: recordUrlIn(connection, settings),
  };
  const files: OutputFile[] = [];
  for (const format of args.formats) {
    const file = await renderFormat(format, input);
    for (const notice of file.notices ?? []) terminal.warn(notice);
    files.push(file);
  }
  for (const path of await writeOrFail(args, files)) {
    terminal.say(messages.written(path));
  }
};

const recordsRead = ({ input }: LoadedReport): number =>
  input.meetings.length +
  input.activities.length +
  input.unreadable.meetings +
  input.unreadable.activities;

const recordUrlIn =
  ({ baseUrl, guestSpaceId }: Connection, { sources }: Settings) =>
  (name: SourceName, recordId: string): string =>
    baseUrl +
    recordUrl({
      appId: sources[name]?.appId ?? "",
      recordId,
      guestSpaceId: sources[name]?.guestSpaceId ?? guestSpaceId,
    });

/** One after the other: a year's photos are few, and kintone is shared. */
const readPictures = async (
  { report, input }: LoadedReport,
  settings: Settings,
  connect: Connect,
): Promise<ReadonlyMap<string, Picture>> => {
  const pictures = new Map<string, Picture>();
  for (const { fileKey } of imagesOf(report)) {
    if (pictures.has(fileKey)) continue;
    pictures.set(fileKey, await readPicture(fileKey, input, settings, connect));
  }
  return pictures;
};

const writeOrFail = async (
  { outDir, language }: ReportArguments,
  files: readonly OutputFile[],
): Promise<readonly string[]> => {
  try {
    return await writeFiles(outDir, files);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ReportFailure(
      EXIT_CODE.output,
      commandMessages(language).outputFailed(outDir, reason),
    );
  }
};
