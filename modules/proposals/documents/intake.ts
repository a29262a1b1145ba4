/** Papers up to the start of handling: 不予立案告知书, 交办单, 会办通知单, 退办说明, 调整办理通知, 重点督办单. */
import { type Span, spanText } from '../../../kernel/calendar/index.ts';
import { facts, note, para, to } from '../../../kernel/document/blocks.ts';
import type { PaperSpec } from '../../../kernel/procedure/index.ts';
import { cppccRule, handlingRule } from '../guards.ts';
import { difficulties, manners } from '../matter.ts';
import { assigner, itemName, names, office, on, rows, signed, thing, type V, who } from './words.ts';

/** 三个月、六个月 of the law for suggestions; what the county has set for proposals. */
function term(v: V): string {
  const complex = v.file.difficulty === 'complex';
  if (v.file.kind !== 'cppcc') return complex ? '六个月' : '三个月';
  return spanText(v.setting(complex ? 'proposalComplexSpan' : 'proposalSpan') as Span);
}

export const notFiled: PaperSpec<V> = {
  label: '不予立案告知书',
  series: '不立字',
  seal: 'handling',
  per: cppccRule,
  body: (v) => [
    to(`${names(v)}${who(v)}`),
    para(`您提出的《${v.file.heading ?? ''}》，经审核不作为${thing(v)}办理。理由：${v.file.declineReason ?? ''}`),
    para(
      v.file.kind === 'cppcc'
        ? '所反映的情况可以作为社情民意信息转送有关单位参考。'
        : '所反映的情况可以向有关机关提出，也可以修改后再次提出。',
    ),
  ],
};

export const handoverSlip: PaperSpec<V> = {
  label: '建议提案交办单',
  series: '交办字',
  seal: 'handling',
  per: handlingRule,
  body: (v) => [
    to(office(v, v.file.leadOffice)),
    para(
      `现将下列${thing(v)}交你单位办理。请自交办之日起${term(v)}内书面答复${who(v)}，答复前与${who(v)}联系沟通，充分听取意见。`,
    ),
    facts(
      ...rows(v),
      ['内容', v.file.content],
      ['交办日期', on(v.file.assignedOn)],
      ['办理方式', v.file.manner && manners[v.file.manner]],
      ['难易', v.file.difficulty && difficulties[v.file.difficulty]],
      ['定为六个月的理由', v.file.difficultyReason],
      ['交办意见', v.file.assignNote],
    ),
    note('不属于本单位职责的，在规定期限内书面退回并说明理由和应当承办的单位，不得自行转办。'),
  ],
};

export const coNotice: PaperSpec<V> = {
  label: '会办通知单',
  series: '会办字',
  seal: 'handling',
  per: handlingRule,
  body: (v) => [
    to(office(v, v.file.coOffice)),
    para(
      `${itemName(v)}《${v.file.heading ?? ''}》由${office(v, v.file.leadOffice)}主办，请你单位会办，将意见送主办单位，不直接答复${who(v)}。`,
    ),
    facts(['会办事项', v.file.coMatter]),
  ],
};

export const returnNote: PaperSpec<V> = {
  label: '退办说明',
  series: '退办字',
  seal: 'acting',
  per: handlingRule,
  body: (v) => [
    to('县人民政府办公室'),
    facts(
      ...rows(v),
      [
        '退回理由',
        v.file.adjustGround &&
          { notMine: '不属于本单位法定职责', shared: '需要其他单位主办', level: '属于上级或者下级机关的权限' }[
            v.file.adjustGround
          ],
      ],
      ['职责依据和情况', v.file.adjustNote],
      ['建议的承办单位', office(v, v.file.proposedOffice)],
    ),
    signed(v),
  ],
};

export const adjustAnswer: PaperSpec<V> = {
  label: '调整办理通知',
  series: '调办字',
  seal: 'handling',
  per: handlingRule,
  body: (v) => [
    to(office(v, v.file.leadOffice)),
    para(`关于${itemName(v)}承办单位的调整申请，处理意见如下：${v.file.adjustAnswer ?? ''}`),
    facts(['承办单位', office(v, v.file.leadOffice)], ['原交办日期', on(v.file.assignedOn)]),
    note('答复期限仍自原交办之日起计算。'),
  ],
};

export const keySlip: PaperSpec<V> = {
  label: '重点督办单',
  series: '督办字',
  seal: 'handling',
  per: handlingRule,
  body: (v) => [
    to(office(v, v.file.leadOffice)),
    para(`${itemName(v)}已列为重点督办件，由${v.file.keyLeader ?? ''}领衔督办。请定期报告办理进展。`),
    facts(...rows(v), ['提出督办的机构', assigner(v)]),
  ],
};
