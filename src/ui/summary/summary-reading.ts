import type {
  ReactiveController,
  ReactiveControllerHost,
  TemplateResult,
} from "lit";
import type { SummaryMessages } from "../../i18n/summary/summary-messages";
import type {
  LoadedSummary,
  LoadListener,
  ShownFigures,
  SummaryFailure,
  SummarySource,
} from "./summary-source";
import { cancelledView, failureView, readingView } from "./summary-states";

interface ReadingProgress {
  readonly read: number;
  readonly total: number | undefined;
}

/** How far reading a summary is. */
export type ReadingStage =
  | ({ readonly name: "reading" } & ReadingProgress)
  | { readonly name: "counted"; readonly summary: ShownFigures }
  | { readonly name: "ready"; readonly summary: LoadedSummary }
  | { readonly name: "cancelled" }
  | { readonly name: "failed"; readonly failure: SummaryFailure };

const START = { name: "reading", read: 0, total: undefined } as const;

/** What an element shows and offers at each stage. */
interface StageViews {
  readonly messages: SummaryMessages;
  readonly cancel: () => void;
  readonly retry: () => void;
  readonly ready: (summary: LoadedSummary) => TemplateResult;
  /** Absent: it waits until all is there. */
  readonly counted?: (figures: ShownFigures) => TemplateResult;
}

/**
 * Reads a summary for an element, which is drawn again at each step. Reading
 * again breaks off what was being read, and so does taking the element away:
 * only what was asked for last is ever shown.
 */
export class SummaryReading implements ReactiveController {
  private current: ReadingStage = START;
  private request = new AbortController();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get stage(): ReadingStage {
    return this.current;
  }

  /** Whether it was reading when the element was taken away. */
  get isBrokenOff(): boolean {
    return this.current.name === "reading" && this.request.signal.aborted;
  }

  hostDisconnected(): void {
    this.request.abort();
  }

  /** Shows a summary that was made of the same records. */
  show(summary: LoadedSummary): void {
    this.go({ name: "ready", summary });
  }

  cancel(): void {
    this.request.abort();
    this.go({ name: "cancelled" });
  }

  /**
   * @param load what is to be read; it is told of its signal and whom to tell
   * @returns whether what was read is shown now
   */
  async read(
    source: Pick<SummarySource, "explain">,
    load: (listen: Omit<LoadListener, "isFresh">) => Promise<LoadedSummary>,
  ): Promise<boolean> {
    this.request.abort();
    const { signal } = (this.request = new AbortController());
    const goOn = (stage: ReadingStage): boolean => {
      if (!signal.aborted) this.go(stage);
      return !signal.aborted;
    };
    this.go(START);
    try {
      const summary = await load({
        signal,
        onProgress: (read, total) => goOn({ name: "reading", read, total }),
        onCounted: (figures) => goOn({ name: "counted", summary: figures }),
      });
      return goOn({ name: "ready", summary });
    } catch (error) {
      if (signal.aborted) return false;
      this.request.abort();
      this.go({ name: "failed", failure: source.explain(error) });
      return false;
    }
  }

  view({
    messages,
    cancel,
    retry,
    ready,
    counted = () => readingView(messages, START, cancel),
  }: StageViews): TemplateResult {
    switch (this.current.name) {
      case "reading":
        return readingView(messages, this.current, cancel);
      case "failed":
        return failureView(messages, this.current.failure, retry);
      case "cancelled":
        return cancelledView(messages, retry);
      case "counted":
        return counted(this.current.summary);
      case "ready":
        return ready(this.current.summary);
      default:
        return this.current satisfies never;
    }
  }

  private go(stage: ReadingStage): void {
    this.current = stage;
    this.host.requestUpdate();
  }
}
