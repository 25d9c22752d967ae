import {TopicOverview} from 'care-elements/react';
import {Fallback} from '../../components/fallback';
import {Guidance} from '../../components/guidance';
import {words, type Language} from '../../words';

/** Runs on the server: the readers get all words of the elements as HTML, and the elements on top. */
export default async function Page({params}: {readonly params: Promise<{lang: Language}>}) {
  const {lang} = await params;
  return (
    <>
      <h1>{words[lang].title}</h1>
      <TopicOverview>
        <Fallback tag="topic-overview" lang={lang} />
      </TopicOverview>
      <Guidance
        words={words[lang]}
        signs={<Fallback tag="when-to-see-doctor" lang={lang} />}
        causes={<Fallback tag="cause-checker" lang={lang} />}
      />
    </>
  );
}
