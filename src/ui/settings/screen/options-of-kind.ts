import type { SourceName } from "../../../fields/fields";
import { optionsOf } from "../../../settings/labelled-form";
import { kindOf, slotsOf, sourceOf } from "../../../settings/source-slots";
import type { Judged } from "../session/screen-problem";
import { formOf } from "./settings-screen";

/** Choices of a field of ours in all apps of a kind of record, each once; undefined where no app has the field. */
export const optionsOfKind = (
  screen: Pick<Judged, "settings" | "contents">,
  name: SourceName,
  field: string,
): readonly string[] | undefined => {
  const mapped = slotsOf(screen.settings.sources).flatMap((slot) => {
    const code = sourceOf(screen.settings, slot)?.fields[field];
    return kindOf(slot) !== name || code === undefined
      ? []
      : [optionsOf(formOf(screen, slot), code)];
  });
  return mapped.length === 0 ? undefined : [...new Set(mapped.flat())];
};
