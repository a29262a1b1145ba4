/** What a page of the portal may load and do in a browser (Content-Security-Policy). */

/** Only our own style sheet and script; nothing inline, nothing from elsewhere, no framing. */
export const pagePolicy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** A paper is the page that was issued: it has its styles in it and nothing that runs. */
export const paperPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'none'";
