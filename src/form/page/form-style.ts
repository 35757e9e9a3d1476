import { element } from "./element";

const STYLE_ID = "nendo-form-style";

const RULES = `
.nendo-form-panel, .nendo-form-actions {
  box-sizing: border-box;
  /* 100vw has the scroll bar in it, 100% the space of a form that may be wider than the window. */
  max-width: min(960px, 100%, calc(100vw - 50px));
  margin: 8px 0;
  font-size: 14px;
  line-height: 1.6;
  color: #333;
}
.nendo-form-panel {
  padding: 8px 16px;
  border: 1px solid #767676;
  border-left: 4px solid #1d6fa5;
  background: #fff;
}
.nendo-form-panel .nendo-form-title { font-weight: bold; }
.nendo-form-panel p { margin: 4px 0; }
.nendo-form-bar { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: flex-start; }
.nendo-form-bar .nendo-form-title { line-height: 36px; }
/* As wide as its place, whatever stands in it. */
.nendo-form-tools { flex: 1 1 320px; min-width: 0; }
.nendo-form-tools[hidden], .nendo-form-tools:empty { display: none; }
.nendo-form-panel .nendo-form-missing { font-weight: 600; }
/* Its place is kept, whatever it says: no field moves under the pointer. */
.nendo-form-hints { height: 112px; overflow: auto; resize: vertical; }
.nendo-form-hints-low { height: 72px; }
.nendo-form-panel .nendo-form-expected { padding-left: 20px; color: #595f66; }
.nendo-form-expected[hidden] { display: none; }
.nendo-form-hints[hidden] { display: none; }
.nendo-form-hints:focus-visible { outline: 2px solid #1d6fa5; outline-offset: 2px; }
.nendo-form-people { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: center; }
.nendo-form-search { position: relative; }
.nendo-form-search, .nendo-form-people details { max-width: 100%; }
.nendo-form-search label { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; }
.nendo-form-search input, .nendo-form-people textarea {
  box-sizing: border-box; width: 300px; max-width: 100%; min-height: 36px; padding: 4px 8px;
  border: 1px solid #767676; border-radius: 4px; font: inherit;
}
.nendo-form-people textarea { display: block; width: 420px; margin: 4px 0; }
.nendo-form-people summary { cursor: pointer; min-height: 44px; padding: 10px 0; box-sizing: border-box; color: #1d6fa5; }
.nendo-form-people .nendo-form-said { flex-basis: 100%; line-height: 22px; min-height: 22px; margin: 0; }
.nendo-form-panel .nendo-form-asked { flex-basis: 100%; padding: 0; list-style: none; }
.nendo-form-asked li { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; margin: 4px 0; }
.nendo-form-panel .nendo-form-candidates {
  position: absolute; inset-block-start: 100%; inset-inline-start: 0; z-index: 10;
  width: max-content; max-width: min(460px, calc(100vw - 60px)); max-height: 264px; overflow: auto; padding: 0; list-style: none;
  border: 1px solid #767676; background: #fff; box-shadow: 0 4px 12px rgb(0 0 0 / 20%);
}
.nendo-form-candidates[hidden] { display: none; }
.nendo-form-candidates li { padding: 6px 12px; cursor: pointer; }
.nendo-form-candidates li:hover { background: #e9f3fa; }
.nendo-form-candidates li[aria-selected="true"] { background: #e9f3fa; outline: 2px solid #1d6fa5; outline-offset: -2px; }
.nendo-form-panel ul { margin: 0; padding-left: 20px; }
.nendo-form-panel a, .nendo-form-actions a { color: #1d6fa5; text-decoration: underline; }
.nendo-form-panel a { display: inline-block; min-height: 24px; line-height: 24px; }
div.nendo-form-actions { display: flex; width: max-content; flex-wrap: wrap; gap: 8px 16px; align-items: flex-start; }
.nendo-form-actions p { margin: 0 0 8px; }
.nendo-form-actions label { display: inline-flex; gap: 8px; align-items: center; margin-right: 16px; }
.nendo-form-actions summary { cursor: pointer; min-height: 44px; padding: 10px 0; box-sizing: border-box; }
.nendo-form-actions input, .nendo-form-actions select { min-height: 36px; font: inherit; }
.nendo-form-actions li { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; margin: 4px 0 4px 16px; }
.nendo-form-actions details { max-width: 100%; }
div.nendo-form-actions[data-nendo-list-ways] { width: auto; }
[data-nendo-list-ways] > details[open] { flex: 1 0 100%; }
.nendo-form-row { display: flex; flex-wrap: wrap; gap: 8px; }
.nendo-form-row [hidden] { display: none; }
.nendo-form-actions ul { list-style: none; margin: 0; padding: 0; }
.nendo-form-button {
  min-height: 44px;
  padding: 4px 16px;
  border: 1px solid #1d6fa5;
  border-radius: 4px;
  background: #fff;
  color: #1d6fa5;
  font: inherit;
  cursor: pointer;
}
.nendo-form-button:hover { background: #e9f3fa; }
.nendo-form-button:is(:disabled, [aria-disabled="true"]) { border-color: #767676; color: #767676; cursor: default; }
.nendo-form-button:focus-visible, .nendo-form-panel a:focus-visible, .nendo-form-actions summary:focus-visible {
  outline: 3px solid #1d6fa5;
  outline-offset: 2px;
}
.nendo-form-warning { color: #8a1c00; }
@media (min-width: 601px) {
  /* Below the line that says how many there are. */
  .nendo-form-panel .nendo-form-candidates { inset-block-start: calc(100% + 28px); }
}
@media (max-width: 600px) {
  .nendo-form-panel { padding: 8px; }
  .nendo-form-bar { justify-content: space-between; }
  .nendo-form-hints { height: 92px; resize: none; }
  .nendo-form-search, .nendo-form-search label, .nendo-form-search input { width: 100%; }
  .nendo-form-search label { display: block; }
  .nendo-form-people details, .nendo-form-people textarea { width: 100%; }
  /* As long as its longest sentence: what stands below must not move while somebody types. */
  .nendo-form-people .nendo-form-said { min-height: 66px; }
}
`;

/** Brings the look of panel and buttons to the page, once. */
export const ensureFormStyle = (): void => {
  if (document.getElementById(STYLE_ID) !== null) return;
  document.head.append(element("style", { id: STYLE_ID }, RULES));
};
