/** 检查人员回避关系: who is not sent to which enterprise. A draw keeps them apart, and a visit that names both is refused. */
import { choice, fields, matter, person, procedure, text } from '../../../kernel/procedure/index.ts';
import { APL } from '../../../law/index.ts';
import { actors } from '../actors.ts';

export const recusalFile = fields({
  person: person('检查人员'),
  subject: matter('检查对象', { refers: 'inspections/subject' }),
  ground: choice('关系', {
    kin: '本人或者近亲属在该企业任职、投资',
    interest: '与该企业有其他直接利害关系',
    former: '曾在该企业任职',
    other: '其他可能影响公正检查的关系',
  }),
  endReason: text('解除的理由'),
});

/** 回避关系: whoever stands in one is not sent to that enterprise, however the draw falls. */
export const recusal = procedure({
  module: 'inspections',
  id: 'recusal',
  version: 'apl2021',
  label: '检查人员回避关系',
  from: '2021-07-15',
  file: recusalFile,
  title: () => '检查人员回避关系',
  once: { of: ['person', 'subject'], says: '这一回避关系已经登记', per: APL.art(43) },

  actors: { officer: { ...actors.officer, assigned: false }, head: actors.head, clerk: actors.clerk },
  states: {
    inForce: { label: '应当回避', phase: '登记' },
    ended:   { label: '已解除', phase: '解除', final: true },
  },
  acts: {
    declare: { label: '申报回避关系', by: ['officer', 'clerk'], opens: true, to: 'inForce', asks: ['person', 'subject', 'ground'], per: APL.art(43) },
    end:     { label: '解除', by: 'head', from: 'inForce', to: 'ended', asks: ['endReason'], per: APL.art(43) },
  },
});
