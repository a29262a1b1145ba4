/** A list to choose from, of which the keyboard stays master: Tab leaves it without choosing, and what is chosen can be taken back. */
import { Select, type SelectProps } from 'antd';
import { useState } from 'react';

/**
 * The component library lets Tab take whichever option happens to be marked, or in a list of several take back the one just
 * chosen, and stay. Here Tab closes the list and goes on, as it does from any other field.
 */
export function ListSelect<V>(props: SelectProps<V>) {
  const [open, setOpen] = useState(false);
  return (
    <span
      className="list-select"
      onKeyDownCapture={(event) => {
        if (event.key !== 'Tab' || !open) return;
        setOpen(false);
        event.stopPropagation();
      }}
    >
      <Select<V> allowClear={{ label: '清空' }} {...props} open={open} onOpenChange={setOpen} />
    </span>
  );
}
