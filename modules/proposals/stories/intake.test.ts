import { describe, expect, test } from 'vitest';
import { story } from '../../../kernel/procedure/index.ts';
import { accepted, against, assigned, assignment, filed, item, opened, replied, stage } from './stage.ts';

const first = (over: Record<string, unknown> = {}): string =>
  against(story('proposals', stage(), '2023-02-20'), 'register', 'office', { ...item, ...over } as never);

describe('提出和审核（代表法42/51，地方规定）', () => {
  test('一事一议：一件写几件事的不能登记', () => {
    expect(first()).toBe('');
    expect(first({ oneMatter: false })).toContain('应当分开提出');
  });

  test('分件应当指向同一编号的主件，整件不填写主件', () => {
    expect(first({ part: 1, mainItem: 'main-congress' })).toBe('');
    expect(first({ part: 1 })).toContain('分件应当选择主件');
    expect(first({ part: 1, mainItem: 'main-cppcc' })).toContain('不是同一会议、同一编号');
    expect(first({ part: 0, mainItem: 'main-congress' })).toContain('整件');
  });

  test('并案只适用于政协提案', () => {
    const member = { kind: 'cppcc', itemNumber: '第18号' };
    expect(against(opened(member), 'merge', 'office', { mergedInto: 'main-cppcc' })).toBe('');
    expect(against(opened(member), 'merge', 'office', { mergedInto: 'main-congress' })).toContain('请选择并入的提案');
    expect(against(opened(), 'merge', 'office', { mergedInto: 'main-cppcc' })).toContain('逐件办理');
  });

  test('不立案说明理由', () => {
    expect(against(opened(), 'decline', 'congress', { declineReason: '个人事项' })).toBe('');
    expect(against(opened(), 'decline', 'congress', { declineReason: '不办' })).toContain('请写明理由');
  });

  test('代表本人可以撤回，答复以后不能撤回', () => {
    expect(against(assigned(), 'withdraw', 'party:deputy', { withdrawReason: '已解决' })).toBe('');
    expect(against(replied(), 'withdraw', 'party:deputy', { withdrawReason: '已解决' })).not.toBe('');
  });

  test('审核期限为十个工作日（设置），届满只显示逾期', () => {
    expect(opened().limit('screen')).toMatchObject({ due: '2023-03-06' });
    expect(opened().on('2023-03-06').act('file', 'office').limit('screen')?.status).toBe('met');
    expect(opened().on('2023-03-07').act('file', 'office').limit('screen')?.status).toBe('late');
  });
});

describe('交办（代表法42/51）', () => {
  const assign = (over: Record<string, unknown>, file: Record<string, unknown> = {}): string =>
    against(filed(file as never).on('2023-03-01'), 'assign', 'office', { ...assignment, ...over } as never);

  test('交办不得早于收到', () => {
    expect(assign({ assignedOn: '2023-02-20' })).toBe('');
    expect(assign({ assignedOn: '2023-02-19' })).toContain('早于');
  });

  test('定为涉及面广、处理难度大的写明理由', () => {
    expect(assign({ difficulty: 'complex', difficultyReason: '涉及四个部门' })).toBe('');
    expect(assign({ difficulty: 'complex', difficultyReason: '难' })).toContain('应当写明理由');
  });

  test('分件只能按分办交办', () => {
    const part = { part: 1, mainItem: 'main-congress' };
    expect(assign({ manner: 'separate' }, part)).toBe('');
    expect(assign({ manner: 'sole' }, part)).toContain('应当是分办');
  });

  test('承办人、主要负责人不能自己交办给自己', () => {
    expect(against(filed().on('2023-03-01'), 'assign', 'clerk', assignment)).not.toBe('');
  });
});

describe('拒绝承办：申请调整（地方规定）', () => {
  const ask = { adjustGround: 'notMine', adjustNote: '路灯由住建部门管养。', proposedOffice: 'housing' };

  test('交办之日起五个工作日以内可以退回，第六个工作日不能再退回', () => {
    expect(assigned().limit('adjust')?.due).toBe('2023-03-08');
    expect(against(assigned().on('2023-03-08'), 'requestReassign', 'clerk', ask)).toBe('');
    expect(against(assigned().on('2023-03-09'), 'requestReassign', 'clerk', ask)).toContain('届满');
  });

  test('县里可以改为七个工作日', () => {
    const more = { settings: { 'proposals.adjustSpan': { count: 7, unit: 'workingDay' } } };
    expect(against(assigned({}, {}, more).on('2023-03-10'), 'requestReassign', 'clerk', ask)).toBe('');
  });

  test('应当建议另一个承办单位，不得自行转办', () => {
    expect(against(assigned(), 'requestReassign', 'clerk', { ...ask, proposedOffice: 'transport' })).toContain(
      '应当由哪个单位承办',
    );
    expect(against(assigned(), 'reassign', 'clerk', { leadOffice: 'housing', adjustAnswer: '同意' })).not.toBe('');
  });

  test('签收以后不能退回', () => {
    expect(against(accepted(), 'requestReassign', 'clerk', ask)).not.toBe('');
  });

  test('不同意调整的，不能再次申请，应当签收', () => {
    const told = assigned()
      .act('requestReassign', 'clerk', ask)
      .act('rejectReassign', 'office', { adjustAnswer: '属于你局职责' });
    expect(against(told, 'requestReassign', 'clerk', ask)).toContain('应当签收办理');
    expect(against(told, 'accept', 'clerk', { leader: '涂', handlers: ['clerk'] })).toBe('');
  });

  test('改交另一单位的，答复期限仍自原交办之日起计算，新单位可以申请调整', () => {
    const told = assigned().on('2023-03-08').act('requestReassign', 'clerk', ask);
    expect(against(told, 'reassign', 'office', { leadOffice: 'transport', adjustAnswer: '同意' })).toContain('相同');
    told.on('2023-03-10').act('reassign', 'office', { leadOffice: 'housing', adjustAnswer: '同意改交' });
    expect(told.limit('suggestion')).toMatchObject({ startedOn: '2023-03-01', due: '2023-06-01' });
    expect(told.limit('adjust')?.due).toBe('2023-03-17');
    expect(against(told, 'accept', 'clerk', { leader: '涂', handlers: ['clerk'] })).toContain('不是本件的承办');
    expect(against(told, 'accept', 'lamp', { leader: '涂', handlers: ['lamp'] })).toBe('');
  });

  test('对申请的处理为三个工作日（设置）', () => {
    expect(assigned().act('requestReassign', 'clerk', ask).limit('decideAdjust')?.due).toBe('2023-03-06');
  });

  test('承办人应当是承办单位的人员', () => {
    expect(against(assigned(), 'accept', 'clerk', { leader: '涂', handlers: ['lamp'] })).toContain('不在承办单位任职');
  });
});
