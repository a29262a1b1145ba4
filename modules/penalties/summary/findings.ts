/** Rules about the whole file of an on-the-spot penalty (公示、全过程记录); 法制审核 does not apply to it. */
import type { FindingSpec } from '../../../kernel/procedure/index.ts';
import { APL, DOC118 } from '../../../law/index.ts';
import type { SummaryView } from './matter.ts';

type V = SummaryView;
const decided = (v: V): boolean => v.did('decide').length > 0;
/** 市场监管的警告不公示；未成年人、秘密和隐私不公开. */
export const mustPublish = (v: V): boolean =>
  decided(v) &&
  !(v.file.sector === 'marketRegulation' && v.file.kind === 'warning') &&
  v.file.age !== 'minor' &&
  v.file.secrecyGround === 'open';

export const findingGroups = { publicity: '行政执法公示', record: '执法全过程记录' } as const;

export const findings = {
  basisPublished: {
    label: '裁量基准已公布',
    group: 'publicity',
    holds: (v: V) => v.file.benchmarkOn !== undefined || '没有写明所用裁量基准的公布日期',
    weight: 'grave',
    per: APL.art(34),
  },
  decisionPublished: {
    label: '处罚决定已公示',
    group: 'publicity',
    applies: mustPublish,
    holds: (v: V) =>
      v.did('publish').length > 0 || v.did('overturn').length > 0 || '处罚决定还没有公示（自决定之日起七个工作日内）',
    weight: 'grave',
    per: DOC118.art(6),
  },
  sceneRecorded: {
    label: '现场有照片或者音像',
    group: 'record',
    holds: (v: V) => (v.file.photos?.length ?? 0) > 0 || '没有现场照片或者音像',
    weight: 'grave',
    per: DOC118.art(8),
  },
  statementRecorded: {
    label: '记录了陈述、申辩',
    group: 'record',
    applies: (v: V) => v.state !== 'turned',
    holds: (v: V) => v.file.statement !== undefined || '没有记录当事人是否陈述、申辩',
    weight: 'veto',
    per: APL.art(45, 1),
  },
  filedWithAuthority: {
    label: '已报所属机关备案',
    group: 'record',
    applies: decided,
    holds: (v: V) => v.did('file').length > 0 || '还没有报所属行政机关备案',
    weight: 'slight',
    per: APL.art(52, 3),
  },
} as const satisfies Readonly<Record<string, FindingSpec<V>>>;
