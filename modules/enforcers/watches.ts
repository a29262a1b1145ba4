/** What the supervision body is warned of (监督预警): officers without enough training, unfit ones, and units in which several cards were withheld. */
import type { Watch } from '../../kernel/procedure/index.ts';
import { cardRule, supervisionRule, trainingRule } from './certificate/guards.ts';

export const watches: readonly Watch[] = [
  {
    id: 'hours-short',
    label: '全年培训不满学时的执法人员',
    procedure: 'enforcers',
    finding: 'hours',
    advice: '请所在单位安排补训；长期不满的，考虑暂扣证件',
    per: trainingRule,
  },
  {
    id: 'unfit',
    label: '年度审验不合格的执法人员',
    procedure: 'enforcers',
    finding: 'fit',
    advice: '不合格的不能换证；请督促整改、重新审验，或者暂扣证件',
    per: cardRule,
  },
  {
    id: 'withheld-in-one-unit',
    label: '同一单位一年内两人以上被暂扣、吊销证件',
    procedure: 'enforcers',
    repeats: { of: ['unit'], acts: ['suspend', 'revoke'], back: 'year', atLeast: 2 },
    advice: '请对该单位的执法队伍管理开展监督，必要时集中培训',
    per: supervisionRule,
  },
];
