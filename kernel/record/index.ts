// The door of the record: canonical bytes, chained entries, the Merkle log, checkpoints, and their verification.
export * from './bundle.ts';
export * from './canonical.ts';
export * from './commitment.ts';
export * from './entry.ts';
export * from './errors.ts';
export * from './hash.ts';
export * from './log/checkpoint.ts';
export * from './log/ed25519.ts';
export * from './log/merkle.ts';
export * from './log/merkle-proof.ts';
export * from './verify/chain.ts';
export * from './verify/fault.ts';
export type { Trust } from './verify/trust.ts';
export * from './verify/verify-checkpoints.ts';
export * from './verify/verify-matter.ts';
export * from './verify/verify-region.ts';
