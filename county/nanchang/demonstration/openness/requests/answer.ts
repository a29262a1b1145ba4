/** The answer to a request, by how it ends. */
import type { LegalDate } from '../../../../../kernel/calendar/index.ts';
import type { Stated, Tale } from '../../tale.ts';
import { one } from '../people.ts';
import { type Ending, head, officer, type Plan } from './plan.ts';

export function* organ(t: Tale, p: Plan): Generator<LegalDate, boolean, void> {
  const coOffice = p.office === 'natural-resources' ? 'agriculture' : 'natural-resources';
  t.act('consultOrgan', officer(t, p), { coOffice, coContent: '本机关牵头、与你单位联合印发的文件，拟予公开。' });
  yield t.after(1);
  t.act('organServed', one(t, 'consulted', coOffice), { organServedOn: t.today });
  if (p.stop === 'organServed') return false;
  if (p.n % 2 === 0) {
    yield t.after(t.random.int(3, 9));
    t.act('organAgree', one(t, 'consulted', coOffice), { organOpinion: '同意公开。' });
  } else yield t.after(16);
  return true;
}

const reasons: Readonly<Partial<Record<Ending, string>>> = {
  partlyGranted: '附件中的联系方式和报价公开会损害第三方合法权益，已区分处理。',
  deniedSecret: '该信息已依法定密，处于保密期限内。',
  deniedByLaw: '能够识别单个统计调查对象的资料，法律禁止对外提供。',
  deniedSafety: '包含重点部位的坐标和安防布置，公开后可能危及公共安全。',
  deniedThirdParty: '材料含有第三方未公开的报价和工艺参数，公开会损害其合法权益。',
  deniedInternal: '属于本机关内部值班、考核和车辆管理安排，对外不产生影响。',
  deniedProcess: '属于尚未作出决定的讨论稿，公开会影响研究和决策。',
  deniedCaseFile: '属于行政执法案卷中的询问笔录和内部审批材料。',
  adminQuery: '不动产登记资料的查询有特别规定，应当依照其规定办理。',
  notExist: '经检索档案和业务系统，本机关没有制作或者获取该信息。',
  notOurs: '该信息由其他机关制作，不属于本机关负责公开。',
  needsCreation: '没有现成的汇总资料，需要对多年台账逐户加工统计。',
  stillUnclear: '补正后仍没有写明项目和年份，无法检索。',
  petition: '来件要求查处他人行为并赔偿损失，属于投诉举报。',
  repeat: '本机关已就相同信息作出答复，情况没有变化。',
  publication: '所申请的是公开发行的年鉴。',
  massRequests: '短期内提出大量内容相近的申请，经要求没有说明理由。',
  reconfirm: '要求对已经获取的信息再次盖章确认。',
};

const details: Readonly<Partial<Record<Ending, Stated>>> = {
  alreadyPublic: { whereToGet: '县政府门户网站“政府信息公开”栏目，可以直接查看、下载' },
  deniedSecret: { secretBasis: '依定密文件确定，秘密级，保密期限内' },
  deniedByLaw: { lawBasis: '《统计法》关于统计调查对象资料保密的规定' },
  deniedInternal: { internalKind: 'workflow' },
  deniedProcess: { processKind: 'drafts', isFinal: false },
  adminQuery: { lawBasis: '《不动产登记暂行条例》关于登记资料查询的规定', whereToGet: '县不动产登记中心查询窗口' },
  notOurs: { competentOrgan: '南昌市自然资源和规划局', competentContact: '联系方式见该机关公开指南' },
  petition: { petitionChannel: '县信访局接待窗口、12345热线' },
  publication: { whereToGet: '县图书馆、县档案馆阅览室' },
};

export const answerOf = (t: Tale, p: Plan, ending: Ending): Stated => ({
  outcome: ending,
  ...(reasons[ending] ? { reasons: reasons[ending] } : {}),
  ...(details[ending] ?? {}),
  ...(ending === 'granted' || ending === 'partlyGranted'
    ? { replyContent: `提供：${p.ask.wanted}。`, involvesThird: ending === 'partlyGranted', secrecyCleared: true }
    : {}),
  ...(ending === 'partlyGranted'
    ? { withheldPart: '附件中的联系方式和报价', withheldGround: 'third', thirdKept: true }
    : {}),
  ...((ending === 'repeat' || ending === 'reconfirm') && p.earlier ? { earlierRequest: t.idOf(p.earlier) } : {}),
});

export const searchedFor: Readonly<Partial<Record<Ending, string>>> = {
  notExist: 'none',
  needsCreation: 'none',
  notOurs: 'elsewhere',
};

export function* answering(t: Tale, p: Plan): Generator<LegalDate, void, void> {
  const drafting = t.after(t.random.int(2, 8));
  yield drafting;
  t.act('draft', officer(t, p), answerOf(t, p, p.ending));
  if (p.stop === 'reviewing') return;
  yield t.after(t.random.int(0, 2));
  t.act('sign', head(t, p));
  if (p.stop === 'replied') return;
  yield t.after(t.random.int(0, 3));
  t.act('serve', officer(t, p), {
    servedOn: t.today,
    serviceMethod: p.channel === 'online' ? 'online' : 'mail',
    receiptSigned: true,
  });
  if (p.stop === 'redoing') {
    yield t.after(1);
    t.act('redo', officer(t, p), {
      redoOn: t.today,
      redoBy: '南昌县人民政府',
      redoDocument: '示例复议决定书',
      redoDays: 15,
    });
    return;
  }
  if (p.stop === 'served') return;
  yield t.after(t.random.int(5, 20));
  if (p.n % 17 === 3) {
    t.act('suggest', 'party:applicant', { suggestion: '该信息关系周边群众，建议主动公开。' });
    yield t.after(4);
    t.act(p.n % 2 ? 'adopt' : 'decline', officer(t, p), {
      suggestionAnswer: p.n % 2 ? '同意纳入主动公开。' : '该信息只与申请人有关，不纳入主动公开。',
    });
  }
  t.act('archive', officer(t, p));
}
