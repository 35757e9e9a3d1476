import { parseArgs } from "node:util";
import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { parseCalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { Language } from "../../../src/i18n/language";
import type { SameNameAnswer } from "../../../src/kintone/attachments/merge-attachments";
import type { TemplateKind } from "../../../src/domain/template-kind";
import type { ChosenChapters } from "../chosen-chapters";
import { parseChapters } from "../chosen-chapters";
import type { Edition } from "../../../src/report/edition";
import { EDITIONS } from "../../../src/report/edition";
import type { CommandMessages } from "../command-messages";
import { commandMessages } from "../command-messages";
import type { Connection } from "../connect-with";
import {
  parseBaseUrl,
  parseFormats,
  parseId,
  parseLanguage,
  parseSeconds,
  parseYears,
} from "./option-parsers";
import type { OptionValues } from "./option-reader";
import { OptionReader, usageFailure } from "./option-reader";
import { parseAuth } from "./parse-auth";
import { parseProxy } from "./parse-proxy";
import { formatsOfEdition } from "../../../src/renderers/documents";
import { documentOf, type ReportFormat } from "./report-formats";
import { parseTemplates } from "../template-files";
import type { Verbosity } from "../terminal";

export interface ReportArguments {
  readonly connection: Connection;
  readonly settingsPath: string;
  /** Ascending, each once. */
  readonly fiscalYears: readonly number[];
  readonly asOf?: CalendarDate;
  readonly formats: readonly ReportFormat[];
  readonly outDir: string;
  readonly edition: Edition;
  /** Absent: as the settings say. */
  readonly chapters?: ChosenChapters;
  readonly language: Language;
  readonly verbosity: Verbosity;
  /** Path by kind; they come before the templates in kintone. */
  readonly templates: Readonly<Partial<Record<TemplateKind, string>>>;
  /** Whether the files go to the 年度まとめ record too, and how. */
  readonly attach?: SameNameAnswer;
  /** File with the reasons to let errors stand. */
  readonly acknowledge?: string;
  /** Of a frozen summary, the records as they are now. */
  readonly isLive: boolean;
}

const OPTIONS = {
  "base-url": { type: "string" },
  username: { type: "string" },
  password: { type: "string" },
  // Read before, see withPassword().
  "password-file": { type: "string" },
  "api-token": { type: "string" },
  "guest-space-id": { type: "string" },
  settings: { type: "string" },
  "fiscal-years": { type: "string" },
  "as-of": { type: "string" },
  formats: { type: "string" },
  out: { type: "string" },
  edition: { type: "string" },
  chapters: { type: "string" },
  template: { type: "string" },
  attach: { type: "string" },
  acknowledge: { type: "string" },
  live: { type: "boolean" },
  proxy: { type: "string" },
  timeout: { type: "string" },
  language: { type: "string" },
  quiet: { type: "boolean" },
  verbose: { type: "boolean" },
  help: { type: "boolean" },
} as const;

/**
 * @returns "help" when only help was asked for
 * @throws ReportFailure that says what is missing or wrong
 */
export const parseReportArguments = (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ReportArguments | "help" => {
  const language = languageIn(args);
  const messages = commandMessages(language);
  const values = parseOptions(args, messages);
  if (values.help === true) return "help";
  const reader = new OptionReader(
    { ...fromEnvironment(env), ...values },
    messages,
  );
  const asOf = reader.optional("as-of", parseCalendarDate);
  const attach = reader.optional("attach", parseAttach);
  const chapters = reader.optional("chapters", parseChapters);
  const acknowledge = reader.optional("acknowledge", String);
  const edition = reader.optional("edition", parseEdition) ?? "public";
  return {
    connection: {
      baseUrl: reader.required("base-url", parseBaseUrl),
      auth: parseAuth(values, env, messages),
      guestSpaceId: reader.optional("guest-space-id", parseId),
      proxy: reader.optional("proxy", parseProxy),
      timeoutMs: reader.optional("timeout", parseSeconds),
    },
    settingsPath: reader.required("settings", String),
    fiscalYears: reader.required("fiscal-years", parseYears),
    ...(asOf === undefined ? {} : { asOf }),
    formats: chosenFormats(
      reader.optional("formats", parseFormats),
      edition,
      messages,
    ),
    outDir: reader.required("out", String),
    edition,
    language: reader.optional("language", parseLanguage) ?? "ja",
    verbosity: parseVerbosity(values),
    isLive: values.live === true,
    templates: reader.optional("template", parseTemplates) ?? {},
    ...(chapters === undefined ? {} : { chapters }),
    ...(attach === undefined ? {} : { attach }),
    ...(acknowledge === undefined ? {} : { acknowledge }),
  };
};

/** Known before everything else, so that a mistake in the arguments is told in it. */
export const languageIn = (args: readonly string[]): Language =>
  /(^|\s)--language[=\s]en(\s|$)/u.test(args.join(" ")) ? "en" : "ja";

const parseOptions = (
  args: readonly string[],
  messages: CommandMessages,
): OptionValues => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw usageFailure(messages.argumentsUnreadable(reason));
  }
};

const fromEnvironment = (
  env: Readonly<Record<string, string | undefined>>,
): OptionValues =>
  env.KINTONE_BASE_URL ? { "base-url": env.KINTONE_BASE_URL } : {};

const parseAttach = (text: string): SameNameAnswer | undefined =>
  ATTACH_ANSWERS.get(text);

const ATTACH_ANSWERS: ReadonlyMap<string, SameNameAnswer> = new Map([
  ["replace", "replace"],
  ["keep-both", "keepBoth"],
]);

const parseEdition = (text: string): Edition | undefined =>
  EDITIONS.find((edition) => edition === text);

/** Every format of the edition when none is named, but PDF: not every machine has a browser. */
const chosenFormats = (
  named: readonly ReportFormat[] | undefined,
  edition: Edition,
  messages: CommandMessages,
): readonly ReportFormat[] => {
  const ofEdition = formatsOfEdition(edition);
  const other = named?.find(
    (format) => !ofEdition.includes(documentOf(format)),
  );
  if (other !== undefined) {
    throw usageFailure(messages.formatOfOtherEdition(other));
  }
  return named ?? ofEdition;
};

const parseVerbosity = ({ quiet, verbose }: OptionValues): Verbosity => {
  if (quiet === true) return "quiet";
  return verbose === true ? "verbose" : "normal";
};
