// A card says an office and a wait as people here say them.
import { expect, test } from 'vitest';
import { nearName, waitText } from './words.ts';

test('an office of the county is called as its own people call it, others by their full name', () => {
  expect(nearName('南昌县林业局', '南昌县')).toBe('县林业局');
  expect(nearName('南昌县人民政府办公室', '南昌县')).toBe('县人民政府办公室');
  expect(nearName('南昌市生态环境局', '南昌县')).toBe('南昌市生态环境局');
  expect(nearName('南昌县', '南昌县')).toBe('南昌县');
  expect(nearName('林业局', '')).toBe('林业局');
});

test('a wait says for whom and for what, and does not name anyone twice', () => {
  expect(waitText({ who: '负责人', what: '审批“答复”', mine: false })).toBe('等负责人审批“答复”');
  expect(waitText({ who: '负责人', what: '审批“答复”', mine: true })).toBe('等我审批“答复”');
  expect(waitText({ who: '申请人', what: '补正', mine: false })).toBe('等申请人：补正');
  expect(waitText({ who: '代表、委员', what: '代表、委员反馈意见', mine: false })).toBe('等代表、委员反馈意见');
});
