import type { BootApp } from "../boot";
import { fill, h } from "../dom";
import type { PageContext } from "../page-context";
import type { EntityValue } from "../record-data";
import { reportFailure } from "../report-failure";
import { textButton } from "../widgets/buttons";
import { toWallClock } from "../zoned-time";

interface CommentView {
  readonly id: string;
  readonly text: string;
  readonly createdAt: string;
  readonly creator: EntityValue;
}

interface CommentPage {
  readonly comments: readonly CommentView[];
  readonly older: boolean;
}

/** Comments that one call gives (kintone: GET record/comments). */
const PAGE = 10;

/** The comments of a record beside its detail: read, write, delete one's own. */
export class CommentsPanel {
  readonly element: HTMLElement;
  private readonly list = h("ol", { class: "lk-comments" });
  private readonly more = h("div");
  private shown: readonly CommentView[] = [];

  constructor(
    private readonly context: PageContext,
    private readonly app: BootApp,
    private readonly recordId: number,
  ) {
    const { texts } = context;
    const input = h("textarea", {
      class: "lk-input lk-comment-input",
      rows: 3,
      "aria-label": texts.writeComment,
      placeholder: texts.writeComment,
    });
    const send = textButton(texts.sendComment, "primary", () =>
      this.try(async () => {
        const text = input.value.trim();
        if (text === "") return;
        await this.call("POST", { comment: { text } });
        writer.reset();
        await this.refresh();
      }),
    );
    const writer = h(
      "form",
      { submit: (event) => event.preventDefault() },
      input,
      h("div", { class: "lk-comment-send" }, send),
    );
    this.element = h(
      "aside",
      { class: "lk-sidebar", "aria-label": texts.comments },
      h("h2", { class: "lk-sidebar-title" }, texts.comments),
      writer,
      this.list,
      this.more,
    );
  }

  /** Shows the newest comments, or why they can't be read. */
  refresh(): Promise<void> {
    this.shown = [];
    return this.try(() => this.loadMore());
  }

  private async loadMore(): Promise<void> {
    const { context, app, recordId } = this;
    const page = await context.rest.get<CommentPage>(
      `${context.apiRoot}/record/comments.json`,
      { app: app.id, record: recordId, offset: this.shown.length, limit: PAGE },
    );
    this.shown = [...this.shown, ...page.comments];
    fill(this.list, ...this.shown.map((comment) => this.item(comment)));
    fill(
      this.more,
      page.older &&
        textButton(context.texts.olderComments, "normal", () =>
          this.try(() => this.loadMore()),
        ),
    );
  }

  private item(comment: CommentView): HTMLElement {
    const { texts, boot } = this.context;
    const time = toWallClock(comment.createdAt, boot.user.timezone);
    return h(
      "li",
      { class: "lk-comment" },
      h(
        "div",
        { class: "lk-comment-head" },
        h("span", {}, comment.creator.name),
        h("time", { datetime: comment.createdAt }, time.replace("T", " ")),
      ),
      h("p", { class: "lk-comment-text" }, comment.text.trimEnd()),
      comment.creator.code === boot.user.code &&
        textButton(texts.deleteComment, "normal", () =>
          this.try(async () => {
            await this.call("DELETE", { comment: comment.id });
            await this.refresh();
          }),
        ),
    );
  }

  private call(
    method: "POST" | "DELETE",
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<unknown> {
    const { context, app, recordId } = this;
    return context.rest.request(
      method,
      `${context.apiRoot}/record/comment.json`,
      { app: app.id, record: recordId, ...parameters },
    );
  }

  private async try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      reportFailure(this.context, error);
    }
  }
}
