/** The expressions that xmldom reads XML by, of which it has no types itself. */
declare module "@xmldom/xmldom/lib/grammar.js" {
  const grammar: {
    /** One expression of the pieces, one after the other. */
    reg: (...pieces: readonly (string | RegExp)[]) => RegExp;
  };
  export = grammar;
}
