/** A paper read in its place, with its printing: the same page that opens by itself, held in a frame that runs nothing. */
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef } from 'react';
import { links } from '../../../shared/client.ts';
import { Shown } from '../../shell/states.tsx';

export interface PaperAt {
  module: string;
  id: string;
  seq: number;
  paper: string;
  label: string;
}

async function read(address: string): Promise<string> {
  const answer = await fetch(address, { credentials: 'same-origin' });
  if (!answer.ok) throw new Error('没有读到这份文书，请稍后再试');
  return answer.text();
}

export function PaperView({ module, id, seq, paper, label }: PaperAt) {
  const address = links.paper(module, id, seq, paper);
  const frame = useRef<HTMLIFrameElement>(null);
  // A paper once issued never changes.
  const html = useQuery({
    queryKey: ['paper', address],
    queryFn: () => read(address),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <div className="paper-at">
      <Shown query={html} what="正在读取文书">
        {(text) => (
          // Its own origin is allowed so that this page can print it; scripts are not.
          <iframe
            ref={frame}
            className="paper-view"
            title={label}
            sandbox="allow-same-origin allow-modals"
            srcDoc={text}
            onLoad={() => {
              const body = frame.current?.contentDocument?.documentElement;
              if (body && frame.current) frame.current.style.height = `${Math.min(body.scrollHeight + 4, 1600)}px`;
            }}
          />
        )}
      </Shown>
      <p className="paper-tools no-print">
        <Button onClick={() => frame.current?.contentWindow?.print()} disabled={!html.data}>
          打印{label}
        </Button>
        <a href={address} target="_blank" rel="noreferrer">
          单独打开
        </a>
      </p>
    </div>
  );
}
