import { countChanges } from "../../import/records/change-understanding";
import type { Understanding } from "../../import/records/guess-list";
import type { PlannedRecord } from "../../import/records/planning/plan-records";
import type { ComparedTotal } from "../../import/records/planning/totals/compare-totals";
import { differencesKey } from "../../import/records/planning/totals/compare-totals";
import type { AskedYears } from "../../import/records/planning/years/year-group";
import { askedYears } from "../../import/records/planning/years/year-group";
import type { Question } from "./questions";
import { questionsOf } from "./questions";

/** What a list comes to, as it is understood now, and what somebody has to look at of it. */
export class PlannedList {
  understanding: Understanding | undefined;
  planned: readonly PlannedRecord[] = [];
  questions: readonly Question[] = [];
  /** What the list says of its own totals. */
  totals: readonly ComparedTotal[] = [];

  /** Totals that differ, as somebody accepted them: see differencesKey(). */
  private accepted = "";

  constructor(protected readonly changed: () => void) {}

  /** The years of days that lack them, a line each thing that tells one. */
  get years(): readonly AskedYears[] {
    return askedYears(this.planned);
  }

  /** Whether somebody accepted all totals that differ now, or none does. */
  get areTotalsAccepted(): boolean {
    return differencesKey(this.totals) === this.accepted;
  }

  acceptTotals(areAccepted: boolean): void {
    this.accepted = areAccepted ? differencesKey(this.totals) : "";
    this.changed();
  }

  /** How many corrections and answers somebody made. */
  protected get changes(): number {
    return this.understanding === undefined
      ? 0
      : countChanges(this.understanding);
  }

  /** Of the same list: questions that were answered stay. */
  protected take(
    planned: readonly PlannedRecord[],
    totals: readonly ComparedTotal[],
    { answers }: Understanding,
  ): void {
    this.planned = planned;
    this.totals = totals;
    this.questions = questionsOf(planned, answers, this.questions);
  }

  protected forget(): void {
    this.understanding = undefined;
    this.planned = [];
    this.questions = [];
    this.totals = [];
    this.accepted = "";
  }
}
