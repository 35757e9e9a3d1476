import type { SourceName } from "../fields/fields";

/** What to do about one of our apps, said by whoever sets up. */
export type AppAnswer =
  /** Another name for it. */
  | { readonly way: "new"; readonly name: string }
  /** This app is ours, whatever it looks like: it gets what it lacks. */
  | { readonly way: "add"; readonly appId: string }
  /** This app is read as it is; its fields are found by their names. */
  | ({ readonly way: "use"; readonly appId: string } & MayAdd)
  /** The settings name this app: it is ours if it looks so, else it is read as it is. */
  | ({
      readonly way: "known";
      readonly appId: string;
      /** The settings name the list that shows the summary. */
      readonly hasList?: boolean;
    } & MayAdd)
  /** Settings work without it. */
  | { readonly way: "none" };

/** What an app of the city may get; nothing unless it is said. */
export interface MayAdd {
  /** The plugin, which helps with its forms or shows the summary. */
  readonly withPlugin?: boolean;
  /** The list that shows the summary. */
  readonly withView?: boolean;
}

/** Apps without an answer are found by their names, or made. */
export type AppAnswers = Readonly<Partial<Record<SourceName, AppAnswer>>>;
