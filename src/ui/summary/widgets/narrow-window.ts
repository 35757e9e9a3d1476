import type { ReactiveController, ReactiveControllerHost } from "lit";

/** As wide as a phone held upright, or a PC's window at 400 % zoom (WCAG 2.2, 1.4.10). */
const NARROW = "(max-width: 599px)";

/** Tells an element whether the window is narrow, and when that changes. */
export class NarrowWindow implements ReactiveController {
  private readonly query = window.matchMedia(NARROW);
  private readonly update = (): void => this.host.requestUpdate();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get matches(): boolean {
    return this.query.matches;
  }

  hostConnected(): void {
    this.query.addEventListener("change", this.update);
  }

  hostDisconnected(): void {
    this.query.removeEventListener("change", this.update);
  }
}
