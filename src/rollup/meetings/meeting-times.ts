import type { Meeting } from "../../domain/meeting";

/** All that decides whether a meeting counts: of tens of thousands a few hundred differ. */
export type MeetingTime = Pick<Meeting, "heldOn" | "status">;

/** Numbers the times of meetings, as they are first met. */
export class MeetingTimesBuilder {
  readonly times: MeetingTime[] = [];
  readonly #known = new Map<
    Meeting["status"],
    Map<Meeting["heldOn"], number>
  >();

  numberOf({ status, heldOn }: MeetingTime): number {
    let days = this.#known.get(status);
    if (days === undefined) this.#known.set(status, (days = new Map()));
    const known = days.get(heldOn);
    if (known !== undefined) return known;
    const number = this.times.push({ heldOn, status }) - 1;
    days.set(heldOn, number);
    return number;
  }
}
