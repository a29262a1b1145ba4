/** What must be true while parties talk: free consent of both, mediators of the register, closed doors for private matters, and order of dates. */
import { unsure } from '../../../kernel/citation/index.ts';
import { INVITED, MEDR, PML, PMR } from '../../../law/index.ts';
import { claim } from './view.ts';

export const bothConsent = claim(
  '双方当事人自愿接受调解',
  PML.art(17),
  (v) => {
    if (v.file.applicantConsents === true && v.file.respondentConsents === true) return true;
    const side = v.file.applicantConsents === true ? '被申请人' : '申请人';
    return `${side}没有表示同意调解，不能开始调解`;
  },
  '明确拒绝的，请记录“拒绝调解”并告知其他途径',
);

export const rightsTold = claim(
  '已告知当事人权利义务',
  PML.art(23),
  (v) => v.file.rightsTold === true || '应当先告知当事人在调解中的权利和义务',
);

export const notBeforeOpening = claim('同意不早于申请', PML.art(17), (v) => {
  const opened = v.matter?.openedOn;
  return opened === undefined || v.on >= opened || `同意调解的日期${v.on}早于登记日期${opened}`;
});

export const privateMeansClosed = claim(
  '涉及隐私、商业秘密的不公开调解',
  unsure(PMR.art(), '规章第二十九条，条文待核'),
  (v) => v.file.privacy !== true || v.file.openness !== 'open' || '本案涉及个人隐私或者商业秘密，应当不公开进行',
  '请选择“不公开进行”',
);

/** 只有调解员调解: the capacity is checked by the kernel for everyone named; the register entry, where given, must be active. */
export const onActiveRegister = claim(
  '主持调解员在有效名册上',
  PML.art(13),
  (v) => {
    const id = v.file.mediatorEntry;
    if (id === undefined) return v.setting('mediatorEntryRequired') !== true || '请选择主持调解员的名册登记';
    const entry = v.referred(id);
    if (entry?.procedure !== 'mediator') return '调解员名册中没有这项登记';
    if (entry.state !== 'active') return `${String(entry.file.name ?? '该调解员')}已不在有效名册上，不得主持调解`;
    const person = entry.file.person;
    return (
      (typeof person === 'string' && (v.file.mediators ?? []).includes(person)) || '所选名册登记不是本案调解员本人'
    );
  },
  '请指定名册上的人民调解员',
);

export const departmentsNamed = claim('部门联动写明联动部门', PML.art(20), (v) => {
  return (
    !(v.file.modes ?? []).includes('departments') ||
    v.file.jointOffice !== undefined ||
    '选择“部门联动调解”的，请填写联动部门'
  );
});

export const invitedByConsent = claim(
  '邀请他人参与征得当事人同意',
  PML.art(20, 1),
  (v) =>
    (v.stated.invited ?? '') === '' ||
    v.stated.invitedAgreed === true ||
    '邀请亲属、专业人员等参与调解，应当先征得当事人同意',
);

export const afterConsent = claim('调解不早于双方同意', PML.art(17), (v) => {
  const consent = v.last('consent')?.on;
  return consent === undefined || v.on >= consent || `日期${v.on}早于双方同意调解的日期${consent}`;
});

export const courtPapersReceived = claim(
  '法院移送的已签收材料',
  INVITED.art(27),
  (v) =>
    v.file.source !== 'court' ||
    v.did('confirmReceipt').length > 0 ||
    '人民法院移送的案件，应当先签收材料：调解期限自签收之日起算',
  '请先办理“签收人民法院移交材料”',
);

export const fromCourt = claim(
  '案件由人民法院移送',
  INVITED.art(27),
  (v) => v.file.source === 'court' || '本案不是人民法院委派或者委托的',
);

export const bothGoOn = claim(
  '双方当事人均同意继续调解',
  PML.art(23, undefined, 2),
  (v) => v.file.goOnAgreed === true || '继续调解应当经双方当事人同意；一方不同意的，应当终止调解',
);

export const committeeGoesOn = claim(
  '医疗纠纷调解委员会和双方约定延长',
  MEDR.art(38),
  (v) => v.file.goOnCommittee === true || '延长医疗纠纷的调解期限，应当由调解委员会和医患双方共同约定',
);

/** Rule 12 of §4.9: open for more than the normal month without the parties' consent to go on. */
export const notOverdue = claim(
  '一般在一个月内调结，超过的经双方同意继续',
  unsure(PMR.art(), '规章第三十三条，条文待核'),
  (v) => {
    const limit = v.limit('normal');
    return (
      limit?.status !== 'running' ||
      limit.due === null ||
      v.on <= limit.due ||
      `一般调解期限已于${limit.due}届满，没有双方同意继续调解的记录`
    );
  },
);
