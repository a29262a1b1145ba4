/** Where a case stands: the main line from lead to archive, and the tracks that run beside it. */
export const states = {
  registered: { label: '已登记线索，待核查立案', phase: '收件' },
  notFiled: { label: '不予立案', phase: '收件', final: true },
  referred: { label: '已移送有管辖权的机关', phase: '收件', final: true },
  investigating: { label: '已立案，调查取证', phase: '审理' },
  suspended: { label: '中止调查', phase: '审理' },
  concluded: { label: '调查终结，待审核告知', phase: '审理' },
  noticed: { label: '已事先告知', phase: '审理' },
  decided: { label: '已作决定，待送达', phase: '决定' },
  served: { label: '已送达，履行中', phase: '执行' },
  terminated: { label: '终止调查', phase: '执行' },
  closed: { label: '已结案，待归档', phase: '归档' },
  archived: { label: '已归档', phase: '归档', final: true },
} as const;

export const tracks = {
  review: {
    label: '法制审核',
    initial: 'notReviewed',
    states: {
      notReviewed: { label: '没有送审' },
      submitted: { label: '审核中' },
      incomplete: { label: '待补充材料' },
      problems: { label: '有问题，退回' },
      passed: { label: '审核通过' },
    },
  },
  hearing: {
    label: '听证',
    initial: 'notHeard',
    states: {
      notHeard: { label: '没有要求听证' },
      requested: { label: '已要求听证' },
      scheduled: { label: '已通知听证' },
      held: { label: '已举行，待报告' },
      reported: { label: '听证报告已提交' },
      abandoned: { label: '放弃听证，终止' },
    },
  },
  preservation: {
    label: '先行登记保存',
    initial: 'nothingKept',
    states: {
      nothingKept: { label: '没有登记保存' },
      kept: { label: '保存中' },
      handled: { label: '已处理' },
      lapsed: { label: '逾期自动解除' },
    },
  },
  appraisal: {
    label: '检测检验鉴定',
    initial: 'notCommissioned',
    states: {
      notCommissioned: { label: '没有委托' },
      commissioned: { label: '鉴定中' },
      returned: { label: '意见已收到' },
    },
  },
  correction: {
    label: '责令改正',
    initial: 'notOrdered',
    states: { notOrdered: { label: '没有责令改正' }, ordered: { label: '改正期内' }, rechecked: { label: '已复查' } },
  },
  performance: {
    label: '履行',
    initial: 'unperformed',
    states: {
      unperformed: { label: '待履行' },
      deferred: { label: '延期、分期缴纳' },
      demanded: { label: '已催告' },
      court: { label: '申请法院强制执行' },
      performed: { label: '履行（执行）完毕' },
    },
  },
  remedy: {
    label: '复议诉讼',
    initial: 'notContested',
    states: {
      notContested: { label: '没有复议诉讼' },
      pending: { label: '复议诉讼中' },
      upheld: { label: '维持或者撤回' },
      varied: { label: '变更' },
      annulled: { label: '撤销、确认违法或者无效' },
    },
  },
  goods: {
    label: '涉案财物',
    initial: 'noGoods',
    states: { noGoods: { label: '没有涉案财物' }, held: { label: '保管中' }, settled: { label: '已处理' } },
  },
  crime: {
    label: '涉嫌犯罪移送',
    initial: 'notSuspected',
    states: {
      notSuspected: { label: '没有涉嫌犯罪' },
      suspected: { label: '专案组已报告' },
      approved: { label: '批准移送' },
      notApproved: { label: '不批准移送' },
      transferred: { label: '已移送公安机关' },
      filedByPolice: { label: '公安机关立案' },
      handedOver: { label: '财物材料已移交' },
      refusedByPolice: { label: '公安机关不予立案' },
      challenged: { label: '已对不予立案作出处理' },
    },
  },
} as const;
