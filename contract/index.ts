/** The API's contract: one set of schemas from which the server validates, the browser is typed and OpenAPI is written. */
export * from './administration.ts';
export * from './comparisons.ts';
export * from './definitions.ts';
export * from './desks.ts';
export * from './draws.ts';
export * from './matters.ts';
export * from './people.ts';
export * from './publications.ts';
export * from './report.ts';
export * from './sittings.ts';
export * from './supervision.ts';
