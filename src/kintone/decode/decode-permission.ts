import { MARK } from "../../fields/fitting-types";
import type { PermissionChoices } from "../../fields/record-choices";
import { findMeaning } from "./find-meaning";
import type { RecordReader } from "./record-reader";

/**
 * Whether a record allows something of it to be printed: by a tick, or by a
 * choice that the settings know as one that allows it. Blank is no, and so is a
 * choice without a meaning, which is noted. One that withholds goes before one
 * that allows. Where the settings name no choice that allows, a tick in a box
 * is enough, as it was before they could name any.
 */
export const decodePermission = <Name extends string>(
  reader: RecordReader<Name>,
  name: Name,
  choices: PermissionChoices,
): boolean => {
  const isBox = MARK.some((type) => type === reader.typeOf(name));
  const isAnyTick = isBox && choices.marked.length === 0;
  const chosen = isBox ? reader.texts(name) : [reader.text(name) ?? ""];
  const meanings = chosen
    .filter((choice) => choice !== "")
    .map((choice) => {
      const meaning = findMeaning(choice, choices);
      if (meaning === undefined && !isAnyTick) {
        reader.note("permissionUnknown", choice);
      }
      return meaning ?? (isAnyTick ? "marked" : undefined);
    });
  return meanings.includes("marked") && !meanings.includes("withheld");
};
