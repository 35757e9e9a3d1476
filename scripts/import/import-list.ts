import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { wordsIn } from "../../src/domain/words/words";
import { importMessages } from "../../src/i18n/entering/import-messages";
import { importOutcomeMessages } from "../../src/i18n/entering/import-outcome-messages";
import type { ImportHost } from "../../src/import/records/import-host";
import { ImportSession } from "../../src/import/records/import-session";
import type { PlannedRecord } from "../../src/import/records/planning/plan-records";
import { isYearUnconfirmed } from "../../src/import/records/planning/years/year-group";
import { countPlan } from "../../src/import/records/planning/results/count-plan";
import { differencesKey } from "../../src/import/records/planning/totals/compare-totals";
import { runImport, undoImport } from "../../src/import/records/run-import";
import { unmovedInWords } from "../../src/import/records/unmoved-in-words";
import type { ReadTable } from "../../src/import/records/reading/table-rows";
import { templateFile } from "../../src/import/records/columns/template-file";
import { tablesOfFile } from "../../src/import/tables-of-file";
import { runNotes } from "../../src/kintone/importing/run-notes";
import { today } from "../../src/kintone/page/today";
import { settingsAt } from "../../src/settings/settings-at";
import { connectWith } from "../report/connect-with";
import { EXIT_CODE } from "../report/exit-code";
import { loadSettingsFile } from "../report/load-settings-file";
import { usageFailure } from "../report/arguments/option-reader";
import { importCommandMessages } from "./import-command-messages";
import { notesFile } from "./notes-file";
import type { ImportArguments } from "./parse-import-arguments";
import { planWithAnswers } from "./follow-answers";
import { sheetsOf, understand } from "./follow-arguments";
import { tellYears } from "./years-of-days";
import type { Say } from "./tell-list";
import { quoted, tellColumns, tellPlan, tellSheets } from "./tell-list";

const messages = importMessages.ja;
const outcomes = importOutcomeMessages.ja;
const NO_STOP = new AbortController().signal;
/** Asks whoever sits at the terminal; undefined when they went away. */
type Ask = (question: string) => Promise<string | undefined>;

/**
 * Does what the dialog of a list does, for a person at a terminal.
 * @param ask absent: nobody sits there
 * @returns how the command ends
 * @throws what the settings, the file or kintone refuse
 */
export const importList = async (
  args: ImportArguments,
  say: Say,
  ask?: Ask,
): Promise<number> => {
  const host = await hostOf(args);
  const words = wordsIn(host.settings.words, "ja");
  if (args.todo.do === "undo") return undo(host, args.todo.isSure, say, ask);
  const session = await ImportSession.open(host, NO_STOP);
  if (args.todo.do === "template") {
    const { templateWords } = messages;
    await writeFile(
      args.todo.file,
      await templateFile(session.known.fields, templateWords),
    );
    say(importCommandMessages.templateMade(args.todo.file));
    return EXIT_CODE.complete;
  }
  const { file } = args.todo;
  const bytes = await readFile(file).catch(() => {
    throw usageFailure(importCommandMessages.fileUnreadable(file));
  });
  const tables = await tablesOfFile(new Uint8Array(bytes));
  if (tables === undefined) throw usageFailure(messages.unreadableFile);
  const found = session.read(tables);
  if (found === undefined) {
    throw usageFailure(messages.noList[session.whyNoList(tables)]);
  }
  const sheets = sheetsOf(found, args);
  const { table, understanding: guessed } = session.guess(sheets, [
    basename(file),
  ]);
  const understanding = understand(session, table, guessed, args);
  tellSheets(found, sheets, session, say);
  const { process } = session.known;
  if (process !== undefined) say(messages.byProcess(process.first));
  tellColumns(session, table, understanding, say);
  const { planned, unused } = await planWithAnswers(
    session,
    table,
    understanding,
    args,
  );
  tellYears(planned, say);
  const totals = session.totalsOf(table, understanding, planned);
  tellPlan({ planned, totals }, session, words, say);
  if (unused.length > 0)
    say(importCommandMessages.answersUnused(quoted(unused)));
  if (args.isDryRun) return EXIT_CODE.complete;
  const { wrong } = countPlan(planned);
  if (wrong > 0 && !args.isLeavingWrong) {
    say(importCommandMessages.wrongLeft);
    return EXIT_CODE.output;
  }
  if (planned.some(isYearUnconfirmed)) {
    say(importCommandMessages.yearsLeft);
    return EXIT_CODE.output;
  }
  if (differencesKey(totals) !== "" && !args.areTotalsAccepted) {
    say(importCommandMessages.totalsDiffer);
    return EXIT_CODE.output;
  }
  return write(session, table, planned, say);
};

const hostOf = async (args: ImportArguments): Promise<ImportHost> => {
  const { connection, kind, appId } = args;
  const all = await loadSettingsFile(args.settingsPath, "ja");
  const settings = appId === undefined ? all : settingsAt(all, appId);
  const user =
    "username" in connection.auth ? connection.auth.username : undefined;
  const app = settings.sources[kind]?.appId ?? "";
  return {
    settings,
    kind,
    language: "ja",
    connect: connectWith(connection),
    author: user,
    today: today(),
    notes: runNotes(
      notesFile(args.notesPath, `${connection.baseUrl} ${app} ${user ?? ""}`),
    ),
    pause: () => Promise.resolve(),
  };
};

const write = async (
  { host, known: { process } }: ImportSession,
  table: ReadTable,
  planned: readonly PlannedRecord[],
  say: Say,
): Promise<number> => {
  const outcome = await runImport(host, table, planned, {
    signal: NO_STOP,
    process,
    onProgress: (done, of, what) => say(outcomes[what](done, of)),
  });
  const { moving } = outcome;
  say(outcomes.written(outcome.made.length));
  if (moving !== undefined) {
    say(outcomes.moved(moving.moved));
    unmovedInWords(moving, "ja").forEach(say);
  }
  for (const { record, says } of outcome.refused) {
    say(
      outcomes.refused(record.rows.map((row) => `${row}行目`).join("、"), says),
    );
  }
  if (outcome.stop !== undefined) say(outcomes.stops[outcome.stop]);
  if (outcome.left > 0) say(outcomes.left(outcome.left));
  const unmoved = moving?.unmoved.length ?? 0;
  return outcome.left + outcome.refused.length + unmoved > 0
    ? EXIT_CODE.output
    : EXIT_CODE.complete;
};

const undo = async (
  host: ImportHost,
  isSure: boolean,
  say: Say,
  ask: Ask | undefined,
): Promise<number> => {
  const [note] = host.notes.all();
  if (note === undefined) throw usageFailure(importCommandMessages.noRun);
  say(outcomes.takeBackQuestion(note.made.length));
  if (!isSure) {
    if (ask === undefined) throw usageFailure(importCommandMessages.notSure);
    const answer = await ask(importCommandMessages.isSure);
    if (!/^y(?:es)?$/iu.test(answer?.trim() ?? "")) {
      say(importCommandMessages.kept);
      return EXIT_CODE.output;
    }
  }
  const back = await undoImport(host, note, {
    signal: NO_STOP,
    onProgress: (done) => say(outcomes.takingBack(done, note.made.length)),
  });
  say(outcomes.takenBack(back.deleted.length));
  if (back.changed.length > 0) {
    say(
      outcomes.changedSince(
        back.changed.length,
        back.changed.map(({ id }) => id).join("、"),
      ),
    );
  }
  if (back.gone.length > 0) say(outcomes.goneBefore(back.gone.length));
  if (back.stop !== undefined) say(outcomes.backStops[back.stop]);
  if (back.left.length > 0) say(outcomes.notTakenBack(back.left.length));
  return back.left.length > 0 ? EXIT_CODE.output : EXIT_CODE.complete;
};
