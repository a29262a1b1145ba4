/** The file (案卷) as its definition orders it; personal values stay masked until someone says why they must be seen. */
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Definition } from '../../../../contract/definitions.ts';
import type { MatterPage } from '../../../../contract/matters.ts';
import type { FileRef } from '../../../../kernel/procedure/language/fields.ts';
import { links } from '../../../shared/client.ts';
import { sizeText } from '../../../shared/upload.ts';
import { Reveal } from './reveal.tsx';

export function FileData({ definition, page }: { definition: Definition; page: MatterPage }) {
  const [revealed, setRevealed] = useState<Record<string, string>>({});
  const { module, id } = page.matter;
  // What a draw has stated stands in its own section; only its files are listed here.
  const inDraw = new Set(definition.fields.filter((f) => f.draw && f.kind !== 'files').map((f) => f.name));
  const shown = page.file.filter((f) => f.value !== '' && !inDraw.has(f.field));
  return (
    <section className="part" aria-label="案卷内容">
      <header>
        <h2>案卷内容</h2>
        <span className="quiet">{page.versionLabel}</span>
      </header>
      {shown.length === 0 ? (
        <p className="notice">尚未填写内容。</p>
      ) : (
        <dl className="file-data sheet">
          {shown.map((f) => (
            <div key={f.field} style={{ display: 'contents' }}>
              <dt>
                {f.label}
                {f.secrecy === 'personal' && <span className="quiet">（个人信息）</span>}
              </dt>
              <dd>
                {f.kind === 'files' && Array.isArray(f.raw) ? (
                  <Files module={module} id={id} files={f.raw as FileRef[]} />
                ) : f.kind === 'matter' && typeof f.raw === 'string' ? (
                  <Link
                    to="/$module/$id"
                    params={{
                      module:
                        page.links.find((l) => l.id === f.raw)?.module ??
                        definition.fields.find((d) => d.name === f.field)?.refers?.[0]?.split('/')[0] ??
                        module,
                      id: f.raw,
                    }}
                  >
                    {page.links.find((l) => l.id === f.raw)?.title ?? (f.value === f.raw ? '查看关联事项' : f.value)}
                  </Link>
                ) : (
                  (revealed[f.field] ?? f.value)
                )}
                {f.secrecy === 'personal' && revealed[f.field] === undefined && (
                  <Reveal
                    module={module}
                    id={id}
                    field={f.field}
                    label={f.label}
                    seen={(value) => setRevealed((all) => ({ ...all, [f.field]: value }))}
                  />
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function Files({ module, id, files }: { module: string; id: string; files: FileRef[] }) {
  return (
    <ul>
      {files.map((f) => (
        <li key={f.sha256}>
          <a href={links.file(module, id, f.sha256)} download={f.name}>
            {f.name}
          </a>{' '}
          <span className="quiet">{sizeText(f.size)}</span>
        </li>
      ))}
    </ul>
  );
}
