import type { SourceName } from "../../settings/mappable-fields";
import type { Settings } from "../../settings/settings";
import { sourceNames, sourceOf } from "./settings-draft";
import type { LabelledForm, SettingsGateway } from "./settings-gateway";
import type { Forms } from "./settings-problems";

/** The forms of the chosen apps, each read once. */
export class FormsReader {
  /** By app id; null when the form could not be read. */
  private readonly forms = new Map<string, LabelledForm | null>();

  /** @param changed called when a form has come or could not be read */
  constructor(private readonly changed: () => void) {}

  /** Forms of the sources whose app could be read so far. */
  bySource(settings: Settings): Forms {
    return Object.fromEntries(
      sourceNames.flatMap((name) => {
        const form = this.forms.get(sourceOf(settings, name)?.appId ?? "");
        return form ? [[name, form]] : [];
      }),
    );
  }

  /** Sources whose app could not be read. */
  unreadable(settings: Settings): ReadonlySet<SourceName> {
    return new Set(
      sourceNames.filter(
        (name) =>
          this.forms.get(sourceOf(settings, name)?.appId ?? "") === null,
      ),
    );
  }

  /** The form of an app; undefined when it could not be read. */
  async read(
    gateway: SettingsGateway,
    appId: string,
  ): Promise<LabelledForm | undefined> {
    const known = this.forms.get(appId);
    if (known) return known;
    const form = await gateway.form(appId).catch(() => null);
    this.forms.set(appId, form);
    this.changed();
    return form ?? undefined;
  }
}
