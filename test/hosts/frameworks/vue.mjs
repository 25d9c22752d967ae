/** A page made with Vue: an element, and buttons that change its language and take it away. */
import 'care-elements/define/cause-checker';
import {createApp, h, ref} from 'vue';

createApp({
  setup() {
    const lang = ref('en');
    const isThere = ref(true);
    const ready = ref(0);
    return () =>
      h('div', [
        h('button', {id: 'arabic', onClick: () => (lang.value = 'ar')}, 'Arabic'),
        h('button', {id: 'away', onClick: () => (isThere.value = false)}, 'Away'),
        h('output', String(ready.value)),
        isThere.value &&
          h(
            'cause-checker',
            {
              lang: lang.value,
              region: 'US',
              headingLevel: 3,
              onCareReady: () => ready.value++,
            },
            [h('p', {class: 'fallback'}, 'Call for help')],
          ),
      ]);
  },
}).mount('main');
