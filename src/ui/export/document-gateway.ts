import type { Explanation } from "../../i18n/error-messages";
import type {
  TemplateFile,
  Templates,
} from "../../kintone/attachments/read-templates";
import type { KeepProblem } from "../../kintone/acknowledgements/keep-problem";
import type { PublishingItem } from "../../publishing/readiness/publishing-item";
import type { SaveListener } from "../../kintone/attachments/save-files";
import type { NamedFile } from "../../kintone/attachments/upload-files";

/** What making and filing documents needs of the world; kintone in use, a double in tests. */
export interface DocumentGateway {
  /**
   * The city's own files to write onto.
   * @param recordId of the 年度まとめ record, when there is one
   */
  readTemplates(
    kinds: readonly TemplateFile[],
    recordId: string | undefined,
  ): Promise<Templates>;
  /**
   * Adds files to a 年度まとめ record, all or none.
   * @returns the names they have there; undefined when the person asked stopped it
   */
  attach(
    files: readonly NamedFile[],
    recordId: string,
    listener: Omit<SaveListener, "askSameName">,
  ): Promise<readonly string[] | undefined>;
  /** Whether the 年度まとめ app has a table for acknowledgements. */
  readonly keepsAcknowledgements: boolean;
  /**
   * Keeps at the 年度まとめ record that whoever is logged in let these stand.
   * @param signal stops it; what was sent by then may be kept
   * @returns undefined when they are kept, else why not
   */
  acknowledge(
    items: readonly PublishingItem[],
    reason: string,
    recordId: string,
    signal: AbortSignal,
  ): Promise<KeepProblem | undefined>;
  /** Says in the comments of the record that files of the public edition were attached; never throws. Nobody is told whether it was said, and stopping it leaves it open. */
  tellPublication(
    recordId: string,
    names: readonly string[],
    signal: AbortSignal,
  ): Promise<void>;
  /** Address of a 年度まとめ record's page. */
  recordUrl(recordId: string): string;
  /** The sentences to show for a failure of making or attaching. */
  explain(error: unknown): Partial<Explanation>;
}
