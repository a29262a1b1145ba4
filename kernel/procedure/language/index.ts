/** The words in which a procedure is written down, all together. */
export * from './draws.ts';
export * from './papers.ts';
export * from './procedure.ts';
export * from './ties.ts';
export * from './time.ts';
