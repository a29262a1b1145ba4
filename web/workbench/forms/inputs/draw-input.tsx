/** What a witness of a random draw fills in: a commitment made here from a fresh secret, later the secret itself. */
import { useParams } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { commitmentOf, newSecret, rememberedSecret, rememberSecret, secretNote } from './draw-secret.ts';
import type { InputProps } from './field-input.tsx';

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

const useMatter = (): string => useParams({ strict: false }).id ?? '';

export function CommitmentInput({ id, value, change, blur, describedBy, invalid }: InputProps) {
  const matter = useMatter();
  const [fresh, setFresh] = useState<{ secret: string; kept: boolean }>();
  const stated = typeof value === 'string' ? value : '';
  // A draft brings the commitment back; its secret is on this device, or it must be made anew.
  const kept = rememberedSecret(matter);
  const made = fresh ?? (kept && stated === commitmentOf(kept) ? { secret: kept, kept: true } : undefined);
  const make = () => {
    const secret = newSecret();
    setFresh({ secret, kept: rememberSecret(matter, secret) });
    change(commitmentOf(secret));
    blur();
  };
  return (
    <div>
      <Input
        id={id}
        className="hash"
        readOnly
        value={stated}
        placeholder="由秘密值算出，不用填写"
        aria-describedby={describedBy}
        aria-invalid={invalid}
        {...(invalid ? { status: 'error' as const } : {})}
      />
      <Button onClick={make} style={{ marginBlock: '0.4rem' }}>
        {made ? '重新生成秘密值' : '生成秘密值'}
      </Button>
      {stated !== '' && !made && (
        <p className="notice" role="status">
          这台设备上没有与它相应的秘密值，请重新生成，否则名录冻结以后无法揭示。
        </p>
      )}
      {made && (
        <div className="notice" role="status">
          <p>
            秘密值：<code className="hash">{made.secret}</code>
          </p>
          <p>
            {made.kept
              ? '已记在本机的浏览器里。换一台电脑或者清除浏览数据就取不回来了，请另行保存；名录冻结以前不要告诉任何人。'
              : '本机的浏览器不能保存，请务必下载或者抄下；名录冻结以前不要告诉任何人。'}
          </p>
          <Button size="small" onClick={() => download('抽取秘密值.txt', secretNote(matter, made.secret))}>
            下载保存
          </Button>
        </div>
      )}
    </div>
  );
}

export function SecretInput({ id, value, change, blur, describedBy, invalid }: InputProps) {
  const kept = rememberedSecret(useMatter());
  return (
    <div>
      <Input
        id={id}
        value={typeof value === 'string' ? value : ''}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        {...(invalid ? { status: 'error' as const } : {})}
        onChange={(e) => change(e.target.value.trim() === '' ? undefined : e.target.value.trim().toLowerCase())}
        onBlur={blur}
      />
      {kept && value !== kept && (
        <Button
          size="small"
          onClick={() => {
            change(kept);
            blur();
          }}
        >
          取出本机保存的秘密值
        </Button>
      )}
    </div>
  );
}
