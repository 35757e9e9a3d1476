import type { Words } from "../../../domain/words/words";
import { Button } from "kintone-ui-component/lib/button";
import type { TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import type { Rank } from "../../../domain/rank";
import { rankMatcher } from "../../../domain/rank";
import type { Language } from "../../../i18n/language";
import { settingsMessages } from "../../../i18n/settings/settings-messages";
import type { RankText } from "../../../kintone/sources/read-rank-texts";
import { defineElement } from "../../define-element";
import "../../waiting";
import { kuc } from "../../kuc";
import type { Answer } from "../sources/app-reader";

/** Every rank that stands on records, with the one it is counted as under the settings on the screen. */
class RankTexts extends LitElement {
  @property({ attribute: false }) language: Language = "ja";
  @property({ attribute: false }) ranks: readonly Rank[] = [];
  @property({ attribute: false })
  read:
    | ((signal: AbortSignal) => Promise<Answer<readonly RankText[]>>)
    | undefined;

  @property({ attribute: false }) words!: Words;

  /** While they are read; whoever waits long can stop it. */
  @state() private stopper: AbortController | undefined;
  @state() private answer: Answer<readonly RankText[]> | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const rules = settingsMessages[this.language].rules(this.words);
    return html`<div class="nendo-config-buttons">
        ${kuc(
          Button,
          { text: rules.rankTextsRead, disabled: this.stopper !== undefined },
          { click: () => this.look() },
        )}
      </div>
      ${
        this.stopper === undefined
          ? nothing
          : html`<nendo-waiting
              .text=${rules.rankTextsReading}
              .stopText=${rules.rankTextsStop}
              @nendo-stop=${() => this.stopper?.abort()}
            ></nendo-waiting>`
      }
      ${this.answer === undefined ? nothing : this.found(this.answer)}`;
  }

  private found(answer: Answer<readonly RankText[]>): TemplateResult {
    const rules = settingsMessages[this.language].rules(this.words);
    if ("failure" in answer) {
      const { title, advice } = answer.failure;
      return html`<p class="nendo-config-error" role="alert">
        ${title} ${advice}
      </p>`;
    }
    if (answer.value.length === 0) return html`<p>${rules.rankTextsNone}</p>`;
    const match = rankMatcher(this.ranks);
    const rows = answer.value.map((one) => ({ ...one, ...match(one.text) }));
    const unset = rows.filter(({ index }) => index < 0);
    const ordered = [...unset, ...rows.filter(({ index }) => index >= 0)];
    return html`<div class="nendo-config-preview">
      <p role="status">${rules.rankTextsState(rows.length, unset.length)}</p>
      <div
        class="nendo-config-preview-scroll"
        tabindex="0"
        role="group"
        aria-label=${rules.rankTextsTitle}
      >
        <table class="nendo-config-preview-table">
          <caption class="nendo-config-preview-title">
            ${rules.rankTextsTitle}
          </caption>
          <thead>
            <tr>
              <th scope="col">${rules.rankText}</th>
              <th scope="col">${rules.rankTextTimes}</th>
              <th scope="col">${rules.rankTextRank}</th>
            </tr>
          </thead>
          <tbody>
            ${ordered.map(
              ({ text, times, index, rivals }) =>
                html`<tr>
                  <th scope="row">${text}</th>
                  <td>${times}</td>
                  <td class=${index < 0 ? "nendo-config-finding" : ""}>
                    ${
                      this.ranks[index]?.label ??
                      (rivals.length === 0
                        ? rules.rankTextUnset
                        : rules.rankTextRivals(
                            rivals.map((one) => this.ranks[one]?.label ?? ""),
                          ))
                    }
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </div>`;
  }

  private async look(): Promise<void> {
    if (!this.read || this.stopper) return;
    const { signal } = (this.stopper = new AbortController());
    this.answer = undefined;
    this.answer = await this.read(signal);
    this.stopper = undefined;
  }
}

defineElement("nendo-rank-texts", RankTexts);
