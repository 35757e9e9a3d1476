import type { Meeting } from "../../../src/domain/meeting";
import { attendee, meeting } from "../fixture";

/** A number of meetings, each of another person unless said otherwise. */
export const many = (
  count: number,
  more: (index: number) => Partial<Meeting> & { on?: string },
): Meeting[] =>
  Array.from({ length: count }, (_, index) => {
    const { on = "2023-05-10", ...rest } = more(index);
    return meeting(on, {
      attendances: [attendee(`p${index}`, "課長級")],
      ...rest,
    });
  });

/** Somebody of so many people. */
export const person = (index: number, people: number, rank = "課長級") => ({
  attendances: [attendee(`p${index % people}`, rank)],
});
