import type { FormPage } from "../page/form-page";
import type { EventRecord } from "../page/event-record";
import type { FormTexts } from "../page/form-texts";
import type { FormProperties } from "../records/form-properties";
import type { FormProblem } from "../rules/form-problem";
import type { RecordHelp } from "../session/record-help";
import type { HintPanel } from "./hint-panel";
import { missingFields, missingSentence } from "./missing-fields";

/** Something that is missing, and no fault of what was typed. */
const OMISSIONS: ReadonlySet<FormProblem["code"]> = new Set([
  "principalMissing",
  "exclusionReasonMissing",
  "summaryLineMissing",
]);

/** A new record begins as planned: until it is saved that is no fault, either. */
export const isToldOnSaving = (problem: Pick<FormProblem, "code">): boolean =>
  isOmission(problem) || problem.code === "plannedInPast";

/** What is missing is asked for on saving, not while the form is still being filled in. */
const isOmission = ({ code }: Pick<FormProblem, "code">): boolean =>
  OMISSIONS.has(code);

/** The first line of the hints: what the form still lacks. */
export class MissingLine {
  private properties: FormProperties | undefined;
  /** Whether kintone was asked for them. */
  private isAsked = false;

  constructor(
    private readonly parts: {
      readonly help: Pick<RecordHelp<never>, "source" | "wished">;
      readonly messages: FormTexts;
      readonly page: Pick<FormPage, "getRecord" | "properties">;
      readonly panel: HintPanel;
    },
  ) {}

  /**
   * What the form requires comes with the page, a moment after its event.
   * @param check what is wrong with a record
   */
  async begin(
    check: (record: EventRecord) => readonly FormProblem[],
  ): Promise<void> {
    const { page } = this.parts;
    this.properties = await page.properties();
    this.isAsked = true;
    const record = page.getRecord();
    if (record !== undefined) this.show(record, check(record));
  }

  show(record: EventRecord, problems: readonly FormProblem[]): void {
    if (!this.isAsked) return;
    const { help, messages, panel } = this.parts;
    const { properties } = this;
    const codeOf = (name: string) => help.source.fields[name];
    const missing = missingFields(
      record,
      properties,
      help.wished.map(codeOf),
      problems.filter(isOmission),
      ({ code, field }) =>
        code === "principalMissing"
          ? messages.words.principal
          : properties?.[codeOf(field) ?? ""]?.label,
    );
    panel.showMissing(missingSentence(missing, messages));
  }
}
