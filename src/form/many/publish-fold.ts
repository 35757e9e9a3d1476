import { manyMessages } from "../../i18n/records/many-messages";
import { findMeaning } from "../../kintone/decode/find-meaning";
import type { Source } from "../../settings/settings";
import { element } from "../page/element";
import type { EventRecord } from "../page/event-record";
import type { FormContext } from "../page/form-context";
import type { ManyAct } from "./many-panel";
import { ManyPanel } from "./many-panel";
import type { Markable, PublishableSource } from "./publish-record";
import { markableOf, PUBLISHABLE, publishRecord } from "./publish-record";

type MarkedText = (typeof PUBLISHABLE)[PublishableSource][number];

/**
 * The records of a list that have something to print, to be marked 掲載 or not.
 * @returns undefined where the app has no such mark
 */
export const publishFold = (
  kind: PublishableSource,
  source: Source<string>,
  records: readonly EventRecord[],
  titleOf: (record: EventRecord) => string,
  { messages: texts, page, settings }: FormContext,
): HTMLElement | undefined => {
  const messages = manyMessages[texts.language];
  const [first, ...others] = (
    PUBLISHABLE[kind] as readonly MarkedText[]
  ).filter(
    ({ mark, text }) =>
      source.fields[mark] !== undefined && source.fields[text] !== undefined,
  );
  if (first === undefined) return undefined;
  const known = new Map<string, Markable>();
  let chosen = first;
  const act = (isMarked: boolean): ManyAct => ({
    words: isMarked ? messages.acts.publish : messages.acts.withhold,
    state: isMarked ? messages.marked : messages.unmarked,
    canUndo: () => true,
    run: async ({ recordId }, signal) => {
      const seen = known.get(recordId);
      return seen === undefined
        ? { notWritten: "refused" }
        : publishRecord(kind, chosen, seen, isMarked, settings, signal);
    },
  });
  const panel = new ManyPanel({
    messages,
    page,
    addressOf: (recordId) => page.recordAddress(source, recordId),
    acts: [act(true), act(false)],
  });
  const { choices } = settings;
  const meanings =
    kind === "meetings" ? choices.status : choices.activityStatus;
  /** A state of something that did not take place, or not yet. */
  const unheld = (record: EventRecord): string => {
    const status = record[source.fields.status ?? ""]?.value;
    return typeof status !== "string" ||
      status === "" ||
      findMeaning(status, meanings) === "held"
      ? ""
      : messages.inState(status);
  };
  const show = (): void => {
    known.clear();
    panel.replace(
      records.flatMap((record) => {
        const seen = markableOf(record, source, chosen, settings);
        if (seen === undefined) return [];
        known.set(seen.recordId, seen);
        return [
          {
            recordId: seen.recordId,
            title: [titleOf(record), seen.text, unheld(record)]
              .filter(Boolean)
              .join(" "),
            state: seen.isMarked ? messages.marked : messages.unmarked,
          },
        ];
      }),
    );
    if (panel.count === 0) panel.say(messages.noMarks);
  };
  const choice = element(
    "select",
    {},
    ...[first, ...others].map(({ mark }) =>
      element("option", { value: mark }, messages.marks[mark]),
    ),
  );
  choice.addEventListener("change", () => {
    chosen =
      [first, ...others].find(({ mark }) => mark === choice.value) ?? first;
    show();
  });
  show();
  return element(
    "details",
    {},
    element("summary", {}, messages.publishTitle),
    ...(others.length === 0
      ? []
      : [element("p", {}, element("label", {}, messages.mark, " ", choice))]),
    panel.root,
  );
};
