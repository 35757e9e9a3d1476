import type { TemplateResult } from "lit";
import { html } from "lit";
import { textInput, textsInput } from "./inputs";
import { listEditor } from "./list-editor";
import type { SettingsScreen } from "../screen/settings-screen";

/** Words of the document and the spellings to avoid. */
export const termsEditor = (screen: SettingsScreen): TemplateResult => {
  const { messages, settings } = screen;
  return listEditor(screen, {
    path: "terms",
    items: settings.terms,
    nameOf: ({ preferred }) => preferred || messages.rules.newTerm,
    body: (term, index, replace) => html`
      ${textInput(screen, {
        path: `terms.${index}.preferred`,
        label: messages.rules.term(index + 1),
        value: term.preferred,
        change: (preferred) => replace({ ...term, preferred }),
      })}
      ${textsInput(screen, {
        path: `terms.${index}.variants`,
        label: messages.rules.variants,
        value: term.variants,
        change: (variants) => replace({ ...term, variants }),
      })}
    `,
    addText: messages.rules.addTerm,
    newItem: () => ({ preferred: "", variants: [] }),
    change: (terms, effect) => screen.update({ ...settings, terms }, effect),
  });
};
