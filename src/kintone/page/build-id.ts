/** Set by webpack: differs whenever anything of a built file differs. */
declare const __webpack_hash__: string;

/** Names the build: what one build kept in a browser is nothing to another. */
export const BUILD_ID = __webpack_hash__;
