/** What the supervisor is warned of in the making of documents. */
import type { Watch } from '../../kernel/procedure/index.ts';
import { OBE } from '../../law/index.ts';
import { gb115, organic } from './rules.ts';

const watch = (finding: string, label: string, advice: string, per: Watch['per']): Watch => ({
  id: finding,
  label,
  procedure: 'normative-documents',
  finding,
  advice,
  per,
});

export const watches: readonly Watch[] = [
  watch('reviewedFirst', '审议以前没有合法性审核', '请责成起草单位说明，依法处理', gb115),
  watch('competition', '没有公平竞争审查', '未经审查的不得出台，请核查', OBE.art(63)),
  watch('filed', '报送备案超过期限', '请督促报备，并核查原因', organic),
];
