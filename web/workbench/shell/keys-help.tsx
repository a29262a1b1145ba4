/** The keys of the desk, told in words. */
import { Modal } from 'antd';

const keys: readonly (readonly [string, string])[] = [
  ['Ctrl K 或 /', '检索事项'],
  ['j 或 ↓', '下一行'],
  ['k 或 ↑', '上一行'],
  ['← → ↑ ↓', '在看板的卡片之间移动'],
  ['Enter', '打开选中的事项'],
  ['n', '在台账中新建'],
  ['n、p', '在前后稿对照中看下一处、上一处不同'],
  ['Esc', '关闭弹出的窗口'],
  ['?', '显示本说明'],
];

export function KeysHelp({ open, close }: { open: boolean; close: () => void }) {
  return (
    <Modal open={open} onCancel={close} footer={null} title="键盘操作">
      <dl className="keys">
        {keys.map(([key, meaning]) => (
          <div key={key} style={{ display: 'contents' }}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
