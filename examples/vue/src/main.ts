import 'care-elements/define/relief-steps';
import 'care-elements/define/when-to-see-doctor';
import 'care-elements/vue';
import {createApp} from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
