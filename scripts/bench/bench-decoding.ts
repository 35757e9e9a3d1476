import { deepStrictEqual } from "node:assert";
import { buildDefaultSettings } from "../../src/apps/defaults/default-settings";
import { decodeMeeting } from "../../src/kintone/decode/decode-meeting";
import type { Bench } from "./bench-row";
import { makeMeetings } from "./make-meetings";
import { medianTimes } from "./measure";
import { answerOf } from "./meeting-answer";

const RECORDS = 10_000;
const ROUNDS = 5;

/**
 * Answers of kintone as meetings, against what nobody can do without: reading
 * the same answers as JSON. Every meeting must come out as it went in.
 */
export const benchDecoding: Bench = async () => {
  const meetings = makeMeetings(RECORDS);
  const answer = answerOf(meetings);
  const settings = buildDefaultSettings({
    meetings: "1",
    activities: "2",
    advisers: "3",
    staff: "4",
    summaries: "5",
  });
  const source = settings.sources.meetings;
  if (source === undefined) throw new Error("Meetings have an app here.");
  const decode = () =>
    (JSON.parse(answer) as { records: unknown[] }).records.map(
      (record) => decodeMeeting(record, source, settings.choices).value,
    );
  deepStrictEqual(
    decode().map((meeting) => [
      meeting?.recordId,
      meeting?.heldOn,
      meeting?.status,
      meeting?.attendances.map(({ person, rank }) => [person?.code, rank]),
    ]),
    meetings.map(({ recordId, heldOn, status, attendances }) => [
      recordId,
      heldOn,
      status,
      attendances.map(({ person, rank }) => [person?.code, rank]),
    ]),
  );
  const [ours = NaN, parsing = NaN] = medianTimes(
    [decode, () => JSON.parse(answer) as unknown],
    ROUNDS,
    1,
  );
  return Promise.resolve([
    {
      id: "decoding/10000",
      what: `decoding ${RECORDS.toLocaleString("en")} meetings of 3 participants from kintone's answers`,
      unit: "ms",
      ours,
      others: [{ name: "JSON.parse alone", value: parsing }],
    },
  ]);
};
