// The room by itself: no fault in its definition, and everything it declares is carried out by a sample.
import { expect, test } from 'vitest';
import { faultsOf, notExecuted } from '../../cause/stories/stage.ts';
import { court } from '../index.ts';

test('定义没有差错', () => {
  expect(faultsOf(court)).toEqual([]);
});

test('声明的每个行为、状态、期限、文书、公开、指标都有样例办到', () => {
  expect(notExecuted(court)).toEqual([]);
});
