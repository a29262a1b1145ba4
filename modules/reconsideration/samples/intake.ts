/** How an application comes in and what becomes of it before it is accepted (收件、补正、受理). */
import type { Sample } from '../../../kernel/procedure/index.ts';
import {
  accepted,
  assigned,
  beginning,
  daysFrom,
  did,
  plain,
  received,
  reconsideration,
  type Version,
} from './steps.ts';

export function intakeSamples(version: Version): Sample[] {
  const old = version === 'arl2017-ir2007';
  const d = daysFrom(beginning[version]);
  const atPoint = {
    ...plain,
    channel: 'intakePoint',
    collectedOn: d(0),
    receivedOn: d(0),
    intakePoint: 'point',
  };
  const asked = [
    received(d(0)),
    did(d(1), 'requestSupplement', 'handler', {
      supplementItems: '身份证复印件',
      supplementKinds: ['identity'],
      ...(old ? { supplementDays: 10 } : {}),
    }),
    did(d(1), 'serveSupplement', 'clerk', { supplementNoticeOn: d(1) }),
  ];
  return [
    reconsideration(version, '代办点收件、转送，受理前撤回', [
      did(d(0), 'receive', 'pointOfficer', atPoint),
      did(d(0), 'forwardToBody', 'pointOfficer', { forwardedOn: d(0) }),
      did(d(2), 'withdrawEarly', 'applicant', { withdrawalReason: '另行协商', withdrawalFreely: true }),
      did(d(10), 'archive', 'clerk', { catalogue: ['application', 'identity'] }),
    ]),
    reconsideration(version, '逾期不补正，视为放弃', [
      ...asked,
      ...(old ? [] : [did(d(2), 'extendSupplement', 'handler', { extraDays: 5, extraReason: '申请人住院' })]),
      did(d(45), 'deemAbandoned', 'law'),
      did(d(46), 'archive', 'clerk', { catalogue: ['application', 'identity', 'acceptance'] }),
    ]),
    old
      ? reconsideration(version, '协商受理机关', [
          received(d(0)),
          did(d(1), 'consultAuthority', 'handler', { competentAuthority: '示例市市场监督管理局' }),
          did(d(8), 'authorityChosen', 'handler'),
          accepted(version, d(8)),
        ])
      : elevated(version, d),
    ...(old
      ? [
          reconsideration(version, '视为受理', [
            did(d(0), 'receive', 'applicant', plain),
            did(d(10), 'deemAccept', 'law'),
            assigned(d(10)),
          ]),
          reconsideration(version, '告知向有权机关申请', [
            received(d(0)),
            did(d(1), 'redirect', 'handler', { competentAuthority: '示例市市场监督管理局' }),
          ]),
        ]
      : []),
  ];
}

/** 行政复议法30.3、53、55、38: accepted by silence, begun in simplified procedure, converted, and taken by the superior. */
function elevated(version: Version, d: (n: number) => string): Sample {
  return reconsideration(version, '视为受理，简易程序转普通程序，提级', [
    did(d(0), 'receive', 'applicant', plain),
    did(d(8), 'deemAccept', 'law'),
    did(d(8), 'chooseProcedure', 'handler', {
      procedureKind: 'simplified',
      simplifiedGround: 'amount',
      simpleFacts: true,
      amount: 200_000,
    }),
    did(d(9), 'convertToOrdinary', 'handler', { procedureKind: 'ordinary', conversionReason: '案情复杂' }),
    did(d(10), 'reportElevation', 'handler', { elevationReason: '重大影响', superior: '示例市人民政府' }),
    did(d(14), 'elevationRefused', 'clerk'),
    did(d(15), 'reportElevation', 'handler', { elevationReason: '出现新的情况', superior: '示例市人民政府' }),
    did(d(18), 'elevationOrdered', 'clerk', { superior: '示例市人民政府' }),
    did(d(19), 'handOver', 'clerk'),
  ]);
}
