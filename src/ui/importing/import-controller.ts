import type { FoundTable } from "../../import/found-table";
import type { UnderstandingChange } from "../../import/records/change-understanding";
import { confirmYears } from "../../import/records/change-understanding";
import { withTarget } from "../../import/records/columns/map-columns";
import type { ImportHost } from "../../import/records/import-host";
import { ImportSession } from "../../import/records/import-session";
import {
  countPlan,
  toWrite,
} from "../../import/records/planning/results/count-plan";
import { isYearUnconfirmed } from "../../import/records/planning/years/year-group";
import type { RememberedColumns } from "../../import/records/columns/remembered-columns";
import { runImport, undoImport } from "../../import/records/run-import";
import type { TemplateWords } from "../../i18n/entering/import-messages";
import { templateFile } from "../../import/records/columns/template-file";
import type { UnreadSheet } from "../../import/records/reading/find-lists";
import type { ListSheet } from "../../import/records/reading/join-sheets";
import type { ReadTable } from "../../import/records/reading/table-rows";
import { tableOfText, tablesOfFile } from "../../import/tables-of-file";
import type { RunNote } from "../../kintone/importing/run-notes";
import type { ImportPhase } from "./import-phase";
import { isStanding } from "./import-phase";
import type { HoldApp } from "./one-writer";
import { OneWriter } from "./one-writer";
import { PlannedList } from "./planned-list";

/** What the dialog does, without its look. */
export class ImportController extends PlannedList {
  phase: ImportPhase = { at: "choosing" };
  session: ImportSession | undefined;
  table: ReadTable | undefined;
  /** The lists of the file, and the names of those that are read. */
  sheets: readonly ListSheet[] = [];
  chosen: readonly string[] = [];
  /** Sheets of the file that hold no list. */
  unreadSheets: readonly UnreadSheet[] = [];
  /** Whether rows with errors are left behind. */
  isLeavingWrong = false;

  private work = new AbortController();
  private readonly writer: OneWriter;
  /** What the file is called. */
  private names: readonly string[] = [];

  constructor(
    private readonly host: ImportHost,
    private readonly remembered: RememberedColumns,
    changed: () => void,
    hold: HoldApp,
  ) {
    super(changed);
    this.writer = new OneWriter(hold);
  }

  /** Earlier imports of this person, the newest first. */
  get notes(): readonly RunNote[] {
    return this.host.notes.all();
  }

  /** Begins anew. */
  reset(): void {
    this.stop();
    this.table = undefined;
    this.forget();
    this.isLeavingWrong = false;
    this.go({ at: "choosing" });
  }

  /** Ends what is under way; what was sent is found out all the same. */
  stop(): void {
    this.work.abort(new DOMException("stopped", "AbortError"));
    this.work = new AbortController();
  }

  takeFile(file: File): Promise<void> {
    return this.read(
      async () => tablesOfFile(new Uint8Array(await file.arrayBuffer())),
      [file.name],
    );
  }

  takeText(text: string): Promise<void> {
    return this.read(async () => [await tableOfText(text)], []);
  }

  /** Changes how the list is understood, and plans it anew. */
  async change(change: UnderstandingChange): Promise<void> {
    if (this.understanding === undefined) return;
    this.understanding = change(this.understanding);
    await this.plan();
  }

  /** @param target what the column holds; another one that a row has beside it holds it no more */
  async mapColumn(index: number, target: string | undefined): Promise<void> {
    const { understanding, table, session } = this;
    if (understanding === undefined || table === undefined) return;
    if (session === undefined) return;
    const mapping = withTarget(
      understanding.mapping,
      table.columns,
      index,
      target,
    );
    this.remembered.keep(table.columns, mapping);
    const constants = session.constantsAfter(understanding, mapping);
    await this.change((before) => ({ ...before, mapping, constants }));
  }

  /** Reads these sheets as one list; what was corrected and answered stays. */
  async chooseSheets(chosen: readonly string[]): Promise<void> {
    const { session, sheets, understanding: before } = this;
    const read = sheets.filter(({ name }) => chosen.includes(name));
    if (session === undefined || read.length === 0) return;
    const { table, understanding } = session.guess(read, this.names);
    const mapping =
      this.remembered.find(table.columns) ?? understanding.mapping;
    this.chosen = chosen;
    this.table = table;
    const merged = { ...understanding, ...before };
    const constants = session.constantsAfter(merged, mapping);
    this.understanding = { ...merged, mapping, constants };
    await this.plan();
  }

  /** Takes the years of days that lack them as they are shown. */
  confirmYears(): Promise<void> {
    return this.change(confirmYears(this.years.map(({ group }) => group)));
  }

  /** How many corrections and answers would be lost with the list. */
  get corrections(): number {
    return this.phase.at === "planned" ? this.changes : 0;
  }

  /** A form to fill in for this app; undefined when it can't be made, which is told. */
  async template(words: TemplateWords): Promise<Uint8Array | undefined> {
    try {
      this.session ??= await ImportSession.open(this.host, this.work.signal);
      return await templateFile(this.session.known.fields, words);
    } catch (error) {
      this.go({ at: "failed", error });
      return undefined;
    }
  }

  /** Shows the list again as the app is now; nothing where none was shown. */
  async lookAgain(): Promise<void> {
    this.session?.forgetStored();
    await this.plan();
  }

  /** Finds out what was written and writes the rest. */
  goOn(): Promise<void> {
    return this.alone(async () => {
      await this.lookAgain();
      if (isStanding(this.phase)) await this.send();
    });
  }

  /**
   * Writes what is shown. The app is read once more before: what somebody else
   * wrote meanwhile, in another tab too, is shown first, and nothing is written.
   */
  write(): Promise<void> {
    return this.alone(async () => {
      const shown = toWrite(this.planned);
      await this.lookAgain();
      if (!isStanding(this.phase)) return;
      if (shown === toWrite(this.planned)) await this.send();
      else this.tell("changedMeanwhile");
    });
  }

  /** While another tab imports, what both lists have is not there yet: it would be written twice. */
  private async alone(write: () => Promise<void>): Promise<void> {
    if (this.table === undefined) return;
    if ((await this.writer.write(write)) !== "elsewhere") return;
    await this.lookAgain();
    if (isStanding(this.phase)) this.tell("writtenElsewhere");
  }

  private tell(told: "changedMeanwhile" | "writtenElsewhere"): void {
    this.go({ at: "planned", isPlanning: false, told });
  }

  private async send(): Promise<void> {
    const { host, table, planned, session } = this;
    if (table === undefined || session === undefined) return;
    // What came up as the app was read again is seen first.
    if (planned.some(isYearUnconfirmed)) return;
    const { write: of } = countPlan(planned);
    this.go({ at: "writing", what: "writing", done: 0, of });
    try {
      const outcome = await runImport(host, table, planned, {
        signal: this.work.signal,
        process: session.known.process,
        onProgress: (done, all, what) =>
          this.go({ at: "writing", what, done, of: all }),
      });
      session.forgetStored();
      this.go({ at: "written", outcome });
    } catch (error) {
      this.go({ at: "failed", error });
    }
  }

  async takeBack(note: RunNote): Promise<void> {
    const of = note.made.length;
    this.go({ at: "takingBack", done: 0, of });
    try {
      const back = await undoImport(this.host, note, {
        signal: this.work.signal,
        onProgress: (done) => this.go({ at: "takingBack", done, of }),
      });
      this.session?.forgetStored();
      this.go({ at: "takenBack", back, list: note.list });
    } catch (error) {
      this.go({ at: "failed", error });
    }
  }

  /** Takes back what could not be taken back before. */
  async takeBackAgain(): Promise<void> {
    const { phase } = this;
    if (phase.at !== "takenBack") return;
    const note = this.notes.find(({ list }) => list === phase.list);
    if (note !== undefined) await this.takeBack(note);
  }

  /** Plans the list again, as it is understood now. */
  async plan(): Promise<void> {
    const { session, table, understanding } = this;
    if (session === undefined || table === undefined) return;
    if (understanding === undefined) return;
    this.stop();
    const { signal } = this.work;
    this.go({ at: "planned", isPlanning: true });
    try {
      const planned = await session.plan(table, understanding, signal);
      if (signal.aborted) return;
      const totals = session.totalsOf(table, understanding, planned);
      this.take(planned, totals, understanding);
      this.go({ at: "planned", isPlanning: false });
    } catch (error) {
      if (!signal.aborted) this.go({ at: "failed", error });
    }
  }

  private async read(
    read: () => Promise<readonly FoundTable[] | undefined>,
    names: readonly string[],
  ): Promise<void> {
    this.reset();
    const { signal } = this.work;
    this.go({ at: "reading" });
    try {
      const tables = await read().catch(() => undefined);
      if (tables === undefined) {
        this.go({ at: "notRead", why: "unreadableFile" });
        return;
      }
      this.session ??= await ImportSession.open(this.host, signal);
      const found = this.session.read(tables);
      if (found === undefined) {
        this.go({ at: "notRead", why: this.session.whyNoList(tables) });
        return;
      }
      this.sheets = found.sheets;
      this.unreadSheets = found.unread;
      this.names = names;
      await this.chooseSheets(found.chosen);
    } catch (error) {
      if (!signal.aborted) this.go({ at: "failed", error });
    }
  }

  private go(phase: ImportPhase): void {
    this.phase = phase;
    this.changed();
  }
}
