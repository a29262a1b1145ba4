/** Findings (核验结论): what the record of a document in force must show of its making. */
import type { FindingSpec } from '../../../kernel/procedure/index.ts';
import { OBE } from '../../../law/index.ts';
import { documentRule, gb37, gb115, organic, ownDocument } from '../rules.ts';
import type { V } from './guards.ts';

const madeHere = (v: V): boolean => v.did('promulgate').length > 0;

export const findingGroups = { making: '制定程序' } as const;

export const findings = {
  consulted: {
    label: '公开征求意见',
    group: 'making',
    applies: (v) => v.did('decide').length > 0,
    holds: (v) =>
      v.did('closeConsult').length + v.did('skipConsult').length > 0 || '没有公开征求意见或者依法不公开的记录',
    weight: 'grave',
    per: OBE.art(62),
  },
  competition: {
    label: '公平竞争审查',
    group: 'making',
    applies: (v) => v.did('decide').length > 0 && v.file.concernsOperators === true,
    holds: (v) => v.file.fairCompetition !== undefined || '涉及经营者经济活动，没有公平竞争审查结论',
    weight: 'veto',
    per: OBE.art(63),
  },
  reviewedFirst: {
    label: '合法性审核在审议以前',
    group: 'making',
    applies: (v) => v.did('decide').length > 0,
    holds: (v) => {
      const act = ownDocument(v.file.makerKind) ? 'passOwnReview' : 'attachReview';
      const [reviewed, decided] = [v.last(act), v.last('decide')];
      return (
        (reviewed !== undefined && decided !== undefined && reviewed.seq < decided.seq) || '审议以前没有合法性审核意见'
      );
    },
    weight: 'veto',
    per: gb115,
  },
  collective: {
    label: '集体审议决定',
    group: 'making',
    applies: madeHere,
    holds: (v) => (v.did('decide').length > 0 && v.file.meetingKind !== 'circulation') || '没有集体审议的记录',
    weight: 'veto',
    per: gb37,
  },
  unified: {
    label: '统一登记、统一编号、统一印发',
    group: 'making',
    applies: madeHere,
    holds: (v) => (v.did('register').length > 0 && v.did('number').length > 0) || '没有统一登记、统一编号',
    weight: 'grave',
    per: documentRule,
  },
  filed: {
    label: '报送备案',
    group: 'making',
    applies: (v) => madeHere(v) && (v.limit('filing')?.status === 'late' || v.did('noteFiling').length > 0),
    holds: (v) => v.limit('filing')?.status === 'met' || '报送备案超过期限',
    weight: 'grave',
    per: organic,
  },
} as const satisfies Readonly<Record<string, FindingSpec<V>>>;
