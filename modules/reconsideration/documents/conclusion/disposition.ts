/** The dispositive part of a decision (决定主文): outcome by outcome, with its ground and its article. */
import { moneyText } from '../../../../kernel/indicator/index.ts';
import { grounds2017, grounds2023 } from '../../grounds.ts';
import { A23 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { grounds } from '../../options.ts';
import { basis, isOld, respondent, reviewedAct } from '../wording.ts';

export const groundText = (v: V): string =>
  v.file.ground ? `被申请人的行政行为${grounds[v.file.ground].replace(/^行政行为/, '')}` : '经审理';

export function groundBasis(v: V): string {
  const { outcome, ground } = v.file;
  const found = outcome && ground ? (isOld(v) ? grounds2017 : grounds2023)[outcome]?.[ground] : undefined;
  return basis(found ?? A23.art(61, 1));
}

function main(v: V): string {
  const act = reviewedAct(v);
  const within = `责令被申请人在收到本决定书之日起${v.file.remakeDays ?? 60}日内`;
  switch (v.file.outcome) {
    case 'uphold':
      return `维持${act}。`;
    case 'modify':
      return `变更${act}为：${v.file.modifiedContent ?? ''}`;
    case 'revoke':
      return `撤销${act}。`;
    case 'revokeInPart':
      return `部分撤销${act}。`;
    case 'declareIllegal':
      return `确认${act}违法。`;
    case 'declareInvalid':
      return `确认${act}无效。`;
    case 'orderPerformance':
      return `${within}履行法定职责。`;
    case 'dismissClaim':
      return '驳回申请人的行政复议请求。';
    case 'agreementRemedy':
      return `${respondent(v)}应当依法订立、继续履行协议，采取补救措施或者赔偿、补偿损失。`;
    case 'compensation':
      return `${respondent(v)}应当依法给予赔偿。`;
    default:
      return '驳回申请人的行政赔偿请求。';
  }
}

/** Each sentence of the disposition, in order. */
export function dispositive(v: V): string[] {
  const { remakeOrdered, remakeDays, compensation, compensationAmount, restitution } = v.file;
  const sentences = [main(v)];
  if (remakeOrdered) sentences.push(`责令被申请人在收到本决定书之日起${remakeDays ?? 60}日内重新作出行政行为。`);
  if (compensation === 'ordered') sentences.push(`责令被申请人赔偿申请人${moneyText(compensationAmount ?? 0)}。`);
  if (compensation === 'dismissed') sentences.push('驳回申请人的行政赔偿请求。');
  if (restitution) sentences.push(`责令被申请人${restitution}。`);
  return sentences.length === 1 ? sentences : sentences.map((text, i) => `${'一二三四五'[i]}、${text}`);
}
