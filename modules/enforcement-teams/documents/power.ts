/** Papers of powers: 权力清单公告, 承接能力评估表, 承接决定, 备案表, 赋权事项公告, 移交清单, 委托书, 定期评估报告, 收回公告. */
import { facts, list, note, para, to } from '../../../kernel/document/blocks.ts';
import type { PaperSpec } from '../../../kernel/procedure/index.ts';
import { APL, DOC118 } from '../../../law/index.ts';
import { basisKinds, domains, powerActs, powerKinds, transitions, withdrawGrounds } from '../options.ts';
import type { PowerView } from '../power/matter.ts';
import { areaText, office, on } from './words.ts';

type V = PowerView;
type Paper = PaperSpec<V>;

/** One line of the list of powers, as announced and published. */
export const powerRows = (v: V): (readonly [string, string | undefined])[] => [
  ['事项编码', v.file.code],
  ['事项名称', v.file.name],
  ['来源', v.file.kind && powerKinds[v.file.kind]],
  ['执法领域', v.file.domain && domains[v.file.domain]],
  ['可以实施', (v.file.acts ?? []).map((a) => powerActs[a]).join('、')],
  ['法律依据', `${v.file.basisKind ? `${basisKinds[v.file.basisKind]}：` : ''}${v.file.legalBasis ?? ''}`],
  ['行使机关', office(v, v.file.authority)],
  ['行使区域', areaText(v, v.file.areas)],
  ['除外区域', v.file.exceptAreas?.length ? areaText(v, v.file.exceptAreas) : '无'],
  ['清单版本', v.file.listVersion],
  ['施行日期', on(v.file.validFrom)],
  ['有效期至', v.file.validUntil === undefined ? '没有期限' : on(v.file.validUntil)],
];

export const listAnnouncement: Paper = {
  label: '权力事项公告',
  series: '权力清告字',
  seal: 'authority',
  per: DOC118.art(4),
  body: (v) => [
    para(`经审核，下列权力事项列入${office(v, v.file.authority)}权责清单，现予公布：`),
    facts(...powerRows(v), ['公布日期', on(v.file.publishedOn)], ['公布方式', v.file.publishedIn]),
    note('公民、法人和其他组织认为清单以外实施行政执法的，可以向行政执法监督机构反映。'),
  ],
};

export const areaNotice: Paper = {
  label: '行使区域调整公告',
  series: '权力清调字',
  seal: 'authority',
  per: APL.art(24),
  body: (v) => [para(v.file.areaNote ?? ''), facts(...powerRows(v))],
};

export const capacitySheet: Paper = {
  label: '赋权事项承接能力评估表',
  series: '赋权评字',
  seal: 'handling',
  per: APL.art(24, 1),
  body: (v) => [
    facts(
      ['乡镇（街道）', office(v, v.file.authority)],
      ['省级目录', `${v.file.catalogue ?? ''}（${v.file.catalogueNumber ?? ''}）`],
      ['事项', `${v.file.code ?? ''}　${v.file.name ?? ''}`],
      ['原行使机关', office(v, v.file.fromOffice)],
      ['能否有效承接', v.file.capable === true ? '能够' : '不能够'],
    ),
    para(v.file.capacity ?? ''),
  ],
};

export const claimDecision: Paper = {
  label: '承接赋权事项报告',
  series: '赋权承字',
  seal: 'acting',
  per: APL.art(24, 1),
  body: (v) => [
    to('县人民政府'),
    para(
      `经研究，${office(v, v.file.authority)}决定承接下列行政处罚权，以本机关名义行使，并依照法定程序实施。请予备案。`,
    ),
    facts(...powerRows(v), ['承接的决定', v.file.claimDocument]),
  ],
};

export const filingSheet: Paper = {
  label: '赋权事项备案通知书',
  series: '赋权备字',
  seal: 'authority',
  per: APL.art(24, 1),
  body: (v) => [
    to(office(v, v.file.authority)),
    para(`你单位报送的承接事项“${v.file.name ?? ''}”已予备案（${v.file.filingNumber ?? ''}）。请在公布以后施行。`),
    facts(...powerRows(v)),
    note(`${office(v, v.file.fromOffice)}应当完成业务培训、交付文书样式和裁量基准，并移交在办案件。`),
  ],
};

export const devolutionNotice: Paper = {
  label: '赋权乡镇（街道）事项公告',
  series: '赋权告字',
  seal: 'authority',
  per: APL.art(24, 1),
  body: (v) => [
    para(
      `根据${v.file.catalogue ?? ''}（${v.file.catalogueNumber ?? ''}），自${on(v.file.validFrom)}起，下列行政处罚权在本区域由${office(v, v.file.authority)}行使：`,
    ),
    facts(...powerRows(v), ['公布日期', on(v.file.publishedOn)], ['公布方式', v.file.publishedIn]),
    para(
      `自施行之日起，${office(v, v.file.fromOffice)}在该区域不再行使同一事项的处罚权；两个机关都已立案的，由最先立案的机关办理。`,
    ),
  ],
};

export const handoverSheet: Paper = {
  label: '赋权事项移交清单',
  series: '赋权移字',
  seal: 'handling',
  per: APL.art(24, 3),
  body: (v) => [
    facts(
      ['事项', `${v.file.code ?? ''}　${v.file.name ?? ''}`],
      ['移交机关', office(v, v.file.fromOffice)],
      ['承接机关', office(v, v.file.authority)],
      ['移交完成日期', on(v.file.handedOverOn)],
    ),
    list(
      `业务培训：${v.file.training === true ? '已完成' : '未完成'}`,
      `文书样式和裁量基准：${v.file.templates === true ? '已交付' : '未交付'}`,
      `案件移交：${v.file.casesHandedOver ?? ''}`,
    ),
    facts(
      ['移交人', '（签名）　　　　年　　月　　日'],
      ['接收人', '（签名）　　　　年　　月　　日'],
      ['监交人', '（签名）　　　　年　　月　　日'],
    ),
  ],
};

export const entrustmentLetter: Paper = {
  label: '行政执法委托书',
  series: '执法委字',
  seal: 'acting',
  per: APL.art(20, 2),
  body: (v) => [
    facts(
      ['委托机关', office(v, v.file.authority)],
      ['受委托组织', office(v, v.file.entrustee)],
      ['委托书编号', v.file.letterNumber],
      ['委托的具体事项和权限', v.file.entrustedMatters],
      ['可以实施', (v.file.acts ?? []).map((a) => powerActs[a]).join('、')],
      ['法律依据', v.file.legalBasis],
      ['区域', areaText(v, v.file.areas)],
      ['期限', `${on(v.file.letterOn)}至${on(v.file.validUntil)}`],
      ['监督办法', v.file.supervision],
    ),
    list(
      '受委托组织在委托范围内，以委托机关名义实施行政执法，法律后果由委托机关承担。',
      '受委托组织不得再委托其他组织或者个人；行政强制措施权不在委托之列。',
      '委托机关、受委托组织都应当将本委托书向社会公布。',
    ),
    facts(['委托机关负责人', '（签名）'], ['受委托组织负责人', '（签名）']),
  ],
};

export const entrustmentNotice: Paper = {
  label: '行政执法委托公告',
  series: '执法委告字',
  seal: 'authority',
  per: APL.art(20, 2),
  body: (v) => [
    para(`${office(v, v.file.authority)}委托${office(v, v.file.entrustee)}实施下列事项，现将委托书公布：`),
    facts(
      ...powerRows(v),
      ['委托书编号', v.file.letterNumber],
      ['委托的具体事项和权限', v.file.entrustedMatters],
      ['公布方式', v.file.publishedIn],
    ),
  ],
};

export const declineNote: Paper = {
  label: '暂不承接赋权事项说明',
  series: '赋权缓字',
  seal: 'handling',
  per: APL.art(24, 1),
  body: (v) => [
    to('县人民政府'),
    para(
      `${office(v, v.file.authority)}对“${v.file.name ?? ''}”暂不承接，仍由${office(v, v.file.fromOffice)}行使。理由：${v.file.declineReason ?? ''}`,
    ),
  ],
};

export const assessmentReport: Paper = {
  label: '赋权事项评估报告',
  series: '赋权评估字',
  seal: 'handling',
  per: APL.art(24, 1),
  body: (v) => [
    facts(['事项', `${v.file.code ?? ''}　${v.file.name ?? ''}`], ['行使机关', office(v, v.file.authority)]),
    para(v.file.assessment ?? ''),
    note('评估只看是否依法、是否承接得住，不以罚没数额和案件数量为指标（行政处罚法第七十四条）。'),
  ],
};

export const withdrawalNotice: Paper = {
  label: '权力事项收回公告',
  series: '权力收字',
  seal: 'authority',
  per: APL.art(24, 1),
  body: (v) => [
    para(
      `自${on(v.file.withdrawnOn)}起，${office(v, v.file.authority)}不再行使“${v.file.name ?? ''}”（${v.file.code ?? ''}）。`,
    ),
    facts(
      ['原因', v.file.withdrawGround && withdrawGrounds[v.file.withdrawGround]],
      ['决定和依据', v.file.withdrawNote],
      ['接收机关', office(v, v.file.receiver)],
      ['过渡办法', v.file.transition && transitions[v.file.transition]],
    ),
  ],
};
