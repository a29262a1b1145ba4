// The door of the record: canonical bytes, chained entries, the Merkle log, checkpoints, and their verification.
export * from './bundle.ts';
export * from './canonical.ts';
export * from './chain.ts';
export * from './checkpoint.ts';
export * from './commitment.ts';
export * from './ed25519.ts';
export * from './entry.ts';
export * from './errors.ts';
export * from './fault.ts';
export * from './hash.ts';
export * from './merkle.ts';
export * from './merkle-proof.ts';
export type { Trust } from './trust.ts';
export * from './verify-checkpoints.ts';
export * from './verify-matter.ts';
export * from './verify-region.ts';
