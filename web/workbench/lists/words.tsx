/** The words a page is searched by: waits until the typing pauses, so that each letter does not become a search. */
import { Input } from 'antd';
import { useEffect, useState } from 'react';

export function Words({
  q,
  find,
  hint = '编号、当事人、标题中的字',
}: {
  q: string;
  find: (q: string | undefined) => void;
  hint?: string;
}) {
  const [text, setText] = useState(q);
  useEffect(() => {
    if (text.trim() === q) return;
    const pause = setTimeout(() => find(text.trim() || undefined), 400);
    return () => clearTimeout(pause);
  }, [text, q, find]);
  return (
    <label className="wide" htmlFor="words">
      检索
      <Input
        id="words"
        allowClear
        value={text}
        placeholder={hint}
        autoFocus={q !== ''}
        onChange={(e) => setText(e.target.value)}
        onPressEnter={() => find(text.trim() || undefined)}
      />
    </label>
  );
}
