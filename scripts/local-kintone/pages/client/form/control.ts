import type { RestClient } from "../rest";
import type { Texts } from "../text/ja";
import type { Directory } from "./directory";

/** An input for one kind of value. */
export interface Control {
  readonly element: HTMLElement;
  /** The value of the cell as REST takes it. */
  read(): unknown;
  /** Shows a value without calling `onChange`. */
  write(value: unknown): void;
  setDisabled(isDisabled: boolean): void;
}

export interface ControlEnv {
  /** The name that assistive technology reads. */
  readonly label: string;
  readonly texts: Texts;
  readonly rest: RestClient;
  readonly timeZone: string;
  readonly directory: Directory;
  /** Called after the user changed the value. */
  onChange(): void;
}
