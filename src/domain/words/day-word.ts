import type { Words } from "./words";

/** What the day of a record is called in Japanese: meetings are held (開催), other things are not. */
export const dayWord = ({
  meetingShort,
}: Pick<Words, "meetingShort">): string =>
  /ミーティング|会議|面談/u.test(meetingShort)
    ? "開催日"
    : `${meetingShort}の日`;
