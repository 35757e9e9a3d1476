/**
 * How texts look that can be edited, and their editor. As text, for it stands
 * in two pages: the one of kintone and the one that the document is drawn into.
 */
export const EDITING_STYLE = `
.nendo-words {
  display: inline-block;
  max-width: 100%;
  margin: 0;
  padding: 0;
  border: 0;
  border-radius: 2px;
  background: none;
  color: inherit;
  font: inherit;
  line-height: inherit;
  text-align: inherit;
  white-space: normal;
  overflow-wrap: inherit;
  cursor: text;
  box-shadow: inset 0 -1px #c5d7fb;
}
.nendo-words-text { white-space: pre-line; }
.nendo-words:hover { background: #e8f1fe; }
.nendo-words:focus-visible, .nendo-edit :focus-visible, .nendo-add :focus-visible {
  outline: 3px solid #0017c1;
  outline-offset: 2px;
}
.nendo-here { animation: nendo-here 2.5s ease-out; }
@keyframes nendo-here { from { background: #fff3c4; } to { background: transparent; } }
@media (prefers-reduced-motion: reduce) { .nendo-here { animation: none; outline: 3px solid #b78f00; } }
.nendo-edit {
  display: block;
  flex: 1 1 100%;
  box-sizing: border-box;
  padding: 10px 12px;
  border: 2px solid #0017c1;
  border-radius: 4px;
  background: #fff;
  color: #1a1a1c;
  font-size: 15px;
  font-weight: normal;
  line-height: 1.7;
  text-align: start;
  white-space: normal;
}
.nendo-edit-words {
  display: block;
  box-sizing: border-box;
  width: 100%;
  min-height: 3.4em;
  padding: 6px 8px;
  border: 1px solid #767676;
  border-radius: 2px;
  color: inherit;
  font: inherit;
  resize: vertical;
  field-sizing: content;
}
.nendo-edit-places, .nendo-edit-buttons {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 6px 12px;
  margin-top: 8px;
  font-size: 13px;
}
.nendo-edit-place { display: inline-flex; align-items: center; gap: 6px; }
.nendo-edit-place :is(select, input) {
  min-height: 32px;
  max-width: 15em;
  padding: 2px 6px;
  border: 1px solid #767676;
  border-radius: 2px;
  background: #fff;
  color: inherit;
  font: inherit;
}
.nendo-edit-button, .nendo-add-button {
  min-height: 34px;
  padding: 2px 14px;
  border: 1px solid #0017c1;
  border-radius: 4px;
  background: #fff;
  color: #0017c1;
  font: inherit;
  font-size: 13px;
  cursor: pointer;
}
.nendo-edit-button:hover, .nendo-add-button:hover { background: #e8f1fe; }
.nendo-edit-button:disabled { border-color: #b3b3b3; color: #767676; cursor: default; }
.nendo-edit-main { background: #0017c1; color: #fff; font-weight: bold; }
.nendo-edit-main:hover { background: #00118f; }
.nendo-edit-main:disabled { background: #f2f2f2; }
.nendo-edit-remove { margin-inline-start: auto; border-color: #8a1c00; color: #8a1c00; }
.nendo-edit-link { color: #0017c1; }
.nendo-add, .nendo-add-open { margin-top: 0.6rem; font-size: 13px; }
.nendo-add-button { border-style: dashed; border-color: #7096f8; }
.nendo-add-suggestions { display: inline-block; vertical-align: top; max-width: 100%; margin-inline-start: 12px; }
.nendo-add-suggestions summary { min-height: 34px; padding: 5px 0; box-sizing: border-box; color: #0017c1; cursor: pointer; }
.nendo-add-suggestions ul { margin: 0; padding: 0; list-style: none; }
.nendo-add-suggestions li {
  display: flex;
  justify-content: space-between;
  align-items: flex-start;
  gap: 12px;
  padding: 8px 0;
  border-top: 1px solid #d9d9d9;
}
.nendo-add-suggestions button { flex: none; }
figure.chart img { display: block; width: 100%; height: auto; margin-top: 0.5rem; }
`;
