"use strict";

/**
 * docx makes each of its functions that return promises by calling a function
 * on the spot, so that the minimizer keeps all of them with all that they
 * need: its filling of templates, which nobody here asks for (40 KB). Says
 * that such a call does nothing else.
 *
 * @param {string} source of docx
 * @returns {string}
 */
module.exports = (source) =>
  source.replace(
    /^(var [\w$]+ = )(?=function\(\) \{\n\tvar _ref\d* = _asyncToGenerator\()/gmu,
    "$1/* @__PURE__ */ ",
  );
