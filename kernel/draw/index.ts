/** The random draw (随机抽取): frozen pools, witnesses' commitments and secrets, a result that anyone can compute again. */
export { computeDraw, drawFrom, seedOf } from './compute.ts';
export {
  type DrawDocument,
  type DrawResult,
  documentFaults,
  isPartOf,
  isSecret,
  type LeftOut,
  type Member,
  type Pool,
  type Reveal,
  textOf,
  type Witness,
} from './document.ts';
export {
  type Drawn,
  type DrawnBy,
  type DrawnMember,
  drawnIn,
  drawnOf,
  drawnText,
  type Named,
  readDrawn,
  wasDrawn,
} from './drawn.ts';
export { hashOfText, Stream } from './stream.ts';
export { Urn } from './urn.ts';
export { commitmentOf, revealFault, revealFaults, verifyDraw } from './verify.ts';
