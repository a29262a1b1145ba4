/** Words that several mediation papers share: parties, the committee, dates and money as the ministry's forms write them. */
import { chineseDate } from '../../../kernel/calendar/index.ts';
import { type Block, facts, para } from '../../../kernel/document/blocks.ts';
import { moneyText } from '../../../kernel/indicator/index.ts';
import type { Party, View } from '../../../kernel/procedure/index.ts';
import type { DisputeFile } from '../matter.ts';
import { disputeTypes, sources } from '../options.ts';

export type V = View<DisputeFile>;

export const on = (day: string | undefined): string =>
  day === undefined ? '＿＿＿＿年＿＿月＿＿日' : chineseDate(day);
export const yuan = (fen: number | undefined): string | undefined => (fen === undefined ? undefined : moneyText(fen));

const kinds: Readonly<Record<Party['kind'], string>> = {
  citizen: '公民',
  legalPerson: '法人',
  organisation: '其他组织',
  individualBusiness: '个体工商户',
};

/** 基本情况: 姓名、性别、证件号、电话、住址; for an organisation its representative. */
export function partyText(party: Party): string {
  const sex = party.sex === undefined ? undefined : party.sex === 'male' ? '男' : '女';
  return [
    party.name,
    sex ?? (party.kind === 'citizen' ? undefined : kinds[party.kind]),
    party.idNumber && `公民身份号码${party.idNumber}`,
    party.creditCode && `统一社会信用代码${party.creditCode}`,
    party.representative && `负责人${party.representative}`,
    party.phone && `电话${party.phone}`,
    party.address && `住${party.address}`,
  ]
    .filter((word) => word !== undefined && word !== '')
    .join('，');
}

export const names = (parties: readonly Party[] | undefined): string => (parties ?? []).map((p) => p.name).join('、');

export function partyRows(v: V): (readonly [string, string])[] {
  return [
    ...(v.file.applicants ?? []).map((p) => ['申请人', partyText(p)] as const),
    ...(v.file.respondents ?? []).map((p) => ['被申请人', partyText(p)] as const),
  ];
}

export const typeName = (v: V): string =>
  v.file.disputeType === undefined ? '纠纷' : disputeTypes[v.file.disputeType];
export const sourceName = (v: V): string | undefined =>
  v.file.source === undefined ? undefined : sources[v.file.source];
/** 案由句: 张三与李四邻里纠纷. */
export const caseName = (v: V): string =>
  v.file.applicants === undefined
    ? typeName(v)
    : `${names(v.file.applicants)}与${names(v.file.respondents)}${typeName(v)}`;

/** Name of the committee in the register, else of the office that handles the file. */
export function committeeName(v: V): string {
  const known = v.file.committee === undefined ? undefined : v.referred(v.file.committee)?.file.name;
  return typeof known === 'string' ? known : `${v.officeName(v.matter?.office ?? v.actor.office ?? '')}人民调解委员会`;
}

export const mediatorNames = (v: V): string =>
  (v.file.mediators ?? []).map((id) => v.person(id)?.name ?? id).join('、');

/** 其他途径: what every ended mediation must say (人民调解法26). */
export function otherRoutes(v: V): Block[] {
  const labour = v.file.disputeType === 'labour' ? ['可以依法申请劳动争议仲裁，对裁决不服的可以依法起诉。'] : [];
  const land =
    v.file.disputeType === 'land'
      ? ['涉及农村土地承包经营的，可以申请农村土地承包仲裁；涉及权属的，可以请求有权机关处理。']
      : [];
  const court = v.file.source === 'court' ? ['本纠纷由人民法院移送，材料移回人民法院，由人民法院依法处理。'] : [];
  return [
    para('根据《中华人民共和国人民调解法》第三条、第二十六条，调解不影响您维护自己的权利。您可以通过下列途径解决：'),
    {
      kind: 'list',
      items: [
        ...labour,
        ...land,
        ...court,
        '双方有仲裁协议的，可以依法向仲裁机构申请仲裁；',
        '依法可以由行政机关裁决或者处理的，可以向有关行政机关提出；',
        '可以依法向人民法院提起诉讼。请注意诉讼时效和法律规定的其他期限。',
      ],
    },
  ];
}

/** Lines for signing; people sign by hand or press a finger (签名、盖章或者按指印). */
export const signLines = (...who: string[]): Block =>
  facts(...who.map((w) => [w, '（签名、盖章或者按指印）　　　　年　　月　　日'] as const));
