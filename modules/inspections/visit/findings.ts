/** 三项制度 in one inspection: what the record must show of publicity and of whole-process recording before the file is closed. */
import type { FindingSpec } from '../../../kernel/procedure/index.ts';
import { APL, DOC118, OBE } from '../../../law/index.ts';
import { approvalRule } from '../rules.ts';
import type { V } from './guards/index.ts';

export const findingGroups = { publicity: '行政执法公示', record: '执法全过程记录' } as const;

const did = (v: V, act: string): boolean => v.did(act).length > 0;
const visited = (v: V): boolean => did(v, 'checkIn') || did(v, 'recordAbsent');

export const findings: Readonly<Record<string, FindingSpec<V>>> = {
  resultTold: {
    label: '检查结果已经告知企业',
    group: 'publicity',
    applies: visited,
    holds: (v) => did(v, 'tellResult') || '检查结果还没有告知企业',
    weight: 'grave',
    per: DOC118.art(5),
  },
  /** I-08 */
  resultPublished: {
    label: '检查结果已经公开',
    group: 'publicity',
    applies: (v) => did(v, 'tellResult'),
    holds: (v) => did(v, 'publish') || did(v, 'withhold') || '检查结果还没有公开（I-08）',
    weight: 'grave',
    per: DOC118.art(6),
  },
  approved: {
    label: '检查经过批准',
    group: 'record',
    applies: visited,
    holds: (v) => did(v, 'authorise') || did(v, 'authoriseUrgent') || '没有负责人批准（I-02）',
    weight: 'veto',
    per: approvalRule,
  },
  /** I-10 */
  coded: {
    label: '有行政行为码并扫码入企',
    group: 'record',
    applies: (v) => did(v, 'checkIn') && v.file.manner === 'onSite',
    holds: (v) =>
      (v.paperNumber('code') !== undefined && (v.file.scanned === true || v.file.networkFailure === true)) ||
      '没有扫码入企（I-10）',
    weight: 'grave',
    per: approvalRule,
  },
  signed: {
    label: '两名检查人员签名',
    group: 'record',
    applies: visited,
    holds: (v) => (v.file.signers ?? []).length >= 2 || '笔录没有两名检查人员签名',
    weight: 'veto',
    per: APL.art(42),
  },
  enterpriseSigned: {
    label: '企业签名，或者注明不签名的情况',
    group: 'record',
    applies: (v) => did(v, 'checkIn'),
    holds: (v) =>
      v.file.enterpriseSigned === 'signed' || (v.file.refusalNote ?? '') !== '' || '没有企业签名，也没有注明情况',
    weight: 'slight',
    per: DOC118.art(9),
  },
  /** I-09 */
  rechecked: {
    label: '责令改正的已经复查',
    group: 'record',
    applies: (v) => did(v, 'orderCorrection'),
    holds: (v) => {
      const ordered = v.last('orderCorrection')?.seq ?? 0;
      return v.did('recheck').some((d) => d.seq > ordered) || '责令改正以后没有复查（I-09）';
    },
    weight: 'grave',
    per: OBE.art(54),
  },
};
