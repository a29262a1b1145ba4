/** Papers before the visit: 行政检查审批表, 行政行为码, 行政检查通知书, and the note that an inspection is not approved. */
import { facts, heading, list, note, para, to } from '../../../../kernel/document/blocks.ts';
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { APL, cite, DOC118, OBE } from '../../../../law/index.ts';
import { caseSources, forbidden, mayNot, quietExemptions } from '../../options.ts';
import { approvalRule } from '../../rules.ts';
import { yes } from '../../words.ts';
import { itemsOf, type V } from '../guards/index.ts';
import { authority, cap, code, day, enterprise, head, itemLines, joining, names, officers } from './words.ts';

const basis = (v: V): string | undefined =>
  ({
    random: `随机抽查任务（${v.file.draw === undefined ? '' : (v.referred(v.file.draw)?.number ?? '')}）抽取`,
    routine: '年度检查计划',
    special: '经批准的专项检查方案',
    case: v.file.caseSource && `个案检查：${caseSources[v.file.caseSource]}`,
  })[v.file.kind ?? 'random'];

export const approvalSheet: PaperSpec<V> = {
  label: '行政检查审批表',
  series: '检批字',
  seal: 'authority',
  per: approvalRule,
  body: (v) => [
    head(v),
    itemLines(v),
    facts(
      ['检查的来由', basis(v)],
      ['计划检查日期', day(v.file.plannedOn)],
      ['本机关本年度已检查该企业', `${v.found('visits').length}次`],
      ['安静期内的例外情形', v.file.quietExemption && quietExemptions[v.file.quietExemption]],
      ['突击检查的理由', v.file.surprise ? v.file.surpriseReason : undefined],
      ['紧急情况', v.file.urgent ? v.file.urgentReason : undefined],
      ['联合检查的部门和人员', joining(v)],
      ['区域外协助函', v.file.assistance],
      ['经办人', v.person(v.actor.id)?.name],
      ['负责人意见', '同意检查'],
    ),
  ],
};

export const codePaper: PaperSpec<V> = {
  label: '行政行为码',
  series: '检码',
  seal: 'authority',
  per: approvalRule,
  body: (v) => [
    facts(
      ['行政行为码', code(v)],
      ['检查机关', authority(v)],
      ['被检查企业', enterprise(v)],
      ['检查事项', v.file.itemName],
    ),
    note('没有行政行为码的检查，企业有权拒绝，并可以向县行政执法监督机构反映。'),
  ],
};

/** 行政检查通知书: basis, content, officers, how often this year, what inspectors may not do, and the enterprise's rights. */
export const inspectionNotice: PaperSpec<V> = {
  label: '行政检查通知书',
  series: '检通字',
  seal: 'authority',
  per: DOC118.art(5),
  body: (v) => [
    to(enterprise(v)),
    para(
      `根据${
        itemsOf(v)
          .map((i) => i.file.basis)
          .join('、') || '有关法律、法规、规章'
      }和${cite(OBE.art(54))}，我单位定于${day(v.file.plannedOn)}对你单位进行行政检查（行政行为码：${code(v)}，检查编号：${v.matter?.number ?? ''}），现通知如下。`,
    ),
    heading('一、检查内容'),
    itemLines(v),
    heading('二、检查人员'),
    para(
      `${officers(v)}${joining(v) === undefined ? '' : `；${joining(v)}`}。检查时将主动出示执法证件（${cite(APL.art(55))}）；两名以上执法人员才可以检查。`,
    ),
    heading('三、检查次数'),
    para(`本机关本年度此前已对你单位检查${v.found('visits').length}次；公布的年度上限为${cap(v)}次。`),
    heading('四、检查纪律（五个严禁、八个不得）'),
    list(...forbidden),
    list(...mayNot),
    heading('五、你单位的权利'),
    list(
      '扫码核验检查人员和行政行为码，对无码检查、不出示执法证件的检查予以拒绝；',
      '认为检查人员有直接利害关系的，申请其回避；',
      '陈述、申辩，阅读并核对检查笔录；',
      '检查以后凭查询码查看结果，凭检查编号匿名评价本次检查；',
      '对违法、变相、重复检查，向县行政执法监督机构投诉。',
    ),
    heading('六、请予配合'),
    para('请如实提供与检查事项有关的资料，安排熟悉情况的人员到场；不要求法定代表人必须到场。'),
  ],
};

export const notApproved: PaperSpec<V> = {
  label: '不再实施行政检查的说明',
  seal: 'handling',
  per: approvalRule,
  body: (v) => [
    head(v),
    facts(['理由', v.file.cancelReason], ['情况紧急', yes(v.file.urgent)], ['经办人', names(v, [v.actor.id])]),
  ],
};
