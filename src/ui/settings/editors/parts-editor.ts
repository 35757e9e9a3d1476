import type { TemplateResult } from "lit";
import { DOCUMENT_PARTS } from "../../../domain/publishing/left-out-parts";
import { partsChoice } from "../../parts-choice";
import type { SettingsScreen } from "../screen/settings-screen";

/** Which chapters documents have unless chosen otherwise when they are made. */
export const partsEditor = ({
  language,
  settings,
  update,
}: SettingsScreen): TemplateResult =>
  partsChoice({
    offered: {
      parts: DOCUMENT_PARTS,
      details: settings.sections.filter(({ hasDetail }) => hasDetail),
    },
    leftOut: settings.leftOut,
    language,
    isDisabled: false,
    change: (leftOut) => update({ ...settings, leftOut }),
  });
