import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { importTotalMessages } from "../../i18n/entering/import-total-messages";
import type { ImportOutcome } from "../../import/records/run-import";
import { isYearUnconfirmed } from "../../import/records/planning/years/year-group";
import { importYearMessages } from "../../i18n/entering/import-year-messages";
import { countPlan } from "../../import/records/planning/results/count-plan";
import type { RunNote } from "../../kintone/importing/run-notes";
import { buttonRow } from "../button-row";
import { plainButton } from "../plain-button";
import type { Hand } from "./hand";
import { rowsInWords } from "./rows/row-filter";

/** What the dialog does when a button of its foot is pressed. */
interface FooterActions {
  readonly write: () => void;
  readonly leaveWrong: (isLeaving: boolean) => void;
  readonly again: () => void;
  readonly close: () => void;
}

/** What can be done next, by what the dialog shows. */
export const importFooter = (
  hand: Hand,
  actions: FooterActions,
): TemplateResult => {
  const { controller, messages, outcomes } = hand;
  const { phase } = controller;
  const again = plainButton(messages.again, actions.again);
  const close = plainButton(messages.close, actions.close);
  switch (phase.at) {
    case "writing":
    case "takingBack":
      return buttonRow(plainButton(outcomes.stop, () => controller.stop()));
    case "planned":
      return html`${wrongLeft(hand, actions)} ${totalsAccepted(hand)}
      ${buttonRow(writeButton(hand, actions), again, close)}`;
    case "written":
      return buttonRow(
        ...goOnOrReload(hand, leftOf(phase.outcome), outcomes.goOn, () => {
          void controller.goOn();
        }),
        takeBackButton(hand),
        again,
        close,
      );
    case "takenBack":
      return buttonRow(
        ...goOnOrReload(
          hand,
          phase.back.left.length,
          outcomes.takeBackAgain,
          () => {
            void controller.takeBackAgain();
          },
        ),
        again,
        close,
      );
    case "failed":
      return buttonRow(again, close);
    case "choosing":
    case "reading":
    case "notRead":
      return buttonRow(close);
    default:
      return phase satisfies never;
  }
};

/** Records that are to be written or moved yet. */
const leftOf = ({ left, moving }: ImportOutcome): number =>
  left + (moving?.unmoved.length ?? 0);

/** Asks before something is lost, the way back first. */
export const importQuestion = (
  question: string,
  keep: { readonly text: string; readonly click: () => void },
  lose: { readonly text: string; readonly click: () => void },
): TemplateResult =>
  html`<p
      class="nendo-import-asked nendo-import-warning"
      role="alert"
      tabindex="-1"
    >
      ${question}
    </p>
    ${buttonRow(
      plainButton(keep.text, keep.click),
      plainButton(lose.text, lose.click),
    )}`;

const MAIN = { isMain: true } as const;

/** What is left goes on; else the list shows what there is by now. */
const goOnOrReload = (
  { outcomes }: Hand,
  left: number,
  text: string,
  goOn: () => void,
): readonly TemplateResult[] => {
  const reload = (options = {}) =>
    plainButton(outcomes.reload, () => location.reload(), options);
  return left > 0 ? [plainButton(text, goOn, MAIN), reload()] : [reload(MAIN)];
};

const takeBackButton = ({
  controller,
  outcomes,
  askTakingBack,
}: Hand): TemplateResult | typeof nothing => {
  const [note]: readonly RunNote[] = controller.notes;
  return note === undefined || note.made.length === 0
    ? nothing
    : plainButton(outcomes.takeBackNow(note.made.length), () =>
        askTakingBack(note),
      );
};

const writeButton = (
  { controller, messages }: Hand,
  { write }: FooterActions,
): TemplateResult => {
  const { phase, planned, isLeavingWrong } = controller;
  const count = countPlan(planned);
  const isPlanning = phase.at === "planned" && phase.isPlanning;
  const isReady =
    count.write > 0 &&
    !isPlanning &&
    (count.wrong === 0 || isLeavingWrong) &&
    controller.areTotalsAccepted &&
    !planned.some(isYearUnconfirmed);
  return plainButton(messages.write(count.write), write, {
    ...MAIN,
    isDisabled: !isReady,
  });
};

/** What is wrong is left behind only by whoever says so. */
const wrongLeft = (
  { controller, messages, language }: Hand,
  { leaveWrong }: FooterActions,
): unknown => {
  const { phase, planned, isLeavingWrong } = controller;
  const { write, wrong } = countPlan(planned);
  const isPlanning = phase.at === "planned" && phase.isPlanning;
  return [
    wrong === 0
      ? nothing
      : box(
          messages.leaveWrong(
            wrong,
            rowsInWords(
              planned.filter(({ standing }) => standing === "wrong"),
              messages,
              language,
            ),
          ),
          isLeavingWrong,
          leaveWrong,
        ),
    planned.some(isYearUnconfirmed)
      ? html`<p>${importYearMessages[language].waiting}</p>`
      : nothing,
    write === 0 && !isPlanning ? html`<p>${messages.nothing}</p>` : nothing,
  ];
};

/** Totals of the list that differ are looked at before anything is written. */
const totalsAccepted = ({
  controller,
  language,
}: Hand): TemplateResult | typeof nothing => {
  const differing = controller.totals.filter(
    ({ standing }) => standing === "differs",
  );
  return differing.length === 0
    ? nothing
    : box(
        importTotalMessages[language].accept(differing.length),
        controller.areTotalsAccepted,
        (areAccepted) => controller.acceptTotals(areAccepted),
      );
};

const box = (
  text: string,
  isChecked: boolean,
  change: (isChecked: boolean) => void,
): TemplateResult =>
  html`<p>
    <label class="nendo-import-leave"
      ><input
        type="checkbox"
        .checked=${isChecked}
        @change=${({ currentTarget }: Event) =>
          change((currentTarget as HTMLInputElement).checked)}
      />
      ${text}</label
    >
  </p>`;
