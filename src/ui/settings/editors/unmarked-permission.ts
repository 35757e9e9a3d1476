import { MARK } from "../../../fields/fitting-types";
import type { ChoiceName } from "../../../fields/record-choices";
import { RECORD_CHOICES } from "../../../fields/record-choices";
import { fieldOf } from "../../../settings/labelled-form";
import type { Judged } from "../session/screen-problem";
import { kindOf, slotsOf, sourceOf } from "../../../settings/source-slots";
import { formOf } from "../screen/settings-screen";

/**
 * What it comes to when no choice of a field is said to allow printing: any
 * tick of a box does (anyTick), or nothing is printed (noneMarked).
 * @returns undefined where a choice is, and for other fields
 */
export const unmarkedPermission = (
  judged: Pick<Judged, "settings" | "contents">,
  name: ChoiceName,
): "anyTick" | "noneMarked" | undefined => {
  const choices = judged.settings.choices[name];
  if (!("marked" in choices) || choices.marked.length > 0) return undefined;
  const { source, field } = RECORD_CHOICES[name];
  const types = slotsOf(judged.settings.sources).flatMap((slot) => {
    const code = sourceOf(judged.settings, slot)?.fields[field];
    const type =
      kindOf(slot) === source ? fieldOf(formOf(judged, slot), code)?.type : "";
    return type ? [type] : [];
  });
  if (types.length === 0) return undefined;
  return types.every((type) => MARK.some((box) => box === type))
    ? "anyTick"
    : "noneMarked";
};
