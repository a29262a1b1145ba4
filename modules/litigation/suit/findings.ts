/** 核验: what the record of a suit shows of the answer, the evidence, the head's appearance and the performance of the judgment. */
import type { FindingSpec } from '../../../kernel/procedure/index.ts';
import { ADLI, ADLL, HAR } from '../../../law/index.ts';
import { responseRule } from '../rules.ts';
import { isLost, type V } from './guards.ts';

type Finding = FindingSpec<V>;

export const findingGroups = {
  response: '按期答辩举证',
  appearance: '负责人出庭应诉',
  execution: '履行和评析',
} as const;

const heard = (v: V): boolean => v.last('hear') !== undefined;
const byHead = (v: V): boolean => v.file.attended === 'head' || v.file.attended === 'coHead';

export const findings: Readonly<Record<string, Finding>> = {
  answeredInTime: {
    label: '在法定期限内提交答辩',
    group: 'response',
    weight: 'veto',
    per: ADLL.art(67),
    applies: (v) =>
      v.file.side === 'respondent' && (v.last('file') !== undefined || v.last('overdueDefence') !== undefined),
    holds: (v) =>
      (v.file.lateReason === undefined && v.last('overdueDefence') === undefined) ||
      '没有在法定期限内提交答辩（书面意见）',
  },
  evidenceFiled: {
    label: '在法定期限内提交证据和依据',
    group: 'response',
    weight: 'veto',
    per: ADLL.art(34, 2),
    applies: (v) => v.file.instance === 'first' && v.last('file') !== undefined,
    holds: (v) => v.file.withEvidence !== 'none' || '没有提交证据，视为没有相应证据',
  },
  jointAnswered: {
    label: '共同被告各自按期提交',
    group: 'response',
    weight: 'grave',
    per: ADLI.art(135),
    applies: (v) => v.file.coDefendant !== undefined && v.file.instance === 'first' && v.last('file') !== undefined,
    holds: (v) =>
      (v.last('fileOther') !== undefined && v.limit('otherDefence')?.status === 'met') ||
      '共同被告没有登记按期提交答辩和证据',
  },
  lateEvidenceInTime: {
    label: '延期证据在事由消除后十五日内提交',
    group: 'response',
    weight: 'grave',
    per: ADLI.art(34),
    applies: (v) => v.last('fileEvidence') !== undefined,
    holds: (v) => v.limit('lateEvidence')?.status !== 'late' || '准许延期的证据，没有在正当事由消除后十五日内提交',
  },
  headAppeared: {
    label: '负责人出庭，或者说明了理由',
    group: 'appearance',
    weight: 'grave',
    per: ADLL.art(3, 3),
    applies: heard,
    holds: (v) =>
      byHead(v) || v.last('explainAbsence') !== undefined || '负责人没有出庭，也没有书面说明理由，属于无正当理由不出庭',
  },
  staffAppeared: {
    label: '不得只有律师出庭',
    group: 'appearance',
    weight: 'veto',
    per: ADLI.art(128),
    applies: heard,
    holds: (v) =>
      (v.file.attended !== 'lawyerOnly' && v.file.attended !== 'nobody') ||
      '没有负责人和工作人员出庭，法院可以提出司法建议',
  },
  headSpoke: {
    label: '出庭又出声',
    group: 'appearance',
    weight: 'slight',
    per: HAR.art(11),
    applies: (v) => heard(v) && byHead(v),
    holds: (v) => v.file.spoke === true || '负责人出庭，没有就实质性解决争议发表意见',
  },
  performedInTime: {
    label: '按期履行裁判',
    group: 'execution',
    weight: 'veto',
    per: ADLL.art(94),
    applies: (v) => v.last('perform') !== undefined || v.last('recordCoercion') !== undefined,
    holds: (v) =>
      (v.last('recordCoercion') === undefined && v.limit('perform')?.status !== 'late') ||
      '没有在裁判确定的期限内履行，或者被采取了强制措施',
  },
  lessonDrawn: {
    label: '败诉案件评析',
    group: 'execution',
    weight: 'grave',
    per: responseRule,
    applies: (v) =>
      isLost(v.file.judgment) && (v.last('takeEffect') !== undefined || v.last('concludeAppeal') !== undefined),
    holds: (v) => v.tracks.lesson === 'accepted' || '败诉案件还没有完成评析',
  },
};
