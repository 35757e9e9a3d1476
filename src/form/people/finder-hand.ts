import type { StaffMember } from "../../domain/staff-member";
import type { FormTexts } from "../page/form-texts";
import type { WrittenOne } from "./read-people";
import type { PeopleRules } from "./resolve-people";

/** What finding people in a form rests on. */
export interface FinderOptions {
  readonly messages: FormTexts;
  readonly roster: () => Promise<readonly StaffMember[]>;
  readonly rules: () => Promise<PeopleRules>;
  /** Whether the roster tells how names are read. */
  readonly hasReadings: boolean;
  /** Whether anybody is among the participants: whoever comes first is the principal. */
  readonly hasPeople: () => boolean;
  /** @returns who was there already */
  readonly enter: (people: readonly WrittenOne[]) => readonly WrittenOne[];
}

/** What the parts of the finder share. */
export interface FinderHand extends FinderOptions {
  /** Where it is told what became of people. */
  readonly said: HTMLElement;
  /** The roster; undefined where it can't be read, which is told. */
  readonly read: () => Promise<readonly StaffMember[] | undefined>;
}
