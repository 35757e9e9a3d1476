import type { SettingsMessages } from "../../../i18n/settings/settings-messages";
import type { SourceSlot } from "../../../settings/source-slots";
import { furtherOf, kindOf } from "../../../settings/source-slots";

/** What the screen calls the app of a place: 活動の記録（2つめのアプリ）. */
export const slotName = (
  slot: SourceSlot,
  { names, furtherApp }: SettingsMessages["sources"],
): string => {
  const index = furtherOf(slot);
  const name = names[kindOf(slot)];
  return index === undefined ? name : furtherApp(name, index + 2);
};
