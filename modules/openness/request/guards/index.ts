/** Every claim of the procedure, by the part of it in which it is asked. */
export * from './answer.ts';
export * from './handling.ts';
export * from './intake.ts';
export * from './thirds.ts';
