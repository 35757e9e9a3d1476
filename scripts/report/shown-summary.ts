import { freezingMessages } from "../../src/i18n/publishing/freezing-messages";
import type { Picture } from "../../src/kintone/attachments/read-picture";
import { readPicture } from "../../src/kintone/attachments/read-picture";
import type { Connect } from "../../src/kintone/rest/kintone-client";
import { KintoneError } from "../../src/kintone/rest/errors/kintone-error";
import type { Settings } from "../../src/settings/settings";
import { asFrozen } from "../../src/summary/as-frozen";
import type { Summary } from "../../src/summary/summary";
import { commandMessages } from "./command-messages";
import { EXIT_CODE } from "./exit-code";
import type { ReportArguments } from "./arguments/parse-report-arguments";
import { ReportFailure } from "./report-failure";
import type { Terminal } from "./terminal";

/** What files are made of. */
export interface ShownSummary {
  readonly summary: Summary;
  /** Whether it is what was frozen. */
  readonly isFrozen: boolean;
  /** `#RRGGBB`, one a rank. */
  readonly colors: readonly string[];
  readonly picture: (fileKey: string) => Promise<Picture>;
}

/**
 * A summary as it was frozen, or as the records are now where nothing is frozen
 * or that was asked for; says which of both.
 * @throws ReportFailure when what was frozen can't be used: figures of today
 *   never stand in for it unasked
 */
export const shownSummary = (
  summary: Summary,
  { isLive, attach, language }: ReportArguments,
  { settings, connect }: { settings: Settings; connect: Connect },
  terminal: Terminal,
): ShownSummary => {
  const { freezing } = summary;
  const messages = commandMessages(language);
  const words = freezingMessages[language];
  const live: ShownSummary = {
    summary,
    isFrozen: false,
    colors: settings.colors,
    picture: (fileKey) =>
      readPicture(fileKey, summary.input, settings, connect),
  };
  if (freezing.state === "none" || freezing.state === "statusOnly") return live;
  if (isLive) {
    if (attach !== undefined) {
      throw new ReportFailure(EXIT_CODE.output, messages.liveNotAttached);
    }
    terminal.warn(messages.live(words.stamp(freezing.frozen)));
    return live;
  }
  if (freezing.state === "otherChoice") {
    terminal.warn(messages.otherThanFrozen(words.stamp(freezing.frozen)));
    return live;
  }
  if (freezing.state === "unusable") {
    throw new ReportFailure(
      EXIT_CODE.kintone,
      [words.problems[freezing.problem], messages.liveWay].join("\n"),
    );
  }
  const { frozen, snapshot, pictures, changes } = freezing;
  terminal.say(messages.frozen(words.stamp(frozen), changes.count));
  return {
    summary: asFrozen(summary),
    isFrozen: true,
    colors: snapshot.colors,
    picture: async (fileKey) => {
      const picture = pictures.get(fileKey);
      if (picture === undefined) throw new KintoneError({ code: "unexpected" });
      return picture;
    },
  };
};
