import { parseArgs } from "node:util";
import type { EnteredKind } from "../../src/entering/enterable-fields";
import {
  OF_HISTORY,
  OF_LIST,
} from "../../src/import/records/planning/asking/ranks-of-list";
import { commandMessages } from "../report/command-messages";
import type { Connection } from "../report/connect-with";
import {
  parseBaseUrl,
  parseId,
  parseSeconds,
  parseYears,
} from "../report/arguments/option-parsers";
import { OptionReader, usageFailure } from "../report/arguments/option-reader";
import { parseAuth } from "../report/arguments/parse-auth";
import { maskCredentials } from "../secrets/mask-credentials";
import { importCommandMessages } from "./import-command-messages";

export interface ImportArguments {
  readonly connection: Connection;
  readonly settingsPath: string;
  readonly notesPath: string;
  readonly kind: EnteredKind;
  readonly appId?: string;
  readonly todo:
    | { readonly do: "import"; readonly file: string }
    | {
        readonly do: "undo";
        /** Nobody is to be asked. */
        readonly isSure: boolean;
      }
    | { readonly do: "template"; readonly file: string };
  readonly fiscalYear?: number;
  readonly columns: readonly Pair[];
  readonly constants: readonly Pair[];
  readonly answers: readonly Pair[];
  /** Whether years that days lack are taken as they are shown. */
  readonly isConfirmingYears: boolean;
  readonly isJoining: boolean;
  readonly isFirstPrincipal: boolean;
  /** Rows that go on with the one above, where it would be asked. */
  readonly isGoingOn: boolean;
  /** Names of sheets; empty: those that look alike. */
  readonly sheets: readonly string[];
  /** Names of rows. */
  readonly leftOut: readonly string[];
  readonly isLeavingWrong: boolean;
  /** Totals of the list that differ were looked at. */
  readonly areTotalsAccepted: boolean;
  /** Whose ranks are written where list and history differ; absent: it is asked. */
  readonly ranks?: typeof OF_LIST | typeof OF_HISTORY;
  readonly isDryRun: boolean;
}

/** What stands left and right of the sign. */
type Pair = readonly [left: string, right: string];

const text = { type: "string" } as const;
const several = { type: "string", multiple: true } as const;
const flag = { type: "boolean" } as const;

/** @throws ReportFailure that says what is missing or wrong */
export const parseImportArguments = (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ImportArguments | "help" => {
  const values = parse(args);
  if (values.help) return "help";
  const { column, set, answer, sheet, ...single } = values;
  const messages = commandMessages("ja");
  const options = new OptionReader(
    { ...single, "base-url": single["base-url"] ?? env.KINTONE_BASE_URL },
    messages,
  );
  const [fiscalYear] = options.optional("fiscal-year", parseYears) ?? [];
  const appId = options.optional("app", parseId);
  const ranks = options.optional("ranks", parseRanks);
  return {
    connection: {
      baseUrl: options.required("base-url", parseBaseUrl),
      auth: parseAuth(single, env, messages),
      guestSpaceId: options.optional("guest-space-id", parseId),
      timeoutMs: options.optional("timeout", parseSeconds),
    },
    settingsPath: values.settings ?? ".local/settings.json",
    notesPath: values.notes ?? ".local/imports.json",
    kind: options.optional("kind", parseKind) ?? "meetings",
    ...(appId === undefined ? {} : { appId }),
    todo: todoOf(values),
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
    columns: pairsOf("column", column),
    constants: pairsOf("set", set),
    answers: pairsOf("answer", answer),
    isConfirmingYears: values["confirm-years"] ?? false,
    isJoining: values.separate !== true,
    isFirstPrincipal: values["first-principal"] ?? false,
    isGoingOn: values["goes-on"] ?? false,
    sheets: sheet ?? [],
    leftOut: (values["leave-out"] ?? "")
      .split(/[,、]/u)
      .map((row) => row.trim())
      .filter((row) => row !== ""),
    isLeavingWrong: values["leave-wrong"] ?? false,
    areTotalsAccepted: values["accept-totals"] ?? false,
    ...(ranks === undefined ? {} : { ranks }),
    isDryRun: values["dry-run"] ?? false,
  };
};

/** --answer -=中止 answers what the list calls 「-」; node alone takes it for an option. */
const joinPairs = (args: readonly string[]): string[] => {
  const joined: string[] = [];
  for (const arg of args) {
    const option = joined.at(-1) ?? "";
    if (
      /^--(?:answer|column|set)$/u.test(option) &&
      /^-(?!-\w)[^=]*=/u.test(arg)
    )
      joined.splice(-1, 1, `${option}=${arg}`);
    else joined.push(arg);
  }
  return joined;
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: joinPairs(args),
      options: {
        "base-url": text,
        username: text,
        password: text,
        // Read before, see withPassword().
        "password-file": text,
        "api-token": text,
        "guest-space-id": text,
        settings: text,
        notes: text,
        timeout: text,
        kind: text,
        app: text,
        file: text,
        template: text,
        "fiscal-year": text,
        "confirm-years": flag,
        column: several,
        set: several,
        answer: several,
        sheet: several,
        "leave-out": text,
        separate: flag,
        "first-principal": flag,
        "goes-on": flag,
        "leave-wrong": flag,
        "accept-totals": flag,
        ranks: text,
        "dry-run": flag,
        undo: flag,
        yes: flag,
        help: flag,
      },
    }).values;
  } catch (error) {
    throw usageFailure(
      `${maskCredentials(error instanceof Error ? error.message : String(error))}\n\n${importCommandMessages.usage}`,
    );
  }
};

const todoOf = ({
  file,
  undo,
  yes = false,
  template,
}: {
  readonly file?: string;
  readonly undo?: boolean;
  readonly yes?: boolean;
  readonly template?: string;
}): ImportArguments["todo"] => {
  if (undo) return { do: "undo", isSure: yes };
  if (template !== undefined) return { do: "template", file: template };
  if (file !== undefined && file !== "") return { do: "import", file };
  throw usageFailure(importCommandMessages.fileMissing);
};

const parseKind = (kind: string): EnteredKind | undefined =>
  kind === "meetings" || kind === "activities" ? kind : undefined;

const parseRanks = (whose: string): ImportArguments["ranks"] => {
  if (whose === "list") return OF_LIST;
  return whose === "roster" ? OF_HISTORY : undefined;
};

const pairsOf = (
  option: string,
  texts: readonly string[] = [],
): readonly Pair[] =>
  texts.map((one) => {
    const at = one.indexOf("=");
    if (at <= 0)
      throw usageFailure(importCommandMessages.wrongPair(option, one));
    return [one.slice(0, at), one.slice(at + 1)];
  });
