import type {Metadata} from 'next';
import Link from 'next/link';
import {notFound} from 'next/navigation';
import type {ReactNode} from 'react';
import {isLanguage, languages, words} from '../../words';
import '../style.css';

interface Props {
  readonly params: Promise<{lang: string}>;
  readonly children: ReactNode;
}

export const generateStaticParams = () => languages.map((lang) => ({lang}));

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {lang} = await params;
  if (!isLanguage(lang)) notFound();
  return {
    title: words[lang].title,
    alternates: {languages: Object.fromEntries(languages.map((one) => [one, `/${one}`]))},
    icons: 'data:,',
  };
}

/** The elements follow the language of the page. */
export default async function Layout({params, children}: Props) {
  const {lang} = await params;
  if (!isLanguage(lang)) notFound();
  return (
    <html lang={lang} dir={words[lang].direction}>
      <body>
        <nav aria-label={words[lang].language}>
          {languages.map((one) => (
            <Link
              key={one}
              href={`/${one}`}
              lang={one}
              aria-current={one === lang ? 'page' : undefined}
            >
              {words[one].name}
            </Link>
          ))}
        </nav>
        <main>{children}</main>
      </body>
    </html>
  );
}
