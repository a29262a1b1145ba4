import { describe, expect, test } from 'vitest';
import { holds } from '../../../kernel/predicate/index.ts';
import { release } from '../../../kernel/publication/index.ts';
import { proposals } from '../index.ts';
import { against, answer, contact, handedBack, promise, rating, replied } from './stage.ts';

describe('满意与否由代表、委员本人表示（地方规定）', () => {
  test('代表在网上评价；承办单位不能填写', () => {
    const told = replied().on('2023-04-10');
    expect(against(told, 'rate', 'party:deputy', rating('satisfied'))).toBe('');
    expect(against(told, 'rate', 'clerk', rating('satisfied'))).not.toBe('');
    expect(against(told, 'rate', 'insider', rating('satisfied', { formSigned: true }))).toContain('承办单位不能填写');
  });

  test('代为登记的要有本人签名的表', () => {
    const told = replied().on('2023-04-10');
    expect(against(told, 'rate', 'congress', rating('satisfied'))).toContain('本人签名');
    expect(against(told, 'rate', 'congress', rating('satisfied', { formSigned: true }))).toBe('');
  });

  test('对结果不满意的不能按满意登记，反之亦然', () => {
    const told = replied().on('2023-04-10');
    expect(against(told, 'rate', 'party:deputy', rating('dissatisfied'))).toContain('评价：不满意');
    expect(against(told, 'rateDissatisfied', 'party:deputy', rating('basic'))).toContain('评价：满意或者基本满意');
    expect(against(told, 'rate', 'party:deputy', rating('basic'))).toBe('');
  });

  test('先答复、后评价', () => {
    const told = replied().on('2023-04-10');
    const form = { formSigned: true };
    expect(against(told, 'rate', 'congress', rating('satisfied', { ...form, ratedOn: '2023-04-02' }))).toContain(
      '早于答复',
    );
    expect(against(told, 'rate', 'congress', rating('satisfied', { ...form, ratedOn: '2023-04-03' }))).toBe('');
  });

  test('没有反馈的不推定满意：期限届满以前不能办结，届满以后按没有反馈办结', () => {
    expect(replied().limit('feedback')?.due).toBe('2023-05-04');
    const note = { closingNote: '没有收到表' };
    expect(against(replied().on('2023-05-04'), 'closeUnrated', 'office', note)).toContain('届满以前');
    const told = replied().on('2023-05-05').act('closeUnrated', 'office', note);
    expect(told.matter.state).toBe('closed');
    expect(told.matter.file.satisfaction).toBeUndefined();
  });
});

describe('二次办理（地方规定）', () => {
  test('自二次交办之日起一个月内再次答复', () => {
    const told = handedBack();
    expect(told.limit('second')?.due).toBe('2023-05-10');
    const again = (day: string) =>
      handedBack()
        .on(day)
        .act('contact', 'clerk', contact(day))
        .act('draftAgain', 'clerk', answer(promise))
        .act('replyAgain', 'chief');
    expect(again('2023-05-10').limit('second')?.status).toBe('met');
    expect(again('2023-05-11').limit('second')?.status).toBe('late');
  });

  test('二次办理应当再次沟通', () => {
    expect(against(handedBack(), 'draftAgain', 'clerk', answer(promise))).toContain('还没有再次沟通');
  });

  test('不满意的应当先二次办理才能办结', () => {
    const told = replied().on('2023-04-10').act('rateDissatisfied', 'party:deputy', rating('dissatisfied'));
    expect(against(told, 'closeDissatisfied', 'office', { closingNote: '已说明' })).toContain('还没有二次办理');
  });

  test('二次办理一次为限（设置），仍不满意的说明情况办结', () => {
    const told = handedBack()
      .act('contact', 'clerk', contact('2023-04-10'))
      .act('draftAgain', 'clerk', answer())
      .act('replyAgain', 'chief')
      .act('rateDissatisfied', 'party:deputy', rating('dissatisfied'));
    expect(against(told, 'assignAgain', 'office', { secondNote: '再办' })).toContain('已经二次办理');
    expect(against(told, 'closeDissatisfied', 'office', { closingNote: '已说明' })).toBe('');
  });
});

describe('B类承诺跟踪到落实（地方规定）', () => {
  const tracked = () =>
    replied(promise).act('openTracking', 'clerk', { promise: '增设路灯二十盏', promiseBy: '2023-12-31' });
  const rated = () => replied(promise).on('2023-04-10').act('rate', 'party:deputy', rating('satisfied'));

  test('B类没有列入跟踪的不能办结，列入以后可以；A类不需要', () => {
    expect(against(rated(), 'close', 'office')).toContain('还没有列入跟踪');
    const told = rated().act('openTracking', 'clerk', { promise: '增设路灯二十盏', promiseBy: '2023-12-31' });
    expect(against(told, 'close', 'office')).toBe('');
    expect(against(replied(), 'openTracking', 'clerk', { promise: '装灯', promiseBy: '2023-12-31' })).toContain(
      '只有B类',
    );
  });

  test('办结以后仍然跟踪，承诺期限届满后十五日内核实', () => {
    const told = rated()
      .act('openTracking', 'clerk', { promise: '增设路灯二十盏', promiseBy: '2023-12-31' })
      .act('close', 'office');
    expect(told.limit('promise')?.due).toBe('2024-01-15');
    told.on('2024-01-15').act('fulfil', 'clerk', { progress: '全部亮灯' });
    expect(told.matter.tracks.promise).toBe('kept');
    expect(told.limit('promise')?.status).toBe('met');
  });

  test('每年报告一次落实情况，逾期显示', () => {
    expect(tracked().limit('tracking')?.strict).toBe('2024-04-03');
    const told = tracked()
      .on('2024-04-03')
      .act('reportProgress', 'clerk', { progress: '在建', promiseBy: '2023-12-31' });
    expect(told.limits.filter((l) => l.limit === 'tracking').map((l) => l.status)).toEqual(['met', 'running']);
    const late = tracked()
      .on('2024-04-08')
      .act('reportProgress', 'clerk', { progress: '在建', promiseBy: '2023-12-31' });
    expect(late.limits.filter((l) => l.limit === 'tracking')[0]?.status).toBe('late');
  });

  test('推迟完成期限要说明理由，不推迟的不要', () => {
    const later = { progress: '在建', promiseBy: '2024-06-30' };
    expect(against(tracked(), 'reportProgress', 'clerk', later)).toContain('应当说明理由');
    expect(against(tracked(), 'reportProgress', 'clerk', { ...later, postponeReason: '招标流标' })).toBe('');
    expect(against(tracked(), 'reportProgress', 'clerk', { ...later, promiseBy: '2023-12-31' })).toBe('');
  });

  test('不能落实的说明理由，结束跟踪', () => {
    expect(against(tracked(), 'failPromise', 'clerk', { failReason: '不' })).toContain('请写明');
    expect(tracked().act('failPromise', 'clerk', { failReason: '道路改线，不再需要' }).matter.tracks.promise).toBe(
      'failed',
    );
  });
});

describe('答复公开（政府信息公开条例26、国办发〔2014〕46号）', () => {
  const spec = proposals.procedures[0]?.publication?.replies;

  test('自答复形成之日起二十个工作日内公开', () => {
    expect(spec?.within).toEqual({ count: 20, unit: 'workingDay' });
    expect(spec?.after).toEqual(['reply', 'replyAgain']);
  });

  test('全文公开的公开正文，遮盖代表姓名和电话；不予公开的没有公开义务', () => {
    const told = replied({ replyText: '张三代表：您提出的建议已办，联系电话13800000001。' });
    const unless = spec?.unless;
    expect(unless && holds(unless, told.matter.file)).toBe(false);
    const view = { file: told.matter.file, matter: told.matter, officeName: (c: string) => c } as never;
    const text = JSON.stringify(release(proposals.procedures[0] as never, 'replies', view));
    expect(text).toContain('张某代表');
    expect(text).not.toContain('13800000001');
    const closed = replied({ openness: 'none', openReason: '内部工作安排' });
    expect(unless && holds(unless, closed.matter.file)).toBe(true);
  });

  test('摘要公开的只公开摘要', () => {
    const told = replied({ openness: 'part', openReason: '附件不公开', summary: '已增设路灯。' });
    const view = { file: told.matter.file, matter: told.matter, officeName: (c: string) => c } as never;
    const text = JSON.stringify(release(proposals.procedures[0] as never, 'replies', view));
    expect(text).toContain('已增设路灯。');
    expect(text).not.toContain('二十盏');
  });
});
