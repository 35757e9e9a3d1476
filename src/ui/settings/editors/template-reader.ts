import type { Settings } from "../../../settings/settings";
import type { Answer } from "../sources/app-reader";
import type { SettingsGateway } from "../session/settings-gateway";

/** Files of the record with the templates. */
export interface TemplateFiles {
  readonly names: readonly string[];
  /** Sentences. */
  readonly problems: readonly string[];
}

/** The files of the record with the templates, read anew when another record is named. */
export class TemplateReader {
  private asked = "";
  private answer: Answer<TemplateFiles> | undefined;

  /** @param changed called when the answer has come */
  constructor(private readonly changed: () => void) {}

  /** Absent while they are read or when no record is named. */
  get files(): Answer<TemplateFiles> | undefined {
    return this.answer;
  }

  async read(gateway: SettingsGateway, settings: Settings): Promise<void> {
    const { summaries } = settings.sources;
    const { recordId = "" } = settings.documentTemplates;
    const code = summaries?.fields.templates ?? "";
    const asked = JSON.stringify([summaries?.appId, code, recordId]);
    if (asked === this.asked) return;
    this.asked = asked;
    this.answer = undefined;
    if (!summaries || code === "" || !/^\d+$/u.test(recordId)) return;
    const answer = await Promise.all([
      gateway.fileNames(summaries, recordId, code),
      gateway.templateProblems(settings),
    ]).then(
      ([names, problems]) => ({ value: { names, problems } }),
      (error: unknown) => ({ failure: gateway.explain(error) }),
    );
    if (asked !== this.asked) return;
    this.answer = answer;
    this.changed();
  }
}
