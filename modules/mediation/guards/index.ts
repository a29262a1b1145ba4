/** Every claim (行为条件) of the dispute procedure, by the stage it guards. */
export * from './agreement.ts';
export * from './confirmation.ts';
export * from './intake.ts';
export * from './talks.ts';
