/** What users of the package write, to be compiled against its types. Each `@ts-expect-error` is a mistake of theirs. */
export const typedFiles: Readonly<Record<string, string>> = {
  'classes.ts': `
    import {CareCompleteEvent, CauseChecker, version, type Reply, type Tier} from 'care-elements';
    import {CauseChecker as Same} from 'care-elements/cause-checker';
    const constructor: typeof CauseChecker = Same;
    constructor.define('my-checker');
    export const tier: Tier | undefined = new CareCompleteEvent('cause-checker', 'soon').tier;
    export const text = (reply: Reply): string => version + reply.name;
  `,
  'define.ts': `
    import 'care-elements/define';
    import 'care-elements/define/reader-reply';
    const reply = document.createElement('reader-reply');
    reply.headingLevel = 3;
    reply.format = 'wordpress';
    // @ts-expect-error
    reply.headingLevel = 7;
    reply.addEventListener('reply-submit', (event) => event.respondWith(Promise.resolve(event.reply.id)));
  `,
  'react.tsx': `
    import {useRef} from 'react';
    import type {CauseChecker as CauseCheckerElement, Tier} from 'care-elements';
    import {CauseChecker, MedicineGuide, ReaderReply, ReliefSteps, TopicGuide, type CauseCheckerProps, type ReliefStepsProps} from 'care-elements/react';

    export function Page({theme}: {theme: CauseCheckerElement['theme']}) {
      const ref = useRef<CauseCheckerElement>(null);
      return (
        <>
          <CauseChecker
            ref={ref} id="causes" className="wide" lang="es" region="US" theme={theme} headingLevel={3} shareTier
            onCareReady={(event) => event.composed}
            onCareComplete={({tier}) => { const known: Tier | undefined = tier; return known; }}
            onClick={() => ref.current?.shareTier}
          >
            <p>Call your local emergency number now if …</p>
          </CauseChecker>
          <ReliefSteps plan="now" autoAdvance />
          <ReaderReply action="/replies" postId={42} onReplySubmit={(event) => event.respondWith(Promise.resolve())} />
          {/* @ts-expect-error */}
          <CauseChecker headingLevel={7} />
          {/* @ts-expect-error */}
          <ReliefSteps plan="later" />
          {/* @ts-expect-error */}
          <MedicineGuide shareTier />
          <TopicGuide shareTier onCareStep={({tag}) => tag.length} onReplySubmit={(event) => event.reply.id} />
        </>
      );
    }

    // The types made from the manifest are those of the properties.
    type Same<A, B> = [A, B] extends [B, A] ? true : false;
    export const same: [
      Same<NonNullable<CauseCheckerProps['headingLevel']>, CauseCheckerElement['headingLevel']>,
      Same<NonNullable<CauseCheckerProps['theme']>, CauseCheckerElement['theme']>,
      Same<NonNullable<ReliefStepsProps['plan']> | '', HTMLElementTagNameMap['relief-steps']['plan']>,
    ] = [true, true, true];
  `,
  'jsx.tsx': `
    import 'care-elements/jsx';

    export const page = (
      <>
        <cause-checker
          lang="ar" heading-level={3} share-tier className="wide" id="causes"
          oncare-ready={(event) => event.currentTarget.headingLevel} ref={(element) => { element?.shareTier; }}
        >
          <p>Call your local emergency number now if …</p>
        </cause-checker>
        <relief-steps plan="prevent" heading-level="4" />
        {/* @ts-expect-error */}
        <relief-steps plan="later" />
        {/* @ts-expect-error */}
        <relief-steps heading-level={7} />
      </>
    );
  `,
  'vue.ts': `
    import 'care-elements/vue';
    import type {GlobalComponents} from 'vue';
    type Props = InstanceType<GlobalComponents['relief-steps']>['$props'];
    export const good: Props = {
      lang: 'es', headingLevel: 3, plan: 'now', autoAdvance: true, class: 'wide', id: 'relief',
      onCareReady: (event) => event.currentTarget.plan,
    };
    // @ts-expect-error
    export const bad: Props = {plan: 'later'};
  `,
  'svelte.ts': `
    import 'care-elements/svelte';
    import type {SvelteHTMLElements} from 'svelte/elements';
    type Props = SvelteHTMLElements['cause-checker'];
    export const good: Props = {
      lang: 'es', 'heading-level': 3, 'share-tier': true, class: 'wide',
      'oncare-complete': (event) => event.tier,
      'on:care-complete': (event) => event.currentTarget.shareTier,
    };
    // @ts-expect-error
    export const bad: Props = {theme: 'blue'};
  `,
};

/** Both ways to resolve modules that fit a package of ES modules. */
export const resolutions = [
  {module: 'nodenext', moduleResolution: 'nodenext'},
  {module: 'esnext', moduleResolution: 'bundler'},
] as const;

export const tsconfig = (options: (typeof resolutions)[number]): string =>
  JSON.stringify({
    compilerOptions: {
      ...options,
      target: 'es2022',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      types: [],
      jsx: 'react-jsx',
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      noEmit: true,
      resolveJsonModule: true,
    },
    include: ['*.ts', '*.tsx'],
  });
