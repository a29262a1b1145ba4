/** 处罚决定公开: within seven working days, masked, never of minors, secrets or privacy; taken down in three when it falls, and when its time is over. */
import { workingDays, years } from '../../../kernel/calendar/index.ts';
import { facts, para } from '../../../kernel/document/blocks.ts';
import { any, is, isIn } from '../../../kernel/predicate/index.ts';
import type { PublicationSpec } from '../../../kernel/procedure/index.ts';
import { APL, CR36, DOC118 } from '../../../law/index.ts';
import { authority, cause, numbered, on, partyNames, penaltyLines, said } from './documents/words.ts';
import type { OrdinaryFields, V } from './matter.ts';
import { decided } from './reckon/threshold.ts';

type Spec = PublicationSpec<keyof OrdinaryFields & string, string, 'officer' | 'clerk' | 'head', V>;

export const publication = {
  decision: {
    label: '行政处罚决定公开',
    after: 'decide',
    by: ['clerk', 'officer', 'head'],
    within: workingDays(7),
    title: (v) => `${partyNames(v)}${cause(v)}行政处罚决定`,
    // Summary and decision in one, without what no public reader needs: address, numbers, telephone.
    body: (v) => [
      facts(
        ['行政处罚决定书文号', v.paperNumber('penaltyDecision')],
        ['当事人', partyNames(v)],
        ['案由', cause(v)],
        ['处罚内容', numbered(penaltyLines(decided(v.file), v.file.otherContent))],
        ['作出决定的机关', authority(v)],
        ['决定日期', on(v.last('decide')?.on ?? v.on)],
        ['公示期', `${v.file.displayMonths ?? 12}个月`],
      ),
      para(`违法事实：${said(v.file.facts)}`),
      para(`违反的规定：${said(v.file.violated)}`),
      para(`处罚依据：${said(v.file.basis)}`),
    ],
    masks: { parties: 'name', interviewee: 'name', place: 'address' },
    unless: any(is('isMinor', true), isIn('secrecyGround', ['stateSecret', 'tradeSecret', 'privacy', 'warningOnly'])),
    subject: '行政处罚',
    takenDown: {
      after: ['annulDecision', 'varyDecision', 'revokeOwn'],
      within: workingDays(3),
      why: '处罚决定被依法变更、撤销、确认违法或者确认无效',
      per: APL.art(48, 2),
    },
    shownFor: { allow: { by: 'displayMonths', cases: {}, counts: 'month', otherwise: years(1) }, per: CR36.art() },
    per: DOC118.art(6),
  },
} as const satisfies Readonly<Record<string, Spec>>;
