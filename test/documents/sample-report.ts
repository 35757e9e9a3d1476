import { wordsIn } from "../../src/domain/words/words";
import { readFileSync } from "node:fs";
import { ADVISERS } from "../../src/sample/advisers";
import { ANNUAL_SUMMARY } from "../../src/sample/annual-summary";
import { GOOD_PRACTICES } from "../../src/sample/good-practices";
import { VOICES } from "../../src/sample/voices";
import { buildDefaultSettings } from "../../src/apps/defaults/default-settings";
import type { AnnualSummary } from "../../src/domain/annual-summary";
import { parseCalendarDate } from "../../src/domain/calendar/calendar-date";
import type { Meeting } from "../../src/domain/meeting";
import type { Figures } from "../../src/report/figures";
import { buildFigures } from "../../src/report/figures";
import { buildReport } from "../../src/report/build-report";
import type { Report } from "../../src/report/report";
import type { ReportInput } from "../../src/report/report-input";
import { inputOf } from "../report/input-of";
import { sampleInput, sampleRules } from "../rollup/sample-input";

/** The document of the sample records, without kintone between. */
export interface SampleDocument {
  readonly report: Report;
  readonly figures: Figures;
  /** As kintone hands it out. */
  readonly pictures: ReadonlyMap<
    string,
    { readonly contentType: string; readonly bytes: Uint8Array }
  >;
}

const PICTURE = "organisation";
const PRACTICE = "booking-app";

export const sampleDocument = (
  change: Partial<
    Pick<ReportInput, "language" | "yearStyle" | "edition" | "words">
  > = {},
): SampleDocument => {
  const { meetings, summary, ...rest } = sampleInput();
  if (summary === undefined) throw new Error("The sample has a summary.");
  const input = {
    ...rest,
    meetings: meetings.map(withVoice),
    summary: withTexts(summary),
    advisers: rest.advisers.map((adviser, index) => ({
      ...adviser,
      introduction: ADVISERS[index]?.introduction ?? "",
    })),
  };
  const { labels, words } = buildDefaultSettings({
    meetings: "1",
    activities: "2",
    advisers: "3",
    staff: "4",
    summaries: "5",
  });
  const written = {
    ...inputOf(input, sampleRules),
    labels,
    words: wordsIn(words, change.language ?? "ja"),
    ...change,
  };
  return {
    report: buildReport(written),
    figures: buildFigures(written.rollups, labels.unset),
    pictures: new Map(
      [PICTURE, PRACTICE].map((key) => [
        key,
        {
          contentType: "image/png",
          bytes: new Uint8Array(
            readFileSync(
              new URL(`../../scripts/sample/${key}.png`, import.meta.url),
            ),
          ),
        },
      ]),
    ),
  };
};

const withVoice = (meeting: Meeting): Meeting => {
  const voice = VOICES.find(
    ({ heldOn, principal }) =>
      heldOn === meeting.heldOn &&
      meeting.attendances[0]?.person?.code === principal,
  );
  return voice === undefined
    ? meeting
    : { ...meeting, voice: voice.text, isVoicePublished: voice.isPublished };
};

const withTexts = (summary: AnnualSummary): AnnualSummary => {
  const publishedOn = parseCalendarDate(ANNUAL_SUMMARY.publishedOn);
  return {
    ...summary,
    ...(publishedOn === undefined ? {} : { publishedOn }),
    division: ANNUAL_SUMMARY.division,
    goodPractices: GOOD_PRACTICES.map(
      ({ category, text, divisions }, index) => ({
        category,
        text,
        ...(divisions === "" ? {} : { divisions }),
        ...(index === 0
          ? {
              photos: [
                {
                  fileKey: PRACTICE,
                  name: "来庁者予約アプリ.png",
                  contentType: "image/png",
                  size: 0,
                },
              ],
              arePhotosPublished: true,
            }
          : {}),
      }),
    ),
    councilSessions: summary.councilSessions.map((session, index) => ({
      ...session,
      name: ANNUAL_SUMMARY.councilSessions[index]?.name ?? "",
    })),
    pictures: [
      {
        fileKey: PICTURE,
        name: "変革推進体制.png",
        contentType: "image/png",
        size: 1,
      },
    ],
  };
};
