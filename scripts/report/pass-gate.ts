import { filingProblem } from "../../src/domain/publishing/filing-problem";
import { gateMessages } from "../../src/i18n/publishing/gate-messages";
import { publishingSentence } from "../../src/i18n/publishing/publishing-messages";
import { keepAcknowledgements } from "../../src/kintone/acknowledgements/keep-acknowledgements";
import type { KeepProblem } from "../../src/kintone/acknowledgements/keep-problem";
import { now } from "../../src/kintone/page/now";
import type { Connect } from "../../src/kintone/rest/kintone-client";
import type { PublishingItem } from "../../src/publishing/readiness/publishing-item";
import type { Settings } from "../../src/settings/settings";
import type { Summary } from "../../src/summary/summary";
import { commandMessages } from "./command-messages";
import { EXIT_CODE } from "./exit-code";
import type { ReportArguments } from "./arguments/parse-report-arguments";
import type { GivenReason } from "./read-acknowledgements";
import { readAcknowledgements } from "./read-acknowledgements";
import { ReportFailure } from "./report-failure";
import type { Terminal } from "./terminal";

/** What the gate of the public edition stands in front of. */
export interface GateOrder {
  readonly summary: Summary;
  readonly settings: Settings;
  readonly connect: Connect;
}

/** An item that was let stand, and why. */
interface Answered {
  readonly item: PublishingItem;
  readonly reason: string;
}

/**
 * A public edition with open errors is made only when the file of --acknowledge
 * gives a reason for each (domain: Checks before publication). The reasons are
 * kept at the 年度まとめ record; what keeps them from it is told and stops nothing.
 * @throws ReportFailure that lists what stands, in the form of such a file
 */
export const passGate = async (
  order: GateOrder,
  args: ReportArguments,
  terminal: Terminal,
): Promise<void> => {
  if (args.edition !== "public") return;
  const messages = commandMessages(args.language);
  const given =
    args.acknowledge === undefined
      ? []
      : await readAcknowledgements(args.acknowledge, messages);
  const { readiness } = order.summary;
  const open = readiness?.blocking ?? [];
  const known = (readiness?.steps ?? []).flatMap(({ items }) => items);
  for (const { key, reason } of given) {
    if (!known.some((item) => item.key === key)) {
      terminal.warn(messages.acknowledgeUnknown(key));
    } else if (reason === "") {
      terminal.warn(messages.acknowledgeNoReason(key));
    }
  }
  const answered = open.flatMap((item) => answerFor(item, given));
  const left = open.filter(
    ({ key }) => !answered.some(({ item }) => item.key === key),
  );
  if (left.length > 0) {
    throw new ReportFailure(
      EXIT_CODE.acknowledge,
      messages.acknowledgeFirst(left.length),
      left
        .map(
          ({ key, fact }) =>
            `# ${publishingSentence(fact, args.language, order.summary.words)}\n${key} `,
        )
        .join("\n"),
    );
  }
  if (answered.length === 0) return;
  const problem = await keep(answered, order, args);
  if (problem !== undefined) {
    terminal.warn(gateMessages[args.language].notKept[problem]);
  }
};

const answerFor = (
  item: PublishingItem,
  given: readonly GivenReason[],
): readonly Answered[] => {
  const reason =
    given.filter(({ key }) => key === item.key).at(-1)?.reason ?? "";
  return reason === "" ? [] : [{ item, reason }];
};

/** Only at the record that stands for what is made. */
const keep = async (
  answered: readonly Answered[],
  { summary, settings, connect }: GateOrder,
  { fiscalYears, asOf, language, connection }: ReportArguments,
): Promise<KeepProblem | undefined> => {
  const record = summary.input.summary;
  const problem = filingProblem(record, {
    fiscalYears,
    ...(asOf === undefined ? {} : { asOf }),
  });
  if (record === undefined || problem !== undefined) return "noRecord";
  const { auth } = connection;
  return keepAcknowledgements(
    answered.map(({ item: { key, fact }, reason }) => ({
      key,
      text: publishingSentence(fact, language, summary.words),
      reason,
      by:
        "username" in auth
          ? auth.username
          : commandMessages(language).acknowledgedByToken,
    })),
    { settings, connect, recordId: record.recordId, at: now() },
  );
};
