/** A plugin as the settings pages list it, in the user's language. */
export interface PagePlugin {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly version: string;
  /** null for a plugin that is not installed any more. */
  readonly iconUrl: string | null;
  /** Whether it has a settings page. */
  readonly hasSettings: boolean;
}
