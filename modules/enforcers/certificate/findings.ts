/** What the record of a certificate shows at any time (核验结论): that its holder learned enough in the last year, and was found fit. */
import type { FindingSpec } from '../../../kernel/procedure/index.ts';
import { cardRule, trainingRule } from './guards.ts';
import type { CertificateView } from './matter.ts';

type V = CertificateView;

/** Only for a card that is carried, or may be again, and that has been checked once. */
const checked = (v: V): boolean =>
  ['active', 'suspended', 'lost'].includes(v.state) && v.did('reviewYearly').length > 0;

export const findingGroups = { yearly: '年度审验' } as const;

export const findings = {
  hours: {
    label: '全年培训满学时',
    group: 'yearly',
    applies: checked,
    holds: (v) => {
      const need = Number(v.setting('yearlyHours'));
      const had = v.file.reviewHours ?? 0;
      return had >= need || `最近一次审验的年度培训${had}学时，不足${need}学时`;
    },
    weight: 'slight',
    per: trainingRule,
  },
  fit: {
    label: '年度审验合格',
    group: 'yearly',
    applies: checked,
    holds: (v) => v.file.reviewResult !== 'fail' || `最近一次年度审验不合格：${v.file.reviewNote ?? '没有写明理由'}`,
    weight: 'grave',
    per: cardRule,
  },
} as const satisfies Readonly<Record<string, FindingSpec<V>>>;
