/** What must be true of several third parties (OGI 15、32): each is asked for itself, all are awaited, and one objection is enough. */
import { claim as kernelClaim, type ReferredMatter } from '../../../../kernel/procedure/index.ts';
import { OGI } from '../../../../law/index.ts';
import type { Outcome } from '../../options.ts';
import type { V } from '../matter.ts';

const claim = kernelClaim<V>;
const is = (v: V, ...of: Outcome[]): boolean => v.file.outcome !== undefined && of.includes(v.file.outcome);

/** The consultations of this request, but for those that were called off. */
const asked = (v: V): readonly ReferredMatter[] => v.found('thirds').filter((m) => m.state !== 'stopped');
const nameOf = (m: ReferredMatter): string =>
  ((m.file.third as readonly { name: string }[] | undefined) ?? []).map((p) => p.name).join('、');
const namesOf = (found: readonly ReferredMatter[]): string => found.map(nameOf).join('、');
/** An objection stands, told of the decision or not; a late one is weighed by the office and does not stand in the way. */
const objecting = (v: V): readonly ReferredMatter[] => asked(v).filter((m) => ['objected', 'told'].includes(m.state));
const underWay = (v: V): boolean => v.tracks.third === 'asked';
const overridden = (v: V): boolean => v.tracks.third === 'overridden';

/** Whoever was named but not yet written to is still to be heard, whatever the others have said. */
export const everyThirdAsked = claim(
  '每一个第三方都已发出征询书',
  OGI.art(32),
  (v) => {
    const known = new Set(v.found('thirds').map(nameOf));
    const left = (v.file.thirdParties ?? []).map((p) => p.name).filter((name) => !known.has(name));
    return left.length === 0 || `还没有向${left.join('、')}发出征询书`;
  },
  '请“向第三方发征询书”',
);

export const someoneObjects = claim(
  '有第三方不同意公开',
  OGI.art(32),
  (v) => objecting(v).length > 0 || '没有第三方不同意公开，不需要以公共利益决定公开',
);

export const thirdConsulted = claim(
  '涉及第三方的先征求意见',
  OGI.art(32),
  (v) => {
    if (underWay(v)) return '正在征求第三方意见，请等待意见或者期满';
    const concerns = is(v, 'deniedThirdParty') || v.file.involvesThird === true;
    return !concerns || asked(v).length > 0 || '涉及第三方合法权益，没有征求第三方意见的记录';
  },
  '请先书面征求第三方意见；各第三方都答复或者期满之日自动征求完毕',
);

export const thirdObjectionHeeded = claim(
  '有第三方不同意且有合理理由的，不全部公开',
  OGI.art(32),
  (v) => {
    const against = objecting(v);
    return (
      !is(v, 'granted') ||
      against.length === 0 ||
      overridden(v) ||
      `${namesOf(against)}不同意公开；全部公开的，应当先因公共利益决定公开，并书面告知`
    );
  },
  '不涉及其权益的部分，可以区分处理、部分公开',
);

export const thirdPartHeeded = claim(
  '部分公开的，不提供第三方不同意公开的内容',
  OGI.art(32),
  (v) => {
    const against = objecting(v);
    return (
      !is(v, 'partlyGranted') ||
      against.length === 0 ||
      overridden(v) ||
      v.file.thirdKept === true ||
      `${namesOf(against)}不同意公开，请确认其不同意公开的内容没有提供`
    );
  },
  '没有切出的，应当先因公共利益决定公开，并书面告知',
);

export const thirdConsentHeeded = claim('第三方都同意公开的予以公开', OGI.art(15), (v) => {
  const all = asked(v);
  return (
    !(is(v, 'deniedThirdParty') && all.length > 0 && all.every((m) => m.state === 'agreed')) ||
    '各第三方都已经同意公开，不能以保护第三方为由不公开'
  );
});

/** 将决定公开的政府信息内容和理由书面告知第三方: each who objected, before the answer leaves. */
export const objectorsTold = claim(
  '因公共利益公开的，已书面告知每一个不同意的第三方',
  OGI.art(32),
  (v) => {
    const left = overridden(v) ? asked(v).filter((m) => m.state === 'objected') : [];
    return left.length === 0 || `还没有书面告知${namesOf(left)}`;
  },
  '请在该第三方的征求中“书面告知决定公开”',
);
