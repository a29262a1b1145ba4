/** Papers of enforcement bodies: 资格审核意见书, 执法主体公告, 变更公告, 撤销公告, 不予确认通知书. */
import { facts, note, para, to } from '../../../kernel/document/blocks.ts';
import type { PaperSpec } from '../../../kernel/procedure/index.ts';
import { APL, DOC118, OGI } from '../../../law/index.ts';
import type { BodyView } from '../matter.ts';
import { bodyKinds, domains, groundKinds } from '../options.ts';
import { areaText, office, on } from './words.ts';

type V = BodyView;
type Paper = PaperSpec<V>;

/** 执法主体的基本情况, as announced and published. */
export const bodyRows = (v: V): (readonly [string, string | undefined])[] => [
  ['名称', v.file.name],
  ['种类', v.file.kind && bodyKinds[v.file.kind]],
  ['以谁的名义执法', office(v, v.file.actingAuthority)],
  ['执法区域', areaText(v, v.file.areas)],
  ['执法领域', v.file.field && domains[v.file.field]],
  ['依据', `${v.file.groundKind ? `${groundKinds[v.file.groundKind]}：` : ''}${v.file.ground ?? ''}`],
  ['设立文件', `${v.file.document ?? ''}（${v.file.documentNumber ?? ''}）`],
  ['设立日期', on(v.file.establishedOn)],
  ['负责人', v.file.leader],
  ['办公地址', v.file.address],
  ['投诉电话', v.file.telephone],
];

export const reviewOpinion: Paper = {
  label: '行政执法主体资格审核意见书',
  series: '执法主体审字',
  seal: 'handling',
  per: APL.art(17),
  body: (v) => [
    to(office(v, v.file.unit)),
    para(`对你单位报送的执法主体（执法队伍）登记材料，经审核：${v.file.reviewOpinion ?? ''}`),
    facts(...bodyRows(v)),
    note('综合行政执法队伍没有独立的执法主体资格，应当以所属机关的名义制作文书、加盖所属机关印章。'),
  ],
};

export const announcement: Paper = {
  label: '行政执法主体公告',
  series: '执法主体告字',
  seal: 'authority',
  per: DOC118.art(4),
  body: (v) => [
    para(`经审核，现确认${v.file.name ?? ''}的行政执法主体（队伍）登记，并向社会公布：`),
    facts(...bodyRows(v)),
    para(
      v.file.unit === v.file.actingAuthority
        ? '该机关以自己的名义实施行政执法，并承担法律责任。'
        : `该单位以${office(v, v.file.actingAuthority)}的名义实施行政执法，法律后果由${office(v, v.file.actingAuthority)}承担。`,
    ),
  ],
};

export const changeNotice: Paper = {
  label: '行政执法主体变更公告',
  series: '执法主体变字',
  seal: 'authority',
  per: OGI.art(26),
  body: (v) => [
    para(`${v.file.name ?? ''}自${on(v.file.changedOn)}起变更登记：${v.file.changeNote ?? ''}`),
    facts(...bodyRows(v)),
  ],
};

export const abolitionNotice: Paper = {
  label: '行政执法主体撤销公告',
  series: '执法主体撤字',
  seal: 'authority',
  per: OGI.art(26),
  body: (v) => [
    para(`${v.file.name ?? ''}自${on(v.file.abolishedOn)}起撤销，不再实施行政执法。${v.file.abolishReason ?? ''}`),
    facts(
      ['职权的承继机关', office(v, v.file.successor)],
      ['未办结案件的处理', v.file.caseTransition],
      ['撤销文件', `${v.file.document ?? ''}（${v.file.documentNumber ?? ''}）`],
    ),
  ],
};

export const refusal: Paper = {
  label: '不予确认执法主体通知书',
  series: '执法主体不字',
  seal: 'handling',
  per: APL.art(17),
  body: (v) => [
    to(office(v, v.file.unit)),
    para(`你单位报送的${v.file.name ?? ''}登记，经审核不予确认。理由：${v.file.refuseReason ?? ''}`),
    para('没有执法主体资格的，不得以自己的名义实施行政执法；实施的行政处罚无效（行政处罚法第三十八条）。'),
  ],
};
