/** What must be true before each act of a decision: the claims of 重大行政决策程序暂行条例, in the order in which a decision is made. */
export * from './afterwards.ts';
export * from './discussion.ts';
export * from './launch.ts';
export * from './participation.ts';
export * from './review.ts';
export * from './study.ts';
