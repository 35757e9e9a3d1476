import type { RecordChoices } from "../../fields/record-choices";
import { manyMessages } from "../../i18n/records/many-messages";
import { isLoggedOut } from "../../kintone/rest/errors/logged-out";
import type { LabelledForm } from "../../settings/labelled-form";
import type { Source } from "../../settings/settings";
import { element } from "../page/element";
import type { EventRecord } from "../page/event-record";
import type { FormContext } from "../page/form-context";
import { isRecordOf } from "../page/is-record-of";
import { doubtsOfRecord } from "./doubts-of-record";
import type { DueRecord } from "./due-record";
import type { HoldingWay } from "./hold-record";
import {
  actionToHeld,
  hasWayBack,
  holdRecord,
  holdingWay,
} from "./hold-record";
import { ManyPanel } from "./many-panel";
import type { ManyOutcome } from "./many-outcome";
import { doubtQuestion } from "./many-question";
import type { ManyItem } from "./many-row";
import { MOST_DUE, readDue, readDueForm } from "./read-due";

/** Records of one kind that can be due. */
export interface DueKind {
  readonly source: Source<string>;
  /** Our name of the field of the date. */
  readonly day: string;
  readonly meanings: RecordChoices["status"];
  readonly dueOf: (record: EventRecord) => DueRecord | undefined;
}

/**
 * Planned records whose day has come, to be marked as held: those of the list,
 * and once it is opened those of the other pages too.
 * @param records of the list
 */
export const dueFold = (
  kind: DueKind,
  records: readonly EventRecord[],
  { messages: texts, page, today }: FormContext,
): HTMLElement | undefined => {
  const { source, day, meanings, dueOf } = kind;
  const statusCode = source.fields.status;
  if (statusCode === undefined) return undefined;
  const messages = manyMessages[texts.language];
  const known = new Map<string, DueRecord>();
  let way: HoldingWay | undefined;
  const run = async (
    { recordId }: ManyItem,
    signal: AbortSignal,
  ): Promise<ManyOutcome> => {
    const due = known.get(recordId);
    if (due === undefined || way === undefined) {
      return { notWritten: "notReached" };
    }
    return holdRecord(due, way, { source, meanings }, signal);
  };
  const summary = element("summary", {}, messages.dueSearch);
  // No number before those of other pages are known, too.
  let isWhole = false;
  const showTitle = (): void => {
    summary.textContent =
      isWhole && panel.left > 0
        ? messages.dueTitle(panel.left)
        : messages.dueSearch;
  };
  const panel: ManyPanel = new ManyPanel({
    messages,
    page,
    changed: () => {
      if (isWhole) showTitle();
    },
    addressOf: (recordId) => page.recordAddress(source, recordId),
    acts: [
      {
        words: messages.acts.hold,
        run,
        canUndo: () => way !== undefined && hasWayBack(way, meanings),
      },
    ],
    single: {
      text: texts.actions.markHeld,
      named: texts.actions.markHeldNamed,
      done: texts.actions.marked,
      isWanted: async (item) =>
        item.doubt === undefined || page.confirm(doubtQuestion(item, messages)),
      run,
    },
  });
  const take = (
    read: readonly EventRecord[],
    form: LabelledForm | undefined,
  ): void =>
    panel.add(
      read.flatMap((record) => {
        const due = isRecordOf(source, source.appId, record)
          ? dueOf(record)
          : undefined;
        if (due === undefined) return [];
        known.set(due.recordId, due);
        const hasNoAction =
          way?.by === "process" &&
          actionToHeld(due.status, way.actions, meanings) === undefined;
        const refusal = hasNoAction
          ? messages.noAction(due.status)
          : due.refusal;
        const told = doubtsOfRecord(record, statusCode, meanings, form);
        return [
          {
            recordId: due.recordId,
            title: due.title,
            day: due.day,
            ...(told.length === 0 ? {} : { doubt: messages.doubt(told) }),
            ...(refusal === undefined ? {} : { refusal }),
          },
        ];
      }),
    );
  const statusType = records[0]?.[statusCode]?.type;
  if (statusType !== undefined && statusType !== "STATUS") {
    way = { by: "choice", held: meanings.held[0] ?? "" };
  }
  const takeListed = (form: LabelledForm | undefined): void => {
    if (way?.by === "choice") take(records, form);
  };
  const fold = element("details", {}, summary, panel.root);
  const load = async (): Promise<void> => {
    panel.say(messages.searching);
    try {
      const form = await readDueForm(source);
      takeListed(form);
      const read = await readDue(
        { source, form },
        day,
        meanings.planned,
        today,
      );
      const type = read[0]?.[statusCode]?.type ?? statusType;
      way = await holdingWay(type, { source, meanings });
      take(read, form);
      const isFirst = read.length >= MOST_DUE;
      const isNone = panel.count === 0;
      panel.say(isFirst ? messages.first(MOST_DUE) : "");
      if (isNone) panel.say(messages.noDue);
      isWhole = !isFirst;
      showTitle();
    } catch (error) {
      takeListed(undefined);
      panel.say(
        isLoggedOut(error) ? messages.loggedOut : messages.searchFailed,
      );
    }
  };
  let isAsked = false;
  fold.addEventListener("toggle", () => {
    if (!fold.open || isAsked) return;
    isAsked = true;
    void load();
  });
  return fold;
};
