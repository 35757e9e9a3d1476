import { MARK } from "../../../fields/fitting-types";
import type { ChoiceName } from "../../../fields/record-choices";
import { RECORD_CHOICES } from "../../../fields/record-choices";
import { fieldOf } from "../../../settings/labelled-form";
import type { Judged } from "../session/screen-problem";
import { sourceOf } from "../session/settings-draft";
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
  const code = sourceOf(judged.settings, source)?.fields[field];
  const type = fieldOf(formOf(judged, source), code)?.type;
  if (type === undefined) return undefined;
  return MARK.some((box) => box === type) ? "anyTick" : "noneMarked";
};
